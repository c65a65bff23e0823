// The window as a whole: every control can be reached and named, every command is there once, failures are said without losing work.
#include "core/document/ConflictCopies.h"
#include "core/program/RowTables.h"
#include "ui/drafts/MergeWindow.h"
#include "ui/foundation/Icons.h"
#include "ui/foundation/NoticeBar.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"
#include "ui/workbench/ActionCatalogue.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/FixEffect.h"
#include "ui/workbench/Inspector.h"
#include "ui/workbench/MainWindow.h"
#include "ui/workbench/PageStack.h"
#include "ui/workbench/WaiverForm.h"
#include "ui/workbench/Workspace.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace micromajor;
using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyFocusableWidgetHasAName();
    void pagesAreMadeInsideTheWindow();
    void commandsAreCompleteAndUnique();
    void everyPageHasAnIcon();
    void textIsReadable_data();
    void textIsReadable();
    void failedOpenKeepsTheProgram();
    void damagedFileCanBeRecovered();
    void conflictCopyIsOffered();
    void waiverHidesAndReturns();
    void fixPreviewChangesNothing();
    void inspectorFollowsSelection();
    void inspectorListsTheOutcomes();
    void editMenuActsWhereTheKeyboardIs();

private:
    bool inspectorShows(const QString &text) const;
    void start();
    ProgramSession &session() const { return *m_controller->session(); }
    QStringList namelessWidgets() const;

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void TestWindow::init()
{
    QFile::remove(m_folder.filePath(u"settings.ini"_s));
    start();
}

void TestWindow::start()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_controller = std::make_unique<DocumentController>(*m_settings);
    m_window = std::make_unique<MainWindow>(*m_controller, *m_settings);
    m_window->resize(1280, 720);
    m_window->show();
}

void TestWindow::cleanup()
{
    m_window.reset();
    m_controller.reset();
    m_settings.reset();
}

QStringList TestWindow::namelessWidgets() const
{
    QStringList nameless;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        // The line of an editable combo box is a part of the box, which has the name.
        const QWidget *named = qobject_cast<QComboBox *>(widget->parentWidget()) ? widget->parentWidget() : widget;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(named));
        if (accessible && accessible->text(QAccessible::Name).isEmpty())
            nameless << u"%1 “%2” in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                             QString::fromLatin1(widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : ""));
    }
    return nameless;
}

void TestWindow::everyFocusableWidgetHasAName()
{
    QCOMPARE(namelessWidgets().join(u"; "_s), QString()); // the start page
    m_controller->newFromSample(u"S10"_s);
    QVERIFY(m_controller->session());
    session().select({&tables::course, session().program().courses.front().id.value, nullptr});
    PageStack &pages = m_window->workspace()->pages();
    for (int page = 0; page < pages.count(); ++page) {
        pages.setCurrentIndex(page);
        const QString nameless = namelessWidgets().join(u"; "_s);
        QVERIFY2(nameless.isEmpty(), qPrintable(u"page %1: %2"_s.arg(QString::fromLatin1(pages.entry(page).id), nameless)));
    }
}

/// Whatever shows itself before it has its place is a window of its own for a moment: it flashes, and the main window loses the keyboard.
class WindowsShown : public QObject
{
public:
    WindowsShown() { qApp->installEventFilter(this); }
    QStringList names;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (auto *widget = qobject_cast<QWidget *>(watched); widget && widget->isWindow() && event->type() == QEvent::Show)
            names += QString::fromLatin1(widget->metaObject()->className());
        return false;
    }
};

void TestWindow::pagesAreMadeInsideTheWindow()
{
    WindowsShown shown;
    m_controller->newFromSample(u"S10"_s);
    PageStack &pages = m_window->workspace()->pages();
    for (int page = 0; page < pages.count(); ++page)
        pages.setCurrentIndex(page);
    for (const char *part : {"show-comments", "show-preview", "show-inspector", "help", "find", "arrange-terms"})
        m_window->actions().action(part)->trigger();
    QCOMPARE(shown.names.join(u' '), QString());
}

