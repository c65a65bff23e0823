#include "core/exchange/json/ProgramJson.h"
#include "ui/foundation/Theme.h"
#include "ui/overview/BareChart.h"
#include "ui/overview/CompositionCard.h"
#include "ui/overview/CoverageCard.h"
#include "ui/overview/DimensionRow.h"
#include "ui/overview/LoadCard.h"
#include "ui/overview/OverviewBoard.h"
#include "ui/overview/OverviewPage.h"
#include "ui/overview/StartCard.h"
#include "ui/overview/TasksCard.h"
#include "ui/pages/DimensionPages.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace micromajor {

/// The overview over real programs: what it says, where it leads, and that it stays whole at every width.
class OverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void everySampleAtEveryWidth_data();
    void everySampleAtEveryWidth();
    void columnsFollowTheWidth();
    void blankProgramSaysWhereToBegin();
    void dimensionLeadsToWhatIsMissing();
    void loadPerTermWithItsLimit();
    void measureIsChosen();
    void coursesWithoutTermAreNamed();
    void compositionUnderChoice();
    void manyModulesAreSixSeries();
    void supportThatIsOnlyLow();
    void tasksAreTheMostSevereProblems();
    void withoutRuleSetNothingIsMet();
    void chartsAreUpdatedInPlace();
    void chartsTakeNoFocusAndSayTheirFigures();

private:
    void open(const Program &program, QSize size = {1200, 800});
    static Program planned();
    static Course &course(Program &program, const QString &id, int term, const char *credits, const char *hours);
    /// All text that can be read in a part of the page.
    static QString textIn(const QWidget &widget);
    /// The first text that has less room than it needs, or nothing.
    QString whatDoesNotFit() const;
    BareChart *chartIn(const QWidget &widget) const { return widget.findChild<BareChart *>(); }
    template<class Part>
    Part &part() const { return *m_page->findChild<Part *>(); }

    std::unique_ptr<ProgramSession> m_session;
    std::unique_ptr<OverviewPage> m_page;
};

void OverviewTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void OverviewTest::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void OverviewTest::open(const Program &program, QSize size)
{
    cleanup();
    Result<std::unique_ptr<Document>> document = Document::create(program, Message(u"test"_s));
    QVERIFY2(document.ok(), document ? "" : qPrintable(document.error().text()));
    m_session = std::make_unique<ProgramSession>(std::move(*document));
    m_page = std::make_unique<OverviewPage>(*m_session);
    m_page->resize(size);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QCoreApplication::processEvents();
}

Course &OverviewTest::course(Program &program, const QString &id, int term, const char *credits, const char *hours)
{
    Course course;
    course.id.value = id;
    course.nameEn = id;
    course.credits = Credits::parse(QString::fromLatin1(credits));
    course.hours = Hours::parse(QString::fromLatin1(hours));
    if (term > 0)
        course.term = term;
    program.courses.push_back(course);
    return program.courses.back();
}

Program OverviewTest::planned()
{
    Program program;
    program.facts.id = {u"program"_s};
    course(program, u"Basics"_s, 1, "2", "32").theoryHours = Hours::whole(20);
    course(program, u"Sensing"_s, 2, "2", "32").practiceHours = Hours::whole(16);
    course(program, u"Models"_s, 2, "3", "48").practiceHours = Hours::whole(12);
    program.choiceGroups.push_back({{u"g"_s}, {}, 1, {}, {}, {}, {}});
    program.choiceMembers = {{{u"m1"_s}, {u"g"_s}, {u"Sensing"_s}}, {{u"m2"_s}, {u"g"_s}, {u"Models"_s}}};
    return program;
}

QString OverviewTest::textIn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisibleTo(&widget) && !label->text().isEmpty())
            texts.append(label->text());
    return texts.join(u" | "_s);
}

void OverviewTest::everySampleAtEveryWidth_data()
{
    QTest::addColumn<QString>("sample");
    QTest::newRow("blank") << QString();
    for (const Sample &sample : samples())
        QTest::newRow(qPrintable(sample.id)) << sample.id;
}

