#pragma once
#include <optional>
#include <vector>

namespace micromajor {

// Orders of the same numbered things: which were moved, and what two orders made out of one have in common.

/// Of an order that once was ascending in `rank`, the fewest things that must have moved (all but a longest ascending run; the earliest of
/// equal ones). Marked by place. O(n log n).
std::vector<bool> movedPlaces(const std::vector<int> &ranks);

/// Three-way merge of orders of the same things: what one side alone moved goes where that side put it. Nothing when both moved things in a
/// way that cannot be combined. The same whichever side is called first. O(n · moved).
std::optional<std::vector<int>> mergedOrder(const std::vector<int> &base, const std::vector<int> &mine, const std::vector<int> &theirs);

} // namespace micromajor
