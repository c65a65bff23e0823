#include "core/review/RowMatches.h"

#include "core/review/CourseSplits.h"
#include "core/review/Likeness.h"
#include "core/review/RowShape.h"

#include <algorithm>
#include <set>

namespace micromajor {

static constexpr size_t mostPairsCompared = 1'000'000;
static constexpr int sameFrom = 600; ///< likeness from which two rows are taken for one, in thousandths

class RowMatcher
{
public:
    RowMatcher(const Program &before, const Program &after, RowIdentity identity) : m_before(before), m_after(after), m_places(before)
    {
        if (identity == RowIdentity::Guessed)
            identity = idsAreTrustworthy() ? RowIdentity::ById : RowIdentity::ByContent;
        m_found.m_identity = identity;
    }

    RowMatches run()
    {
        for (const Table *table : allTables()) {
            RowMatches::Pairs &pairs = m_found.m_pairs[table];
            pairs.after.assign(table->count(m_before), -1);
            pairs.before.assign(table->count(m_after), -1);
            if (table->singleRow)
                pair(pairs, 0, 0);
            else if (m_found.m_identity == RowIdentity::ById)
                pairById(*table, pairs);
            if (std::ranges::count(pairs.after, -1) > 0 && std::ranges::count(pairs.before, -1) > 0) {
                pairByName(*table, pairs);
                if (table == &tables::course)
                    findSplits(pairs);
                if (m_found.m_identity == RowIdentity::ByContent)
                    pairByLikeness(*table, pairs);
            } else if (table == &tables::course) {
                findSplits(pairs);
            }
        }
        return std::move(m_found);
    }

private:
    static void pair(RowMatches::Pairs &pairs, size_t before, size_t after)
    {
        pairs.after[before] = int(after);
        pairs.before[after] = int(before);
    }

    /// Samples and imported files number their rows, so the same id may be another thing.
    bool idsAreTrustworthy() const
    {
        const RowPlaces places(m_after);
        int common = 0;
        int alike = 0;
        for (const Table *table : {&tables::course, &tables::module, &tables::outcome, &tables::person, &tables::organisation})
            for (size_t i = 0, n = table->count(m_before); i < n; ++i) {
                const void *row = table->at(m_before, i);
                const void *partner = places.row(*table, table->id(row));
                if (!partner)
                    continue;
                ++common;
                alike += LetterPairs(ownText(*table, row)).likeness(LetterPairs(ownText(*table, partner))) >= alikeFrom;
            }
        return common > 0 && 2 * alike >= common;
    }

    void pairById(const Table &table, RowMatches::Pairs &pairs) const
    {
        QHash<QString, size_t> places;
        for (size_t i = 0; i < pairs.before.size(); ++i)
            places.insert(table.id(table.at(m_after, i)), i);
        for (size_t i = 0; i < pairs.after.size(); ++i)
            if (const auto place = places.constFind(table.id(table.at(m_before, i))); place != places.cend())
                pair(pairs, i, *place);
    }

    /// The id after that a reference of a row before means; a text that no id can be if its row has no partner (yet).
    QString referredAfter(const RowReference &reference, const void *row) const
    {
        const QString id = referredId(reference, row);
        const auto pairs = m_found.m_pairs.find(reference.target);
        const int place = m_places.of(*reference.target, id);
        if (pairs == m_found.m_pairs.end() || place < 0)
            return {};
        const int partner = pairs->second.after[size_t(place)];
        return partner < 0 ? QString(u'\1' + id) : reference.target->id(reference.target->at(m_after, size_t(partner)));
    }

    /// The rows that this one cannot be without, as they are called after.
    QString neededRows(const Table &table, const void *row, bool isBefore) const
    {
        QString key;
        for (const RowReference &reference : referencesOf(table))
            if (reference.needed())
                key += (isBefore ? referredAfter(reference, row) : referredId(reference, row)) + u'\n';
        return key;
    }

    QString key(const Table &table, const void *row, bool isBefore) const
    {
        QString key = neededRows(table, row, isBefore);
        if (isLink(table))
            return key;
        if (const QString name = normalisedText(ownText(table, row)); !name.isEmpty())
            return key + name;
        // Rows that nobody gives a name are the same only when all of them is.
        for (const Field &field : table.fields) {
            if (field.references)
                continue;
            const Value value = field.get(row);
            if (const auto *number = std::get_if<qint64>(&value))
                key += QString::number(*number);
            else if (const auto *text = std::get_if<QString>(&value))
                key += normalisedText(*text);
            key += u'\n';
        }
        return key;
    }