void OverviewTest::everySampleAtEveryWidth()
{
    QFETCH(QString, sample);
    open(sample.isEmpty() ? blankProgram() : *sampleProgram(sample));
    for (const int width : {720, 900, 1070, 1240, 1700}) {
        m_page->resize(width, 640);
        QTRY_COMPARE(whatDoesNotFit(), QString()); // layouts settle in several steps
    }
}

QString OverviewTest::whatDoesNotFit() const
{
    const QWidget *content = m_page->findChild<QScrollArea *>()->widget();
    if (content->width() > m_page->width())
        return u"%1 needs %2"_s.arg(m_page->width()).arg(content->width());
    for (const QLabel *label : content->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->minimumSizeHint().height();
        if (label->height() < needed || (!label->wordWrap() && label->width() < label->sizeHint().width()))
            return u"%1 at %2: %3×%4"_s.arg(label->text()).arg(m_page->width()).arg(label->width()).arg(label->height());
    }
    return {};
}

void OverviewTest::columnsFollowTheWidth()
{
    open(*sampleProgram(u"S10"_s));
    const auto &board = part<OverviewBoard>();
    for (const auto &[width, columns] : {std::pair(1200, 3), std::pair(1070, 2), std::pair(760, 1), std::pair(1300, 3)}) {
        m_page->resize(width, 640);
        QTRY_COMPARE(board.columns(), columns);
    }
}

void OverviewTest::blankProgramSaysWhereToBegin()
{
    open(blankProgram());
    QVERIFY(part<StartCard>().isVisible());
    QVERIFY(!part<LoadCard>().isVisible());
    QVERIFY(m_page->findChildren<BareChart *>().isEmpty());
    const QSignalSpy jumps(m_session.get(), &ProgramSession::jumpRequested);
    const auto buttons = part<StartCard>().findChildren<QPushButton *>();
    buttons.at(1)->click();
    QCOMPARE(jumps.at(0).at(0).value<Place>().table, &tables::course);
    // A name is not asked for when there is one, as after the page of the new program.
    const auto asksForName = [&] { return part<StartCard>().findChild<QLabel *>(u"sentence"_s)->text().contains(u"Name the program"_s); };
    QVERIFY(buttons.at(0)->isVisible() && asksForName());
    QVERIFY(m_session->apply(edits::setField(m_session->program(), tables::program, u"program"_s, *tables::program.field(u"name_zh"), Value(u"低空经济"_s))));
    QVERIFY(!buttons.at(0)->isVisible() && !asksForName());
    Course course;
    course.id.value = u"a"_s;
    QVERIFY(m_session->apply(edits::insertRow(tables::course, {}, -1, u"a"_s)));
    QVERIFY(!part<StartCard>().isVisible());
    QVERIFY(part<LoadCard>().isVisible());
}

void OverviewTest::dimensionLeadsToWhatIsMissing()
{
    Program program = planned();
    program.facts.audience = u"Undergraduates"_s;
    open(program);
    const QSignalSpy jumps(m_session.get(), &ProgramSession::jumpRequested);
    const QList<DimensionRow *> rows = m_page->findChildren<DimensionRow *>();
    QCOMPARE(rows.size(), 8);
    rows[0]->setFocus();
    QTest::keyClick(rows[0], Qt::Key_Return);
    QTest::mouseClick(rows[3], Qt::LeftButton);
    QCOMPARE(jumps.size(), 2);
    QCOMPARE(jumps[0][0].value<Place>().field, tables::program.field(u"disciplines"));
    QCOMPARE(jumps[1][0].value<Place>().field, tables::program.field(u"mode"));
    QVERIFY(rows[0]->accessibleDescription().startsWith(u"1 of "_s));
}

/// A school's own rule set with a limit, as the program would embed it.
static RuleSetUse limitedTo(const QByteArray &most)
{
    const QByteArray content = R"({"id": "school", "version": "1", "name": {"zh": "学校", "en": "School"}, "issuer": {"zh": "学校", "en": "School"},
        "date": "2026-01-01", "source": "test", "evidence": "proposal", "layer": "school",
        "rules": [{"rule": "term-overload", "severity": "warning", "options": {"mostCredits": )" + most + R"(}, "clause": {"zh": "第一条", "en": "Clause 1"}}]})";
    return {{u"use"_s}, u"school"_s, u"1"_s, {}, QString::fromUtf8(content)};
}

