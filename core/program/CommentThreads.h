#pragma once
#include "core/base/Message.h"
#include "core/program/Program.h"
#include "core/program/Tables.h"

#include <QDateTime>

namespace micromajor {

/// What a comment is about. In its row: `subject_kind` is a table, with `subject_id` and `subject_field`, or "page" with the id of a page of
/// the window; empty: the whole program. A comment on a problem or on a printed form is tied to the row and field like any other, so that a
/// merge that renames rows takes it along; only its `place` says more: "problem/<rule>/<rule set>" or "form/<form>/<name of the value>".
struct CommentSubject
{
    const Table *table = nullptr; ///< null: a page, the whole program, or gone
    QString id;
    const Field *field = nullptr; ///< null: the whole row
    QString page;
    QString rule, ruleSet; ///< stated only for a comment on a problem
    QString form, formField; ///< stated only for a comment on a place in a form; any other words in `place` are in formField
    bool gone = false; ///< the row was removed, or the kind is unknown here

    bool isWholeProgram() const { return !table && page.isEmpty() && !gone; }
    bool operator==(const CommentSubject &) const = default;
};
CommentSubject commentSubject(const Comment &comment, const Program &program);
void setCommentSubject(Comment &comment, const CommentSubject &subject);
/// As people call it: "Credits of 机器学习", "Courses (page)", "Course (removed)". Of a problem: the place that it reports.
Message commentSubjectMessage(const CommentSubject &subject, const Program &program);
/// The page of the window in words, "Target learners"; ids that are not known stand as they are.
Message commentPageTitle(const QString &page);

/// `created` as a time in UTC; invalid if it is not stated as ISO 8601.
QDateTime commentTime(const Comment &comment);

/// A comment with the answers to it. The rows belong to the program it was made from.
struct CommentThread
{
    const Comment *root = nullptr;
    std::vector<const Comment *> replies; ///< by time; clocks differ, so an answer may be dated before the root
    CommentSubject subject; ///< that of the root

    bool isResolved() const { return root->resolved.value_or(false); }
};
/// All comments of the program, each in exactly one thread: a comment whose root was removed, or that answers itself in a circle, begins one.
/// By time of the root, then by id: the same in every copy of the program. O(comments · log comments + comments · rows).
std::vector<CommentThread> commentThreads(const Program &program);

struct CommentCount
{
    int open = 0;
    int resolved = 0;
    void add(const CommentThread &thread) { ++(thread.isResolved() ? resolved : open); }
    bool operator==(const CommentCount &) const = default;
};
/// Threads about this row or any of its fields; with a field, about that field only.
CommentCount commentCount(const std::vector<CommentThread> &threads, const Table &table, const QString &id, const Field *field = nullptr);

} // namespace micromajor
