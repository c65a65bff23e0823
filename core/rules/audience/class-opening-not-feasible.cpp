#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

/// How many courses of each choice group can open at once when every learner takes as many as the group asks for. A class that can open at
/// all can serve everyone in the same courses, so this never makes a choice impossible: it is evidence, and a hint at a choice on paper only.
static void reportChoices(RuleReport &report, qint64 quota, qint64 minimum, const Field &minimumField)
{
    const Program &program = report.program();
    for (const LinkedGroups &linked : report.facts().choices->roles().linked)
        for (const GroupMembers &group : linked.groups) {
            const qint64 members = qint64(group.members.size());
            const qint64 taken = std::min<qint64>(group.limits.mostCourses, members);
            const qint64 open = minimum > 0 ? quota * taken / minimum : members;
            const ChoiceGroup &row = program.choiceGroups[size_t(group.group)];
            if (open < members)
                report.met(placeOf(program.facts, &minimumField),
                           Message(QT_TRANSLATE_NOOP("core", "With %1 learners and classes of at least %2, %3 of the %4 courses of %5 can open."),
                                   {QString::number(quota), QString::number(minimum), QString::number(open), QString::number(members),
                                    rowMessage(tables::choiceGroup, &row, program)}))
                    .related(placeOf(row));
        }
}

static void check(RuleReport &report)
{
    static const Field &quotaField = fieldOf<ProgramFacts>(u"quota");
    static const Field &minimumField = fieldOf<ProgramFacts>(u"minimum_class_size");
    const ProgramFacts &program = report.program().facts;
    std::vector<Place> missing;
    if (!program.minimumClassSize)
        missing.push_back(placeOf(program, &minimumField));
    if (!program.quota)
        missing.push_back(placeOf(program, &quotaField));
    if (!missing.empty())
        return report.cannotJudge(std::move(missing));
    if (*program.minimumClassSize > *program.quota) {
        report.notMet(placeOf(program, &minimumField), {QString::number(*program.minimumClassSize), QString::number(*program.quota)})
            .related(placeOf(program, &quotaField));
        return;
    }
    reportChoices(report, *program.quota, *program.minimumClassSize, minimumField);
}

const Rule classOpeningNotFeasible{
    .id = "class-opening-not-feasible",
    .group = "audience",
    .title = QT_TRANSLATE_NOOP("core", "Class can open with the quota"),
    .message = QT_TRANSLATE_NOOP("core", "A class opens with at least %1 learners, but the quota is %2: it can never open."),
    .severity = Severity::Error,
    .fix = FixAvailability::None,
    .basis = "policy.md A3, fields 招生名额 and 成班人数 of the ministry form; frameworks.md CN-09",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
