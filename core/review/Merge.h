#pragma once
#include "core/review/Ancestor.h"
#include "core/review/Section.h"

#include <memory>

namespace micromajor {

enum class HunkKind { AddRow, RemoveRow, SetField, Reorder };

/// One change of theirs that nothing of mine stands against. Taken or declined on its own.
struct MergeHunk
{
    HunkKind kind = HunkKind::SetField;
    Section section = Section::Basics;
    Place place; ///< in mine; AddRow: in theirs; Reorder: the table alone
    Message mine; ///< SetField: the value here and there; Reorder: the rows in their order
    Message theirs;
    Message sentence;
    std::vector<Place> along; ///< RemoveRow: the rows that go with it
    bool fills = false; ///< SetField: mine states nothing here
};

enum class ConflictKind {
    BothChanged,           ///< both changed the same value, differently
    ChangedAgainstDeleted, ///< one removed what the other changed
    DanglingReference,     ///< one removed what the other newly refers to
    SameKey,               ///< both added the same thing (the same link, a course of the same name) with different values
    Circle,                ///< together they would make entries part of each other
    Order,                 ///< both moved rows in ways that exclude each other
};
/// "both-changed", …: the word for it in JSON.
QLatin1StringView code(ConflictKind kind);

struct MergeConflict
{
    ConflictKind kind = ConflictKind::BothChanged;
    Section section = Section::Basics;
    Place place; ///< where it can be seen: in mine, or in theirs if mine removed it; Order: the table alone
    Message base; ///< empty: there was nothing
    Message mine;
    Message theirs;
    Message sentence;
    bool deletedByTheirs = false; ///< ChangedAgainstDeleted and DanglingReference: which way round
    QString mineAuthor; ///< empty: not known
    QString theirsAuthor;
    std::vector<Place> involved; ///< what else goes or stays with the decision
    QDateTime mineTime = {}; ///< of the change, in UTC; invalid: not known
    QDateTime theirsTime = {};

    /// Whether a value of one's own can settle it.
    bool takesOwnValue() const { return place.field && (kind == ConflictKind::BothChanged || kind == ConflictKind::SameKey); }
};

struct Resolution
{
    enum class Take { Open, Mine, Theirs, Own };
    Take take = Take::Open; ///< an open conflict leaves mine as it is
    Value own;
};
struct MergeChoices
{
    std::vector<bool> accepted; ///< one for each hunk
    std::vector<Resolution> resolutions; ///< one for each conflict
    int open() const; ///< conflicts not decided yet
};

struct MergeAuthors
{
    Authorship mine, theirs;
};

/// What theirs brings to mine. Every change of theirs is in a hunk, in a conflict, or already in mine. Hunks and conflicts stand by section,
/// then in the order of the tables and rows: the same for the same programs.
struct MergeResult
{
    std::vector<MergeHunk> hunks;
    std::vector<MergeConflict> conflicts;
    bool isRelated = true; ///< false: no common ancestor; hunks are offers

    struct Plan;
    std::shared_ptr<const Plan> plan; ///< what the functions below need
};

/// Three ways: what changed from `base` to mine and to theirs. Values of one row merge field by field; rows go together with the rows that
/// cannot be without them. A reference that went because its row was removed is no change of its own. O(rows · fields).
MergeResult merge(const Program &base, const Program &mine, const Program &theirs, const MergeAuthors &authors = {});
/// Two programs without a common ancestor: rows are recognised by content, everything of theirs is an offer, nothing conflicts.
MergeResult mergeUnrelated(const Program &mine, const Program &theirs);

/// Where to begin: related programs take every hunk and leave conflicts open; of unrelated ones nothing is taken.
MergeChoices startingChoices(const MergeResult &result);
/// All decided for one side. Related: every hunk, and the conflicts as `side` has them. Unrelated: rows only they have and values only they
/// state; their other values only for Take::Theirs; nothing of mine is removed or moved.
MergeChoices choicesFor(const MergeResult &result, Resolution::Take side);

/// The program with these choices; always whole: a reference whose row is not there takes the value of the other side or of the base if that
/// is there, else it is cleared, and a row that cannot be without it goes. O(rows · fields).
Program mergedProgram(const MergeResult &result, const MergeChoices &choices);
/// The one edit that makes it of mine.
Edit mergeEdit(const MergeResult &result, const MergeChoices &choices, Message label);

} // namespace micromajor