    void pairByName(const Table &table, RowMatches::Pairs &pairs) const
    {
        QHash<QString, std::vector<size_t>> free; // those after, the last in order first
        for (size_t i = pairs.before.size(); i-- > 0;)
            if (pairs.before[i] < 0)
                free[key(table, table.at(m_after, i), false)].push_back(i);
        for (size_t i = 0; i < pairs.after.size(); ++i) {
            if (pairs.after[i] >= 0)
                continue;
            const auto found = free.find(key(table, table.at(m_before, i), true));
            if (found == free.end() || found->empty())
                continue;
            pair(pairs, i, found->back());
            found->pop_back();
        }
    }

    void findSplits(const RowMatches::Pairs &pairs)
    {
        const auto without = [](const std::vector<int> &partners) {
            std::vector<bool> missing(partners.size());
            for (size_t i = 0; i < partners.size(); ++i)
                missing[i] = partners[i] < 0;
            return missing;
        };
        m_found.splits = courseSplits(m_before.courses, pairs.after, m_after.courses, without(pairs.before));
        m_found.joins = courseSplits(m_after.courses, pairs.before, m_before.courses, without(pairs.after));
        for (const CourseSplit &split : m_found.splits) {
            m_takenBefore.insert(split.whole);
            m_takenAfter.insert(split.parts.begin(), split.parts.end());
        }
        for (const CourseSplit &join : m_found.joins) {
            m_takenAfter.insert(join.whole);
            m_takenBefore.insert(join.parts.begin(), join.parts.end());
        }
    }

    struct Candidate
    {
        LetterPairs name;
        QString needed;
        std::vector<Value> values;
        size_t index;
    };
    std::vector<Candidate> candidates(const Table &table, const Program &program, const std::vector<int> &partners, bool isBefore) const
    {
        std::vector<Candidate> found;
        const std::set<int> &taken = isBefore ? m_takenBefore : m_takenAfter;
        for (size_t i = 0; i < partners.size(); ++i)
            if (partners[i] < 0 && !(&table == &tables::course && taken.contains(int(i)))) {
                const void *row = table.at(program, i);
                found.push_back({LetterPairs(ownText(table, row)), neededRows(table, row, isBefore), valuesOf(table, row), i});
            }
        return found;
    }

    static int likeness(const Table &table, const Candidate &one, const Candidate &two)
    {
        if (one.needed != two.needed)
            return 0;
        int stated = 0;
        int equal = 0;
        for (size_t i = 0; i < table.fields.size(); ++i) {
            if (table.fields[i].references || (!isStated(one.values[i]) && !isStated(two.values[i])))
                continue;
            ++stated;
            equal += one.values[i] == two.values[i];
        }
        const int values = stated > 0 ? 1000 * equal / stated : 0;
        if (one.name.isEmpty() || two.name.isEmpty())
            return one.name.isEmpty() && two.name.isEmpty() ? values : 0;
        return (7 * one.name.likeness(two.name) + 3 * values) / 10;
    }

    /// The most alike first, until nothing is alike enough; of equals the first in order.
    void pairByLikeness(const Table &table, RowMatches::Pairs &pairs) const
    {
        const std::vector<Candidate> before = candidates(table, m_before, pairs.after, true);
        const std::vector<Candidate> after = candidates(table, m_after, pairs.before, false);
        if (isLink(table) || before.size() * after.size() > mostPairsCompared)
            return;
        std::vector<std::tuple<int, size_t, size_t>> alike;
        for (const Candidate &one : before)
            for (const Candidate &two : after)
                if (const int found = likeness(table, one, two); found >= sameFrom)
                    alike.emplace_back(-found, one.index, two.index);
        std::ranges::sort(alike);
        for (const auto &[likeness, one, two] : alike)
            if (pairs.after[one] < 0 && pairs.before[two] < 0)
                pair(pairs, one, two);
    }

    const Program &m_before;
    const Program &m_after;
    RowPlaces m_places; ///< of the rows before
    RowMatches m_found;
    std::set<int> m_takenBefore, m_takenAfter; ///< courses that were split or joined
};

RowMatches matchRows(const Program &before, const Program &after, RowIdentity identity)
{
    return RowMatcher(before, after, identity).run();
}

} // namespace micromajor