void TestWindow::commandsAreCompleteAndUnique()
{
    QSet<QString> ids;
    QSet<QString> shortcuts;
    for (QAction *action : m_window->actions().actions()) {
        QVERIFY2(!ids.contains(action->objectName()), qPrintable(action->objectName()));
        ids.insert(action->objectName());
        QVERIFY2(!action->text().isEmpty() && !action->toolTip().isEmpty(), qPrintable(action->objectName()));
        if (const QString keys = action->shortcut().toString(); !keys.isEmpty()) {
            QVERIFY2(!shortcuts.contains(keys), qPrintable(keys));
            shortcuts.insert(keys);
        }
    }
    for (const ActionEntry &entry : actionEntries())
        if (entry.icon)
            QVERIFY2(!lineIcon(QLatin1StringView(entry.icon), Qt::black, Qt::gray).isNull(), entry.icon);
    QVERIFY2(!m_window->actions().action("save")->isEnabled(), "a command that needs a program is enabled without one");
}

void TestWindow::everyPageHasAnIcon()
{
    for (const PageEntry &entry : pageCatalogue())
        QVERIFY2(!lineIcon(QLatin1StringView(entry.icon), Qt::black, Qt::gray).isNull(), entry.id);
}

void TestWindow::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestWindow::textIsReadable()
{
    QFETCH(bool, dark);
    Theme::apply(*qApp, dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    const Theme &theme = Theme::current();
    // WCAG 2.2 relative luminance and contrast.
    const auto luminance = [](const QColor &color) {
        const auto linear = [](qreal part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto contrast = [&](const QColor &a, const QColor &b) {
        return (std::max(luminance(a), luminance(b)) + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
    };
    const auto verify = [&](std::initializer_list<QColor> inks, std::initializer_list<QColor> grounds) {
        for (const QColor &ink : inks)
            for (const QColor &ground : grounds)
                QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(contrast(ink, ground))));
    };
    verify({theme.text, theme.muted, theme.accent}, {theme.page, theme.chrome, theme.selection, theme.field});
    verify({theme.text, theme.muted}, {theme.errorWash, theme.warningWash, theme.adviceWash, theme.cannotJudgeWash});
    verify({theme.error, theme.warning, theme.advice, theme.cannotJudge, theme.met, theme.notApplicable}, {theme.page});
    QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void TestWindow::failedOpenKeepsTheProgram()
{
    m_controller->newFromSample(u"S09"_s);
    const QByteArray before = session().document().snapshot();
    const QString path = m_folder.filePath(u"foreign.micromajor"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no program");
    file.close();
    m_controller->open(path);
    QVERIFY(m_window->notices().isVisible());
    QVERIFY2(m_window->notices().sentence().contains(u"foreign.micromajor"_s), qPrintable(m_window->notices().sentence()));
    QVERIFY(m_controller->session());
    QCOMPARE(session().document().snapshot(), before);
    QVERIFY(!m_controller->recentFiles().contains(path));
}

void TestWindow::damagedFileCanBeRecovered()
{
    m_controller->newFromSample(u"S09"_s);
    const QString path = m_folder.filePath(u"damaged.micromajor"_s);
    QVERIFY(m_controller->saveTo(path));
    const Program good = session().program();
    QVERIFY(m_controller->close());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const QByteArray name = good.courses.front().nameZh.toUtf8();
    QVERIFY(bytes.contains(name));
    bytes.replace(name, QByteArray(name.size(), '?'));
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();

    m_controller->open(path);
    QVERIFY(!m_controller->session());
    const auto ways = m_window->notices().findChildren<QPushButton *>();
    QCOMPARE(ways.size(), 1);
    ways.front()->click();
    QVERIFY(m_controller->session());
    QCOMPARE(session().program().courses.size(), good.courses.size());
    QVERIFY(session().document().path().isEmpty());
    QVERIFY(m_window->notices().isVisible());
    QVERIFY2(m_window->notices().sentence().contains(u"history"_s), qPrintable(m_window->notices().sentence()));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == bytes);
}

void TestWindow::conflictCopyIsOffered()
{
    m_controller->newFromSample(u"S09"_s);
    const QString path = m_folder.filePath(u"方案.micromajor"_s);
    QVERIFY(m_controller->saveTo(path));
    const QString copy = m_folder.filePath(u"方案.sync-conflict-20261122-173636-D4LGQYW.micromajor"_s);
    QVERIFY(QFile::copy(path, copy) && QFile::copy(path, m_folder.filePath(u"方案-二稿.micromajor"_s)));
    const auto colleague = Document::open(copy);
    QVERIFY(colleague.ok());
    const QString id = session().program().courses.front().id.value;
    QVERIFY((*colleague)->apply({Message(u"x"_s), {}, {SetField{&tables::course, id, &fieldOf<Course>(u"note"), Value(u"同事的备注"_s)}}}).ok());
    QVERIFY((*colleague)->save().ok());

    QCOMPARE(conflictCopies(path), QStringList{copy});
    QCOMPARE(conflictCopies(copy), QStringList());
    QVERIFY(m_controller->close());
    m_controller->open(path);
    QVERIFY(m_window->notices().sentence().contains(QFileInfo(copy).fileName()));
    m_window->notices().findChildren<QPushButton *>().front()->click();
    auto *merging = m_window->findChild<MergeWindow *>();
    QVERIFY(merging);
    QVERIFY(merging->merge());
    QCOMPARE(session().program().courses.front().note, u"同事的备注"_s);
}

void TestWindow::waiverHidesAndReturns()
{
    m_controller->newFromSample(u"S09"_s);
    const std::vector<const Finding *> problems = session().problems();
    QVERIFY(!problems.empty());
    const Finding finding = *problems.front();
    QVERIFY(session().apply(WaiverForm::waive(finding, u"agreed by the committee"_s, u"Li"_s)));
    const auto listed = [&] {
        return std::ranges::any_of(session().problems(), [&](const Finding *problem) { return problem->key() == finding.key(); });
    };
    QVERIFY(!listed());
    QCOMPARE(session().result().waived, 1);
    QCOMPARE(session().program().waivers.front().reason, u"agreed by the committee"_s);
    QVERIFY(session().apply(WaiverForm::withdraw(session().program(), finding)));
    QVERIFY(listed());
}

void TestWindow::fixPreviewChangesNothing()
{
    m_controller->newFromSample(u"S09"_s);
    const Field &stated = *tables::program.field(u"credits_stated");
    const Program &program = session().program();
    const Edit edit = edits::setField(program, tables::program, program.facts.id.value, stated, Value(qint64(20'000)));
    const QByteArray before = session().document().snapshot();
    const FixEffect effect = effectOf(edit, session());
    QCOMPARE(session().document().snapshot(), before);
    QVERIFY2(effect.changes.join(u'\n').contains(u"14 → 20"_s), qPrintable(effect.changes.join(u'\n')));
    QVERIFY(effect.problemsAfter > effect.problemsBefore);
    QCOMPARE(effect.problemsAfter - effect.problemsBefore, int(effect.arising.size()) - int(effect.resolved.size()));
}

bool TestWindow::inspectorShows(const QString &text) const
{
    const QList<QLabel *> labels = m_window->workspace()->inspector().findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void TestWindow::inspectorFollowsSelection()
{
    m_controller->newFromSample(u"S09"_s);
    const Course course = session().program().courses[2];
    session().jumpTo({&tables::course, course.id.value, nullptr}); // the overview has no inspector
    session().settle();
    QVERIFY(inspectorShows(course.nameZh));
    QVERIFY(session().apply(edits::removeRows(session().program(), tables::course, {course.id.value})));
    session().settle();
    QVERIFY2(!inspectorShows(course.nameZh), "the inspector shows a course that is gone");
}

void TestWindow::inspectorListsTheOutcomes()
{
    m_controller->newFromSample(u"S02"_s);
    const Outcome outcome = session().program().outcomes.front();
    const QString course = session().program().courses.front().id.value;
    session().jumpTo({&tables::course, course, nullptr});
    QCoreApplication::processEvents();
    QVERIFY(inspectorShows(u"supports no outcome yet"_s));
    const Table &table = tables::outcomeSupport;
    QVERIFY(session().apply(edits::insertRow(table, {{table.field(u"outcome_id"), Value(outcome.id.value)}, {table.field(u"course_id"), Value(course)}})));
    session().settle();
    QCoreApplication::processEvents();
    QVERIFY(inspectorShows(outcome.statement));
    QVERIFY(!inspectorShows(u"supports no outcome yet"_s));
}

void TestWindow::editMenuActsWhereTheKeyboardIs()
{
    m_controller->newFromSample(u"S09"_s);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto trigger = [this](const char *id) { m_window->actions().action(id)->trigger(); };
    session().jumpTo({&tables::course, session().program().courses[1].id.value, tables::course.field(u"name_zh")});
    trigger("copy");
    QVERIFY2(QGuiApplication::clipboard()->text().contains(session().program().courses[1].nameZh), qPrintable(QGuiApplication::clipboard()->text()));
    session().jumpTo({&tables::program, session().program().facts.id.value, tables::program.field(u"name_en")});
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    field->setText(u"Smart cities"_s);
    trigger("select-all");
    QCOMPARE(field->selectedText(), u"Smart cities"_s);
    trigger("cut");
    QCOMPARE(field->text(), QString());
    trigger("paste");
    QCOMPARE(field->text(), u"Smart cities"_s);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
