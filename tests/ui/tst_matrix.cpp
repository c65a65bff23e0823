#include "ui/foundation/Theme.h"
#include "ui/matrix/ChainNode.h"
#include "ui/matrix/ChainView.h"
#include "ui/matrix/MatrixModel.h"
#include "ui/matrix/MatrixPage.h"
#include "ui/matrix/MatrixView.h"
#include "ui/matrix/SegmentedControl.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace micromajor {

/// Outcomes × courses by the keyboard, with figures, and the chain from gap to certificate.
class MatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { open(twoByThree()); }
    void cleanup();

    void coursesStandByTermAndPartsUnderTheirOutcome();
    void oneKeyMakesASupport();
    void oneKeyFillsAllSelectedCells();
    void lettersFollowWhatTheKeysWrite();
    void weightsAreTyped();
    void wrongWeightIsRefused();
    void spaceGoesThroughTheChoices();
    void backspaceClearsAndDeleteRemoves();
    void figuresStandBesideTheOutcomes();
    void gapsAreShadedAndSaid();
    void brokenProgressionIsMarked();
    void currentCellSurvivesNewRows();
    void onlyChangedRowsAreShownAgain();
    void emptyProgramSaysWhatToDo();
    void pageFocusesASupport();
    void chainShowsMissingLinks();
    void chainFollowsItsSubject();

private:
    void open(const Program &program);
    static Program twoByThree();
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    void at(int row, int column) { m_view->setCurrentIndex(m_model->index(row, column)); }
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }
    const Program &program() const { return m_session->program(); }
    int steps() const { return m_session->document().head(); }
    SegmentedControl *control(int place) const { return m_page->findChildren<SegmentedControl *>()[place]; }
    QList<ChainNode *> missing() const; ///< the dashed boxes, in the order of the chain

    std::unique_ptr<ProgramSession> m_session;
    std::unique_ptr<MatrixPage> m_page;
    MatrixModel *m_model = nullptr;
    MatrixView *m_view = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void MatrixTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void MatrixTest::cleanup()
{
    m_tester.reset();
    m_page.reset();
    m_session.reset();
}

/// Courses a (term 2), b (term 1) and c (elective, no term); outcomes 1 and 2.
Program MatrixTest::twoByThree()
{
    Program program;
    program.facts.id = {u"program"_s};
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
        Course course;
        course.id = {id};
        course.nameEn = u"Course "_s + id;
        program.courses.push_back(course);
    }
    program.courses[0].term = 2;
    program.courses[1].term = 1;
    program.courses[2].nature = u"elective"_s;
    for (const QString &code : {u"1"_s, u"2"_s}) {
        Outcome outcome;
        outcome.id = {u"o"_s + code};
        outcome.code = code;
        outcome.statement = u"Outcome "_s + code;
        program.outcomes.push_back(outcome);
    }
    return program;
}

void MatrixTest::open(const Program &program)
{
    cleanup();
    Result<std::unique_ptr<Document>> document = Document::create(program, Message(u"test"_s));
    QVERIFY2(document.ok(), document ? "" : qPrintable(document.error().text()));
    m_session = std::make_unique<ProgramSession>(std::move(*document));
    m_page = std::make_unique<MatrixPage>(*m_session);
    m_model = m_page->findChild<MatrixModel *>();
    m_view = m_page->findChild<MatrixView *>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus() || program.outcomes.empty());
}

void MatrixTest::coursesStandByTermAndPartsUnderTheirOutcome()
{
    Program program = twoByThree();
    Outcome part;
    part.id = {u"o1.1"_s};
    part.code = u"1.1"_s;
    part.parentId = {u"o1"_s};
    program.outcomes.push_back(part);
    open(program);
    QCOMPARE(m_model->courseId(0), u"b"_s);
    QCOMPARE(m_model->courseId(1), u"a"_s);
    QCOMPARE(m_model->courseId(2), u"c"_s);
    QVERIFY(!m_model->headerData(2, Qt::Horizontal, MatrixModel::ElectiveRole).toString().isEmpty());
    QVERIFY(m_model->headerData(0, Qt::Horizontal, MatrixModel::ElectiveRole).toString().isEmpty());
    QCOMPARE(m_model->outcomeId(1), u"o1.1"_s);
    QCOMPARE(m_model->headerData(1, Qt::Vertical, MatrixModel::DepthRole).toInt(), 1);
    QCOMPARE(m_model->outcomeId(2), u"o2"_s);
}

