#pragma once
#include "core/document/Document.h"

#include <map>
#include <optional>

namespace micromajor {

/// The newest revision that two histories have in common, as an index in each of them.
struct CommonRevision
{
    int mine;
    int theirs;
};
/// Found by the hashes of the chains up to their heads; none = the files do not come from each other. Undone revisions do not count.
/// Errors: Damaged, when a chain is broken (its hashes or parents do not fit): then nobody can tell what is common. O(revisions).
Result<std::optional<CommonRevision>> commonRevision(const Document &mine, const Document &theirs);

/// The state from which two documents went different ways, or none.
struct Ancestor
{
    Program program;
    CommonRevision at;
};
Result<std::optional<Ancestor>> commonAncestor(const Document &mine, const Document &theirs);

/// Who changed what on one side since the common revision.
class Authorship
{
public:
    Authorship() = default;
    Authorship(const Document &document, int since);
    /// Whoever changed a value of this row last; where that is not recorded, everybody who worked on that side: "陈老师、李工". Empty: nobody
    /// gave a name.
    QString of(const Table &table, const QString &id) const;
    /// When that was, in UTC; invalid where it is not recorded.
    QDateTime timeOf(const Table &table, const QString &id) const;

private:
    struct Change
    {
        QString author;
        QDateTime time;
    };
    std::map<std::pair<const Table *, QString>, Change> m_last;
    QString m_all;
};

} // namespace micromajor
