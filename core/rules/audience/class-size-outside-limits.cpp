#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &minimumField = fieldOf<ProgramFacts>(u"minimum_class_size");
    const auto least = report.integer("leastLearners");
    const auto most = report.integer("mostLearners");
    if (!least && !most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const ProgramFacts &program = report.program().facts;
    const Place place = placeOf(program, &minimumField);
    if (!program.minimumClassSize)
        return report.cannotJudge({place});
    const int size = *program.minimumClassSize;
    if ((least && size < *least) || (most && size > *most))
        report.notMet(place, {QString::number(size), limitsMessage(least ? QString::number(*least) : QString(), most ? QString::number(*most) : QString())});
}

const Rule classSizeOutsideLimits{
    .id = "class-size-outside-limits",
    .group = "audience",
    .title = QT_TRANSLATE_NOOP("core", "Minimum class size within the limits"),
    .message = QT_TRANSLATE_NOOP("core", "The minimum class size is %1; the rule set asks for %2."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md CN-09; policy.md B, column class",
    .options = {{"leastLearners", QT_TRANSLATE_NOOP("core", "Smallest minimum class size"), RuleOption::Type::Integer, "null"},
                {"mostLearners", QT_TRANSLATE_NOOP("core", "Largest minimum class size"), RuleOption::Type::Integer, "null"}},
    .check = check,
};

} // namespace micromajor::rules
