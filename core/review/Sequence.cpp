#include "core/review/Sequence.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace micromajor {

std::vector<bool> movedPlaces(const std::vector<int> &ranks)
{
    // Patience sorting; C. Schensted, "Longest increasing and decreasing subsequences", Canadian J. of Mathematics 13, 1961.
    std::vector<size_t> tops; // places of the smallest ends of runs of each length
    std::vector<int> previous(ranks.size(), -1);
    for (size_t i = 0; i < ranks.size(); ++i) {
        const auto top = std::ranges::lower_bound(tops, ranks[i], {}, [&](size_t place) { return ranks[place]; });
        if (top != tops.begin())
            previous[i] = int(*(top - 1));
        if (top == tops.end())
            tops.push_back(i);
        else
            *top = i;
    }
    std::vector<bool> moved(ranks.size(), true);
    for (int i = tops.empty() ? -1 : int(tops.back()); i >= 0; i = previous[size_t(i)])
        moved[size_t(i)] = false;
    return moved;
}

static std::unordered_set<int> movedIn(const std::vector<int> &order, const std::unordered_map<int, int> &rank)
{
    std::vector<int> ranks;
    for (const int thing : order)
        ranks.push_back(rank.at(thing));
    const std::vector<bool> moved = movedPlaces(ranks);
    std::unordered_set<int> things;
    for (size_t i = 0; i < order.size(); ++i)
        if (moved[i])
            things.insert(order[i]);
    return things;
}

/// `start` with the things that `guide` moved standing where `guide` has them: behind the nearest thing before them that the other side
/// left in its place.
static std::vector<int> withMoves(const std::vector<int> &start, const std::vector<int> &guide, const std::unordered_set<int> &movedInGuide,
                                  const std::unordered_set<int> &movedInStart)
{
    std::vector<int> order;
    for (const int thing : start)
        if (!movedInGuide.contains(thing))
            order.push_back(thing);
    std::optional<int> before;
    for (const int thing : guide) {
        if (movedInGuide.contains(thing))
            order.insert(before ? std::ranges::find(order, *before) + 1 : order.begin(), thing);
        if (movedInGuide.contains(thing) || !movedInStart.contains(thing))
            before = thing;
    }
    return order;
}

std::optional<std::vector<int>> mergedOrder(const std::vector<int> &base, const std::vector<int> &mine, const std::vector<int> &theirs)
{
    if (mine == theirs || theirs == base)
        return mine;
    if (mine == base)
        return theirs;
    std::unordered_map<int, int> rank;
    for (size_t i = 0; i < base.size(); ++i)
        rank[base[i]] = int(i);
    const std::unordered_set<int> byMe = movedIn(mine, rank);
    const std::unordered_set<int> byThem = movedIn(theirs, rank);
    std::vector<int> merged = withMoves(mine, theirs, byThem, byMe);
    if (merged != withMoves(theirs, mine, byMe, byThem))
        return {};
    return merged;
}

} // namespace micromajor
