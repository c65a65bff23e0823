#include "core/rules/RuleCatalogue.h"
#include "core/rules/credits/StudyLoad.h"

namespace micromajor::rules {

static void judgeTotal(RuleReport &report, std::vector<Place> &missing)
{
    static const Field &statedField = fieldOf<ProgramFacts>(u"learning_hours_stated");
    static const Field &learningField = fieldOf<Course>(u"learning_hours");
    const ProgramFacts &program = report.program().facts;
    const ChoiceRange<Hours> &sum = report.facts().totals.learningHours;
    for (const Id<Course> &course : sum.missing)
        missing.push_back({&tables::course, course.value, &learningField});
    if (!sum.isStated() || (*program.learningHoursStated >= *sum.least && *program.learningHoursStated <= *sum.most))
        return;
    ReportedFinding finding = report.notMet(placeOf(program, &statedField), {program.learningHoursStated->toString(), rangeText(sum)});
    if (sum.isSingle())
        finding.fix(setting(report.program(), program, statedField, sum.least->thousandths()));
}

static void judgeLoad(RuleReport &report, std::vector<Place> &missing)
{
    static const Field &loadField = fieldOf<ProgramFacts>(u"weekly_load");
    static const Field &statedField = fieldOf<ProgramFacts>(u"learning_hours_stated");
    const Program &program = report.program();
    const Hours weekly = *program.facts.weeklyLoad;
    const StudyWeeks weeks = studyWeeks(program);
    const auto asked = effort(report.facts());
    if (weeks.missing)
        missing.push_back(*weeks.missing);
    if (!asked && weeks.isKnown() && missing.empty())
        missing.push_back(placeOf(program.facts, &statedField));
    if (!weeks.isKnown() || !asked || loadFits(weekly, weeks, *asked, report.decimal<PercentUnit>("tolerancePercent").value_or(Percent())))
        return;
    const QString hours = asked->least == asked->most ? asked->least.toString() : asked->least.toString() + u'–' + asked->most.toString();
    ReportedFinding finding = report.notMet(placeOf(program.facts, &loadField),
        Message(QT_TRANSLATE_NOOP("core", "%1 hours a week for %2 weeks are about %3 hours, but the courses ask for %4."),
                {weekly.toString(), weeks.text(), loadText(weekly, weeks), hours}));
    const int128 total = int128(asked->least.thousandths()) * 12;
    if (asked->least == asked->most && weeks.isSingle() && weeks.mostTwelfths > 0 && total % weeks.mostTwelfths == 0)
        finding.fix(setting(program, program.facts, loadField, qint64(total / weeks.mostTwelfths)));
}

static void check(RuleReport &report)
{
    const ProgramFacts &program = report.program().facts;
    if (!program.learningHoursStated && !program.weeklyLoad)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program states neither its learning hours nor a weekly load."));
    if (!choicesDecidable(report))
        return;
    std::vector<Place> missing;
    if (program.learningHoursStated)
        judgeTotal(report, missing);
    if (program.weeklyLoad)
        judgeLoad(report, missing);
    report.cannotJudge(std::move(missing));
}

const Rule statedLearningHoursMismatch{
    .id = "stated-learning-hours-mismatch",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "Stated learning hours, weekly load and the courses"),
    .message = QT_TRANSLATE_NOOP("core", "The program states %1 learning hours, but the courses to take add up to %2."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "policy.md, Arithmetic of the 12 cases (S04, S05, S06); frameworks.md AU-08",
    .options = {{"tolerancePercent", QT_TRANSLATE_NOOP("core", "How far the weekly load may lie off the courses, in percent"), RuleOption::Type::Decimal, "10"}},
    .check = check,
};

} // namespace micromajor::rules
