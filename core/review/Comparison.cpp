#include "core/review/Comparison.h"

#include "core/analysis/OutcomeCoverage.h"
#include "core/program/RowTables.h"
#include "core/review/DifferenceText.h"
#include "core/review/RowShape.h"
#include "core/review/Sequence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace micromajor {

namespace {

class Comparer
{
public:
    Comparer(const Program &before, const Program &after, RowIdentity identity)
        : m_before(before), m_after(after), m_placesBefore(before), m_placesAfter(after)
    {
        m_found.matches = matchRows(before, after, identity);
    }

    Comparison run()
    {
        for (const CourseSplit &split : m_found.matches.splits)
            addSplit(split);
        for (const CourseSplit &join : m_found.matches.joins)
            addJoin(join);
        for (const Table *table : allTables())
            compareRows(*table);
        compareAssessment();
        std::ranges::stable_sort(m_found.differences, {}, &Difference::section);
        return std::move(m_found);
    }

private:
    static Place placeOf(const Table &table, const void *row, const Field *field = nullptr) { return {&table, table.id(row), field}; }

    void add(DifferenceKind kind, Place before, Place after, Message sentence, Message valueBefore = {}, Message valueAfter = {}, std::vector<Place> related = {})
    {
        const Section section = sectionOf(after.table ? after : before);
        m_found.differences.push_back({kind, section, std::move(before), std::move(after), std::move(valueBefore), std::move(valueAfter), std::move(sentence), std::move(related)});
    }

    static Message withCredits(const Program &program, const Course &course)
    {
        const Message name = rowTitle(tables::course, &course, program);
        return course.credits ? Message(QT_TRANSLATE_NOOP("core", "%1 (credits %2)"), {name, course.credits->toString()}) : name;
    }

    struct Parts
    {
        std::vector<Message> names;
        std::vector<Place> places;
    };
    static Parts partsOf(const Program &program, const std::vector<int> &courses)
    {
        Parts parts;
        for (const int index : courses) {
            const Course &course = program.courses[size_t(index)];
            parts.names.push_back(withCredits(program, course));
            parts.places.push_back(placeOf(tables::course, &course));
        }
        return parts;
    }

    void addSplit(const CourseSplit &split)
    {
        const Course &whole = m_before.courses[size_t(split.whole)];
        const Parts parts = partsOf(m_after, split.parts);
        add(DifferenceKind::Split, placeOf(tables::course, &whole), parts.places.front(),
            {QT_TRANSLATE_NOOP("core", "%1 was split into %2"), {withCredits(m_before, whole), enumeration(parts.names)}}, {}, {}, parts.places);
        m_splitBefore.push_back(split.whole);
        m_splitAfter.insert(m_splitAfter.end(), split.parts.begin(), split.parts.end());
    }

    void addJoin(const CourseSplit &join)
    {
        const Course &whole = m_after.courses[size_t(join.whole)];
        const Parts parts = partsOf(m_before, join.parts);
        add(DifferenceKind::Joined, parts.places.front(), placeOf(tables::course, &whole),
            {QT_TRANSLATE_NOOP("core", "%1 were joined into %2"), {enumeration(parts.names), withCredits(m_after, whole)}}, {}, {}, parts.places);
        m_splitAfter.push_back(join.whole);
        m_splitBefore.insert(m_splitBefore.end(), join.parts.begin(), join.parts.end());
    }

    void compareRows(const Table &table)
    {
        const std::vector<int> &beforeOf = m_found.matches.beforeOf(table);
        const std::vector<int> &afterOf = m_found.matches.afterOf(table);
        const bool courses = &table == &tables::course;
        for (size_t i = 0; i < beforeOf.size(); ++i) {
            const void *row = table.at(m_after, i);
            if (beforeOf[i] >= 0)
                compareFields(table, table.at(m_before, size_t(beforeOf[i])), row, courses && std::ranges::count(m_splitAfter, int(i)) > 0);
            else if (!courses || std::ranges::count(m_splitAfter, int(i)) == 0)
                add(DifferenceKind::Added, {}, placeOf(table, row), addedSentence(table, row, m_after));
        }
        for (size_t i = 0; i < afterOf.size(); ++i)
            if (const void *row = table.at(m_before, i); afterOf[i] < 0 && !(courses && std::ranges::count(m_splitBefore, int(i)) > 0))
                add(DifferenceKind::Removed, placeOf(table, row), {}, removedSentence(table, row, m_before));
        compareOrder(table, beforeOf);
    }

    /// Whether a value after is the one before: references are by the rows they name.
    bool isSame(const Field &field, const Value &before, const Value &after) const
    {
        if (before == after && (!field.references || m_found.matches.identity() == RowIdentity::ById))
            return true;
        if (!field.references || !isStated(before) || !isStated(after))
            return before == after;
        const Table &target = *tableNamed(QString::fromLatin1(field.references));
        const int place = m_placesBefore.of(target, std::get<QString>(before));
        return place >= 0 && m_found.matches.afterOf(target)[size_t(place)] == m_placesAfter.of(target, std::get<QString>(after));
    }

    static DifferenceKind kindOf(const Table &table, const Field &field)
    {
        static constexpr std::array names{"name_zh", "name_en", "name", "title"};
        if (std::ranges::any_of(names, [&](const char *name) { return qstrcmp(name, field.name) == 0; }))
            return DifferenceKind::Renamed;
        if (&table != &tables::course)
            return DifferenceKind::Changed;
        if (qstrcmp(field.name, "credits") == 0)
            return DifferenceKind::Recredited;
        if (qstrcmp(field.name, "term") == 0)
            return DifferenceKind::MovedTerm;
        return qstrcmp(field.name, "module_id") == 0 ? DifferenceKind::MovedModule : DifferenceKind::Changed;
    }