void MatrixTest::oneKeyMakesASupport()
{
    // Letters must reach the cells with a Chinese input method switched on.
    QVERIFY(!static_cast<QWidget *>(m_view)->inputMethodQuery(Qt::ImEnabled).toBool());
    at(0, 1);
    press(Qt::Key_H);
    QCOMPARE(program().outcomeSupports.size(), size_t(1));
    QCOMPARE(program().outcomeSupports[0].outcomeId.value, u"o1"_s);
    QCOMPARE(program().outcomeSupports[0].courseId.value, u"a"_s);
    QCOMPARE(program().outcomeSupports[0].strength, u"H"_s);
    press(Qt::Key_L);
    QCOMPARE(program().outcomeSupports.size(), size_t(1));
    QCOMPARE(text(0, 1), u"L"_s);
    QCOMPARE(steps(), 2);
    press(Qt::Key_L);
    QCOMPARE(steps(), 2);
}

void MatrixTest::oneKeyFillsAllSelectedCells()
{
    at(0, 0);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_M);
    QCOMPARE(program().outcomeSupports.size(), size_t(4));
    QCOMPARE(text(1, 1), u"M"_s);
    QCOMPARE(steps(), 1);
    // Figures and totals that are selected with them are passed over.
    m_view->selectAll();
    press(Qt::Key_H);
    QCOMPARE(program().outcomeSupports.size(), size_t(6));
    m_session->undo();
    QCOMPARE(program().outcomeSupports.size(), size_t(4));
    QCOMPARE(text(1, 2), QString());
}

void MatrixTest::lettersFollowWhatTheKeysWrite()
{
    at(0, 0);
    press(Qt::Key_M);
    press(Qt::Key_2);
    QCOMPARE(m_model->entry(), Entry::Progression);
    press(Qt::Key_M);
    QCOMPARE(text(0, 0), u"M · M"_s);
    press(Qt::Key_I);
    QCOMPARE(text(0, 0), u"M · I"_s);
    press(Qt::Key_H);
    QCOMPARE(program().outcomeSupports[0].strength, u"M"_s);
    press(Qt::Key_1);
    press(Qt::Key_H);
    QCOMPARE(text(0, 0), u"H · I"_s);
}

void MatrixTest::weightsAreTyped()
{
    at(0, 0);
    press(Qt::Key_H);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_3);
    QCOMPARE(m_model->entry(), Entry::Weight);
    press(Qt::Key_3);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"3.5"_s);
    press(Qt::Key_Return);
    QCOMPARE(program().outcomeSupports.size(), size_t(2));
    QCOMPARE(program().outcomeSupports[0].weight, Percent::fromThousandths(33500));
    QCOMPARE(program().outcomeSupports[1].weight, Percent::fromThousandths(33500));
    QCOMPARE(text(0, 0), u"H\n33.5%"_s);
    QCOMPARE(text(0, 1), u"✓\n33.5%"_s);
    QTRY_VERIFY(m_view->hasFocus());
    press(Qt::Key_Escape);
    QCOMPARE(m_model->entry(), Entry::Strength);
}

void MatrixTest::wrongWeightIsRefused()
{
    m_model->setEntry(Entry::Weight);
    QVERIFY(!m_model->setData(m_model->index(0, 0), u"much"_s));
    QVERIFY(program().outcomeSupports.empty());
    const auto *notice = m_page->findChild<QLabel *>(u"matrixRefusal"_s);
    QVERIFY(notice->isVisible() && notice->text().contains(u"much"_s));
    QVERIFY(m_model->setData(m_model->index(0, 0), u"40%"_s));
    QVERIFY(!notice->isVisible());
}

