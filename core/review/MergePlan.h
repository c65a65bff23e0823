#pragma once
#include "core/review/Merge.h"
#include "core/review/RowRenaming.h"

namespace micromajor {

/// What decides about a row, a value or an order: a hunk, a conflict, or nobody.
struct Decider
{
    int hunk = -1;
    int conflict = -1;
    bool exists() const { return hunk >= 0 || conflict >= 0; }
};
using RowKey = std::pair<const Table *, QString>;

/// The three programs under common identities, and who decides about what.
struct MergeResult::Plan
{
    Plan(const Program &base, const Program &mine, const Program &theirs, const RowRenaming &renamedMine, const RowRenaming &renamedTheirs)
        : original(mine), base(base), mine(renamedMine.applied(mine)), theirs(renamedTheirs.applied(theirs)), inBase(this->base), inMine(this->mine), inTheirs(this->theirs)
    {
    }
    Plan(const Plan &) = delete;
    Plan &operator=(const Plan &) = delete;

    const Program original; ///< mine as it was given
    const Program base, mine, theirs;
    const RowPlaces inBase, inMine, inTheirs;

    std::map<RowKey, Decider> rows;                              ///< hunk: add or remove; conflict: removed by one side
    std::map<std::pair<RowKey, const Field *>, Decider> values;
    std::map<const Table *, Decider> orders;
};

/// A value as a side means it: one that was only cleared because the row it named was removed counts as unchanged.
Value meantValue(const RowReference *reference, const Value &base, const Value &side, const RowPlaces &sidePlaces);
/// The reference that the field is, or null.
const RowReference *referenceOf(const Table &table, const Field &field);

/// Puts the decisions about rows that one side removed into the result.
void planRemovals(MergeResult &result, MergeResult::Plan &plan, bool byTheirs);

/// The circles of rows that are part of each other: each row → the row it is part of (empty: none). Each row is in at most one circle.
std::vector<std::vector<QString>> circlesIn(const std::map<QString, QString> &parents);
/// Whether the side itself has this circle.
bool isOwnCircle(const Table &table, const Field &field, const std::vector<QString> &circle, const RowPlaces &side);
/// The values by which the sides together, but neither alone, make rows part of each other; equal numbers belong to one circle.
std::map<std::pair<RowKey, const Field *>, int> circleValues(const MergeResult::Plan &plan);

/// The rows that a table's order is told by, and the merged order of them.
struct TableOrder
{
    std::vector<QString> mine, theirs; ///< the rows of both sides whose order counts, in the order of each
    std::optional<std::vector<QString>> merged; ///< none: the sides exclude each other
};
TableOrder tableOrder(const MergeResult::Plan &plan, const Table &table);
/// All rows of both sides: `anchors` in this order, each other row behind the row that it follows on its side.
std::vector<QString> fullOrder(const MergeResult::Plan &plan, const Table &table, const std::vector<QString> &anchors);

} // namespace micromajor
