#include "core/program/CommentThreads.h"

#include "core/program/Values.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pageKind = "page"_L1;
constexpr auto problemPlace = "problem/"_L1;
constexpr auto formPlace = "form/"_L1;

struct PageTitle
{
    QLatin1StringView id;
    const char *title;
};
constexpr PageTitle pageTitles[] = {
    {"overview"_L1, QT_TRANSLATE_NOOP("core", "Overview")},
    {"basics"_L1, QT_TRANSLATE_NOOP("core", "Basic information")},
    {"audience"_L1, QT_TRANSLATE_NOOP("core", "Target learners")},
    {"gap"_L1, QT_TRANSLATE_NOOP("core", "Capability gap")},
    {"content"_L1, QT_TRANSLATE_NOOP("core", "Content and structure")},
    {"courses"_L1, QT_TRANSLATE_NOOP("core", "Courses")},
    {"map"_L1, QT_TRANSLATE_NOOP("core", "Curriculum map")},
    {"outcomes"_L1, QT_TRANSLATE_NOOP("core", "Learning outcomes")},
    {"matrix"_L1, QT_TRANSLATE_NOOP("core", "Outcome matrix")},
    {"mode"_L1, QT_TRANSLATE_NOOP("core", "Learning mode")},
    {"credits"_L1, QT_TRANSLATE_NOOP("core", "Credits")},
    {"assessment"_L1, QT_TRANSLATE_NOOP("core", "Assessment")},
    {"certificate"_L1, QT_TRANSLATE_NOOP("core", "Certificate")},
    {"other"_L1, QT_TRANSLATE_NOOP("core", "Other")},
    {"team"_L1, QT_TRANSLATE_NOOP("core", "Team and partners")},
    {"quality"_L1, QT_TRANSLATE_NOOP("core", "Quality assurance")},
    {"submission"_L1, QT_TRANSLATE_NOOP("core", "Submission")},
    {"review"_L1, QT_TRANSLATE_NOOP("core", "Review")},
    {"history"_L1, QT_TRANSLATE_NOOP("core", "History")},
};

void readPlace(CommentSubject &subject, const QString &place)
{
    if (place.startsWith(problemPlace)) {
        subject.rule = place.section(u'/', 1, 1);
        subject.ruleSet = place.section(u'/', 2);
    } else if (place.startsWith(formPlace)) {
        subject.form = place.section(u'/', 1, 1);
        subject.formField = place.section(u'/', 2);
    } else {
        subject.formField = place;
    }
}

/// Follows the answers up to what they answer, each comment once.
class Roots
{
public:
    explicit Roots(const std::vector<Comment> &comments)
    {
        for (const Comment &comment : comments)
            m_comments.insert(comment.id, &comment);
    }

    const Comment *of(const Comment &comment)
    {
        std::vector<const Comment *> way;
        const Comment *root = nullptr;
        for (const Comment *next = &comment; !root; next = m_comments.value(next->parentId)) {
            const auto seen = m_roots.constFind(next->id);
            if (seen == m_roots.constEnd()) {
                way.push_back(next);
                m_roots.insert(next->id, nullptr);
                if (!m_comments.contains(next->parentId))
                    root = next;
            } else if (*seen) {
                root = *seen;
            } else { // a circle: its members are those from here on
                root = *std::min_element(std::find(way.begin(), way.end(), next), way.end(), [](const Comment *a, const Comment *b) { return a->id < b->id; });
            }
        }
        for (const Comment *passed : way)
            m_roots.insert(passed->id, root);
        return root;
    }

private:
    QHash<Id<Comment>, const Comment *> m_comments;
    QHash<Id<Comment>, const Comment *> m_roots;
};

bool isEarlier(const Comment *a, const Comment *b)
{
    const QDateTime timeOfA = commentTime(*a), timeOfB = commentTime(*b);
    if (timeOfA.isValid() != timeOfB.isValid())
        return timeOfA.isValid();
    return timeOfA != timeOfB ? timeOfA < timeOfB : a->id < b->id;
}

} // namespace

