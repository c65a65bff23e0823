#include "core/review/DifferenceText.h"
#include "core/review/MergePlan.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace micromajor {

Value meantValue(const RowReference *reference, const Value &base, const Value &side, const RowPlaces &sidePlaces)
{
    const bool wentWithItsRow = reference && isStated(base) && !isStated(side) && sidePlaces.of(*reference->target, std::get<QString>(base)) < 0;
    return wentWithItsRow ? base : side;
}

const RowReference *referenceOf(const Table &table, const Field &field)
{
    for (const RowReference &reference : referencesOf(table))
        if (reference.field == &field)
            return &reference;
    return nullptr;
}

namespace {

constexpr size_t mostStakes = 5;

/// The rows that one side removed and the other kept: which go together, and what the other side has at stake in them.
class Removals
{
public:
    Removals(MergeResult &result, MergeResult::Plan &plan, bool byTheirs)
        : m_result(result), m_plan(plan), m_byTheirs(byTheirs), m_keeper(byTheirs ? plan.inMine : plan.inTheirs), m_remover(byTheirs ? plan.inTheirs : plan.inMine)
    {
    }

    void plan()
    {
        for (const Table *table : allTables())
            for (size_t i = 0, n = table->count(m_plan.base); i < n; ++i)
                if (const QString &id = table->id(table->at(m_plan.base, i)); m_keeper.of(*table, id, i) >= 0 && m_remover.of(*table, id, i) < 0)
                    m_removed.insert({table, id});
        if (m_removed.empty())
            return;
        for (const Table *table : allTables())
            for (size_t i = 0, n = table->count(m_keeper.program()); i < n; ++i)
                findStakes(*table, table->at(m_keeper.program(), i), i);
        for (const auto &[key, stake] : std::map(m_stakes))
            contestWhatItNeeds(key);
        // The roots in the order of the keeper's rows, each with all that went with it.
        std::map<RowKey, std::vector<RowKey>> unitOf;
        std::vector<RowKey> roots;
        for (const Table *table : allTables())
            for (size_t i = 0, n = table->count(m_keeper.program()); i < n; ++i) {
                const RowKey key{table, table->id(table->at(m_keeper.program(), i))};
                if (!m_removed.contains(key))
                    continue;
                const RowKey root = rootOf(key);
                if (root == key)
                    roots.push_back(key);
                unitOf[root].push_back(key);
            }
        for (const RowKey &root : roots)
            decide(root, unitOf[root]);
    }

private:
    struct Stake
    {
        bool changed = false; ///< the row itself; otherwise something newly refers to it, or needs it
        std::vector<Message> sentences;
    };

    Stake &stakeIn(const RowKey &key, const Message &sentence)
    {
        Stake &stake = m_stakes[key];
        if (!sentence.isEmpty() && stake.sentences.size() < mostStakes && std::ranges::find(stake.sentences, sentence) == stake.sentences.end())
            stake.sentences.push_back(sentence);
        return stake;
    }

    /// What the keeper did since the base that needs removed rows: changes of one, and new references to one.
    void findStakes(const Table &table, const void *row, size_t place)
    {
        const Program &keeper = m_keeper.program();
        const RowKey key{&table, table.id(row)};
        const void *before = m_plan.inBase.row(table, key.second, place);
        const bool isRemoved = m_removed.contains(key);
        if (isRemoved)
            for (const Field &field : table.fields) {
                const Value old = field.get(before);
                const Value now = meantValue(referenceOf(table, field), old, field.get(row), m_keeper);
                if (old != now)
                    stakeIn(key, changedSentence(table, row, keeper, field, shownValue(field, old, m_plan.base), shownValue(field, now, keeper))).changed = true;
            }
        for (const RowReference &reference : referencesOf(table)) {
            const QString id = referredId(reference, row);
            const RowKey target{reference.target, id};
            if (id.isEmpty() || !m_removed.contains(target) || (before && referredId(reference, before) == id))
                continue;
            const Message now = shownValue(*reference.field, Value(id), keeper);
            stakeIn(target, before ? changedSentence(table, row, keeper, *reference.field, shownValue(*reference.field, reference.field->get(before), m_plan.base), now)
                                   : addedSentence(table, row, keeper));
        }
    }

