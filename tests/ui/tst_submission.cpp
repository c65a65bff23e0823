#include "core/exchange/json/ProgramJson.h"
#include "core/program/RowTables.h"
#include "ui/foundation/Theme.h"
#include "ui/submission/PaperView.h"
#include "ui/submission/SubmissionFieldsModel.h"
#include "ui/submission/SubmissionPage.h"
#include "ui/submission/SubmissionPane.h"
#include "ui/submission/SubmissionView.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace micromajor {

/// The pages of the form beside the program: they follow every edit and lead back to the field.
class SubmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void pagesFollowTheProgram();
    void editsInARowAreOneRefresh();
    void hiddenPaneRests();
    void selectedPlaceIsFramed();
    void clickGoesToTheField();
    void arrowsAndEnterDoWithoutMouse();
    void zoomAndPagesByKeyboard();
    void blanksAreListedAndLeadToTheirField();
    void problemsAreListed();
    void modelKeepsItsPromises();
    void listedProblemOutlivesTheCheck();
    void exportNamesFormAndFormat();
    void paperIsWhiteInTheDark();
    void everyControlHasAName();

private:
    void open(const QString &sample);
    template<class Row>
    void set(const QString &id, QStringView field, const Value &value);
    static int fieldWithSource(const FormPages &pages, const Field &field);
    template<class Widget>
    Widget &show(Widget &widget);

    std::unique_ptr<ProgramSession> m_session;
};

void SubmissionTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
    qRegisterMetaType<Place>("micromajor::Place");
}

