#include "ui/rulesets/RuleSetDraft.h"

#include "core/rules/RuleCatalogue.h"
#include "core/rulesets/RuleSetReader.h"
#include "core/rulesets/RuleSetWriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

QJsonObject defaultOptions(const Rule &rule)
{
    QJsonObject options;
    for (const RuleOption &option : rule.options)
        options[QLatin1StringView(option.name)] = QJsonDocument::fromJson('[' + QByteArray(option.defaultValue) + ']').array().at(0);
    return options;
}

bool sameWords(const RuleSetEntry &a, const RuleSetEntry &b)
{
    return a.severity == b.severity && a.options == b.options && a.clause == b.clause && a.waivable == b.waivable && a.appliesTo == b.appliesTo;
}

/// The conditions that all entries share: those of the whole set, which a rule that is switched on takes over.
std::vector<std::pair<QString, QStringList>> commonConditions(const std::vector<RuleSetEntry> &entries)
{
    if (entries.empty() || !std::all_of(entries.begin(), entries.end(), [&](const RuleSetEntry &entry) { return entry.appliesTo == entries.front().appliesTo; }))
        return {};
    return entries.front().appliesTo;
}

/// The reader names file and line before its sentence; neither exists for a set that was never a file.
Message withoutPlace(const Message &message)
{
    const QJsonArray stored = QJsonDocument::fromJson(message.stored().toUtf8()).array();
    if (stored.size() != 4 || stored[0].toString() != "%1, line %2: %3"_L1)
        return message;
    return Message::fromStored(QString::fromUtf8(QJsonDocument(stored[3].toArray()).toJson(QJsonDocument::Compact)));
}

/// In the words of the form; the reader would name the member of the file.
std::optional<Message> missingInHead(const RuleSet &set)
{
    const auto isEmpty = [](const BilingualText &text) { return text.zh.trimmed().isEmpty() && text.en.trimmed().isEmpty(); };
    if (isEmpty(set.name))
        return Message(QT_TRANSLATE_NOOP("core", "the set has no name yet."));
    if (isEmpty(set.issuer))
        return Message(QT_TRANSLATE_NOOP("core", "the issuer is missing; say who set these rules up."));
    if (set.source.trimmed().isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "the source is missing; name the document and its number."));
    return std::nullopt;
}

} // namespace

RuleSetDraft::RuleSetDraft(RuleSet set, std::optional<RuleSet> base)
    : m_base(std::move(base))
{
    const auto conditions = commonConditions(set.entries);
    const auto add = [this](RuleSetEntry entry, bool included, int position, std::optional<RuleSetEntry> baseEntry) {
        m_lines.push_back({std::move(entry), included, position});
        m_baseEntries.push_back(std::move(baseEntry));
    };
    for (const Rule *rule : ruleCatalogue()) {
        if (std::ranges::find(builtInRules(), rule) != builtInRules().end())
            continue;
        std::vector<RuleSetEntry> ofBase;
        if (m_base)
            std::ranges::copy_if(m_base->entries, std::back_inserter(ofBase), [&](const RuleSetEntry &entry) { return entry.rule == rule; });
        size_t found = 0;
        for (size_t position = 0; position < set.entries.size(); ++position)
            if (const RuleSetEntry &entry = set.entries[position]; entry.rule == rule) {
                // What was taken over counts, also if the base says something else by now.
                const auto taken = entry.inherited ? std::optional(entry) : found < ofBase.size() ? std::optional(ofBase[found]) : std::nullopt;
                ++found;
                add(entry, true, int(position), taken);
            }
        if (found == 0 && !ofBase.empty())
            for (const RuleSetEntry &entry : ofBase)
                add(entry, false, -1, entry);
        else if (found == 0)
            add({rule, rule->severity, defaultOptions(*rule), {}, true, conditions}, false, -1, {});
    }
    for (std::optional<RuleSetEntry> &entry : m_baseEntries)
        if (entry)
            entry->inherited = true;
    for (RuleSetLine &line : m_lines)
        if (!line.included && m_base && line.position < 0)
            line.entry.inherited = m_baseEntries[size_t(&line - m_lines.data())].has_value();
    set.entries.clear();
    m_head = std::move(set);
    saved();
}

RuleSetDraft RuleSetDraft::basedOn(const RuleSet &base, const QString &id, const BilingualText &name, const QString &date)
{
    RuleSet set;
    set.id = id;
    set.version = u"1"_s;
    set.name = name;
    set.date = date;
    set.evidence = u"text-read"_s;
    set.layer = Layer::School;
    set.basedOn = base.id;
    set.entries = base.entries;
    for (RuleSetEntry &entry : set.entries)
        entry.inherited = true;
    RuleSetDraft draft(std::move(set), base);
    draft.m_savedDigest.clear();
    return draft;
}

