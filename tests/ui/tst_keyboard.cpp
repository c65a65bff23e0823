// The whole of one program, the Xi'an case, entered into a blank one without a mouse: what is stored in the end is the sample.
#include "core/exchange/json/ProgramJson.h"
#include "core/program/Values.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableModel.h"
#include "ui/courses/CourseTableView.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"
#include "ui/pages/FieldEditor.h"
#include "ui/pages/RowList.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/MainWindow.h"
#include "ui/workbench/PageStack.h"
#include "ui/workbench/Workspace.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace micromajor;
using namespace Qt::StringLiterals;

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabReachesEveryControl();
    void wholeProgram();

private:
    void openWindow();
    const Program &program() const { return m_controller->session()->program(); }
    /// To whatever has the focus, as the keyboard does.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    /// Latin letters as keys, everything else as an input method delivers it.
    static void type(const QString &text);
    void goTo(const QString &title);
    bool enter(const QWidget *part);
    /// Along the Tab key through everything in this part of the window; fields get the value of the sample, lists its rows.
    void fillAlongTab(const QWidget *part);
    void fillField(const FieldEditor &editor);
    void tabTo(const QWidget *control);
    void showColumn(int column);
    void enterCourses();
    /// The row of the sample that stands where this row stands.
    const void *sampleRow(const Table &table, const QString &id) const;
    /// The sample's value, a reference as one to the row that stands here in its place; nothing if that row is not there yet.
    std::optional<Value> wanted(const Place &place) const;
    QStringList differences() const;

    Program m_sample;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<MainWindow> m_window;
};

void TestKeyboard::type(const QString &text)
{
    for (const QChar character : text) {
        QWidget *focus = QApplication::focusWidget();
        if (character == u'\n') {
            QTest::keyClick(focus, Qt::Key_Return);
            continue;
        }
        if (character.unicode() < 0x80) {
            QTest::keyClick(focus, character.toLatin1());
            continue;
        }
        QInputMethodEvent commit;
        commit.setCommitString(QString(character));
        QCoreApplication::sendEvent(focus, &commit);
    }
}

void TestKeyboard::goTo(const QString &title)
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    type(title);
    press(Qt::Key_Return);
    PageStack &pages = m_window->workspace()->pages();
    QCOMPARE(pages.title(pages.currentIndex()), title);
}

bool TestKeyboard::enter(const QWidget *part)
{
    for (int tries = 0; tries < 8; ++tries) {
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        if (part->isAncestorOf(QApplication::focusWidget()))
            return true;
    }
    return false;
}

static qsizetype indexOf(const Table &table, const Program &program, const QString &id)
{
    for (size_t i = 0; i < table.count(program); ++i)
        if (table.id(table.at(program, i)) == id)
            return qsizetype(i);
    return -1;
}

const void *TestKeyboard::sampleRow(const Table &table, const QString &id) const
{
    const qsizetype index = indexOf(table, program(), id);
    return index >= 0 && size_t(index) < table.count(m_sample) ? table.at(m_sample, size_t(index)) : nullptr;
}

std::optional<Value> TestKeyboard::wanted(const Place &place) const
{
    const void *row = sampleRow(*place.table, place.id);
    if (!row)
        return std::nullopt;
    Value value = place.field->get(row);
    const Table *target = place.field->references ? tableNamed(QString::fromLatin1(place.field->references)) : nullptr;
    if (!target || !std::holds_alternative<QString>(value))
        return value;
    const qsizetype index = indexOf(*target, m_sample, std::get<QString>(value));
    if (index < 0 || size_t(index) >= target->count(program()))
        return std::nullopt;
    return target->id(target->at(program(), size_t(index)));
}

