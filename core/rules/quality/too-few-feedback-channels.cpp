#include "core/rules/RuleCatalogue.h"
#include "core/rules/quality/QualityFigures.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &kindField = fieldOf<Feedback>(u"kind");
    static const Field &textField = fieldOf<ProgramFacts>(u"quality_text"); // where a program without any row is completed
    const auto least = report.integer("leastChannels");
    if (!least)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const Program &program = report.program();
    std::vector<QStringView> kinds;
    kinds.reserve(program.feedbacks.size());
    for (const Feedback &feedback : program.feedbacks)
        kinds.push_back(feedback.kind);
    const Variety variety = varietyOf(std::move(kinds));
    if (variety.known >= *least)
        return;
    if (variety.known + variety.unknown < *least) {
        ReportedFinding finding = report.notMet(placeOf(program.facts, &textField), {QString::number(variety.known), QString::number(*least)});
        for (const Feedback &feedback : program.feedbacks)
            finding.related(placeOf(feedback, &kindField));
        return;
    }
    std::vector<Place> missing;
    for (const Feedback &feedback : program.feedbacks)
        if (QStringView(feedback.kind).trimmed().isEmpty())
            missing.push_back(placeOf(feedback, &kindField));
    report.cannotJudge(std::move(missing));
}

const Rule tooFewFeedbackChannels{
    .id = "too-few-feedback-channels",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Feedback channels"),
    .message = QT_TRANSLATE_NOOP("core", "%1 different feedback channels are named; the rule set asks for at least %2."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md EU-Q02",
    .options = {{"leastChannels", QT_TRANSLATE_NOOP("core", "Fewest different feedback channels"), RuleOption::Type::Integer, "3"}},
    .check = check,
};

} // namespace micromajor::rules