    void contestWhatItNeeds(const RowKey &key)
    {
        const void *row = m_keeper.row(*key.first, key.second);
        for (const RowReference &reference : referencesOf(*key.first)) {
            const RowKey target{reference.target, referredId(reference, row)};
            if (!reference.needed() || !m_removed.contains(target))
                continue;
            const Stake from = m_stakes[key];
            Stake &stake = stakeIn(target, {});
            for (const Message &sentence : from.sentences)
                stakeIn(target, sentence);
            stake.changed = stake.changed || from.changed;
            contestWhatItNeeds(target);
        }
    }

    /// The row whose removal took this one along.
    RowKey rootOf(const RowKey &key) const
    {
        const void *row = m_plan.inBase.row(*key.first, key.second);
        for (const RowReference &reference : referencesOf(*key.first))
            if (const RowKey target{reference.target, referredId(reference, row)}; reference.needed() && m_removed.contains(target))
                return rootOf(target);
        return key;
    }

    void decide(const RowKey &root, const std::vector<RowKey> &unit)
    {
        std::vector<Place> along;
        std::vector<Message> sentences;
        bool contested = false;
        bool changed = false;
        for (const RowKey &key : unit) {
            if (key != root)
                along.push_back({key.first, key.second, nullptr});
            const auto stake = m_stakes.find(key);
            if (stake == m_stakes.end())
                continue;
            contested = true;
            changed = changed || stake->second.changed;
            for (const Message &sentence : stake->second.sentences)
                if (sentences.size() < mostStakes && std::ranges::find(sentences, sentence) == sentences.end())
                    sentences.push_back(sentence);
        }
        if (!contested && !m_byTheirs)
            return; // mine removed it, and theirs has nothing against that
        Decider decider;
        const Place place{root.first, root.second, nullptr};
        const void *row = m_keeper.row(*root.first, root.second);
        const Message title = rowTitle(*root.first, row, m_keeper.program());
        if (contested) {
            decider.conflict = int(m_result.conflicts.size());
            const Message gone(QT_TRANSLATE_NOOP("core", "removed"));
            const Message stays = enumeration(sentences);
            MergeConflict conflict{changed ? ConflictKind::ChangedAgainstDeleted : ConflictKind::DanglingReference, sectionOf(place), place, title,
                                   m_byTheirs ? stays : gone, m_byTheirs ? gone : stays, {}, m_byTheirs, {}, {}, along};
            if (m_byTheirs)
                conflict.sentence = changed ? Message(QT_TRANSLATE_NOOP("core", "%1: changed by you, removed by the other side"), {title})
                                            : Message(QT_TRANSLATE_NOOP("core", "%1: newly used by you, removed by the other side"), {title});
            else
                conflict.sentence = changed ? Message(QT_TRANSLATE_NOOP("core", "%1: removed by you, changed by the other side"), {title})
                                            : Message(QT_TRANSLATE_NOOP("core", "%1: removed by you, newly used by the other side"), {title});
            m_result.conflicts.push_back(std::move(conflict));
        } else {
            decider.hunk = int(m_result.hunks.size());
            const Message removal = removedSentence(*root.first, row, m_keeper.program());
            const Message sentence = along.empty() ? removal
                                                   : Message(QT_TRANSLATE_NOOP("core", "%1 (with %2 entries that depend on it)"), {removal, QString::number(along.size())});
            m_result.hunks.push_back({HunkKind::RemoveRow, sectionOf(place), place, {}, {}, sentence, along, false});
        }
        for (const RowKey &key : unit)
            m_plan.rows[key] = decider;
    }

    MergeResult &m_result;
    MergeResult::Plan &m_plan;
    bool m_byTheirs;
    const RowPlaces &m_keeper;
    const RowPlaces &m_remover;
    std::set<RowKey> m_removed;
    std::map<RowKey, Stake> m_stakes;
};

} // namespace

void planRemovals(MergeResult &result, MergeResult::Plan &plan, bool byTheirs)
{
    Removals(result, plan, byTheirs).plan();
}

} // namespace micromajor