void MatrixTest::spaceGoesThroughTheChoices()
{
    at(1, 0);
    for (const QString &expected : {u"H"_s, u"M"_s, u"L"_s, QString()}) {
        press(Qt::Key_Space);
        QCOMPARE(text(1, 0), expected);
    }
    QVERIFY(program().outcomeSupports.empty());
}

void MatrixTest::backspaceClearsAndDeleteRemoves()
{
    at(0, 0);
    press(Qt::Key_H);
    press(Qt::Key_2);
    press(Qt::Key_R);
    press(Qt::Key_Backspace);
    QCOMPARE(text(0, 0), u"H"_s);
    press(Qt::Key_R);
    press(Qt::Key_Delete);
    QVERIFY(program().outcomeSupports.empty());
    // A support that states nothing any more goes, too.
    press(Qt::Key_R);
    QCOMPARE(text(0, 0), u"✓ · R"_s);
    press(Qt::Key_Backspace);
    QVERIFY(program().outcomeSupports.empty());
}

void MatrixTest::figuresStandBesideTheOutcomes()
{
    const int weights = m_model->courses() + MatrixGrid::Weights, counts = m_model->courses() + MatrixGrid::Counts;
    const int worst = m_model->courses() + MatrixGrid::WorstChoice;
    at(0, 0);
    press(Qt::Key_H);
    at(0, 2);
    press(Qt::Key_M);
    QCOMPARE(text(0, counts), u"1/1/0"_s);
    QCOMPARE(text(0, weights), u"–"_s);
    QCOMPARE(text(0, worst), u"1 of 2 kept"_s);
    QCOMPARE(text(2, 0), u"1"_s);
    m_model->setEntry(Entry::Weight);
    QVERIFY(m_model->setData(m_model->index(0, 0), u"60"_s));
    QCOMPARE(text(0, weights), u"60% + ?"_s);
    QVERIFY(m_model->setData(m_model->index(0, 2), u"40"_s));
    QCOMPARE(text(0, weights), u"100%"_s);
    // Only the elective is left: a learner need not take it.
    QVERIFY(m_model->remove({m_model->index(0, 0)}));
    QCOMPARE(text(0, worst), u"May be lost"_s);
    QCOMPARE(Verdict(m_model->index(0, worst).data(MatrixModel::VerdictRole).toInt()), Verdict::NotMet);
    QCOMPARE(text(2, worst), u"1 at risk"_s);
}

void MatrixTest::gapsAreShadedAndSaid()
{
    // An empty matrix is not one big gap.
    QVERIFY(!m_model->index(1, 1).data(MatrixModel::GapRole).toBool());
    at(0, 0);
    press(Qt::Key_H);
    QVERIFY(m_model->index(1, 0).data(MatrixModel::GapRole).toBool());
    QVERIFY(m_model->index(0, 1).data(MatrixModel::GapRole).toBool());
    QCOMPARE(text(1, m_model->courses() + MatrixGrid::WorstChoice), u"No course"_s);
    QCOMPARE(text(2, 1), u"None"_s);
}

void MatrixTest::brokenProgressionIsMarked()
{
    at(0, 0);
    press(Qt::Key_2);
    press(Qt::Key_M);
    at(0, 1);
    press(Qt::Key_I);
    QVERIFY(m_model->index(0, 1).data(MatrixModel::FaultRole).toBool());
    QVERIFY(m_model->index(0, 1).data(Qt::ToolTipRole).toString().contains(u"Course b"_s));
    QVERIFY(!m_model->index(0, 0).data(MatrixModel::FaultRole).toBool());
}

void MatrixTest::currentCellSurvivesNewRows()
{
    at(1, 2);
    QVERIFY(m_session->apply(edits::removeRows(program(), tables::outcome, {u"o1"_s})));
    QCOMPARE(m_view->currentIndex(), m_model->index(0, 2));
    m_session->undo();
    QCOMPARE(m_view->currentIndex(), m_model->index(1, 2));
}

