#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/OutcomeRows.h"

namespace micromajor::rules {

/// Ties each of these outcomes to the only gap.
static Edit tying(const Program &program, const std::vector<size_t> &outcomes, Message label)
{
    static const Field &outcomeField = fieldOf<OutcomeGap>(u"outcome_id");
    static const Field &gapField = fieldOf<OutcomeGap>(u"gap_id");
    Edit edit{std::move(label), {}, {}};
    for (const size_t i : outcomes)
        edit.operations.push_back(InsertRow{&tables::outcomeGap, newIdText(),
            {{&outcomeField, program.outcomes[i].id.value}, {&gapField, program.capabilityGaps.front().id.value}}, -1});
    return edit;
}

static void check(RuleReport &report)
{
    const Program &program = report.program();
    const Links &links = report.facts().links;
    if (program.capabilityGaps.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no capability gaps yet."));
    if (program.outcomes.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no learning outcomes yet."));
    const DividedOutcomes divided(program);
    std::vector<size_t> untied;
    for (size_t i = 0; i < program.outcomes.size(); ++i) {
        // A part closes the gaps of the outcome that it belongs to.
        const int parent = divided.parentOf(i);
        if (!divided.contains(i) && links.closingsOfOutcome.of(int(i)).empty() && (parent < 0 || links.closingsOfOutcome.of(parent).empty()))
            untied.push_back(i);
    }
    const bool oneGap = program.capabilityGaps.size() == 1;
    if (program.outcomeGaps.empty() && untied.size() > 1) {
        ReportedFinding finding = report.notMet(placeOf(program.facts),
            Message(QT_TRANSLATE_NOOP("core", "No learning outcome (%1 in all) is tied to a capability gap."), {QString::number(untied.size())}));
        for (const size_t i : untied)
            finding.related(placeOf(program.outcomes[i]));
        if (oneGap)
            finding.fix(tying(program, untied, Message(QT_TRANSLATE_NOOP("core", "Tie every learning outcome to the only capability gap"))));
        return;
    }
    for (const size_t i : untied) {
        const Message name = nameOf(program.outcomes[i], program);
        ReportedFinding finding = report.notMet(placeOf(program.outcomes[i]), {name});
        if (oneGap)
            finding.fix(tying(program, {i}, Message(QT_TRANSLATE_NOOP("core", "Tie %1 to the only capability gap"), {name})));
    }
}

const Rule outcomeWithoutGap{
    .id = "outcome-without-gap",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Gap behind each outcome"),
    .message = QT_TRANSLATE_NOOP("core", "%1 closes none of the capability gaps."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md OB-10",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
