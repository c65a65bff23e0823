#include "core/review/Merge.h"

#include "core/review/DifferenceText.h"
#include "core/review/MergePlan.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

namespace micromajor {

namespace {

/// Goes through the rows and finds who decides about what.
class Planner
{
public:
    Planner(MergeResult &result, MergeResult::Plan &plan) : m_result(result), m_plan(plan) {}

    void run()
    {
        m_circleOf = circleValues(m_plan);
        planRemovals(m_result, m_plan, true);
        planRemovals(m_result, m_plan, false);
        for (const Table *table : allTables()) {
            for (size_t i = 0, n = table->count(m_plan.theirs); i < n; ++i)
                planRow(*table, table->at(m_plan.theirs, i), i);
            if (!table->singleRow)
                planOrder(*table);
        }
        arrange();
    }

private:
    void planRow(const Table &table, const void *theirs, size_t place)
    {
        const QString &id = table.id(theirs);
        const void *mine = table.singleRow ? table.at(m_plan.mine, 0) : m_plan.inMine.row(table, id, place);
        const void *base = table.singleRow ? table.at(m_plan.base, 0) : m_plan.inBase.row(table, id, place);
        if (mine) {
            for (const Field &field : table.fields)
                planValue(table, base, mine, theirs, field);
        } else if (!base) {
            const Place added{&table, id, nullptr};
            m_plan.rows[{&table, id}].hunk = int(m_result.hunks.size());
            m_result.hunks.push_back({HunkKind::AddRow, sectionOf(added), added, {}, {}, addedSentence(table, theirs, m_plan.theirs), {}, false});
        }
    }

    void planValue(const Table &table, const void *base, const void *mine, const void *theirs, const Field &field)
    {
        const Value givenMine = field.get(mine);
        const Value givenTheirs = field.get(theirs);
        if (givenMine == givenTheirs)
            return;
        const RowReference *reference = field.references ? referenceOf(table, field) : nullptr;
        if (reference && reference->target == &table)
            if (const auto circle = m_circleOf.find({{&table, table.id(mine)}, &field}); circle != m_circleOf.end())
                return planCircle(table, mine, theirs, field, circle->second);
        const Value old = base ? field.get(base) : Value();
        const Value valueMine = meantValue(reference, old, givenMine, m_plan.inMine);
        const Value valueTheirs = meantValue(reference, old, givenTheirs, m_plan.inTheirs);
        if (valueMine == valueTheirs || valueTheirs == old)
            return;
        const QString &id = table.id(mine);
        const Place place{&table, id, &field};
        const Message shownMine = shownValue(field, valueMine, m_plan.mine);
        const Message shownTheirs = shownValue(field, valueTheirs, m_plan.theirs);
        Decider &decider = m_plan.values[{{&table, id}, &field}];
        if (valueMine == old) {
            decider.hunk = int(m_result.hunks.size());
            m_result.hunks.push_back({HunkKind::SetField, sectionOf(place), place, shownMine, shownTheirs,
                                      changedSentence(table, mine, m_plan.mine, field, shownMine, shownTheirs), {}, !isStated(valueMine)});
            return;
        }
        decider.conflict = int(m_result.conflicts.size());
        const Message label(field.label);
        const Message title = rowTitle(table, mine, m_plan.mine);
        Message sentence{QT_TRANSLATE_NOOP("core", "%1: both sides changed “%2”"), {title, label}};
        if (table.singleRow)
            sentence = {QT_TRANSLATE_NOOP("core", "Both sides changed “%1”"), {label}};
        else if (!base)
            sentence = {QT_TRANSLATE_NOOP("core", "%1: added by both sides, “%2” differs"), {title, label}};
        m_result.conflicts.push_back({base ? ConflictKind::BothChanged : ConflictKind::SameKey, sectionOf(place), place,
                                      base ? shownValue(field, old, m_plan.base) : Message(), shownMine, shownTheirs, sentence, false, {}, {}, {}});
    }

