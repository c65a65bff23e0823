#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

static void check(RuleReport &report)
{
    static const Field &natureField = fieldOf<Course>(u"nature");
    const Program &program = report.program();
    if (program.courses.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    std::vector<const Course *> loose;
    for (const int index : report.facts().choices->roles().free) {
        const Course &course = program.courses[size_t(index)];
        // A group that limits nothing says at least that: any number.
        if (course.nature == "elective"_L1
            && std::none_of(program.choiceMembers.begin(), program.choiceMembers.end(), [&](const ChoiceMember &member) { return member.courseId == course.id; }))
            loose.push_back(&course);
    }
    if (loose.empty())
        return;
    std::vector<Message> names;
    for (const Course *course : loose)
        names.push_back(nameOf(*course));
    ReportedFinding finding = report.notMet(placeOf(*loose.front(), &natureField), {listed(names)});
    for (size_t i = 1; i < loose.size(); ++i)
        finding.related(placeOf(*loose[i], &natureField));
}

const Rule electiveWithoutChoiceGroup{
    .id = "elective-without-choice-group",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "Electives belong to a choice group"),
    .message = QT_TRANSLATE_NOOP("core", "Elective, but in no choice group: %1. Nobody can tell how many of them a learner takes."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "policy.md, Arithmetic of the 12 cases (S08, S10)",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
