#include "core/exchange/json/ProgramJson.h"
#include "ui/foundation/Theme.h"
#include "ui/planning/ArrangeModel.h"
#include "ui/planning/ArrangePanel.h"
#include "ui/planning/LoadBars.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace micromajor {

/// The panel that proposes terms, used by keyboard over a real document.
class ArrangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void proposesAndAppliesOneStep();
    void everyControlIsReachedAndNamed();
    void inputsChangeTheProposal();
    void saysWhyThereIsNoPlan();
    void refusesWhatIsNoAmount();
    void followsTheProgram();
    void escapeClosesAndStartsAnew();
    void stopsAndGivesUpLongSearches();
    void modelIsSound();

private:
    void open(const Program &program);
    static Program chain(int courses, int term);
    QPushButton *button(const QString &text) const;
    QString cell(int row, int column) const { return m_table->model()->index(row, column).data().toString(); }
    QString shownText() const;
    bool isProposed() const { return button(u"Apply"_s)->isEnabled(); }

    std::unique_ptr<ProgramSession> m_session;
    std::unique_ptr<ArrangePanel> m_panel;
    QSpinBox *m_terms = nullptr;
    QLineEdit *m_most = nullptr;
    QTableView *m_table = nullptr;
};

void ArrangeTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

/// Courses c0, c1, … of 32 hours in one term (0 = none), each requiring the one before.
Program ArrangeTest::chain(int courses, int term)
{
    Program program;
    program.facts.id = {u"program"_s};
    program.facts.terms = 4;
    for (int i = 0; i < courses; ++i) {
        Course course;
        course.id.value = course.nameEn = u"c%1"_s.arg(i);
        course.hours = Hours::whole(32);
        if (term > 0)
            course.term = term;
        program.courses.push_back(course);
        if (i > 0) {
            Requisite requisite;
            requisite.id.value = u"r%1"_s.arg(i);
            requisite.requiredId = program.courses[size_t(i) - 1].id;
            requisite.courseId = course.id;
            requisite.kind = u"pre"_s;
            program.requisites.push_back(requisite);
        }
    }
    return program;
}

void ArrangeTest::init()
{
    open(chain(3, 1));
}

void ArrangeTest::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

void ArrangeTest::open(const Program &program)
{
    cleanup();
    Result<std::unique_ptr<Document>> document = Document::create(program, Message(u"test"_s));
    QVERIFY2(document.ok(), document ? "" : qPrintable(document.error().text()));
    m_session = std::make_unique<ProgramSession>(std::move(*document));
    m_panel = std::make_unique<ArrangePanel>(*m_session);
    m_terms = m_panel->findChild<QSpinBox *>();
    m_table = m_panel->findChild<QTableView *>();
    for (QLineEdit *line : m_panel->findChildren<QLineEdit *>())
        if (line->parent() != m_terms)
            m_most = line;
    m_panel->resize(800, 360);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

QPushButton *ArrangeTest::button(const QString &text) const
{
    for (QPushButton *candidate : m_panel->findChildren<QPushButton *>())
        if (candidate->text().remove(u'&') == text)
            return candidate;
    return nullptr;
}

QString ArrangeTest::shownText() const
{
    QStringList texts;
    for (const QLabel *label : m_panel->findChildren<QLabel *>())
        if (label->isVisible())
            texts.append(label->text());
    return texts.join(u'\n');
}

void ArrangeTest::proposesAndAppliesOneStep()
{
    QTRY_VERIFY(isProposed());
    QCOMPARE(m_terms->value(), 4);
    QCOMPARE(cell(0, ArrangeModel::ProposedColumn), u"1"_s);
    QCOMPARE(cell(1, ArrangeModel::NowColumn), u"1"_s);
    QCOMPARE(cell(1, ArrangeModel::ProposedColumn), u"2 · moved"_s);
    QCOMPARE(cell(2, ArrangeModel::ProposedColumn), u"3 · moved"_s);
    QCOMPARE(m_panel->findChild<LoadBars *>()->accessibleDescription(),
             u"Term 1: 96 → 32 hours; Term 2: 0 → 32 hours; Term 3: 0 → 32 hours; Term 4: 0 hours"_s);
    QVERIFY2(shownText().contains(u"Heaviest term for one learner: 96 hours → 32 hours"_s), qPrintable(shownText()));

    const QSignalSpy closed(m_panel.get(), &ArrangePanel::closed);
    button(u"Apply"_s)->setFocus();
    QTest::keyClick(button(u"Apply"_s), Qt::Key_Space);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!m_panel->isVisible());
    QCOMPARE(m_session->program().courses[2].term, 3);
    QCOMPARE(m_session->document().head(), 1);
    m_session->undo();
    QCOMPARE(m_session->program(), chain(3, 1));
}

void ArrangeTest::everyControlIsReachedAndNamed()
{
    QTRY_VERIFY(isProposed());
    m_panel->setFocus();
    QCOMPARE(QApplication::focusWidget(), m_terms);
    QSet<QWidget *> reached;
    for (int i = 0; i < 12; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *control : std::initializer_list<QWidget *>{m_terms, m_most, m_panel->findChild<QCheckBox *>(), m_table, button(u"Apply"_s), button(u"Close"_s)})
        QVERIFY2(reached.contains(control), control->metaObject()->className());
    for (const QWidget *control : std::as_const(reached))
        QVERIFY2(!control->accessibleName().isEmpty() || !control->property("text").toString().isEmpty(), control->metaObject()->className());
}