    void compareFields(const Table &table, const void *before, const void *after, bool isPartOfSplit)
    {
        for (const Field &field : table.fields) {
            const Value valueBefore = field.get(before);
            const Value valueAfter = field.get(after);
            if (isSame(field, valueBefore, valueAfter))
                continue;
            const DifferenceKind kind = kindOf(table, field);
            if (isPartOfSplit && kind == DifferenceKind::Recredited)
                continue; // the sentence about the split says it
            const Message shownBefore = shownValue(field, valueBefore, m_before);
            const Message shownAfter = shownValue(field, valueAfter, m_after);
            // A new name is told of the old one.
            const bool renamed = kind == DifferenceKind::Renamed;
            add(kind, placeOf(table, before, &field), placeOf(table, after, &field),
                changedSentence(table, renamed ? before : after, renamed ? m_before : m_after, field, shownBefore, shownAfter), shownBefore, shownAfter);
        }
    }

    void compareOrder(const Table &table, const std::vector<int> &beforeOf)
    {
        std::vector<int> ranks;
        std::vector<size_t> rows;
        for (size_t i = 0; i < beforeOf.size(); ++i)
            if (beforeOf[i] >= 0) {
                ranks.push_back(beforeOf[i]);
                rows.push_back(i);
            }
        const std::vector<bool> moved = movedPlaces(ranks);
        const bool links = isLink(table);
        for (size_t i = 0; i < ranks.size(); ++i) {
            if (!moved[i])
                continue;
            const void *row = table.at(m_after, rows[i]);
            if (links) {
                add(DifferenceKind::Moved, {}, {&table, {}, nullptr}, {QT_TRANSLATE_NOOP("core", "%1: another order"), {Message(table.label)}});
                return;
            }
            const Message from(QString::number(ranks[i] + 1));
            const Message to(QString::number(rows[i] + 1));
            add(DifferenceKind::Moved, placeOf(table, table.at(m_before, size_t(ranks[i]))), placeOf(table, row),
                {QT_TRANSLATE_NOOP("core", "%1: place in the order %2 → %3"), {rowTitle(table, row, m_after), from, to}}, from, to);
        }
    }

    static std::vector<bool> assessedOutcomes(const Program &program)
    {
        const Links related = links(program);
        std::vector<bool> assessed(program.outcomes.size(), false);
        for (size_t i = 0; i < assessed.size(); ++i)
            for (const int evidence : related.evidenceOfOutcome.of(int(i)))
                if (const int item = related.assessmentOfEvidence[size_t(evidence)]; item >= 0 && takesPlace(program, related, item))
                    assessed[i] = true;
        return assessed;
    }

    void compareAssessment()
    {
        const std::vector<bool> before = assessedOutcomes(m_before);
        const std::vector<bool> after = assessedOutcomes(m_after);
        const std::vector<int> &beforeOf = m_found.matches.beforeOf(tables::outcome);
        for (size_t i = 0; i < after.size(); ++i) {
            if (beforeOf[i] < 0 || before[size_t(beforeOf[i])] == after[i])
                continue;
            const Outcome &outcome = m_after.outcomes[i];
            const Message title = rowTitle(tables::outcome, &outcome, m_after);
            const Place place = placeOf(tables::outcome, &m_before.outcomes[size_t(beforeOf[i])]);
            if (after[i])
                add(DifferenceKind::GainedAssessment, place, placeOf(tables::outcome, &outcome), {QT_TRANSLATE_NOOP("core", "The outcome %1 is assessed now"), {title}});
            else
                add(DifferenceKind::LostAssessment, place, placeOf(tables::outcome, &outcome), {QT_TRANSLATE_NOOP("core", "The outcome %1 lost its assessment"), {title}});
        }
    }

    const Program &m_before;
    const Program &m_after;
    RowPlaces m_placesBefore, m_placesAfter;
    std::vector<int> m_splitBefore, m_splitAfter; ///< courses whose coming or going a split or join explains
    Comparison m_found;
};

} // namespace

QLatin1StringView code(DifferenceKind kind)
{
    static constexpr std::array words{"added", "removed", "split", "joined", "renamed", "recredited", "moved-term", "moved-module", "moved", "changed",
                                      "lost-assessment", "gained-assessment"};
    return QLatin1StringView(words[size_t(kind)]);
}

int Comparison::count(DifferenceKind kind) const
{
    return int(std::ranges::count(differences, kind, &Difference::kind));
}

std::vector<std::pair<Section, int>> Comparison::sections() const
{
    std::vector<std::pair<Section, int>> found;
    for (const Difference &difference : differences) {
        if (found.empty() || found.back().first != difference.section)
            found.emplace_back(difference.section, 0);
        ++found.back().second;
    }
    return found;
}

Place placeBefore(const Comparison &comparison, const Program &before, const Program &after, const Place &place)
{
    if (!place.table)
        return place;
    const std::vector<int> &beforeOf = comparison.matches.beforeOf(*place.table);
    for (size_t i = 0; i < beforeOf.size(); ++i)
        if (beforeOf[i] >= 0 && place.table->id(place.table->at(after, i)) == place.id)
            return {place.table, place.table->id(place.table->at(before, size_t(beforeOf[i]))), place.field};
    return place;
}

Comparison compare(const Program &before, const Program &after, RowIdentity identity)
{
    return Comparer(before, after, identity).run();
}

} // namespace micromajor
