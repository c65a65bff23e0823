#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/OutcomeRows.h"

namespace micromajor::rules {

/// A weight says how strong the support is, too.
static void check(RuleReport &report)
{
    static const Field &strengthField = fieldOf<OutcomeSupport>(u"strength");
    const Program &program = report.program();
    const Links &links = report.facts().links;
    if (program.outcomeSupports.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The support matrix is empty."));
    std::vector<int> blank;
    int cells = 0;
    for (size_t row = 0; row < program.outcomeSupports.size(); ++row) {
        const OutcomeSupport &support = program.outcomeSupports[row];
        const int course = links.courseOfSupport[row];
        if (course < 0 || !isOffered(program.courses[size_t(course)]))
            continue;
        ++cells;
        if (support.strength.isEmpty() && support.progression.isEmpty() && !support.weight)
            blank.push_back(int(row));
    }
    if (blank.empty())
        return;
    std::vector<Message> names;
    for (const int row : blank) {
        const int outcome = links.outcomeOfSupport[size_t(row)];
        const Message course = nameOf(program.courses[size_t(links.courseOfSupport[size_t(row)])]);
        names.push_back(outcome < 0 ? course : Message(QT_TRANSLATE_NOOP("core", "%1 × %2"), {nameOf(program.outcomes[size_t(outcome)], program), course}));
    }
    ReportedFinding finding = report.notMet(placeOf(program.outcomeSupports[size_t(blank.front())], &strengthField),
        {QString::number(blank.size()), QString::number(cells), listed(names)});
    for (size_t i = 1; i < blank.size(); ++i)
        finding.related(placeOf(program.outcomeSupports[size_t(blank[i])], &strengthField));
}

const Rule supportWithoutStrength{
    .id = "support-without-strength",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Strength of each support"),
    .message = QT_TRANSLATE_NOOP("core", "%1 of %2 cells of the support matrix state no strength, progression or weight: %3."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md C, H/M/L and Levels",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