void SubmissionTest::cleanup()
{
    m_session.reset();
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void SubmissionTest::open(const QString &sample)
{
    Program program;
    program.facts.id.value = u"program"_s;
    if (!sample.isEmpty()) {
        Result<Program> loaded = sampleProgram(sample);
        QVERIFY(loaded.ok());
        program = *loaded;
    }
    Result<std::unique_ptr<Document>> document = Document::create(program, Message(u"test"_s));
    QVERIFY(document.ok());
    m_session = std::make_unique<ProgramSession>(std::move(*document));
}

template<class Row>
void SubmissionTest::set(const QString &id, QStringView field, const Value &value)
{
    QVERIFY(m_session->apply(edits::setField(m_session->program(), tableOf<Row>(), id, fieldOf<Row>(field), value)));
}

int SubmissionTest::fieldWithSource(const FormPages &pages, const Field &field)
{
    for (size_t i = 0; i < pages.fields().size(); ++i)
        if (pages.fields()[i].source.field == &field)
            return int(i);
    return -1;
}

template<class Widget>
Widget &SubmissionTest::show(Widget &widget)
{
    widget.resize(1000, 700);
    widget.show();
    widget.activateWindow();
    return widget;
}

void SubmissionTest::pagesFollowTheProgram()
{
    open({});
    SubmissionView view(*m_session);
    show(view);
    QVERIFY(view.pages().count() >= 3);
    const int quota = fieldWithSource(view.pages(), fieldOf<ProgramFacts>(u"quota"));
    QVERIFY(view.pages().fields()[size_t(quota)].isMissing());
    set<ProgramFacts>(m_session->program().facts.id.value, u"quota", qint64(45));
    QTRY_COMPARE(view.pages().fields()[size_t(quota)].text, u"45"_s);
    m_session->undo();
    QTRY_VERIFY(view.pages().fields()[size_t(quota)].isMissing());
}

void SubmissionTest::editsInARowAreOneRefresh()
{
    open(u"S09"_s);
    SubmissionView view(*m_session);
    show(view);
    QSignalSpy refreshed(&view, &SubmissionView::pagesChanged);
    for (const QString &name : {u"甲"_s, u"甲乙"_s, u"甲乙丙"_s})
        set<ProgramFacts>(m_session->program().facts.id.value, u"name_zh", name);
    QCOMPARE(refreshed.count(), 0);
    QTRY_COMPARE(refreshed.count(), 1);
    QCOMPARE(view.pages().fields()[size_t(fieldWithSource(view.pages(), fieldOf<ProgramFacts>(u"name_zh")))].text, u"甲乙丙"_s);
    QVERIFY(SubmissionView::delay <= 50);
}

void SubmissionTest::hiddenPaneRests()
{
    open(u"S09"_s);
    SubmissionPane pane(*m_session);
    show(pane);
    QSignalSpy refreshed(&pane.view(), &SubmissionView::pagesChanged);
    pane.hide();
    set<ProgramFacts>(m_session->program().facts.id.value, u"quota", qint64(45));
    for (const QTimer *timer : pane.findChildren<QTimer *>())
        QVERIFY(!timer->isActive());
    QCOMPARE(refreshed.count(), 0);
    pane.show();
    QCOMPARE(refreshed.count(), 1);
}

void SubmissionTest::selectedPlaceIsFramed()
{
    open(u"S09"_s);
    SubmissionPane pane(*m_session);
    show(pane);
    const PaperView &paper = pane.view().paper();
    QVERIFY(paper.framed().empty());
    const Course &course = m_session->program().courses.back();
    const Place credits{&tables::course, course.id.value, &fieldOf<Course>(u"credits")};
    m_session->select(credits);
    QCOMPARE(paper.framed().size(), size_t(1));
    QCOMPARE(pane.view().placeOf(paper.framed().front()), credits);
    QVERIFY(paper.viewport()->rect().contains(paper.fieldRect(paper.framed().front())));
    // The form does not ask for it: the course itself is shown.
    m_session->select({&tables::course, course.id.value, &fieldOf<Course>(u"platform")});
    QCOMPARE(pane.view().placeOf(paper.framed().front()).id, course.id.value);
    // After the next edit it is still framed, on the new pages.
    m_session->select(credits);
    set<Course>(course.id.value, u"credits", qint64(4500));
    const int framed = paper.framed().front();
    QTRY_COMPARE(pane.view().pages().fields()[size_t(framed)].text, u"4.5"_s);
    QCOMPARE(pane.view().placeOf(paper.framed().front()), credits);
}

void SubmissionTest::clickGoesToTheField()
{
    open(u"S09"_s);
    SubmissionView view(*m_session);
    show(view);
    QSignalSpy jumps(m_session.get(), &ProgramSession::jumpRequested);
    const int field = fieldWithSource(view.pages(), fieldOf<ProgramFacts>(u"institution"));
    QTest::mouseClick(view.paper().viewport(), Qt::LeftButton, {}, view.paper().fieldRect(field).center());
    QCOMPARE(jumps.count(), 1);
    QCOMPARE(jumps.at(0).at(0).value<Place>().field, &fieldOf<ProgramFacts>(u"institution"));
    // A printed name leads nowhere.
    QTest::mouseClick(view.paper().viewport(), Qt::LeftButton, {}, view.paper().fieldRect(field).center() - QPoint(view.paper().fieldRect(field).width(), 0));
    QCOMPARE(jumps.count(), 1);
}

void SubmissionTest::arrowsAndEnterDoWithoutMouse()
{
    open(u"S09"_s);
    SubmissionView view(*m_session);
    show(view);
    QSignalSpy jumps(m_session.get(), &ProgramSession::jumpRequested);
    PaperView &paper = view.paper();
    QTest::keyClick(&paper, Qt::Key_Return);
    QCOMPARE(jumps.count(), 0);
    QTest::keyClick(&paper, Qt::Key_Right);
    QCOMPARE(paper.framed(), std::vector<int>{0});
    QTest::keyClick(&paper, Qt::Key_Right);
    QCOMPARE(paper.framed(), std::vector<int>{1});
    QVERIFY(paper.accessibleDescription().contains(view.pages().fields()[1].text));
    QTest::keyClick(&paper, Qt::Key_Left);
    QTest::keyClick(&paper, Qt::Key_Return);
    QCOMPARE(jumps.count(), 1);
    QCOMPARE(jumps.at(0).at(0).value<Place>(), view.placeOf(0));
}

void SubmissionTest::zoomAndPagesByKeyboard()
{
    open(u"S09"_s);
    SubmissionView view(*m_session);
    show(view);
    PaperView &paper = view.paper();
    QVERIFY(paper.fitsWidth());
    QTest::keyClick(&paper, Qt::Key_1);
    QCOMPARE(paper.zoom(), 100);
    QTest::keyClick(&paper, Qt::Key_Plus);
    QCOMPARE(paper.zoom(), 110);
    QTest::keyClick(&paper, Qt::Key_Minus);
    QTest::keyClick(&paper, Qt::Key_Minus);
    QCOMPARE(paper.zoom(), 90);
    QTest::keyClick(&paper, Qt::Key_0);
    QVERIFY(paper.fitsWidth());
    QCOMPARE(paper.horizontalScrollBar()->maximum(), 0);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&paper, Qt::Key_PageDown);
    QCOMPARE(paper.currentPage(), view.pages().count() - 1);
    QTest::keyClick(&paper, Qt::Key_Home);
    QCOMPARE(paper.currentPage(), 0);
    QTest::keyClick(&paper, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(paper.currentPage(), 1);
    // Zooming keeps the page that is read.
    paper.goToPage(2);
    paper.setZoom(200);
    QCOMPARE(paper.currentPage(), 2);
}

void SubmissionTest::blanksAreListedAndLeadToTheirField()
{
    open({});
    SubmissionPage page(*m_session);
    show(page);
    auto *model = page.findChild<SubmissionFieldsModel *>();
    auto *list = page.findChild<QTreeView *>();
    const int blanks = model->count(SubmissionFieldsModel::Filter::Blank);
    QVERIFY(blanks > 10);
    QCOMPARE(model->rowCount(), blanks);
    QVERIFY(page.findChild<QTabBar *>()->tabText(0).contains(QString::number(blanks)));

    const Place quota{&tables::program, m_session->program().facts.id.value, &fieldOf<ProgramFacts>(u"quota")};
    const int row = model->rowOf(quota);
    QVERIFY(row >= 0);
    QSignalSpy jumps(m_session.get(), &ProgramSession::jumpRequested);
    list->setFocus();
    QTRY_VERIFY(list->hasFocus());
    list->setCurrentIndex(model->index(row, 0));
    QCOMPARE(page.view().placeOf(page.view().paper().framed().front()), quota);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(jumps.count(), 1);
    QCOMPARE(jumps.at(0).at(0).value<Place>(), quota);

    set<ProgramFacts>(quota.id, u"quota", qint64(45));
    QTRY_COMPARE(model->count(SubmissionFieldsModel::Filter::Blank), blanks - 1);
    QCOMPARE(model->rowOf(quota), -1);
}

void SubmissionTest::problemsAreListed()
{
    open(u"S09"_s);
    set<ProgramFacts>(m_session->program().facts.id.value, u"credits_stated", qint64(99000));
    SubmissionPage page(*m_session);
    show(page);
    auto *model = page.findChild<SubmissionFieldsModel *>();
    const Place credits{&tables::program, m_session->program().facts.id.value, &fieldOf<ProgramFacts>(u"credits_stated")};
    page.findChild<QTabBar *>()->setCurrentIndex(int(SubmissionFieldsModel::Filter::Problems));
    const int row = model->rowOf(credits);
    QVERIFY(row >= 0);
    const auto problems = m_session->problemsOf(tables::program, credits.id);
    const auto said = model->index(row, SubmissionFieldsModel::ValueColumn).data().toString();
    QVERIFY(std::any_of(problems.begin(), problems.end(), [&](const Finding *finding) { return finding->message.text() == said; }));
    page.findChild<QTabBar *>()->setCurrentIndex(int(SubmissionFieldsModel::Filter::All));
    QCOMPARE(model->index(model->rowOf(credits), SubmissionFieldsModel::ValueColumn).data().toString(), u"99"_s);
}

void SubmissionTest::modelKeepsItsPromises()
{
    open(u"S05"_s);
    SubmissionPage page(*m_session);
    auto *model = page.findChild<SubmissionFieldsModel *>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(page);
    for (const auto filter : {SubmissionFieldsModel::Filter::All, SubmissionFieldsModel::Filter::Problems, SubmissionFieldsModel::Filter::Blank})
        model->setFilter(filter);
    QSignalSpy refreshed(&page.view(), &SubmissionView::pagesChanged);
    QVERIFY(m_session->apply(edits::removeRows(m_session->program(), tables::course, {m_session->program().courses[0].id.value})));
    QTRY_COMPARE(refreshed.count(), 1);
    QVERIFY(model->rowOf({&tables::course, m_session->program().courses[0].id.value, nullptr}) == -1);
}

void SubmissionTest::listedProblemOutlivesTheCheck()
{
    open(u"S09"_s);
    SubmissionPage page(*m_session);
    show(page);
    auto *model = page.findChild<SubmissionFieldsModel *>();
    model->setFilter(SubmissionFieldsModel::Filter::All);
    // Before the pages follow, the list still shows the old rows.
    QVERIFY(m_session->apply(edits::removeRows(m_session->program(), tables::course, {m_session->program().courses[0].id.value})));
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            QVERIFY(!model->index(row, column).data().toString().isEmpty());
}

void SubmissionTest::exportNamesFormAndFormat()
{
    open(u"S09"_s);
    SubmissionPage page(*m_session);
    QSignalSpy exports(&page, &SubmissionPage::exportRequested);
    const auto *button = page.findChild<QPushButton *>();
    QVERIFY(button && button->menu());
    for (QAction *action : button->menu()->actions())
        action->trigger();
    QCOMPARE(exports.count(), 3);
    QCOMPARE(exports.at(0), (QVariantList{u"ministry-recommendation"_s, u"docx"_s}));
    QCOMPARE(exports.at(1), (QVariantList{u"ministry-recommendation"_s, u"pdf"_s}));
    QCOMPARE(exports.at(2), (QVariantList{u"ministry-recommendation"_s, u"json"_s}));
}

void SubmissionTest::paperIsWhiteInTheDark()
{
    Theme::apply(*qApp, Theme::Scheme::Dark);
    open({});
    SubmissionView view(*m_session);
    show(view);
    const QImage image = view.paper().viewport()->grab().toImage();
    const QPoint onPaper(image.width() / 2, 2 * Theme::grid + 10);
    QCOMPARE(image.pixelColor(onPaper), QColor(Qt::white));
    QCOMPARE(image.pixelColor(4, image.height() / 2), Theme::current().line);
    // A blank cell is hatched on the screen.
    const QRect blank = view.paper().fieldRect(fieldWithSource(view.pages(), fieldOf<ProgramFacts>(u"institution")));
    int hatched = 0;
    for (int x = blank.left() + 2; x < blank.right() - 2; ++x)
        hatched += image.pixelColor(x, blank.center().y()) != QColor(Qt::white);
    QVERIFY(hatched > 3 && hatched < blank.width() / 2);
}

void SubmissionTest::everyControlHasAName()
{
    open(u"S09"_s);
    SubmissionPage page(*m_session);
    SubmissionPane pane(*m_session);
    show(page);
    show(pane);
    int controls = 0;
    for (QWidget *parent : {static_cast<QWidget *>(&page), static_cast<QWidget *>(&pane)})
        for (QWidget *widget : parent->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_"_L1) || widget->parentWidget()->inherits("QComboBox")
                || widget->inherits("QMenu") || widget->window() != parent)
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            ++controls;
        }
    QVERIFY(controls >= 12);
}

} // namespace micromajor

QTEST_MAIN(micromajor::SubmissionTest)
#include "tst_submission.moc"