    /// One conflict for all rows of a circle: taking some of each side would leave it closed.
    void planCircle(const Table &table, const void *mine, const void *theirs, const Field &field, int circle)
    {
        const Place place{&table, table.id(mine), &field};
        const auto [known, isNew] = m_conflictOfCircle.try_emplace(circle, int(m_result.conflicts.size()));
        const Message title = rowTitle(table, mine, m_plan.mine);
        if (isNew)
            m_result.conflicts.push_back({ConflictKind::Circle, sectionOf(place), place, {}, {}, {},
                                          {QT_TRANSLATE_NOOP("core", "%1: your changes and those of the other side together would make it part of itself"), {title}}, false, {}, {}, {}});
        MergeConflict &conflict = m_result.conflicts[size_t(known->second)];
        const auto told = [&](const Message &sofar, const void *row, const Program &program) {
            const Message one{QT_TRANSLATE_NOOP("core", "%1: %2"), {title, shownValue(field, field.get(row), program)}};
            return isNew ? one : Message(QT_TRANSLATE_NOOP("core", "%1, %2"), {sofar, one});
        };
        conflict.mine = told(conflict.mine, mine, m_plan.mine);
        conflict.theirs = told(conflict.theirs, theirs, m_plan.theirs);
        conflict.involved.push_back(place);
        m_plan.values[{{&table, place.id}, &field}].conflict = known->second;
    }

    void planOrder(const Table &table)
    {
        const TableOrder order = tableOrder(m_plan, table);
        if (order.merged == order.mine)
            return;
        const Place place{&table, {}, nullptr};
        const auto named = [&](const std::vector<QString> &ids, const RowPlaces &places) {
            constexpr size_t mostNamed = 12;
            std::vector<Message> names;
            for (size_t i = 0; i < ids.size() && i < mostNamed; ++i)
                names.push_back(rowTitle(table, places.row(table, ids[i]), places.program()));
            if (ids.size() > mostNamed)
                names.push_back(Message(QString(u'…')));
            return enumeration(names);
        };
        if (order.merged) {
            m_plan.orders[&table].hunk = int(m_result.hunks.size());
            m_result.hunks.push_back({HunkKind::Reorder, sectionOf(place), place, named(order.mine, m_plan.inMine), named(*order.merged, m_plan.inMine),
                                      {QT_TRANSLATE_NOOP("core", "%1: another order"), {Message(table.label)}}, {}, false});
            return;
        }
        m_plan.orders[&table].conflict = int(m_result.conflicts.size());
        m_result.conflicts.push_back({ConflictKind::Order, sectionOf(place), place, {}, named(order.mine, m_plan.inMine), named(order.theirs, m_plan.inTheirs),
                                      {QT_TRANSLATE_NOOP("core", "%1: both sides changed the order"), {Message(table.label)}}, false, {}, {}, {}});
    }

    /// By section, otherwise as they were found; whoever decides is renumbered.
    void arrange()
    {
        const std::vector<int> hunks = sorted(m_result.hunks);
        const std::vector<int> conflicts = sorted(m_result.conflicts);
        const auto renumber = [&](auto &deciders) {
            for (auto &[key, decider] : deciders) {
                if (decider.hunk >= 0)
                    decider.hunk = hunks[size_t(decider.hunk)];
                if (decider.conflict >= 0)
                    decider.conflict = conflicts[size_t(decider.conflict)];
            }
        };
        renumber(m_plan.rows);
        renumber(m_plan.values);
        renumber(m_plan.orders);
    }

