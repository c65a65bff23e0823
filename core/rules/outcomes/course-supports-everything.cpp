#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/OutcomeRows.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

static constexpr int fewestOutcomes = 4;
static constexpr int fewestCourses = 3; ///< the only courses of a small program must carry all its outcomes

static void check(RuleReport &report)
{
    const Program &program = report.program();
    const Facts &facts = report.facts();
    const DividedOutcomes divided(program);
    int outcomes = 0;
    for (size_t i = 0; i < program.outcomes.size(); ++i)
        outcomes += !divided.contains(i);
    if (outcomes < fewestOutcomes || facts.totals.offeredCourses < fewestCourses)
        return report.notApplicable(Message(QT_TRANSLATE_NOOP("core", "There are fewer than %1 learning outcomes or fewer than %2 courses."),
                                            {QString::number(fewestOutcomes), QString::number(fewestCourses)}));
    std::vector<int> seenFor(program.outcomes.size(), -1); // the course for which an outcome was counted last
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const std::span<const int> rows = facts.links.supportsOfCourse.of(int(i));
        // A project that draws everything together rightly serves every outcome.
        if (int(rows.size()) < outcomes || program.courses[i].form == "project"_L1 || !isOffered(program.courses[i]))
            continue;
        int count = 0;
        for (const int row : rows)
            if (const int outcome = facts.links.outcomeOfSupport[size_t(row)];
                outcome >= 0 && !divided.contains(size_t(outcome)) && seenFor[size_t(outcome)] != int(i)) {
                seenFor[size_t(outcome)] = int(i);
                ++count;
            }
        if (count == outcomes)
            report.notMet(placeOf(program.courses[i]), {nameOf(program.courses[i]), QString::number(outcomes)});
    }
}

const Rule courseSupportsEverything{
    .id = "course-supports-everything",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Courses with a focus"),
    .message = QT_TRANSLATE_NOOP("core", "%1 is tied to all %2 learning outcomes; tie it to those that it really serves."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md OB-08",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
