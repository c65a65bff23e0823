#include "ui/drafts/ComparedLines.h"

#include "core/review/RowShape.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace micromajor {

using namespace Qt::StringLiterals;

QString signMark(ComparedSign sign)
{
    static const QString marks[]{{}, u"≠"_s, u"＋"_s, u"－"_s};
    return marks[size_t(sign)];
}

QString signWord(ComparedSign sign)
{
    switch (sign) {
    case ComparedSign::Changed:
        return QCoreApplication::translate("micromajor::CompareWindow", "changed");
    case ComparedSign::Added:
        return QCoreApplication::translate("micromajor::CompareWindow", "new");
    case ComparedSign::Removed:
        return QCoreApplication::translate("micromajor::CompareWindow", "gone");
    case ComparedSign::Same:
        break;
    }
    return {};
}

namespace {

class LineMaker
{
public:
    LineMaker(const Program &before, const Program &after, const Comparison &comparison) : m_before(before), m_after(after), m_comparison(comparison)
    {
        for (size_t i = 0; i < comparison.differences.size(); ++i) {
            const Difference &difference = comparison.differences[i];
            m_differences[keyOf(difference.place(), difference.after.table != nullptr)].push_back(int(i));
        }
        m_made.lineOf.assign(comparison.differences.size(), 0);
    }

    ComparedLines make()
    {
        std::map<Section, std::vector<const Table *>> tablesOf;
        for (const Table *table : allTables())
            if (!table->singleRow && (table->count(m_before) > 0 || table->count(m_after) > 0))
                tablesOf[sectionOf({table, {}, nullptr})].push_back(table);
        for (int i = 0; i <= int(Section::Review); ++i) {
            const auto section = Section(i);
            const int line = add(-1, {.section = section});
            m_made.sections.push_back(line);
            addFields(line, tables::program, 0, 0, [section](const Field &field) { return sectionOf({&tables::program, {}, &field}) == section; });
            const std::vector<const Table *> &inside = tablesOf[section];
            const bool alone = inside.size() == 1 && m_made.lines[size_t(line)].children.empty();
            for (const Table *table : inside)
                addRows(line, *table, alone);
        }
        return std::move(m_made);
    }

private:
    int add(int parent, ComparedLine line)
    {
        const int index = int(m_made.lines.size());
        line.parent = parent;
        if (parent >= 0) {
            line.section = m_made.lines[size_t(parent)].section;
            m_made.lines[size_t(parent)].children.push_back(index);
        }
        m_made.lines.push_back(std::move(line));
        return index;
    }

    /// Programs that were made apart may give different rows the same id.
    using Key = std::tuple<bool, const Table *, QString, const Field *>;
    static Key keyOf(const Place &place, bool isAfter) { return {isAfter, place.table, place.id, place.field}; }

    /// The differences told at this place belong to this line; whatever holds it differs then.
    void tell(int index, const Place &place, bool isAfter)
    {
        const auto found = m_differences.find(keyOf(place, isAfter));
        ComparedLine &line = m_made.lines[size_t(index)];
        if (found != m_differences.end()) {
            line.difference = found->second.front();
            for (const int difference : found->second)
                m_made.lineOf[size_t(difference)] = index;
            if (line.sign == ComparedSign::Same)
                line.sign = ComparedSign::Changed;
        }
        if (line.sign != ComparedSign::Same)
            for (int above = line.parent; above >= 0 && m_made.lines[size_t(above)].sign == ComparedSign::Same; above = m_made.lines[size_t(above)].parent)
                m_made.lines[size_t(above)].sign = ComparedSign::Changed;
    }

    template<class Wanted>
    void addFields(int parent, const Table &table, int before, int after, const Wanted &wanted)
    {
        for (const Field &field : table.fields) {
            const bool stated = (before >= 0 && isStated(field.get(table.at(m_before, size_t(before))))) || (after >= 0 && isStated(field.get(table.at(m_after, size_t(after)))));
            if (!stated || !wanted(field))
                continue;
            const ComparedSign sign = after < 0 ? ComparedSign::Removed : before < 0 ? ComparedSign::Added : ComparedSign::Same;
            const int line = add(parent, {.sign = sign, .table = &table, .field = &field, .before = before, .after = after});
            tell(line, placeOf(table, before, after, &field), after >= 0);
        }
    }

    Place placeOf(const Table &table, int before, int after, const Field *field = nullptr) const
    {
        return {&table, table.id(after >= 0 ? table.at(m_after, size_t(after)) : table.at(m_before, size_t(before))), field};
    }

    void addRows(int section, const Table &table, bool alone)
    {
        struct Pair
        {
            int anchor, before, after; ///< anchor: the row after beside or below which it stands
        };
        std::vector<Pair> pairs;
        const std::vector<int> &beforeOf = m_comparison.matches.beforeOf(table);
        const std::vector<int> &afterOf = m_comparison.matches.afterOf(table);
        for (size_t i = 0; i < beforeOf.size(); ++i)
            pairs.push_back({int(i), beforeOf[i], int(i)});
        int anchor = -1;
        for (size_t i = 0; i < afterOf.size(); ++i) {
            if (afterOf[i] >= 0)
                anchor = afterOf[i];
            else
                pairs.push_back({anchor, int(i), -1});
        }
        std::ranges::stable_sort(pairs, {}, &Pair::anchor);

        const int parent = alone ? section : add(section, {.table = &table});
        tell(parent, {&table, {}, nullptr}, true);
        const bool link = isLink(table);
        for (const Pair &pair : pairs) {
            const ComparedSign sign = pair.after < 0 ? ComparedSign::Removed : pair.before < 0 ? ComparedSign::Added : ComparedSign::Same;
            const int line = add(parent, {.sign = sign, .table = &table, .before = pair.before, .after = pair.after, .number = 1 + (pair.after >= 0 ? pair.after : pair.before)});
            tell(line, placeOf(table, pair.before, pair.after), pair.after >= 0);
            // What a row connects is its title.
            addFields(line, table, pair.before, pair.after, [link](const Field &field) { return !(link && field.references && field.needed == Needed::Yes); });
        }
    }

    const Program &m_before;
    const Program &m_after;
    const Comparison &m_comparison;
    std::map<Key, std::vector<int>> m_differences;
    ComparedLines m_made;
};

} // namespace

ComparedLines ComparedLines::of(const Program &before, const Program &after, const Comparison &comparison)
{
    return LineMaker(before, after, comparison).make();
}

} // namespace micromajor
