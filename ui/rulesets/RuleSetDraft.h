#pragma once
#include "core/rules/RuleSet.h"

#include <optional>

namespace micromajor {

/// One rule of the catalogue as a set under work has it: in force, or left out.
struct RuleSetLine
{
    RuleSetEntry entry;
    bool included = false;
    int position = 0; ///< place in the set; order matters to the set's digest
};

/// A rule set being edited: a value that knows the set it is based on. Every rule of the catalogue has a line, so that a rule that the set
/// lacks can be switched on. A line that says the same as the base again counts as inherited again.
class RuleSetDraft
{
public:
    RuleSetDraft() = default;
    /// `base`: the set that this one says it is based on, if it is known here.
    explicit RuleSetDraft(RuleSet set, std::optional<RuleSet> base = {});
    /// A new set of a school that takes every rule of `base` over. Issuer and source stay to be filled in.
    static RuleSetDraft basedOn(const RuleSet &base, const QString &id, const BilingualText &name, const QString &date);

    const std::vector<RuleSetLine> &lines() const { return m_lines; }
    int lineOf(const Rule &rule) const; ///< the first; -1 = none
    const RuleSet &head() const { return m_head; } ///< without entries
    /// What the base says about the rule of this line; null = nothing.
    const RuleSetEntry *baseEntry(int line) const;
    BilingualText baseName() const; ///< its id if the base is not known here

    void setHead(const RuleSet &head); ///< its entries are not looked at
    void include(int line);
    void exclude(int line);
    void setOption(int line, const QString &option, const QJsonValue &value);
    void setSeverity(int line, Severity severity);
    void setClause(int line, const BilingualText &clause);
    void setWaivable(int line, bool waivable);
    void restore(int line); ///< as the base has it

    RuleSet result() const;
    bool isChanged() const; ///< against the state that saved() or the constructor was given
    void saved();

    struct Fault
    {
        int line = -1; ///< -1 = in the head
        Message message;
    };
    /// What keeps the set from being saved: it is written and read again, because the reader holds the only rules of what a set may say.
    std::optional<Fault> fault() const;
    /// What is wrong with this line, whatever else is.
    std::optional<Message> faultOf(int line) const;

private:
    void settle(int line);
    std::optional<Message> faultOf(const RuleSet &set) const;

    RuleSet m_head;
    std::optional<RuleSet> m_base;
    std::vector<RuleSetLine> m_lines;
    std::vector<std::optional<RuleSetEntry>> m_baseEntries; ///< beside m_lines
    QString m_savedDigest;
};

} // namespace micromajor