void OverviewTest::loadPerTermWithItsLimit()
{
    open(planned());
    auto &card = part<LoadCard>();
    QVERIFY2(textIn(card).contains(u"Term 2 | 2 | 32–48 | 2–3"_s), qPrintable(textIn(card)));
    QVERIFY(!textIn(card).contains(u"above"_s));
    Program program = planned();
    program.ruleSetUses.push_back(limitedTo("2.5"));
    open(program);
    auto &again = part<LoadCard>();
    QVERIFY2(textIn(again).contains(u"above the limit of 2.5 credits"_s), qPrintable(textIn(again)));
    // A limit counts credits, so these are what the bars show.
    QCOMPARE(chartIn(again)->accessibleName(), u"Credits per term"_s);
}

void OverviewTest::measureIsChosen()
{
    open(planned());
    auto &card = part<LoadCard>();
    QCOMPARE(chartIn(card)->accessibleName(), u"Hours per term"_s);
    const QList<QToolButton *> measures = card.findChildren<QToolButton *>();
    QVERIFY(measures[0]->isChecked());
    measures[1]->click();
    QCOMPARE(chartIn(card)->accessibleName(), u"Credits per term"_s);
    QVERIFY(measures[1]->isChecked() && !measures[0]->isChecked());
}

void OverviewTest::coursesWithoutTermAreNamed()
{
    Program program = planned();
    course(program, u"Project"_s, 0, "1", "16");
    open(program);
    auto &card = part<LoadCard>();
    QVERIFY2(textIn(card).contains(u"Project"_s), qPrintable(textIn(card)));
    const QSignalSpy jumps(m_session.get(), &ProgramSession::jumpRequested);
    card.findChild<CardNote *>()->findChild<QPushButton *>()->click();
    const Place place = jumps.at(0).at(0).value<Place>();
    QCOMPARE(place.id, u"Project"_s);
    QCOMPARE(place.field, tables::course.field(u"term"));
    for (Course &each : program.courses)
        each.term.reset();
    open(program);
    QVERIFY(!chartIn(part<LoadCard>()));
    QVERIFY(part<LoadCard>().findChild<CardNote *>()->isVisible());
}

void OverviewTest::compositionUnderChoice()
{
    open(planned());
    const QString text = textIn(part<CompositionCard>());
    for (const QString &expected : {u"Contact hours: 64–80"_s, u"Theory | 36–56"_s, u"Practice | 24–28"_s, u"Required | 32 hours | 2"_s, u"Elective | 32–48 hours | 2–3"_s})
        QVERIFY2(text.contains(expected), qPrintable(text));
    Program program = planned();
    program.courses[0].hours.reset();
    program.courses[0].theoryHours.reset();
    open(program);
    const QString unstated = textIn(part<CompositionCard>());
    QVERIFY2(unstated.contains(u"Contact hours: 48 + ?"_s), qPrintable(unstated));
    QVERIFY2(unstated.contains(u"contact hours and"_s), qPrintable(unstated));
}

void OverviewTest::manyModulesAreSixSeries()
{
    Program program;
    program.facts.id = {u"program"_s};
    for (int i = 0; i < 9; ++i) {
        Module module;
        module.id.value = module.nameEn = u"Module %1"_s.arg(i);
        program.modules.push_back(module);
        course(program, u"c%1"_s.arg(i), 1, "2", "32").moduleId = module.id;
    }
    open(program);
    const QString text = textIn(part<CompositionCard>());
    for (const Module &module : program.modules)
        QVERIFY2(text.contains(module.nameEn), qPrintable(text));
    std::set<QRgb> colors;
    for (int i = 0; i < mostSeries; ++i)
        colors.insert(seriesColor(i).rgb());
    QCOMPARE(colors.size(), size_t(mostSeries));
}

