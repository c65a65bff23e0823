#pragma once
#include "core/analysis/ChoiceGroups.h"
#include "core/program/RowTables.h"
#include "core/rules/Facts.h"
#include "core/rules/RuleSet.h"

#include <QCoreApplication>

namespace micromajor {

/// A finding just reported: related places and fixes can be added to it.
class ReportedFinding
{
public:
    ReportedFinding(std::vector<Finding> &findings) : m_findings(findings), m_index(findings.size() - 1) {}
    ReportedFinding &related(Place place);
    /// The title of the fix is the label of its edit. The only fix of a finding is preferred.
    ReportedFinding &fix(Edit edit);

private:
    std::vector<Finding> &m_findings;
    size_t m_index;
};

/// What is known about a check as a whole; the rules about the check itself look at it.
struct CheckScope
{
    const RuleSetsInUse &inUse;
    std::span<const std::shared_ptr<const Program>> otherPrograms; ///< to compare with; mostly none
};

/// What a rule's function receives: the program, the options that the rule set gave, and the ways to report.
/// A rule that reports nothing is met.
class RuleReport
{
public:
    RuleReport(const Facts &facts, const RuleSet &ruleSet, const RuleSetEntry &entry, const CheckScope &scope,
               std::vector<Finding> &findings);

    const Program &program() const { return *m_facts.program; }
    const Facts &facts() const { return m_facts; }
    const CheckScope &scope() const { return m_scope; }
    /// All that has been reported in this check so far, by every rule.
    const std::vector<Finding> &findings() const { return m_findings; }

    /// The options; none = no limit.
    std::optional<int> integer(const char *option) const;
    template<class Unit>
    std::optional<Decimal<Unit>> decimal(const char *option) const
    {
        const auto thousandths = thousandthsOf(option);
        return thousandths ? std::optional(Decimal<Unit>::fromThousandths(*thousandths)) : std::nullopt;
    }
    std::optional<Credits> credits(const char *option) const { return decimal<CreditUnit>(option); }
    std::optional<Hours> hours(const char *option) const { return decimal<HourUnit>(option); }
    QStringList textList(const char *option) const;
    QString text(const char *option) const;
    bool yesNo(const char *option) const;

    /// Met, with the evidence as one sentence.
    ReportedFinding met(Place subject, Message evidence);
    /// The sentence is the rule's own template with these arguments.
    ReportedFinding notMet(Place subject, std::initializer_list<Message> arguments);
    ReportedFinding notMet(Place subject, Message message);
    /// Names the values that are not stated; does nothing if there are none.
    void cannotJudge(std::vector<Place> missing);
    /// For reasons that are not a missing value.
    ReportedFinding cannotJudge(Message reason);
    void notApplicable(Message reason);
    /// Whether nothing was reported: the rule is met without a word of evidence (see addMet()).
    bool isSilent() const { return m_findings.size() == m_before; }

private:
    std::optional<qint64> thousandthsOf(const char *name) const { return option(name).thousandths; }
    const OptionValue &option(const char *name) const;
    Finding &add(Verdict verdict, Place &&subject, Message &&message);

    const Facts &m_facts;
    const RuleSet &m_ruleSet;
    const RuleSetEntry &m_entry;
    const CheckScope &m_scope;
    std::vector<Finding> &m_findings;
    size_t m_before;
    std::vector<OptionValue> m_ownValues; ///< of an entry that was put together without a reader
};

/// Adds the "met" of a rule that reported nothing.
void addMet(std::vector<Finding> &findings, const Program &program, const RuleSet &ruleSet, const RuleSetEntry &entry);

// Places of rows. Fields are looked up once by each rule and passed in.
template<class Row>
Place placeOf(const Row &row, const Field *field = nullptr)
{
    return {&tableOf<Row>(), row.id.value, field};
}

/// Whether ranges under choice exist; otherwise reports why not (no courses, impossible or undecidable groups).
bool choicesDecidable(RuleReport &report);
/// Also whether facts().choices may be asked; otherwise names the credits that hide what may be chosen.
bool choicesKnown(RuleReport &report);
/// Whether a waiver is meant for this finding: same rule, rule set (or any) and subject.
bool waives(const Waiver &waiver, const Finding &finding);
/// The name of a course in either language.
Message nameOf(const Course &course);
/// "3–10", "at least 3", "at most 10".
Message limitsMessage(const QString &least, const QString &most);
/// Names joined as data: "A, B, C and 4 more" (at most three are named).
Message listed(const std::vector<Message> &names);
/// Edits that set one field of a row.
template<class Row>
Edit setting(const Program &program, const Row &row, const Field &field, const Value &value)
{
    const Place place = placeOf(row, &field);
    return edits::setField(program, *place.table, place.id, field, value);
}

} // namespace micromajor