void MatrixTest::onlyChangedRowsAreShownAgain()
{
    at(0, 0);
    press(Qt::Key_H);
    QSignalSpy changed(m_model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model, &QAbstractItemModel::modelReset);
    press(Qt::Key_L);
    QCOMPARE(reset.count(), 0);
    for (const auto &arguments : changed)
        QVERIFY(arguments[0].toModelIndex().row() != 1);
    QVERIFY(!changed.isEmpty());
}

void MatrixTest::emptyProgramSaysWhatToDo()
{
    Program program;
    program.facts.id = {u"program"_s};
    open(program);
    QVERIFY(!m_view->isVisible());
    QSignalSpy jump(m_session.get(), &ProgramSession::jumpRequested);
    for (QPushButton *button : m_page->findChildren<QPushButton *>())
        if (button->isVisible() && button->property("look") == u"primary"_s)
            button->click();
    QCOMPARE(jump.count(), 1);
    QCOMPARE(m_session->currentPlace().table, &tables::outcome);
}

void MatrixTest::pageFocusesASupport()
{
    at(1, 2);
    press(Qt::Key_H);
    at(0, 0);
    const Place place{&tables::outcomeSupport, program().outcomeSupports[0].id.value, tables::outcomeSupport.field(u"weight")};
    QVERIFY(MatrixPage::shows(place));
    m_page->focusPlace(place);
    QCOMPARE(m_view->currentIndex(), m_model->index(1, 2));
    QCOMPARE(m_model->entry(), Entry::Weight);
    // The selected cell is the selected place.
    QCOMPARE(m_session->currentPlace().id, place.id);
}

QList<ChainNode *> MatrixTest::missing() const
{
    QList<ChainNode *> nodes = m_page->findChildren<ChainNode *>();
    nodes.removeIf([](const ChainNode *node) { return node->kind() != ChainNode::Kind::Missing || !node->isVisible(); });
    return nodes;
}

void MatrixTest::chainShowsMissingLinks()
{
    at(0, 1);
    press(Qt::Key_H);
    // What was made is what is selected.
    QCOMPARE(m_session->currentPlace().table, &tables::outcomeSupport);
    control(0)->setCurrent(1);
    QCOMPARE(missing().size(), 3); // gap, assessment item, certificate
    QSignalSpy jump(m_session.get(), &ProgramSession::jumpRequested);
    missing()[1]->click();
    QCOMPARE(jump.count(), 1);
    QCOMPARE(m_session->currentPlace().table, &tables::assessment);

    Edit edit{Message(u"assess"_s), {}, {}};
    edit.operations.push_back(InsertRow{&tables::assessment, u"t"_s, {{tables::assessment.field(u"course_id"), u"a"_s}}, -1});
    edit.operations.push_back(InsertRow{&tables::assessmentOutcome, u"e"_s,
                                        {{tables::assessmentOutcome.field(u"assessment_id"), u"t"_s}, {tables::assessmentOutcome.field(u"outcome_id"), u"o1"_s}}, -1});
    QVERIFY(m_session->apply(edit));
    QCOMPARE(missing().size(), 2);
}

void MatrixTest::chainFollowsItsSubject()
{
    at(1, 0);
    control(0)->setCurrent(1);
    auto *chain = m_page->findChild<ChainView *>();
    QCOMPARE(chain->subject().id, u"o2"_s);
    auto *subjects = chain->findChild<QComboBox *>();
    subjects->setCurrentIndex(0);
    Q_EMIT subjects->activated(0);
    QCOMPARE(chain->subject().id, u"o1"_s);
    // Tying a course to it happens in its row of the matrix.
    missing()[1]->click();
    QVERIFY(m_view->isVisible());
    QCOMPARE(m_view->currentIndex().row(), 0);
}

} // namespace micromajor

QTEST_MAIN(micromajor::MatrixTest)
#include "tst_matrix.moc"