void ArrangeTest::inputsChangeTheProposal()
{
    Program program = chain(2, 0);
    program.requisites.clear();
    program.courses[0].term = 2;
    program.courses.push_back(program.courses[0]);
    program.courses.back().id.value = u"other"_s;
    open(program);
    QTRY_VERIFY(isProposed());
    QCOMPARE(cell(1, ArrangeModel::NowColumn), u"none"_s);
    QVERIFY(cell(1, ArrangeModel::ProposedColumn).endsWith(u"· new"_s));
    QTest::keyClick(m_terms, Qt::Key_Down);
    QTest::keyClick(m_terms, Qt::Key_Down);
    QCOMPARE(m_terms->value(), 2);
    QVERIFY(!isProposed());
    QTRY_VERIFY(isProposed());
    QCOMPARE(cell(1, ArrangeModel::ProposedColumn), u"1 · new"_s);
    QTest::mouseClick(m_panel->findChild<QCheckBox *>(), Qt::LeftButton, {}, {8, 8});
    QTRY_VERIFY(isProposed());
    QCOMPARE(cell(0, ArrangeModel::ProposedColumn), u"2"_s);
    QCOMPARE(cell(2, ArrangeModel::ProposedColumn), u"2"_s);
    m_most->setFocus();
    QTest::keyClicks(m_most, u"48"_s);
    QTRY_VERIFY2(shownText().contains(u"The courses that stay in term 2 already have up to 64 hours; a term may have at most 48 hours."_s), qPrintable(shownText()));
}

void ArrangeTest::saysWhyThereIsNoPlan()
{
    QTRY_VERIFY(isProposed());
    m_terms->setValue(2);
    QTRY_VERIFY2(shownText().contains(u"This chain of prerequisites takes until term 3, but the plan ends with term 2: c0 → c1 → c2."_s), qPrintable(shownText()));
    QVERIFY(!isProposed());
    QVERIFY(!m_table->isVisible());
    m_terms->setValue(3);
    QTRY_VERIFY(isProposed());
    QVERIFY(m_table->isVisible());
    QVERIFY(!shownText().contains(u"This chain"_s));
}

void ArrangeTest::refusesWhatIsNoAmount()
{
    m_most->setText(u"much"_s);
    QVERIFY2(shownText().contains(u"“much” is not an amount"_s), qPrintable(shownText()));
    QVERIFY(!isProposed());
    m_most->setText(u"32"_s);
    QTRY_VERIFY(isProposed());
}

void ArrangeTest::followsTheProgram()
{
    QTRY_VERIFY(isProposed());
    QVERIFY(m_session->apply(edits::removeRows(m_session->program(), tables::course, {u"c2"_s})));
    QVERIFY(!isProposed());
    QTRY_VERIFY(isProposed());
    QCOMPARE(m_table->model()->rowCount(), 2);
}

void ArrangeTest::escapeClosesAndStartsAnew()
{
    QTRY_VERIFY(isProposed());
    m_terms->setValue(7);
    const QSignalSpy closed(m_panel.get(), &ArrangePanel::closed);
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(m_session->document().head(), 0);
    m_panel->show();
    QCOMPARE(m_terms->value(), 4);
    QTRY_VERIFY(isProposed());
}

void ArrangeTest::stopsAndGivesUpLongSearches()
{
    // Weights that hardly fit together: no end of trying.
    Program program = chain(60, 0);
    program.requisites.clear();
    program.facts.terms = 7;
    for (size_t i = 0; i < program.courses.size(); ++i)
        program.courses[i].hours = Hours::fromThousandths(10'000 + qint64(i * i * 7919 % 10'007));
    open(program);
    QTRY_VERIFY(button(u"Stop here"_s)->isVisible());
    QVERIFY(!isProposed());
    QTest::mouseClick(button(u"Stop here"_s), Qt::LeftButton);
    QTRY_VERIFY(isProposed());
    QVERIFY2(shownText().contains(u"a better one may exist"_s), qPrintable(shownText()));
    m_terms->setValue(8);
    QTRY_VERIFY(button(u"Stop here"_s)->isVisible());
    m_panel->hide();
    QVERIFY(!isProposed());
    m_panel.reset(); // while nothing runs any more
    QCOMPARE(m_session->document().head(), 0);
}

void ArrangeTest::modelIsSound()
{
    ArrangeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto program = std::make_shared<Program>(chain(3, 1));
    program->courses[1].offering = u"planned"_s;
    const Facts figures = facts(program);
    const Result<TermPlan> plan = arrangeTerms(figures, {2, std::nullopt, std::nullopt, false});
    QVERIFY(plan.ok());
    model.show(program, &*plan);
    QCOMPARE(model.rowCount(), 2); // what is only planned takes no part
    model.show(program, nullptr);
    QVERIFY(model.index(0, ArrangeModel::ProposedColumn).data().toString().isEmpty());
}

} // namespace micromajor

QTEST_MAIN(micromajor::ArrangeTest)
#include "tst_arrange.moc"
