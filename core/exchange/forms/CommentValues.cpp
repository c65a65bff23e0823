#include "core/exchange/forms/FormValuesBuilder.h"

#include "core/exchange/forms/FormWords.h"
#include "core/program/CommentThreads.h"
#include "core/rules/RuleCatalogue.h"

using namespace Qt::StringLiterals;

namespace micromajor {

namespace {

constexpr Language inChinese = Language::Chinese;

QString writer(const Comment &comment)
{
    const QString name = comment.author.isEmpty() ? u"未署名"_s : comment.author;
    return comment.role.isEmpty() ? name : name + u'（' + comment.role + u'）';
}

/// What people write is dated by the clock on their wall.
QString dayOf(const Comment &comment)
{
    const QDateTime time = commentTime(comment);
    return time.isValid() ? formWords::day(time.toLocalTime().date().toString(Qt::ISODate)) : comment.created;
}

QString placeOf(const CommentThread &thread, const Program &program)
{
    const QString place = commentSubjectMessage(thread.subject, program).text(inChinese);
    const Rule *rule = ruleWithId(thread.subject.rule);
    return rule ? place + u"（问题："_s + Message(rule->title).text(inChinese) + u'）' : place;
}

} // namespace

void FormValuesBuilder::addComments()
{
    std::vector<Row> &rows = list("commentThreads", tables::comment);
    CommentCount count;
    for (const CommentThread &thread : commentThreads(program)) {
        const Comment &root = *thread.root;
        QStringList replies;
        for (const Comment *reply : thread.replies)
            replies.append(writer(*reply) + u'：' + reply->text);
        Row row;
        set(row, "number", QString::number(rows.size() + 1), {}, true);
        set(row, "place", placeOf(thread, program), {thread.subject.table, thread.subject.id, thread.subject.field});
        set(row, "author", writer(root), formCells::source(&root, "author"));
        set(row, "date", dayOf(root), formCells::source(&root, "created"));
        set(row, "text", root.text, formCells::source(&root, "text"));
        set(row, "reply", replies.join(u'\n'), formCells::source(thread.replies.empty() ? &root : thread.replies.front(), "text"));
        set(row, "state", thread.isResolved() ? u"已解决"_s : u"未解决"_s, formCells::source(&root, "resolved"));
        count.add(thread);
        rows.push_back(std::move(row));
    }
    set("openCommentCount", QString::number(count.open), {}, true);
    set("resolvedCommentCount", QString::number(count.resolved), {}, true);
}

} // namespace micromajor
