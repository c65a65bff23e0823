#include "core/review/MergePlan.h"

namespace micromajor {

std::vector<std::vector<QString>> circlesIn(const std::map<QString, QString> &parents)
{
    std::vector<std::vector<QString>> circles;
    std::map<QString, QString> seenFrom; // row → where the walk that came by began
    for (const auto &[start, parent] : parents) {
        QString row = start;
        while (!row.isEmpty() && !seenFrom.contains(row)) {
            seenFrom[row] = start;
            const auto next = parents.find(row);
            row = next == parents.end() ? QString() : next->second;
        }
        if (row.isEmpty() || seenFrom[row] != start)
            continue;
        std::vector<QString> &circle = circles.emplace_back();
        for (QString each = row; circle.empty() || each != row; each = parents.at(each))
            circle.push_back(each);
    }
    return circles;
}

bool isOwnCircle(const Table &table, const Field &field, const std::vector<QString> &circle, const RowPlaces &side)
{
    for (size_t i = 0; i < circle.size(); ++i) {
        const void *row = side.row(table, circle[i]);
        if (!row || field.get(row) != Value(circle[(i + 1) % circle.size()]))
            return false;
    }
    return true;
}

std::map<std::pair<RowKey, const Field *>, int> circleValues(const MergeResult::Plan &plan)
{
    std::map<std::pair<RowKey, const Field *>, int> found;
    int circles = 0;
    for (const Table *table : allTables())
        for (const RowReference &reference : referencesOf(*table)) {
            if (reference.target != table)
                continue;
            // Where both changed a value, either may be chosen.
            for (const bool preferMine : {true, false}) {
                std::map<QString, QString> parents;
                for (size_t i = 0, n = table->count(plan.theirs); i < n; ++i)
                    parents[table->id(table->at(plan.theirs, i))] = referredId(reference, table->at(plan.theirs, i));
                for (size_t i = 0, n = table->count(plan.mine); i < n; ++i) {
                    const void *mine = table->at(plan.mine, i);
                    const QString &id = table->id(mine);
                    const void *theirs = plan.inTheirs.row(*table, id, i);
                    const void *base = plan.inBase.row(*table, id, i);
                    const Value old = base ? reference.field->get(base) : Value();
                    const Value valueMine = meantValue(&reference, old, reference.field->get(mine), plan.inMine);
                    const Value valueTheirs = theirs ? meantValue(&reference, old, reference.field->get(theirs), plan.inTheirs) : valueMine;
                    const Value value = valueTheirs == old || (valueMine != old && preferMine) ? valueMine : valueTheirs;
                    parents[id] = isStated(value) ? std::get<QString>(value) : QString();
                }
                for (const std::vector<QString> &circle : circlesIn(parents)) {
                    if (isOwnCircle(*table, *reference.field, circle, plan.inMine) || isOwnCircle(*table, *reference.field, circle, plan.inTheirs))
                        continue;
                    int number = circles;
                    for (const QString &id : circle)
                        if (const auto known = found.find({{table, id}, reference.field}); known != found.end())
                            number = known->second;
                    for (const QString &id : circle)
                        found.emplace(std::pair(RowKey{table, id}, reference.field), number);
                    circles = std::max(circles, number + 1);
                }
            }
        }
    return found;
}

} // namespace micromajor
