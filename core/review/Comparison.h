#pragma once
#include "core/review/RowMatches.h"
#include "core/review/Section.h"

namespace micromajor {

enum class DifferenceKind {
    Added,
    Removed,
    Split,         ///< one course became several (the rule: CourseSplit)
    Joined,        ///< several became one
    Renamed,
    Recredited,
    MovedTerm,
    MovedModule,
    Moved,         ///< another place in the order
    Changed,       ///< any other value
    LostAssessment, ///< of an outcome that was assessed before
    GainedAssessment,
};
/// "added", "moved-term", …: the word for it in JSON.
QLatin1StringView code(DifferenceKind kind);

/// One thing that differs, said in one sentence.
struct Difference
{
    DifferenceKind kind = DifferenceKind::Changed;
    Section section = Section::Basics;
    Place before; ///< in the program before; no table if there is none
    Place after;
    Message valueBefore; ///< empty: the difference is no value
    Message valueAfter;
    Message sentence;
    std::vector<Place> related; ///< Split: the parts after; Joined: the parts before

    /// Where to jump to: after, or before for what is gone.
    const Place &place() const { return after.table ? after : before; }
};

/// What differs by meaning. Empty exactly when the programs say the same in the same order (ids apart).
struct Comparison
{
    std::vector<Difference> differences; ///< by section, then in the order of the program after; what is gone behind it
    RowMatches matches;

    int count(DifferenceKind kind) const;
    /// The sections that have differences, with how many, in their order.
    std::vector<std::pair<Section, int>> sections() const;
};

/// Places after → the same place before; unchanged when the row is new. Also for finding out which problems are the same.
Place placeBefore(const Comparison &comparison, const Program &before, const Program &after, const Place &place);

/// O(rows · fields), and the matching of rows. Rows that connect others (who teaches what, what supports what) are told by the rows they
/// connect; their order counts as one difference for all.
Comparison compare(const Program &before, const Program &after, RowIdentity identity = RowIdentity::Guessed);

} // namespace micromajor
