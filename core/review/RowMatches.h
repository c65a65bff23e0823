#pragma once
#include "core/program/Program.h"
#include "core/program/Tables.h"

#include <map>
#include <vector>

namespace micromajor {

/// How rows of two programs are recognised as the same thing.
enum class RowIdentity {
    Guessed,   ///< by id if most rows with a common id are called alike, otherwise by content
    ById,      ///< two states of one program; what was retyped under a new id is found by its name
    ByContent, ///< programs that have nothing to do with each other, whatever their ids
};

/// One course of the one program that became several of the other. The rule: the parts are called alike (half of their pairs of letters
/// are common), at least one of them is new, and together they have exactly the credits of the whole (or exactly its hours if
/// some of them state no credits).
struct CourseSplit
{
    int whole;
    std::vector<int> parts; ///< ascending
};

/// Which row of `after` is which row of `before`; rows without a partner were removed or added. Single rows always belong together.
class RowMatches
{
public:
    /// Indexes, −1 = no partner; one for each row.
    const std::vector<int> &afterOf(const Table &table) const { return m_pairs.at(&table).after; }
    const std::vector<int> &beforeOf(const Table &table) const { return m_pairs.at(&table).before; }
    RowIdentity identity() const { return m_identity; } ///< never Guessed

    std::vector<CourseSplit> splits; ///< whole: course before, parts: courses after
    std::vector<CourseSplit> joins;  ///< whole: course after, parts: courses before

private:
    friend class RowMatcher;
    struct Pairs
    {
        std::vector<int> after, before;
    };
    std::map<const Table *, Pairs> m_pairs;
    RowIdentity m_identity = RowIdentity::ById;
};

/// O(rows), and for tables whose rows are matched by likeness O(rows without partner before × after); above a million such pairs only
/// equal names match. Deterministic.
RowMatches matchRows(const Program &before, const Program &after, RowIdentity identity = RowIdentity::Guessed);

} // namespace micromajor
