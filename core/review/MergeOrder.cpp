#include "core/review/MergePlan.h"

#include "core/review/Sequence.h"

#include <QSet>

#include <algorithm>

namespace micromajor {

namespace {

using Ids = std::vector<QString>;

Ids idsOf(const Table &table, const Program &program)
{
    Ids ids;
    for (size_t i = 0, n = table.count(program); i < n; ++i)
        ids.push_back(table.id(table.at(program, i)));
    return ids;
}

Ids inAll(const Table &table, const Program &program, std::initializer_list<const RowPlaces *> others)
{
    Ids ids = idsOf(table, program);
    std::erase_if(ids, [&](const QString &id) { return std::ranges::any_of(others, [&](const RowPlaces *places) { return places->of(table, id) < 0; }); });
    return ids;
}

/// Whether both sides have the same rows in the same order: nearly always, and then there is nothing to merge.
bool isSameOrder(const MergeResult::Plan &plan, const Table &table)
{
    const size_t count = table.count(plan.mine);
    if (table.count(plan.theirs) != count)
        return false;
    for (size_t i = 0; i < count; ++i)
        if (table.id(table.at(plan.mine, i)) != table.id(table.at(plan.theirs, i)))
            return false;
    return true;
}

std::vector<int> numbered(const Ids &ids, const QHash<QString, int> &numbers)
{
    std::vector<int> found;
    for (const QString &id : ids)
        found.push_back(numbers.value(id));
    return found;
}

} // namespace

TableOrder tableOrder(const MergeResult::Plan &plan, const Table &table)
{
    if (isSameOrder(plan, table)) {
        const Ids ids = idsOf(table, plan.mine);
        return {ids, ids, ids};
    }
    TableOrder order{inAll(table, plan.mine, {&plan.inTheirs}), inAll(table, plan.theirs, {&plan.inMine}), {}};
    if (order.mine == order.theirs) {
        order.merged = order.mine;
        return order;
    }
    // Rows that both added have no place in the base to tell who moved them.
    const Ids base = inAll(table, plan.base, {&plan.inMine, &plan.inTheirs});
    order.mine = inAll(table, plan.mine, {&plan.inTheirs, &plan.inBase});
    order.theirs = inAll(table, plan.theirs, {&plan.inMine, &plan.inBase});
    QHash<QString, int> numbers;
    for (size_t i = 0; i < base.size(); ++i)
        numbers.insert(base[i], int(i));
    if (const auto merged = mergedOrder(numbered(base, numbers), numbered(order.mine, numbers), numbered(order.theirs, numbers))) {
        order.merged.emplace();
        for (const int number : *merged)
            order.merged->push_back(base[size_t(number)]);
    }
    return order;
}

std::vector<QString> fullOrder(const MergeResult::Plan &plan, const Table &table, const std::vector<QString> &anchors)
{
    if (isSameOrder(plan, table))
        return anchors;
    const QSet<QString> isAnchor(anchors.begin(), anchors.end());
    const Ids mine = idsOf(table, plan.mine);
    const Ids theirs = idsOf(table, plan.theirs);
    // What both added at different places stands as on one side, the same whichever is called first.
    const bool likeMine = mine <= theirs;
    using Runs = QHash<QString, Ids>; // behind which anchor; empty text: before all
    const auto runs = [&](const Ids &side, const RowPlaces &other, bool withShared) {
        Runs found;
        QString anchor;
        for (const QString &id : side) {
            if (isAnchor.contains(id))
                anchor = id;
            else if (withShared || other.of(table, id) < 0)
                found[anchor].push_back(id);
        }
        return found;
    };
    const Runs ofMine = runs(mine, plan.inTheirs, likeMine);
    const Runs ofTheirs = runs(theirs, plan.inMine, !likeMine);
    Ids order;
    const auto addRuns = [&](const QString &anchor) {
        Ids first = ofMine.value(anchor);
        Ids second = ofTheirs.value(anchor);
        if (second < first)
            std::swap(first, second);
        order.insert(order.end(), first.begin(), first.end());
        order.insert(order.end(), second.begin(), second.end());
    };
    addRuns({});
    for (const QString &anchor : anchors) {
        order.push_back(anchor);
        addRuns(anchor);
    }
    return order;
}

} // namespace micromajor
