#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

static int offeredMembers(const Program &program, const ChoiceGroup &group)
{
    int count = 0;
    for (const ChoiceMember &member : program.choiceMembers)
        if (member.groupId == group.id) {
            const Course *course = find(program.courses, member.courseId);
            count += course && isOffered(*course);
        }
    return count;
}

static void judge(RuleReport &report, const ChoiceGroup &group)
{
    static const Field &leastField = *tables::choiceGroup.field(u"least_courses");
    static const Field &mostField = *tables::choiceGroup.field(u"most_courses");
    static const Field &leastCreditsField = *tables::choiceGroup.field(u"least_credits");
    const Program &program = report.program();
    const Message name = placeMessage(placeOf(group), program);
    const int members = offeredMembers(program, group);
    if (group.leastCourses && *group.leastCourses > members)
        report.notMet(placeOf(group, &leastField), {name, QString::number(*group.leastCourses), QString::number(members)})
            .fix(setting(program, group, leastField, qint64(std::min(members, group.mostCourses.value_or(members)))));
    else if (group.leastCourses && group.mostCourses && *group.leastCourses > *group.mostCourses)
        report.notMet(placeOf(group, &leastField),
                      Message(QT_TRANSLATE_NOOP("core", "%1 asks for at least %2 courses but allows at most %3."),
                              {name, QString::number(*group.leastCourses), QString::number(*group.mostCourses)}))
            .fix(setting(program, group, leastField, qint64(*group.mostCourses)))
            .fix(setting(program, group, mostField, qint64(*group.leastCourses)));
    else if (group.leastCredits && group.mostCredits && *group.leastCredits > *group.mostCredits)
        report.notMet(placeOf(group, &leastCreditsField),
                      Message(QT_TRANSLATE_NOOP("core", "%1 asks for at least %2 credits but allows at most %3."),
                              {name, group.leastCredits->toString(), group.mostCredits->toString()}));
    else
        report.notMet(placeOf(group), Message(QT_TRANSLATE_NOOP("core", "%1: no selection of its courses satisfies its limits together with the other groups."), {name}));
}

static void check(RuleReport &report)
{
    static const Field &creditsField = *tables::course.field(u"credits");
    const Program &program = report.program();
    const Totals &totals = report.facts().totals;
    if (program.choiceGroups.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no choice groups."));
    for (const Id<ChoiceGroup> &id : totals.impossibleGroups)
        if (const ChoiceGroup *group = find(program.choiceGroups, id))
            judge(report, *group);
    if (totals.undecidable) {
        (void)choicesDecidable(report);
        return;
    }
    std::vector<Place> missing;
    for (const Id<Course> &course : totals.courses.missing)
        missing.push_back({&tables::course, course.value, &creditsField});
    report.cannotJudge(std::move(missing));
}

const Rule impossibleChoiceGroup{
    .id = "impossible-choice-group",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "Choice groups that can be satisfied"),
    .message = QT_TRANSLATE_NOOP("core", "%1 asks for %2 courses, but only %3 can be chosen."),
    .severity = Severity::Error,
    .fix = FixAvailability::Sometimes,
    .basis = "policy.md, Arithmetic of the 12 cases (S08, S10); frameworks.md OB-09",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
