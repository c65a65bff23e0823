#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>
#include <map>

namespace micromajor::rules {

/// The heaviest that a choice group can make one term: its dearest members there, as many as the group lets a learner take.
static Credits heaviestChoice(const Program &program, const ChoiceGroup &group, int term, std::vector<const Course *> &taken)
{
    std::vector<const Course *> members;
    for (const ChoiceMember &member : program.choiceMembers)
        if (const Course *course = member.groupId == group.id ? find(program.courses, member.courseId) : nullptr;
            course && isOffered(*course) && course->term == term && course->credits
            && std::find(taken.begin(), taken.end(), course) == taken.end())
            members.push_back(course);
    std::sort(members.begin(), members.end(), [](const Course *a, const Course *b) { return *a->credits > *b->credits; });
    if (group.mostCourses && int(members.size()) > *group.mostCourses)
        members.resize(size_t(*group.mostCourses));
    Credits sum;
    for (const Course *course : members) {
        if (group.mostCredits && sum + *course->credits > *group.mostCredits)
            continue;
        sum += *course->credits;
        taken.push_back(course);
    }
    return sum;
}

static void check(RuleReport &report)
{
    static const Field &creditsField = *tables::course.field(u"credits");
    static const Field &termField = *tables::course.field(u"term");
    const auto most = report.credits("mostCredits");
    if (!most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const Program &program = report.program();
    std::map<int, Credits> required;
    std::vector<Place> missing;
    bool any = false;
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const Course &course = program.courses[i];
        if (!isOffered(course))
            continue;
        any = true;
        if (!course.term)
            missing.push_back(placeOf(course, &termField));
        if (!course.credits)
            missing.push_back(placeOf(course, &creditsField));
        if (course.term && course.credits)
            required[*course.term] += report.facts().isElective[i] ? Credits() : *course.credits;
    }
    if (!any)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    for (auto &[term, load] : required) {
        std::vector<const Course *> chosen;
        for (const ChoiceGroup &group : program.choiceGroups)
            load += heaviestChoice(program, group, term, chosen);
        if (load <= *most)
            continue;
        const auto first = std::find_if(program.courses.begin(), program.courses.end(),
                                        [&](const Course &course) { return isOffered(course) && course.term == term; });
        ReportedFinding finding = report.notMet(placeOf(*first, &termField), {QString::number(term), load.toString(), most->toString()});
        for (const Course *course : chosen)
            finding.related(placeOf(*course, &termField));
    }
    report.cannotJudge(std::move(missing));
}

const Rule termOverload{
    .id = "term-overload",
    .group = "plan",
    .title = QT_TRANSLATE_NOOP("core", "Load of each term"),
    .message = QT_TRANSLATE_NOOP("core", "Term %1 carries up to %2 credits; the rule set allows %3."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-17",
    .options = {{"mostCredits", QT_TRANSLATE_NOOP("core", "Most credits in one term"), RuleOption::Type::Decimal, "null"}},
    .check = check,
};

} // namespace micromajor::rules
