#include "core/review/Comments.h"

#include "core/program/RowTables.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor::comments {

using namespace Qt::StringLiterals;

namespace {

constexpr auto nameSeparator = u'、';

Error invalid(const char *sentence, std::initializer_list<Message> arguments = {})
{
    return {Error::Kind::InvalidInput, Message(sentence, arguments)};
}

Error withoutWords()
{
    return invalid(QT_TRANSLATE_NOOP("core", "The comment has no words: write some first."));
}

Value textOrNothing(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Operation insertion(const Comment &comment)
{
    InsertRow insert{&tables::comment, newIdText(), {}, -1};
    for (const Field &field : tables::comment.fields)
        if (const Value value = field.get(&comment); isStated(value))
            insert.values.emplace_back(&field, value);
    return insert;
}

Operation resolution(const Comment &root, bool resolved)
{
    return SetField{&tables::comment, root.id.value, &fieldOf<Comment>(u"resolved"), Value(qint64(resolved))};
}

Comment written(const Program &program, const QString &text, const CommentAuthor &author, const QString &created)
{
    Comment comment;
    comment.text = text.trimmed();
    comment.author = author.name;
    comment.role = author.role;
    comment.created = created;
    comment.mentions = mentionedNames(comment.text, namesToMention(program)).join(nameSeparator);
    return comment;
}

Message subjectOf(const Program &program, const Comment &comment)
{
    return commentSubjectMessage(commentSubject(comment, program), program);
}

bool isWordCharacter(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

} // namespace

CommentSubject about(const Place &place)
{
    CommentSubject subject;
    if (!place.table || (place.table->singleRow && !place.field))
        return subject;
    subject.table = place.table;
    subject.id = place.id;
    subject.field = place.field;
    return subject;
}

CommentSubject aboutPage(const QString &page)
{
    CommentSubject subject;
    subject.page = page;
    return subject;
}

CommentSubject about(const Finding &finding)
{
    CommentSubject subject = about(finding.subject);
    subject.rule = finding.rule;
    subject.ruleSet = finding.ruleSet;
    return subject;
}

CommentSubject aboutForm(const QString &form, const QString &formField, const Place &place)
{
    CommentSubject subject = about(place);
    subject.form = form;
    subject.formField = formField;
    return subject;
}

Place placeOf(const CommentSubject &subject)
{
    return subject.gone ? Place() : Place{subject.table, subject.id, subject.field};
}

const Finding *reportedFinding(const CommentSubject &subject, const CheckResult &result)
{
    if (subject.rule.isEmpty() || subject.gone)
        return nullptr;
    const auto found = std::ranges::find_if(result.findings, [&](const Finding &finding) {
        return finding.rule == subject.rule && finding.ruleSet == subject.ruleSet && placeOf(about(finding)) == placeOf(subject)
            && (finding.verdict == Verdict::NotMet || finding.verdict == Verdict::CannotJudge);
    });
    return found == result.findings.end() ? nullptr : &*found;
}

QStringList namesToMention(const Program &program)
{
    QStringList names;
    const auto add = [&](const auto &rows, auto name) {
        for (const auto &row : rows)
            if (!(row.*name).isEmpty())
                names.append(row.*name);
    };
    add(program.people, &Person::name);
    add(program.reviewers, &Reviewer::name);
    add(program.comments, &Comment::author);
    names.removeDuplicates();
    return names;
}

QStringList mentionedNames(const QString &text, const QStringList &names)
{
    QStringList found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'@' && text[at] != u'＠')
            continue;
        if (at > 0 && isWordCharacter(text[at - 1]))
            continue;
        const QStringView rest = QStringView(text).mid(at + 1);
        QString longest;
        for (const QString &name : names) {
            const bool ends = rest.size() <= name.size() || !isWordCharacter(rest[name.size()]) || !isWordCharacter(name.back());
            if (name.size() > longest.size() && rest.startsWith(name, Qt::CaseInsensitive) && ends)
                longest = name;
        }
        if (!longest.isEmpty() && !found.contains(longest))
            found.append(longest);
    }
    return found;
}

bool mentions(const Comment &comment, const QString &name)
{
    return !name.isEmpty() && comment.mentions.split(nameSeparator).contains(name, Qt::CaseInsensitive);
}

Result<Edit> add(const Program &program, const CommentSubject &subject, const QString &text, const CommentAuthor &author, const QString &created)
{
    Comment comment = written(program, text, author, created);
    if (comment.text.isEmpty())
        return withoutWords();
    setCommentSubject(comment, subject);
    return Edit{Message(QT_TRANSLATE_NOOP("core", "Comment on %1"), {commentSubjectMessage(subject, program)}), {}, {insertion(comment)}};
}

Result<Edit> reply(const Program &program, const CommentThread &thread, const QString &text, const CommentAuthor &author, const QString &created, bool resolves)
{
    Comment comment = written(program, text, author, created);
    if (comment.text.isEmpty())
        return withoutWords();
    const Comment &root = *thread.root;
    comment.parentId = root.id;
    comment.subjectKind = root.subjectKind;
    comment.subjectId = root.subjectId;
    comment.subjectField = root.subjectField;
    comment.place = root.place;
    Edit edit{Message(QT_TRANSLATE_NOOP("core", "Answer a comment on %1"), {commentSubjectMessage(thread.subject, program)}), {}, {insertion(comment)}};
    if (resolves)
        edit.operations.push_back(resolution(root, true));
    return edit;
}

Edit setResolved(const Program &program, const CommentThread &thread, bool resolved)
{
    const char *label = resolved ? QT_TRANSLATE_NOOP("core", "Resolve a comment on %1") : QT_TRANSLATE_NOOP("core", "Reopen a comment on %1");
    return {Message(label, {commentSubjectMessage(thread.subject, program)}), {}, {resolution(*thread.root, resolved)}};
}

Result<Edit> changeText(const Program &program, const Comment &comment, const QString &text, const QString &authorName)
{
    if (comment.author != authorName)
        return invalid(QT_TRANSLATE_NOOP("core", "This comment is by %1: answer it instead of changing its words."), {Message(comment.author)});
    const QString words = text.trimmed();
    if (words.isEmpty())
        return withoutWords();
    const QString mentioned = mentionedNames(words, namesToMention(program)).join(nameSeparator);
    return Edit{Message(QT_TRANSLATE_NOOP("core", "Change a comment on %1"), {subjectOf(program, comment)}), {},
                {SetField{&tables::comment, comment.id.value, &fieldOf<Comment>(u"text"), Value(words)},
                 SetField{&tables::comment, comment.id.value, &fieldOf<Comment>(u"mentions"), textOrNothing(mentioned)}}};
}

Result<Edit> remove(const Program &program, const Comment &comment, const QString &authorName)
{
    if (comment.author != authorName)
        return invalid(QT_TRANSLATE_NOOP("core", "This comment is by %1: resolve it instead of removing it."), {Message(comment.author)});
    std::vector<QString> ids{comment.id.value};
    for (const CommentThread &thread : commentThreads(program)) {
        if (thread.root->id != comment.id)
            continue;
        for (const Comment *answer : thread.replies) {
            if (answer->author != authorName)
                return invalid(QT_TRANSLATE_NOOP("core", "%1 has answered this comment: resolve it instead of removing it."), {Message(answer->author)});
            ids.push_back(answer->id.value);
        }
    }
    Edit edit = edits::removeRows(program, tables::comment, ids);
    edit.label = Message(QT_TRANSLATE_NOOP("core", "Remove a comment on %1"), {subjectOf(program, comment)});
    return edit;
}

} // namespace micromajor::comments
