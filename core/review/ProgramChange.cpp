#include "core/review/ProgramChange.h"

#include "core/review/RowShape.h"
#include "core/review/Sequence.h"

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

void setFields(const Table &table, const void *before, const void *after, std::vector<Operation> &operations)
{
    for (const Field &field : table.fields)
        if (Value value = field.get(after); value != field.get(before))
            operations.emplace_back(SetField{&table, table.id(before), &field, std::move(value)});
}

/// Moves that bring the rows that stay into their new order.
void moveRows(const Table &table, Ids present, const Ids &wanted, std::vector<Operation> &operations)
{
    QHash<QString, int> rank;
    for (const QString &id : present)
        rank.insert(id, int(rank.size()));
    std::vector<int> ranks;
    for (const QString &id : wanted)
        ranks.push_back(rank.value(id));
    const std::vector<bool> moved = movedPlaces(ranks);
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (!moved[i])
            continue;
        present.erase(std::ranges::find(present, wanted[i]));
        const auto place = i == 0 ? present.begin() : std::ranges::find(present, wanted[i - 1]) + 1;
        operations.emplace_back(MoveRow{&table, wanted[i], int(place - present.begin())});
        present.insert(place, wanted[i]);
    }
}

} // namespace

Edit programChange(const Program &from, const Program &to, Message label)
{
    Edit edit{std::move(label), {}, {}};
    const RowPlaces placesFrom(from);
    const RowPlaces placesTo(to);
    std::vector<Operation> removals, places;
    for (const Table *table : allTables()) {
        if (table->singleRow) {
            setFields(*table, table->at(from, 0), table->at(to, 0), edit.operations);
            continue;
        }
        Ids staying;
        std::vector<Operation> gone;
        for (const QString &id : idsOf(*table, from)) {
            if (const void *row = placesTo.row(*table, id)) {
                setFields(*table, placesFrom.row(*table, id), row, edit.operations);
                staying.push_back(id);
            } else {
                gone.emplace_back(RemoveRow{table, id});
            }
        }
        // What needs others stands behind them in the list of tables, so it goes before them.
        removals.insert(removals.begin(), gone.begin(), gone.end());
        const Ids wanted = idsOf(*table, to);
        Ids stayingWanted;
        for (const QString &id : wanted)
            if (placesFrom.of(*table, id) >= 0)
                stayingWanted.push_back(id);
        if (staying != stayingWanted)
            moveRows(*table, staying, stayingWanted, places);
        for (size_t i = 0; i < wanted.size(); ++i) {
            if (placesFrom.of(*table, wanted[i]) >= 0)
                continue;
            const void *row = placesTo.row(*table, wanted[i]);
            // All rows before it are in their places by now.
            InsertRow insert{table, wanted[i], {}, i + 1 == wanted.size() ? -1 : int(i)};
            for (const Field &field : table->fields)
                if (Value value = field.get(row); isStated(value))
                    insert.values.emplace_back(&field, std::move(value));
            places.emplace_back(std::move(insert));
        }
    }
    edit.operations.insert(edit.operations.end(), removals.begin(), removals.end());
    edit.operations.insert(edit.operations.end(), places.begin(), places.end());
    return edit;
}

} // namespace micromajor