    /// Returns the new place of each.
    template<class Item>
    static std::vector<int> sorted(std::vector<Item> &items)
    {
        std::vector<int> order(items.size());
        std::iota(order.begin(), order.end(), 0);
        const auto key = [&](int item) {
            const Place &place = items[size_t(item)].place;
            return std::pair(items[size_t(item)].section, std::ranges::find(allTables(), place.table) - allTables().begin());
        };
        std::ranges::stable_sort(order, {}, key);
        std::vector<Item> arranged;
        std::vector<int> places(items.size());
        for (size_t i = 0; i < order.size(); ++i) {
            places[size_t(order[i])] = int(i);
            arranged.push_back(std::move(items[size_t(order[i])]));
        }
        items = std::move(arranged);
        return places;
    }

    MergeResult &m_result;
    MergeResult::Plan &m_plan;
    std::map<std::pair<RowKey, const Field *>, int> m_circleOf;
    std::map<int, int> m_conflictOfCircle;
};

MergeResult planned(std::shared_ptr<MergeResult::Plan> plan)
{
    MergeResult result;
    Planner(result, *plan).run();
    result.plan = std::move(plan);
    return result;
}

} // namespace

QLatin1StringView code(ConflictKind kind)
{
    static constexpr std::array words{"both-changed", "changed-against-deleted", "dangling-reference", "same-key", "circle", "order"};
    return QLatin1StringView(words[size_t(kind)]);
}

MergeResult merge(const Program &base, const Program &mine, const Program &theirs, const MergeAuthors &authors)
{
    auto plan = std::make_shared<MergeResult::Plan>(base, mine, theirs, RowRenaming(), RowRenaming());
    const SharedRows shared = sharedRows(plan->inBase, plan->inMine, plan->inTheirs);
    if (!shared.mine.isEmpty() || !shared.theirs.isEmpty())
        plan = std::make_shared<MergeResult::Plan>(base, mine, theirs, shared.mine, shared.theirs);
    MergeResult result = planned(std::move(plan));
    // Places are looked for in mine, where a shared row still has its own id.
    std::map<RowKey, QString> givenIds;
    for (const auto &[from, to] : shared.mine.names())
        givenIds[{from.first, to}] = from.second;
    const auto given = [&](Place &place) {
        if (const auto found = givenIds.find({place.table, place.id}); found != givenIds.end())
            place.id = found->second;
    };
    for (MergeHunk &hunk : result.hunks)
        given(hunk.place);
    for (MergeConflict &conflict : result.conflicts) {
        given(conflict.place);
        conflict.mineAuthor = authors.mine.of(*conflict.place.table, conflict.place.id);
        conflict.theirsAuthor = authors.theirs.of(*conflict.place.table, conflict.place.id);
        conflict.mineTime = authors.mine.timeOf(*conflict.place.table, conflict.place.id);
        conflict.theirsTime = authors.theirs.timeOf(*conflict.place.table, conflict.place.id);
    }
    return result;
}

MergeResult mergeUnrelated(const Program &mine, const Program &theirs)
{
    MergeResult result = planned(std::make_shared<MergeResult::Plan>(mine, mine, theirs, RowRenaming(), alignedWith(mine, theirs)));
    result.isRelated = false;
    return result;
}

int MergeChoices::open() const
{
    return int(std::ranges::count(resolutions, Resolution::Take::Open, &Resolution::take));
}

MergeChoices startingChoices(const MergeResult &result)
{
    return {std::vector<bool>(result.hunks.size(), result.isRelated), std::vector<Resolution>(result.conflicts.size())};
}

MergeChoices choicesFor(const MergeResult &result, Resolution::Take side)
{
    MergeChoices choices = startingChoices(result);
    for (Resolution &resolution : choices.resolutions)
        resolution.take = side;
    if (!result.isRelated)
        for (size_t i = 0; i < result.hunks.size(); ++i) {
            const MergeHunk &hunk = result.hunks[i];
            choices.accepted[i] = hunk.kind == HunkKind::AddRow || (hunk.kind == HunkKind::SetField && (hunk.fills || side == Resolution::Take::Theirs));
        }
    return choices;
}

} // namespace micromajor
