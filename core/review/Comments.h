#pragma once
#include "core/base/Result.h"
#include "core/program/CommentThreads.h"
#include "core/rules/Checker.h"

namespace micromajor {

/// Who writes a comment; both as people read them. Words are one's own when the author's name is the same.
struct CommentAuthor
{
    QString name;
    QString role; ///< "企业导师"; empty: none
};

namespace comments {

CommentSubject about(const Place &place);
CommentSubject aboutPage(const QString &page);
CommentSubject about(const Finding &finding);
/// A value where a form prints it; `place` is where the value comes from, or nothing.
CommentSubject aboutForm(const QString &form, const QString &formField, const Place &place);
/// Where to go; no table: the whole program, a page, or what is gone.
Place placeOf(const CommentSubject &subject);
/// The problem that the comment is about; null: it is about none, or the problem is no longer reported.
const Finding *reportedFinding(const CommentSubject &subject, const CheckResult &result);

/// Whom a comment can call: people, reviewers and authors of comments, each name once, in this order.
QStringList namesToMention(const Program &program);
/// The names that the text calls by "@name" (also full-width ＠), in the order of the text. The longest name that fits counts; an address such as
/// a@b.cn calls nobody.
QStringList mentionedNames(const QString &text, const QStringList &names);
/// Whether the comment calls this person.
bool mentions(const Comment &comment, const QString &name);

/// A new thread. `created` is an ISO 8601 time in UTC. Errors: InvalidInput (no words).
Result<Edit> add(const Program &program, const CommentSubject &subject, const QString &text, const CommentAuthor &author, const QString &created);
/// An answer at the end of the thread; it also carries what the thread is about, in case the root is removed by the other side of a merge.
/// `resolves` settles the thread in the same step. Errors: InvalidInput.
Result<Edit> reply(const Program &program, const CommentThread &thread, const QString &text, const CommentAuthor &author, const QString &created, bool resolves = false);
Edit setResolved(const Program &program, const CommentThread &thread, bool resolved);
/// Only one's own words; the time stays. Errors: InvalidInput (no words, somebody else's).
Result<Edit> changeText(const Program &program, const Comment &comment, const QString &text, const QString &authorName);
/// One's own comment; a root goes with one's own answers, but not when somebody else has answered. Errors: InvalidInput.
Result<Edit> remove(const Program &program, const Comment &comment, const QString &authorName);

} // namespace comments

} // namespace micromajor
