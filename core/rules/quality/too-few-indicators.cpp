#include "core/rules/RuleCatalogue.h"
#include "core/rules/quality/QualityFigures.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &kindField = fieldOf<QualityIndicator>(u"kind");
    static const Field &textField = fieldOf<ProgramFacts>(u"quality_text"); // where a program without any row is completed
    const auto least = report.integer("leastIndicators");
    if (!least)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const Program &program = report.program();
    std::vector<QStringView> kinds;
    kinds.reserve(program.qualityIndicators.size());
    for (const QualityIndicator &indicator : program.qualityIndicators)
        kinds.push_back(indicator.kind);
    const Variety variety = varietyOf(std::move(kinds));
    if (variety.known >= *least)
        return;
    if (variety.known + variety.unknown < *least) {
        ReportedFinding finding = report.notMet(placeOf(program.facts, &textField), {QString::number(variety.known), QString::number(*least)});
        for (const QualityIndicator &indicator : program.qualityIndicators)
            finding.related(placeOf(indicator, &kindField));
        return;
    }
    std::vector<Place> missing;
    for (const QualityIndicator &indicator : program.qualityIndicators)
        if (QStringView(indicator.kind).trimmed().isEmpty())
            missing.push_back(placeOf(indicator, &kindField));
    report.cannotJudge(std::move(missing));
}

const Rule tooFewIndicators{
    .id = "too-few-indicators",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Kinds of quality indicators"),
    .message = QT_TRANSLATE_NOOP("core", "Quality is measured in %1 different ways; the rule set asks for at least %2."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-21",
    .options = {{"leastIndicators", QT_TRANSLATE_NOOP("core", "Fewest different kinds of quality indicators"), RuleOption::Type::Integer, "3"}},
    .check = check,
};

} // namespace micromajor::rules
