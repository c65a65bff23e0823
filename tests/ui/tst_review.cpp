#include "core/document/Document.h"
#include "core/exchange/json/ProgramJson.h"
#include "core/program/RowTables.h"
#include "core/review/ReviewRubric.h"
#include "ui/foundation/Theme.h"
#include "ui/pages/FieldEditor.h"
#include "ui/review/DecisionPanel.h"
#include "ui/review/ReviewPage.h"
#include "ui/review/ScoreModel.h"
#include "ui/review/ScoreView.h"
#include "ui/review/StepButton.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace micromajor {

/// The page of the review, by keyboard and mouse: from an empty page to a decision, and every change one step of the history.
class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void emptyPageOffersTheDefaultRubric();
    void scoresAreTypedDownAColumn();
    void blocksAreExchangedWithASpreadsheet();
    void remarkIsOneStep();
    void sumsSayWhatIsMissing();
    void wideSpreadHasASign();
    void criteriaComeAndGo();
    void decisionIsMadeAndMadeAgain();
    void stepsShowAndOpenTheApprovals();
    void placesAreFound();
    void rubricGoesThroughAFile();
    void blindCopyHasNeitherNamesNorHistory();
    void recordIsAskedForWithAndWithoutNames();
    void everyControlHasAName();

private:
    void open(int reviewers, bool withRubric = true);
    void change(const Edit &edit) { QVERIFY(m_session->apply(edit)); }
    const Program &program() const { return m_session->program(); }
    QModelIndex cell(int row, int reviewer) const { return m_model->index(row, ScoreModel::FirstReviewer + reviewer); }
    void type(const QModelIndex &cell, const QString &text);
    void check(int choice);
    QPushButton *button(const QString &text) const;
    template<class Row>
    void set(const QString &id, QStringView field, const Value &value) { change(edits::setField(program(), tableOf<Row>(), id, fieldOf<Row>(field), value)); }

    std::unique_ptr<ProgramSession> m_session;
    std::unique_ptr<ReviewPage> m_page;
    ScoreModel *m_model = nullptr;
    ScoreView *m_view = nullptr;
};

void ReviewTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void ReviewTest::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void ReviewTest::open(int reviewers, bool withRubric)
{
    Result<Program> loaded = sampleProgram(u"S09"_s);
    QVERIFY(loaded.ok());
    Program program = *std::move(loaded);
    for (int i = 0; i < reviewers; ++i)
        program.reviewers.push_back({{u"r%1"_s.arg(i)}, u"评审%1"_s.arg(i + 1), u"单位%1"_s.arg(i + 1), {}});
    auto document = Document::create(program, Message(u"New"_s));
    QVERIFY(document.ok());
    m_session = std::make_unique<ProgramSession>(*std::move(document));
    if (withRubric)
        change(takeOverRubric(this->program(), defaultReviewRubric(), Language::English));
    m_page = std::make_unique<ReviewPage>(*m_session);
    m_page->resize(1100, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_model = m_page->findChild<ScoreModel *>();
    m_view = m_page->findChild<ScoreView *>();
}

void ReviewTest::type(const QModelIndex &cell, const QString &text)
{
    m_view->setFocus();
    m_view->setCurrentIndex(cell);
    for (const QChar letter : text)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void ReviewTest::check(int choice)
{
    QTest::mouseClick(m_page->findChildren<QRadioButton *>().at(choice), Qt::LeftButton);
}

QPushButton *ReviewTest::button(const QString &text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>())
        if (each->text() == text)
            return each;
    return nullptr;
}

void ReviewTest::emptyPageOffersTheDefaultRubric()
{
    open(0, false);
    QVERIFY(!m_view->isVisible());
    QPushButton *take = button(u"Take the default rubric"_s);
    QVERIFY(take && take->isVisible());
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(program().rubricCriteria.size(), size_t(13));
    QVERIFY(m_view->isVisible() && !take->isVisible() && m_view->hasFocus());
    m_session->undo();
    QVERIFY(program().rubricCriteria.empty() && take->isVisible());
}

void ReviewTest::scoresAreTypedDownAColumn()
{
    open(2);
    const QAbstractItemModelTester tester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    type(cell(0, 1), u"88.5"_s);
    QCOMPARE(m_view->currentIndex(), cell(1, 1));
    type(m_view->currentIndex(), u"90"_s);
    QCOMPARE(program().reviewScores.size(), size_t(2));
    QCOMPARE(program().reviewScores[0].score, Percent::fromThousandths(88'500));
    QCOMPARE(program().reviewScores[0].reviewerId.value, u"r1"_s);
    QCOMPARE(program().reviewScores[0].criterionId, program().rubricCriteria[0].id);
    QCOMPARE(cell(1, 1).data().toString(), u"90"_s);
    type(m_model->index(0, ScoreModel::WeightColumn), u"7.5"_s);
    QCOMPARE(program().rubricCriteria[0].weight, Percent::fromThousandths(7'500));
    QCOMPARE(m_view->currentIndex(), m_model->index(1, ScoreModel::WeightColumn));
    m_session->undo();
    m_session->undo();
    QCOMPARE(cell(1, 1).data().toString(), QString());
    QCOMPARE(program().reviewScores.size(), size_t(1));
}

void ReviewTest::blocksAreExchangedWithASpreadsheet()
{
    open(2);
    QGuiApplication::clipboard()->setText(u"90\t85.5\n70\t60\n"_s);
    m_view->setFocus();
    m_view->setCurrentIndex(cell(2, 0));
    QTest::keySequence(m_view, QKeySequence::Paste);
    QCOMPARE(program().reviewScores.size(), size_t(4));
    QCOMPARE(cell(2, 1).data().toString(), u"85.5"_s);
    m_view->selectionModel()->select(QItemSelection(cell(2, 0), cell(3, 1)), QItemSelectionModel::ClearAndSelect);
    QTest::keySequence(m_view, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"90\t85.5\n70\t60"_s);
    QTest::keyClick(m_view, Qt::Key_Delete);
    QVERIFY(program().reviewScores.empty());
    // What does not fit, or is no score, changes nothing at all.
    auto *refusal = m_page->findChild<QLabel *>(u"reviewRefusal"_s);
    QGuiApplication::clipboard()->setText(u"90\t85\t80"_s);
    m_view->setCurrentIndex(cell(2, 0));
    QTest::keySequence(m_view, QKeySequence::Paste);
    QVERIFY(program().reviewScores.empty() && refusal->isVisible());
    QGuiApplication::clipboard()->setText(u"90\tgood"_s);
    QTest::keySequence(m_view, QKeySequence::Paste);
    QVERIFY(program().reviewScores.empty() && refusal->text().contains(u"good"_s));
    type(cell(0, 0), u"101"_s);
    QVERIFY(program().reviewScores.empty() && refusal->text().contains(u"101"_s));
    type(cell(0, 0), u"100"_s);
    QVERIFY(program().reviewScores.size() == 1 && !refusal->isVisible());
}

void ReviewTest::remarkIsOneStep()
{
    open(2);
    auto remark = [this] {
        for (QPlainTextEdit *edit : m_page->findChildren<QPlainTextEdit *>())
            if (edit->accessibleName().contains(u"评审2"_s))
                return edit;
        return static_cast<QPlainTextEdit *>(nullptr);
    };
    m_view->setCurrentIndex(cell(4, 1));
    QVERIFY(remark());
    const int before = m_session->document().head();
    remark()->setFocus();
    QTest::keyClicks(remark(), u"see plan"_s);
    QCOMPARE(program().reviewScores.size(), size_t(1));
    QCOMPARE(program().reviewScores[0].comment, u"see plan"_s);
    // The score comes and goes without the remark.
    type(cell(4, 1), u"80"_s);
    QCOMPARE(program().reviewScores.size(), size_t(1));
    m_view->setCurrentIndex(cell(4, 1));
    QTest::keyClick(m_view, Qt::Key_Delete);
    QVERIFY(!program().reviewScores[0].score);
    m_session->undo();
    m_session->undo();
    QVERIFY(!cell(4, 1).data(ScoreModel::RemarkRole).toString().isEmpty());
    m_session->undo();
    QVERIFY(program().reviewScores.empty() && remark()->toPlainText().isEmpty());
    QCOMPARE(m_session->document().head(), before);
}

void ReviewTest::sumsSayWhatIsMissing()
{
    open(2);
    const int sums = m_model->criteria(), mean = m_model->columnCount() - 2;
    QCOMPARE(m_model->index(sums, ScoreModel::WeightColumn).data().toString(), u"100"_s);
    for (int row = 0; row < sums; ++row)
        QVERIFY(m_model->setData(cell(row, 0), u"80"_s));
    QCOMPARE(m_model->index(sums, ScoreModel::FirstReviewer).data().toString(), u"80"_s);
    QCOMPARE(m_model->index(sums, ScoreModel::FirstReviewer + 1).data().toString(), u"–"_s);
    const QModelIndex total = m_model->index(sums, mean);
    QCOMPARE(total.data().toString(), u"–"_s);
    QVERIFY(total.data(ScoreModel::MissingRole).toBool() && total.data(Qt::ToolTipRole).toString().contains(u"13"_s));
    for (int row = 0; row < sums; ++row)
        QVERIFY(m_model->setData(cell(row, 1), u"70"_s));
    QCOMPARE(total.data().toString(), u"75"_s);
    QVERIFY(!total.data(ScoreModel::MissingRole).toBool());
    // A hidden page rests, and has the figures when it is shown again.
    m_page->hide();
    set<RubricCriterion>(program().rubricCriteria[0].id.value, u"weight", qint64(5000));
    QVERIFY(!m_model->index(sums, ScoreModel::WeightColumn).data(ScoreModel::MissingRole).toBool());
    m_page->show();
    QVERIFY(m_model->index(sums, ScoreModel::WeightColumn).data(ScoreModel::MissingRole).toBool());
}

void ReviewTest::wideSpreadHasASign()
{
    open(2);
    const QModelIndex spread = m_model->index(0, m_model->columnCount() - 1);
    QVERIFY(m_model->setData(cell(0, 0), u"90"_s) && m_model->setData(cell(0, 1), u"70"_s));
    QVERIFY(!spread.data(ScoreModel::DividedRole).toBool());
    const QImage calm = m_view->viewport()->grab(m_view->visualRect(spread)).toImage();
    QVERIFY(m_model->setData(cell(0, 1), u"69.9"_s));
    QVERIFY(spread.data(ScoreModel::DividedRole).toBool());
    const QImage divided = m_view->viewport()->grab(m_view->visualRect(spread)).toImage();
    QCOMPARE(divided.pixelColor(divided.width() / 2, 2), Theme::current().warningWash);
    // There is a shape at the left, too: colour is not the only sign.
    const QPoint sign(Theme::grid + 7, divided.height() / 2 + 4);
    QVERIFY(divided.pixelColor(sign) != Theme::current().warningWash && calm.pixelColor(sign) == Theme::current().chrome);
}

void ReviewTest::criteriaComeAndGo()
{
    open(1);
    type(cell(3, 0), u"66"_s);
    m_view->setCurrentIndex(cell(3, 0));
    const QString id = program().rubricCriteria[3].id.value;
    // The cell is found again when rows come before it.
    change(edits::insertRow(tables::rubricCriterion, {}, 0));
    QCOMPARE(m_view->currentIndex(), cell(4, 0));
    QTest::mouseClick(button(u"Remove criterion"_s), Qt::LeftButton);
    QVERIFY(!micromajor::find(program().rubricCriteria, Id<RubricCriterion>{id}));
    QVERIFY(program().reviewScores.empty());
    m_session->undo();
    QCOMPARE(program().reviewScores.size(), size_t(1));
    const size_t count = program().rubricCriteria.size();
    QTest::mouseClick(button(u"Add criterion"_s), Qt::LeftButton);
    QCOMPARE(program().rubricCriteria.size(), count + 1);
    QTest::keyClicks(QApplication::focusWidget(), u"Own criterion"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(std::ranges::any_of(program().rubricCriteria, [](const RubricCriterion &row) { return row.title == u"Own criterion"_s; }));
}

void ReviewTest::decisionIsMadeAndMadeAgain()
{
    open(1);
    m_session->document().setAuthor(u"王院长"_s);
    check(1);
    QCOMPARE(program().decisions.size(), size_t(1));
    QCOMPARE(program().decisions[0].kind, u"conditions"_s);
    QCOMPARE(program().decisions[0].author, u"王院长"_s);
    auto *panel = m_page->findChild<DecisionPanel *>();
    const QList<FieldEditor *> editors = panel->findChildren<FieldEditor *>();
    QCOMPARE(editors.size(), 3);
    editors[0]->control()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"prove the need"_s);
    QCOMPARE(program().decisions[0].conditions, u"prove the need"_s);
    check(0);
    QCOMPARE(program().decisions[0].kind, u"approve"_s);
    m_session->undo();
    QTest::mouseClick(button(u"Decide again"_s), Qt::LeftButton);
    QCOMPARE(program().decisions.size(), size_t(2));
    check(0);
    QCOMPARE(program().decisions[0].kind, u"conditions"_s);
    QCOMPARE(program().decisions[1].kind, u"approve"_s);
}

void ReviewTest::stepsShowAndOpenTheApprovals()
{
    open(0);
    const auto steps = [this] {
        QList<StepButton *> shown = m_page->findChildren<StepButton *>();
        shown.removeIf([](const StepButton *step) { return !step->isVisible(); });
        return shown;
    };
    QCOMPARE(steps().size(), 5);
    QVERIFY(program().approvals.empty());
    QSignalSpy jumps(m_session.get(), &ProgramSession::jumpRequested);
    QTest::mouseClick(steps()[1], Qt::LeftButton);
    QCOMPARE(program().approvals.size(), size_t(1));
    QCOMPARE(program().approvals[0].step, u"college"_s);
    QCOMPARE(jumps.count(), 1);
    QCOMPARE(jumps[0][0].value<Place>().id, program().approvals[0].id.value);
    set<Approval>(program().approvals[0].id.value, u"state", u"approved"_s);
    QVERIFY(steps()[1]->accessibleName().contains(u"Approved"_s));
    QTest::keyClick(steps()[1], Qt::Key_Space);
    QVERIFY(program().approvals.size() == 1 && jumps.count() == 2);
}

void ReviewTest::placesAreFound()
{
    open(2);
    QVERIFY(m_model->setData(cell(6, 1), u"75"_s));
    const Place score{&tables::reviewScore, program().reviewScores[0].id.value, &fieldOf<ReviewScore>(u"score")};
    QVERIFY(ReviewPage::shows(score));
    m_page->focusPlace(score);
    QCOMPARE(m_view->currentIndex(), cell(6, 1));
    QVERIFY(m_view->hasFocus());
    m_page->focusPlace({&tables::reviewer, u"r1"_s, &fieldOf<Reviewer>(u"name")});
    QVERIFY(QApplication::focusWidget() && !m_view->hasFocus());
}

void ReviewTest::rubricGoesThroughAFile()
{
    open(0);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"rubric.json"_s);
    set<RubricCriterion>(program().rubricCriteria[0].id.value, u"title", u"Our own"_s);
    QVERIFY(m_page->saveRubric(path));
    m_session->undo();
    QVERIFY(m_page->openRubric(path));
    QCOMPARE(program().rubricCriteria[0].title, u"Our own"_s);
    QSignalSpy failed(m_session.get(), &ProgramSession::failed);
    QVERIFY(!m_page->openRubric(folder.filePath(u"none.json"_s)) && failed.count() == 1);
}

void ReviewTest::blindCopyHasNeitherNamesNorHistory()
{
    open(1);
    type(cell(0, 0), u"80"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"blind.micromajor"_s);
    QVERIFY(m_page->saveBlindCopy(path));
    const auto copy = Document::open(path, Document::Mode::View);
    QVERIFY(copy.ok());
    QCOMPARE((*copy)->program()->reviewers[0].name, u"Reviewer A"_s);
    QVERIFY((*copy)->program()->reviewers[0].organisation.isEmpty());
    QCOMPARE((*copy)->program()->reviewScores, program().reviewScores);
    QCOMPARE((*copy)->revisions().size(), size_t(1));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("评审1"));
    QCOMPARE(program().reviewers[0].name, u"评审1"_s);
}

void ReviewTest::recordIsAskedForWithAndWithoutNames()
{
    open(0);
    QSignalSpy exports(m_page.get(), &ReviewPage::exportRequested);
    for (QMenu *menu : m_page->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (action->text().startsWith(u"Word"_s) || action->text().startsWith(u"PDF"_s))
                action->trigger();
    QCOMPARE(exports[0], (QVariantList{u"review-record"_s, u"docx"_s, true}));
    QCOMPARE(exports[3], (QVariantList{u"review-record"_s, u"pdf"_s, false}));
}

void ReviewTest::everyControlHasAName()
{
    open(2);
    check(1);
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

} // namespace micromajor

QTEST_MAIN(micromajor::ReviewTest)
#include "tst_review.moc"