void TestKeyboard::fillField(const FieldEditor &editor)
{
    const Place place = editor.place();
    const std::optional<Value> value = wanted(place);
    const auto stored = [&] { return place.field->get(place.table->find(program(), place.id)); };
    if (!value || stored() == *value)
        return;
    auto *combo = qobject_cast<QComboBox *>(QApplication::focusWidget());
    if (combo && !combo->isEditable()) {
        // Lists go down, choices that stand side by side go left and right.
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Left, Qt::Key_Right})
            for (int step = 0; step <= combo->count() && stored() != *value; ++step)
                press(key);
    } else {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        type(displayText(*place.field, *value, m_sample, Language::English));
    }
    QVERIFY2(stored() == *value, qPrintable(u"%1.%2 holds “%3”: %4"_s.arg(QLatin1StringView(place.table->name), QLatin1StringView(place.field->name),
                                     displayText(*place.field, stored(), program(), Language::English), editor.notice())));
}

template<class Widget>
static Widget *around(QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (auto *found = qobject_cast<Widget *>(widget))
            return found;
    return nullptr;
}

void TestKeyboard::fillAlongTab(const QWidget *part)
{
    QVERIFY(enter(part));
    for (int step = 0; step < 1000 && part->isAncestorOf(QApplication::focusWidget()); ++step) {
        QWidget *focus = QApplication::focusWidget();
        const RowList *list = around<RowList>(focus);
        const auto lacksRows = [&] { return list && list->spec().table->count(program()) < list->spec().table->count(m_sample); };
        if (const auto *editor = around<FieldEditor>(focus)) {
            fillField(*editor);
        } else if (auto *toggle = qobject_cast<QToolButton *>(focus); list && toggle && toggle->isCheckable() && !toggle->isChecked()) {
            press(Qt::Key_Space);
        } else if (auto *add = qobject_cast<QPushButton *>(focus); add && lacksRows() && add->text().startsWith(u'＋')) {
            press(Qt::Key_Space);
            QVERIFY2(QApplication::focusWidget() != add, "the focus stays behind when a row is added");
            continue; // the first cell of the new row has it
        }
        press(Qt::Key_Tab);
    }
}

void TestKeyboard::tabTo(const QWidget *control)
{
    for (int step = 0; step < 60 && QApplication::focusWidget() != control; ++step)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), control);
}

/// Shows the column by the menu of the columns.
void TestKeyboard::showColumn(int column)
{
    auto *table = m_window->findChild<CourseTableView *>();
    if (!table->isColumnHidden(column))
        return;
    QVERIFY(enter(&m_window->workspace()->pages()));
    const auto buttons = m_window->workspace()->pages().currentPage()->findChildren<QPushButton *>();
    const auto columns = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->isVisible() && button->menu(); });
    QVERIFY(columns != buttons.end());
    tabTo(*columns);
    QTimer::singleShot(0, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (qsizetype step = 0; step <= menu->actions().size(); ++step) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text() == courseColumns()[size_t(column)].title())
                break;
        }
        QTest::keyClick(menu, Qt::Key_Return);
    });
    press(Qt::Key_Space); // the menu runs until it is left
    QApplication::setActiveWindow(m_window.get()); // which a window system does when a menu closes
    (*columns)->setFocus();
    QVERIFY2(!table->isColumnHidden(column), qPrintable(courseColumns()[size_t(column)].title()));
}

void TestKeyboard::enterCourses()
{
    const auto isStatedSomewhere = [&](const Field &field) {
        return std::ranges::any_of(m_sample.courses, [&](const Course &course) { return isStated(field.get(&course)); });
    };
    auto *table = m_window->findChild<CourseTableView *>();
    for (const Field &field : tables::course.fields) {
        if (!isStatedSomewhere(field))
            continue;
        const int column = courseColumn(&field);
        showColumn(column);
        QVERIFY(enter(&m_window->workspace()->pages()));
        tabTo(table);
        for (size_t row = 0; row < m_sample.courses.size(); ++row) {
            const Value value = field.get(&m_sample.courses[row]);
            if (!isStated(value) || (row < program().courses.size() && field.get(&program().courses[row]) == value))
                continue;
            press(Qt::Key_Home, Qt::ControlModifier);
            for (size_t step = 0; step < row; ++step)
                press(Qt::Key_Down);
            for (int step = 0; step < 60 && table->currentIndex().column() != column; ++step)
                press(Qt::Key_Right);
            QCOMPARE(table->currentIndex().column(), column);
            type(displayText(field, value, m_sample, Language::English));
            press(Qt::Key_Return);
            QVERIFY2(row < program().courses.size(), "typing into the last row made no course");
            QVERIFY2(field.get(&program().courses[row]) == value, qPrintable(u"course %1, %2"_s.arg(row).arg(QLatin1StringView(field.name))));
            QCOMPARE(QApplication::focusWidget(), table);
        }
    }
}