void OverviewTest::supportThatIsOnlyLow()
{
    Program program = planned();
    for (const QString &id : {u"Theory"_s, u"Skill"_s, u"Ethics"_s}) {
        Outcome outcome;
        outcome.id.value = id;
        outcome.statement = id;
        program.outcomes.push_back(outcome);
    }
    open(program);
    QVERIFY(part<CoverageCard>().findChild<CardNote *>()->isVisible());
    const auto support = [&](const char *outcome, const char *course, const char *strength) {
        program.outcomeSupports.push_back({{QString::number(program.outcomeSupports.size())}, {QString::fromLatin1(outcome)}, {QString::fromLatin1(course)}, QString::fromLatin1(strength), {}, {}});
    };
    support("Theory", "Basics", "H");
    support("Theory", "Models", "M");
    support("Skill", "Sensing", "L");
    open(program);
    const QString text = textIn(part<CoverageCard>());
    QVERIFY2(text.contains(u"H 1 · M 1"_s), qPrintable(text));
    QVERIFY2(text.contains(u"only L 1"_s), qPrintable(text));
    QVERIFY2(text.contains(u"no course"_s), qPrintable(text));
    QVERIFY2(text.contains(u"2 of 3 outcomes are supported by courses"_s), qPrintable(text));
}

void OverviewTest::tasksAreTheMostSevereProblems()
{
    open(*sampleProgram(u"S09"_s));
    const std::vector<const Finding *> problems = m_session->problems();
    QVERIFY(problems.size() > 3);
    const QString text = textIn(part<TasksCard>());
    for (size_t i = 0; i < 4; ++i)
        QCOMPARE(text.contains(problems[i]->message.text()), i < 3);
    const QSignalSpy jumps(m_session.get(), &ProgramSession::jumpRequested);
    part<TasksCard>().findChildren<QPushButton *>().at(1)->click();
    QCOMPARE(jumps.at(0).at(0).value<Place>(), ProgramSession::workPlace(*problems[1]));
}

void OverviewTest::withoutRuleSetNothingIsMet()
{
    Program program = planned();
    program.ruleSetUses.clear();
    open(program);
    QVERIFY(m_session->ruleSets().empty());
    QVERIFY2(textIn(part<TasksCard>()).contains(u"Choose one in the Check menu"_s), qPrintable(textIn(part<TasksCard>())));
}

void OverviewTest::chartsAreUpdatedInPlace()
{
    open(planned());
    const QList<BareChart *> before = m_page->findChildren<BareChart *>();
    QCOMPARE(before.size(), 4); // dimensions, load, hours, credits
    const QString described = chartIn(part<LoadCard>())->accessibleDescription();
    const Field *hours = tables::course.field(u"hours");
    QVERIFY(m_session->apply(edits::setField(m_session->program(), tables::course, u"Basics"_s, *hours, qint64(40000))));
    QCOMPARE(m_page->findChildren<BareChart *>(), before);
    QVERIFY(chartIn(part<LoadCard>())->accessibleDescription() != described);
    // Nothing is done for a page that nobody sees.
    m_page->hide();
    const QString unseen = textIn(part<LoadCard>());
    m_session->undo();
    QCOMPARE(textIn(part<LoadCard>()), unseen);
    m_page->show();
    QVERIFY(textIn(part<LoadCard>()) != unseen);
}

void OverviewTest::chartsTakeNoFocusAndSayTheirFigures()
{
    open(*sampleProgram(u"S10"_s));
    const QList<BareChart *> charts = m_page->findChildren<BareChart *>();
    QVERIFY(charts.size() >= 3);
    for (const BareChart *chart : charts) {
        QCOMPARE(chart->focusPolicy(), Qt::NoFocus);
        QCOMPARE(chart->viewport()->focusPolicy(), Qt::NoFocus);
        QVERIFY(!chart->accessibleName().isEmpty());
        QVERIFY(!chart->accessibleDescription().isEmpty());
    }
    for (const QWidget *widget : m_page->findChildren<QWidget *>())
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && button->isVisible())
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), button->metaObject()->className());
}

} // namespace micromajor

QTEST_MAIN(micromajor::OverviewTest)
#include "tst_overview.moc"