int RuleSetDraft::lineOf(const Rule &rule) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const RuleSetLine &line) { return line.entry.rule == &rule; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

const RuleSetEntry *RuleSetDraft::baseEntry(int line) const
{
    const std::optional<RuleSetEntry> &entry = m_baseEntries[size_t(line)];
    return entry ? &*entry : nullptr;
}

BilingualText RuleSetDraft::baseName() const
{
    return m_base ? m_base->name : BilingualText{m_head.basedOn, m_head.basedOn};
}

void RuleSetDraft::setHead(const RuleSet &head)
{
    m_head = head;
    m_head.entries.clear();
}

/// After a change: inherited again if nothing differs from the base, otherwise an own entry that still tells what the base says.
void RuleSetDraft::settle(int line)
{
    RuleSetEntry &entry = m_lines[size_t(line)].entry;
    const RuleSetEntry *base = baseEntry(line);
    if (!base)
        return;
    entry.inherited = sameWords(entry, *base);
    entry.overridden = base->overridden;
    // Entries of a rule that stands in a set several times replace all of the base's: none overrides a certain one.
    if (!entry.inherited && !entry.rule->repeatable)
        entry.overridden.insert(entry.overridden.begin(), {baseName(), m_base ? m_base->layer : Layer::Reference, base->options, base->clause});
}

void RuleSetDraft::include(int line)
{
    RuleSetLine &changed = m_lines[size_t(line)];
    if (changed.included)
        return;
    changed.included = true;
    if (changed.position >= 0)
        return;
    int last = -1;
    for (const RuleSetLine &other : m_lines)
        last = std::max(last, other.position);
    changed.position = last + 1;
}

void RuleSetDraft::exclude(int line)
{
    m_lines[size_t(line)].included = false;
}

void RuleSetDraft::setOption(int line, const QString &option, const QJsonValue &value)
{
    m_lines[size_t(line)].entry.options[option] = value;
    m_lines[size_t(line)].entry.values.clear();
    settle(line);
}

void RuleSetDraft::setSeverity(int line, Severity severity)
{
    m_lines[size_t(line)].entry.severity = severity;
    settle(line);
}

void RuleSetDraft::setClause(int line, const BilingualText &clause)
{
    m_lines[size_t(line)].entry.clause = clause;
    settle(line);
}

void RuleSetDraft::setWaivable(int line, bool waivable)
{
    m_lines[size_t(line)].entry.waivable = waivable;
    settle(line);
}

void RuleSetDraft::restore(int line)
{
    if (const RuleSetEntry *base = baseEntry(line))
        m_lines[size_t(line)].entry = *base;
}

RuleSet RuleSetDraft::result() const
{
    std::vector<const RuleSetLine *> included;
    for (const RuleSetLine &line : m_lines)
        if (line.included)
            included.push_back(&line);
    std::ranges::stable_sort(included, {}, &RuleSetLine::position);
    RuleSet set = m_head;
    for (const RuleSetLine *line : included)
        set.entries.push_back(line->entry);
    set.digest = ruleSetDigest(set);
    return set;
}

bool RuleSetDraft::isChanged() const
{
    return !m_head.id.isEmpty() && result().digest != m_savedDigest;
}

void RuleSetDraft::saved()
{
    m_savedDigest = result().digest;
}

std::optional<Message> RuleSetDraft::faultOf(const RuleSet &set) const
{
    const Result<RuleSet> again = parseRuleSet(ruleSetJson(set), set.id);
    return again ? std::nullopt : std::optional(withoutPlace(again.error().message));
}

std::optional<RuleSetDraft::Fault> RuleSetDraft::fault() const
{
    RuleSet set = result();
    if (const std::optional<Message> missing = missingInHead(set))
        return Fault{-1, *missing};
    const std::optional<Message> message = faultOf(set);
    if (!message || m_lines.empty())
        return message ? std::optional(Fault{-1, *message}) : std::nullopt;
    // The reader stops at the first fault and does not tell which rule it was at: the head is tried with a rule that is right, then each rule alone.
    const Rule *rule = m_lines.front().entry.rule;
    set.entries = {{rule, rule->severity, defaultOptions(*rule), {u"1"_s, u"1"_s}, true, {}}};
    if (const std::optional<Message> ofHead = faultOf(set))
        return Fault{-1, *ofHead};
    for (int line = 0; line < int(m_lines.size()); ++line)
        if (const std::optional<Message> ofLine = faultOf(line))
            return Fault{line, *ofLine};
    return Fault{-1, *message};
}

std::optional<Message> RuleSetDraft::faultOf(int line) const
{
    if (!m_lines[size_t(line)].included)
        return {};
    const BilingualText text{u"1"_s, u"1"_s};
    RuleSet set;
    set.id = set.version = set.date = set.source = text.en;
    set.name = set.issuer = text;
    set.evidence = u"text-read"_s;
    set.entries = {m_lines[size_t(line)].entry};
    return faultOf(set);
}

} // namespace micromajor
