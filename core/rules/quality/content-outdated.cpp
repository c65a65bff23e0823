#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &updatedField = fieldOf<ProgramFacts>(u"last_updated");
    static const Field &startField = fieldOf<ProgramFacts>(u"starts_on");
    const auto most = report.integer("mostMonths");
    if (!most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const ProgramFacts &facts = report.program().facts;
    const QDate updated = QDate::fromString(facts.lastUpdated, Qt::ISODate);
    const QDate day = report.facts().judgedOn;
    std::vector<Place> missing;
    if (!updated.isValid())
        missing.push_back(placeOf(facts, &updatedField));
    if (!day.isValid())
        missing.push_back(placeOf(facts, &startField));
    if (!missing.empty())
        return report.cannotJudge(std::move(missing));
    if (updated.addMonths(*most) >= day)
        return;
    // The whole months between the two days; the sentence says "more than".
    int months = (day.year() - updated.year()) * 12 + day.month() - updated.month();
    if (updated.addMonths(months) >= day)
        --months;
    report.notMet(placeOf(facts, &updatedField), {facts.lastUpdated, QString::number(months), day.toString(Qt::ISODate), QString::number(*most)})
        .related(placeOf(facts, &startField));
}

const Rule contentOutdated{
    .id = "content-outdated",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Age of the content"),
    .message = QT_TRANSLATE_NOOP("core", "The content was last updated on %1, more than %2 months before %3; the rule set allows %4."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md CNP-14, MY-09",
    .options = {{"mostMonths", QT_TRANSLATE_NOOP("core", "Most months since the last update of the content"), RuleOption::Type::Integer, "18"}},
    .check = check,
};

} // namespace micromajor::rules