QStringList TestKeyboard::differences() const
{
    QStringList found;
    for (const Table *table : allTables()) {
        // A blank program answers to the usual sets in their present versions, the sample to those of its day.
        if (table == &tables::ruleSetUse)
            continue;
        if (table->count(program()) != table->count(m_sample)) {
            found << u"%1: %2 rows, not %3"_s.arg(QLatin1StringView(table->name)).arg(table->count(program())).arg(table->count(m_sample));
            continue;
        }
        for (size_t i = 0; i < table->count(program()); ++i) {
            const void *row = table->at(program(), i);
            for (const Field &field : table->fields) {
                // What a note is about follows from where it is written.
                if (table == &tables::sourceNote && qstrncmp(field.name, "subject_", 8) == 0)
                    continue;
                if (const auto value = wanted({table, table->id(row), &field}); value && field.get(row) != *value)
                    found << u"%1 %2, %3"_s.arg(QLatin1StringView(table->name)).arg(i).arg(QLatin1StringView(field.name));
            }
        }
    }
    return found;
}

void TestKeyboard::openWindow()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_controller = std::make_unique<DocumentController>(*m_settings);
    m_window = std::make_unique<MainWindow>(*m_controller, *m_settings);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestKeyboard::tabReachesEveryControl()
{
    openWindow();
    m_controller->newFromSample(u"S10"_s);
    QVERIFY(m_controller->session());
    PageStack &pages = m_window->workspace()->pages();
    for (int page = 0; page < pages.count(); ++page) {
        pages.setCurrentIndex(page);
        QCoreApplication::processEvents();
        QSet<QWidget *> ring;
        for (QWidget *next = m_window.get(); !ring.contains(next); next = next->nextInFocusChain())
            ring.insert(next);
        for (QWidget *control : m_window->findChildren<QWidget *>())
            if (control->isVisible() && control->window() == m_window.get() && (control->focusPolicy() & Qt::TabFocus))
                QVERIFY2(ring.contains(control), qPrintable(u"%1: a %2 is outside the ring of the Tab key"_s.arg(pages.title(page), QLatin1StringView(control->metaObject()->className()))));
    }
    m_window.reset();
}

void TestKeyboard::wholeProgram()
{
    const auto sample = sampleProgram(u"S12"_s);
    QVERIFY(sample);
    m_sample = *sample;
    openWindow();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_controller->session());

    for (const QString &page : {u"Basic information"_s, u"Target learners"_s, u"Capability gap"_s, u"Content and structure"_s, u"Courses"_s, u"Outcomes"_s,
                                u"Mode of learning"_s, u"Credits and hours"_s, u"Assessment"_s, u"Certificate"_s, u"Other"_s, u"Team and partners"_s,
                                u"Quality assurance"_s}) {
        goTo(page);
        if (page == u"Courses")
            enterCourses();
        else
            for (int pass = 0; pass < 2; ++pass) // the first one adds rows, the second also opens and fills their details
                fillAlongTab(&m_window->workspace()->pages());
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"on the page "_s + page));
    }
    QCOMPARE(differences().join(u'\n'), QString());

    const QString path = m_folder.filePath(u"xian.micromajor"_s);
    QVERIFY(m_controller->saveTo(path));
    m_window.reset();
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
