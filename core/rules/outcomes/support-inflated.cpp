#include "core/analysis/WideInteger.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

static constexpr int fewestCells = 8; ///< a share of fewer cells says little

static void check(RuleReport &report)
{
    const auto most = report.decimal<PercentUnit>("mostPercent");
    if (!most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const Program &program = report.program();
    int stated = 0, strong = 0;
    for (size_t row = 0; row < program.outcomeSupports.size(); ++row) {
        const QString &strength = program.outcomeSupports[row].strength;
        const int course = report.facts().links.courseOfSupport[row];
        if (strength.isEmpty() || course < 0 || !isOffered(program.courses[size_t(course)]))
            continue;
        ++stated;
        strong += strength == "H"_L1;
    }
    if (stated < fewestCells)
        return report.notApplicable(Message(QT_TRANSLATE_NOOP("core", "Fewer than %1 cells of the support matrix state a strength."),
                                            {QString::number(fewestCells)}));
    if (qint64(strong) * 100'000 <= int128(most->thousandths()) * stated)
        return;
    const qint64 tenths = (qint64(strong) * 2000 + stated) / (2 * qint64(stated)); // rounded half up
    ReportedFinding finding = report.notMet(placeOf(program.facts),
        {QString::number(strong), QString::number(stated), decimal::toString(tenths * 100), most->toString()});
    for (const OutcomeSupport &cell : program.outcomeSupports)
        if (cell.strength == "H"_L1)
            finding.related(placeOf(cell));
}

const Rule supportInflated{
    .id = "support-inflated",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Share of strong support"),
    .message = QT_TRANSLATE_NOOP("core", "%1 of %2 cells of the support matrix have strength H (%3%); the rule set expects at most %4%."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md OB-08",
    .options = {{"mostPercent", QT_TRANSLATE_NOOP("core", "Largest share of cells with strength H, in percent"), RuleOption::Type::Decimal, "60"}},
    .check = check,
};

} // namespace micromajor::rules