CommentSubject commentSubject(const Comment &comment, const Program &program)
{
    CommentSubject subject;
    readPlace(subject, comment.place);
    if (comment.subjectKind.isEmpty())
        return subject;
    if (comment.subjectKind == pageKind) {
        subject.page = comment.subjectId;
        return subject;
    }
    const Table *table = tableNamed(comment.subjectKind);
    if (!table) {
        subject.gone = true;
        return subject;
    }
    subject.field = table->field(comment.subjectField);
    if (table->singleRow && !subject.field)
        return subject;
    subject.table = table;
    // Another file calls its only row by another id.
    subject.id = table->singleRow ? table->id(table->at(program, 0)) : comment.subjectId;
    subject.gone = !table->find(program, subject.id);
    return subject;
}

void setCommentSubject(Comment &comment, const CommentSubject &subject)
{
    comment.subjectKind = subject.table ? QString::fromLatin1(subject.table->name) : subject.page.isEmpty() ? QString() : QString(pageKind);
    comment.subjectId = subject.table ? subject.id : subject.page;
    comment.subjectField = subject.table && subject.field ? QString::fromLatin1(subject.field->name) : QString();
    if (!subject.rule.isEmpty())
        comment.place = problemPlace + subject.rule + u'/' + subject.ruleSet;
    else if (!subject.form.isEmpty())
        comment.place = formPlace + subject.form + u'/' + subject.formField;
    else
        comment.place = subject.formField;
}

Message commentPageTitle(const QString &page)
{
    for (const PageTitle &known : pageTitles)
        if (page == known.id)
            return Message(known.title);
    return Message(page);
}

Message commentSubjectMessage(const CommentSubject &subject, const Program &program)
{
    if (!subject.page.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "%1 (page)"), {commentPageTitle(subject.page)});
    if (subject.gone)
        return subject.table ? Message(QT_TRANSLATE_NOOP("core", "%1 (removed)"), {Message(subject.table->label)})
                             : Message(QT_TRANSLATE_NOOP("core", "Something that is no longer there"));
    if (!subject.table)
        return Message(QT_TRANSLATE_NOOP("core", "The whole program"));
    if (subject.table->singleRow)
        return Message(subject.field->label);
    const Message name = rowMessage(*subject.table, subject.table->find(program, subject.id), program);
    return subject.field ? Message(QT_TRANSLATE_NOOP("core", "%1 of %2"), {Message(subject.field->label), name}) : name;
}

QDateTime commentTime(const Comment &comment)
{
    return QDateTime::fromString(comment.created, Qt::ISODate).toUTC();
}

std::vector<CommentThread> commentThreads(const Program &program)
{
    Roots roots(program.comments);
    QHash<const Comment *, size_t> threadOf;
    std::vector<CommentThread> threads;
    const auto thread = [&](const Comment *root) -> CommentThread & {
        const auto known = threadOf.constFind(root);
        if (known != threadOf.constEnd())
            return threads[*known];
        threadOf.insert(root, threads.size());
        return threads.emplace_back(CommentThread{root, {}, commentSubject(*root, program)});
    };
    for (const Comment &comment : program.comments) {
        const Comment *root = roots.of(comment);
        CommentThread &found = thread(root);
        if (root != &comment)
            found.replies.push_back(&comment);
    }
    for (CommentThread &found : threads)
        std::ranges::sort(found.replies, isEarlier);
    std::ranges::sort(threads, isEarlier, &CommentThread::root);
    return threads;
}

CommentCount commentCount(const std::vector<CommentThread> &threads, const Table &table, const QString &id, const Field *field)
{
    CommentCount count;
    for (const CommentThread &thread : threads)
        if (thread.subject.table == &table && thread.subject.id == id && (!field || thread.subject.field == field))
            count.add(thread);
    return count;
}

} // namespace micromajor
