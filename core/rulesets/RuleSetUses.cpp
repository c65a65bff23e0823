#include "core/rulesets/RuleSetUses.h"

#include "core/rulesets/RuleSetLibrary.h"
#include "core/rulesets/RuleSetReader.h"
#include "core/rulesets/RuleSetWriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

/// What is known here, the user's own sets read only when asked for.
class KnownRuleSets
{
public:
    const RuleSet *find(const QString &id)
    {
        if (const RuleSet *set = builtInRuleSet(id))
            return set;
        if (!m_own)
            m_own = ownRuleSets();
        for (const OwnRuleSet &own : *m_own)
            if (own.set && own.set->id == id)
                return &*own.set;
        return nullptr;
    }

private:
    std::optional<std::vector<OwnRuleSet>> m_own;
};

struct StoredState
{
    QString version;
    QString digest;
    QString content;
};

StoredState stateOf(const RuleSet &set)
{
    return {set.version, set.digest, QString::fromUtf8(ruleSetJson(set))};
}

Edit takeOver(const RuleSetUse &use, const RuleSet &set)
{
    const StoredState state = stateOf(set);
    const Table &table = tables::ruleSetUse;
    return {Message(QT_TRANSLATE_NOOP("core", "Take version %1 of %2 over"), {set.version, set.name.text(interfaceLanguage())}),
            {},
            {SetField{&table, use.id.value, table.field(u"version"), state.version},
             SetField{&table, use.id.value, table.field(u"digest"), state.digest},
             SetField{&table, use.id.value, table.field(u"content"), state.content}}};
}

} // namespace

RuleSetsInUse ruleSetsOf(const Program &program)
{
    RuleSetsInUse inUse;
    KnownRuleSets knownSets;
    for (const RuleSetUse &use : program.ruleSetUses) {
        if (std::any_of(inUse.sets.begin(), inUse.sets.end(), [&](const RuleSet &set) { return set.id == use.ruleSet; }))
            continue;
        const RuleSet *known = knownSets.find(use.ruleSet);
        if (known && (use.content.isEmpty() || use.digest == known->digest)) {
            inUse.sets.push_back(*known);
            continue;
        }
        Result<RuleSet> embedded = parseRuleSet(use.content.toUtf8(), use.ruleSet);
        if (!embedded || embedded->id != use.ruleSet) {
            inUse.unknown.append(use.ruleSet);
            continue;
        }
        if (known)
            inUse.updates.push_back({use.id.value, known->name, embedded->version, known->version, takeOver(use, *known)});
        inUse.sets.push_back(std::move(*embedded));
    }
    return inUse;
}

Edit toggleRuleSet(const Program &program, const RuleSet &set)
{
    const Table &table = tables::ruleSetUse;
    std::vector<QString> existing;
    for (const RuleSetUse &use : program.ruleSetUses)
        if (use.ruleSet == set.id)
            existing.push_back(use.id.value);
    const Message name(set.name.text(interfaceLanguage()));
    const StoredState state = stateOf(set);
    Edit edit = existing.empty() ? edits::insertRow(table, {{table.field(u"rule_set"), set.id},
                                                            {table.field(u"version"), state.version},
                                                            {table.field(u"digest"), state.digest},
                                                            {table.field(u"content"), state.content}})
                                 : edits::removeRows(program, table, existing);
    edit.label = existing.empty() ? Message(QT_TRANSLATE_NOOP("core", "Answer to rule set %1"), {name})
                                  : Message(QT_TRANSLATE_NOOP("core", "No longer answer to rule set %1"), {name});
    return edit;
}

Program withRuleSetsEmbedded(Program program)
{
    KnownRuleSets knownSets;
    for (RuleSetUse &use : program.ruleSetUses)
        if (const RuleSet *known = use.content.isEmpty() ? knownSets.find(use.ruleSet) : nullptr) {
            const StoredState state = stateOf(*known);
            use.version = state.version;
            use.digest = state.digest;
            use.content = state.content;
        }
    return program;
}

} // namespace micromajor
