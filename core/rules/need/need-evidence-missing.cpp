#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static Message lackOf(const Program &program, const Evidence &row)
{
    const Message name = rowMessage(tables::evidence, &row, program);
    if (!row.date.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "%1 has no source"), {name});
    return row.source.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "%1 has neither a date nor a source"), {name})
                                : Message(QT_TRANSLATE_NOOP("core", "%1 has no date"), {name});
}

static void checkItems(RuleReport &report, const std::vector<const Evidence *> &incomplete, size_t complete, int least)
{
    static const Field &dateField = fieldOf<Evidence>(u"date");
    static const Field &sourceField = fieldOf<Evidence>(u"source");
    const Program &program = report.program();
    const Place table{&tables::evidence, QString(), nullptr};
    if (int(complete) >= least)
        return;
    if (program.evidence.empty()) {
        report.notMet(table, Message(QT_TRANSLATE_NOOP("core", "No evidence of the need is given; the rule set asks for %1 with date and source."), {QString::number(least)}));
        return;
    }
    if (incomplete.empty()) {
        report.notMet(table, Message(QT_TRANSLATE_NOOP("core", "Items of evidence with date and source: %1; the rule set asks for %2."),
                                     {QString::number(complete), QString::number(least)}));
        return;
    }
    std::vector<Message> lacks;
    for (const Evidence *row : incomplete)
        lacks.push_back(lackOf(program, *row));
    const auto place = [&](const Evidence *row) { return placeOf(*row, row->date.isEmpty() ? &dateField : &sourceField); };
    ReportedFinding finding = report.notMet(place(incomplete.front()), {QString::number(complete), QString::number(program.evidence.size()), QString::number(least), listed(lacks)});
    for (size_t i = 1; i < incomplete.size(); ++i)
        finding.related(place(incomplete[i]));
}

static void checkChannels(RuleReport &report, const std::vector<const Evidence *> &complete, int least)
{
    static const Field &kindField = fieldOf<Evidence>(u"kind");
    std::vector<Message> kinds;
    std::vector<Place> unstated;
    for (size_t i = 0; i < complete.size(); ++i) {
        const Evidence &row = *complete[i];
        bool seen = row.kind.isEmpty();
        if (seen)
            unstated.push_back(placeOf(row, &kindField));
        for (size_t earlier = 0; earlier < i && !seen; ++earlier)
            seen = complete[earlier]->kind == row.kind;
        if (!seen)
            kinds.push_back(valueMessage(kindField, kindField.get(&row), report.program()));
    }
    if (int(kinds.size()) >= least)
        return;
    if (int(kinds.size() + unstated.size()) >= least)
        return report.cannotJudge(std::move(unstated));
    report.notMet({&tables::evidence, QString(), &kindField},
                  Message(QT_TRANSLATE_NOOP("core", "The evidence is of %1 kinds (%2); the rule set asks for %3."),
                          {QString::number(kinds.size()), listed(kinds), QString::number(least)}));
}

static void check(RuleReport &report)
{
    const auto leastItems = report.integer("leastItems");
    const auto leastChannels = report.integer("leastChannels");
    if (!leastItems && !leastChannels)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    std::vector<const Evidence *> complete, incomplete;
    for (const Evidence &row : report.program().evidence)
        (row.date.isEmpty() || row.source.isEmpty() ? incomplete : complete).push_back(&row);
    if (leastItems)
        checkItems(report, incomplete, complete.size(), *leastItems);
    // Without any complete item the first sentence says it all.
    if (leastChannels && (!complete.empty() || !leastItems))
        checkChannels(report, complete, *leastChannels);
}

const Rule needEvidenceMissing{
    .id = "need-evidence-missing",
    .group = "need",
    .title = QT_TRANSLATE_NOOP("core", "Evidence of the need, with date and source"),
    .message = QT_TRANSLATE_NOOP("core", "%1 of %2 items of evidence have both date and source; the rule set asks for %3. %4."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-09, NZ-02, AU-04",
    .options = {{"leastItems", QT_TRANSLATE_NOOP("core", "Fewest items of evidence with date and source"), RuleOption::Type::Integer, "1"},
                {"leastChannels", QT_TRANSLATE_NOOP("core", "Fewest kinds of evidence (survey, employer letter…)"), RuleOption::Type::Integer, "null"}},
    .check = check,
};

} // namespace micromajor::rules
