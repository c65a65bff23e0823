#include "core/rules/RuleCatalogue.h"
#include "core/rules/plan/Ways.h"

#include <algorithm>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// A group of the course, for the sentence.
static const ChoiceGroup *groupOf(const Facts &facts, int course)
{
    const Id<Course> &id = facts.program->courses[size_t(course)].id;
    for (const ChoiceMember &member : facts.program->choiceMembers)
        if (member.courseId == id)
            return find(facts.program->choiceGroups, member.groupId);
    return nullptr;
}

static void check(RuleReport &report)
{
    static const Field &natureField = fieldOf<Course>(u"nature");
    const Facts &facts = report.facts();
    const Program &program = report.program();
    if (program.choiceGroups.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no choice groups."));
    if (!choicesKnown(report))
        return;
    const std::vector<char> taken = unavoidable(facts);
    for (int i = 0; i < int(program.courses.size()); ++i) {
        const Course &course = program.courses[size_t(i)];
        const bool required = course.nature == "required"_L1;
        if (!isOffered(course) || course.nature.isEmpty() || !facts.isElective[size_t(i)] || required == bool(taken[size_t(i)]))
            continue;
        const ChoiceGroup *group = groupOf(facts, i);
        if (!group)
            continue; // an elective outside every group is another matter
        const Message groupName = placeMessage(placeOf(*group), program);
        ReportedFinding finding = required
            ? report.notMet(placeOf(course, &natureField), {nameOf(course), groupName})
            : report.notMet(placeOf(course, &natureField),
                            Message(QT_TRANSLATE_NOOP("core", "%1 is marked as elective, but %2 leaves no other choice than to take it."), {nameOf(course), groupName}));
        finding.related(placeOf(*group));
        finding.fix(setting(program, course, natureField, required ? u"elective"_s : u"required"_s));
    }
}

const Rule natureContradictsChoice{
    .id = "nature-contradicts-choice",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "Required or elective as the choice groups say"),
    .message = QT_TRANSLATE_NOOP("core", "%1 is marked as required, but %2 lets a learner leave it out."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Always,
    .basis = "policy.md A3, column 性质 of the course table; policy.md, Arithmetic of the 12 cases (S08, S10)",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
