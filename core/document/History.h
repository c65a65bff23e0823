#pragma once
#include "core/document/Marks.h"
#include "core/document/Revision.h"

#include <vector>

namespace micromajor {

/// The chain of revisions, the place in it, and the names and seals of revisions. Knows nothing of the content: that a changeset fits is the document's business.
class History
{
public:
    History() = default;
    /// As read from a file.
    History(std::vector<Revision> revisions, int head, Marks marks = {}) : m_revisions(std::move(revisions)), m_head(head), m_marks(std::move(marks)) {}

    const std::vector<Revision> &revisions() const { return m_revisions; }
    int head() const { return m_head; }
    QByteArray headHash() const;
    bool canUndo() const { return m_head > 0; }
    bool canRedo() const { return m_head + 1 < int(m_revisions.size()); }
    const Revision &newest() const { return m_revisions.back(); }

    /// Upon the head; undone revisions are dropped.
    void append(const Message &label, const QString &author, const QDateTime &time, const QByteArray &changeset, const QString &mergeKey = {});
    /// In place of the newest revision, which must be the head. An empty changeset drops it: typed and taken back is no step.
    void amend(const Message &label, const QString &author, const QDateTime &time, const QByteArray &changeset);
    void stepBack() { --m_head; }
    void stepForward() { ++m_head; }
    void forgetMergeKeys();

    const Marks &marks() const { return m_marks; }
    void setMarks(Marks marks) { m_marks = std::move(marks); }
    /// The last undone revision with a name or a seal, which the next append would drop; -1: none.
    int lastUndoneMark() const;
    /// Keeps the undone revisions up to `last` and appends the way back from there as a step of its own (none if `changeset` is empty), so that
    /// the content stays that of the present head.
    void returnFrom(int last, const Message &label, const QString &author, const QDateTime &time, const QByteArray &changeset);

    /// The first revision whose hash or parent does not fit, or -1.
    int brokenRevision() const;
    /// The index of the revision with this hash, or -1.
    int indexOf(const QByteArray &hash) const;

    /// SHA-256 over parent, author, time (milliseconds since 1970 UTC), label and changeset, each with its length before it.
    static QByteArray hashOf(const Revision &revision);

private:
    std::vector<Revision> m_revisions;
    int m_head = -1;
    Marks m_marks;
};

} // namespace micromajor
