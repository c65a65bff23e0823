#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &dateField = fieldOf<Evidence>(u"date");
    static const Field &startsField = *tables::program.field(u"starts_on");
    const auto most = report.integer("mostMonths");
    if (!most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const Program &program = report.program();
    const Evidence *newest = nullptr; // ISO dates compare as texts
    std::vector<Place> undated;
    for (const Evidence &row : program.evidence) {
        if (row.date.isEmpty())
            undated.push_back(placeOf(row, &dateField));
        else if (!newest || row.date > newest->date)
            newest = &row;
    }
    if (!newest)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No evidence of the need is dated."));
    const QDate day = report.facts().judgedOn;
    if (!day.isValid())
        return report.cannotJudge({placeOf(program.facts, &startsField)});
    if (QDate::fromString(newest->date, Qt::ISODate).addMonths(*most) >= day)
        return;
    if (!undated.empty())
        return report.cannotJudge(std::move(undated));
    report.notMet(placeOf(*newest, &dateField), {rowMessage(tables::evidence, newest, program), newest->date, QString::number(*most), day.toString(Qt::ISODate)});
}

const Rule needEvidenceOutdated{
    .id = "need-evidence-outdated",
    .group = "need",
    .title = QT_TRANSLATE_NOOP("core", "Evidence of the need up to date"),
    .message = QT_TRANSLATE_NOOP("core", "The newest evidence, %1, is of %2: more than %3 months before %4."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md CNP-08",
    .options = {{"mostMonths", QT_TRANSLATE_NOOP("core", "Greatest age of the newest evidence in months"), RuleOption::Type::Integer, "12"}},
    .check = check,
};

} // namespace micromajor::rules
