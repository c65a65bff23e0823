#include "core/review/DifferenceText.h"

#include "core/program/Program.h"
#include "core/program/Values.h"
#include "core/review/RowShape.h"

#include <QCoreApplication>

namespace micromajor {

namespace {

/// How a connection is said when it comes and when it goes; %1 and %2 are the rows named by these fields.
struct LinkWords
{
    const Table *table;
    const char *first;
    const char *second;
    const char *added;
    const char *removed;
};

const std::vector<LinkWords> &linkWords()
{
    static const std::vector<LinkWords> all{
        {&tables::requisite, "course_id", "required_id", QT_TRANSLATE_NOOP("core", "%1 now requires %2"), QT_TRANSLATE_NOOP("core", "%1 no longer requires %2")},
        {&tables::outcomeSupport, "course_id", "outcome_id", QT_TRANSLATE_NOOP("core", "%1 now supports the outcome %2"),
         QT_TRANSLATE_NOOP("core", "%1 no longer supports the outcome %2")},
        {&tables::choiceMember, "course_id", "group_id", QT_TRANSLATE_NOOP("core", "%1 now belongs to the choice group %2"),
         QT_TRANSLATE_NOOP("core", "%1 no longer belongs to the choice group %2")},
        {&tables::teaching, "person_id", "course_id", QT_TRANSLATE_NOOP("core", "%1 now teaches %2"), QT_TRANSLATE_NOOP("core", "%1 no longer teaches %2")},
        {&tables::assessmentOutcome, "assessment_id", "outcome_id", QT_TRANSLATE_NOOP("core", "%1 now gives evidence for the outcome %2"),
         QT_TRANSLATE_NOOP("core", "%1 no longer gives evidence for the outcome %2")},
        {&tables::assessmentObjective, "assessment_id", "objective_id", QT_TRANSLATE_NOOP("core", "%1 now assesses the objective %2"),
         QT_TRANSLATE_NOOP("core", "%1 no longer assesses the objective %2")},
        {&tables::outcomeGap, "outcome_id", "gap_id", QT_TRANSLATE_NOOP("core", "%1 now closes the gap %2"), QT_TRANSLATE_NOOP("core", "%1 no longer closes the gap %2")},
        {&tables::reviewScore, "reviewer_id", "criterion_id", QT_TRANSLATE_NOOP("core", "%1 now scores %2"), QT_TRANSLATE_NOOP("core", "%1 no longer scores %2")},
    };
    return all;
}

const LinkWords *wordsOf(const Table &table)
{
    for (const LinkWords &words : linkWords())
        if (words.table == &table)
            return &words;
    return nullptr;
}

Message referredName(const Table &table, const char *fieldName, const void *row, const Program &program)
{
    const Field &field = *table.field(QString::fromLatin1(fieldName));
    return valueMessage(field, field.get(row), program);
}

} // namespace

Message rowTitle(const Table &table, const void *row, const Program &program)
{
    const LinkWords *words = wordsOf(table);
    if (!words || &table == &tables::requisite)
        return rowMessage(table, row, program);
    return {QT_TRANSLATE_NOOP("core", "%1 → %2"), {referredName(table, words->first, row, program), referredName(table, words->second, row, program)}};
}

Message shownValue(const Field &field, const Value &value, const Program &program)
{
    if (!isStated(value))
        return Message(QT_TRANSLATE_NOOP("core", "not stated"));
    if (const auto *text = std::get_if<QString>(&value); text && !field.references && text->size() > 40)
        return Message(text->left(40).simplified() + u'…');
    return valueMessage(field, value, program);
}

Message addedSentence(const Table &table, const void *row, const Program &program)
{
    if (const LinkWords *words = wordsOf(table))
        return {words->added, {referredName(table, words->first, row, program), referredName(table, words->second, row, program)}};
    return {QT_TRANSLATE_NOOP("core", "%1 added: %2"), {Message(table.label), rowTitle(table, row, program)}};
}

Message removedSentence(const Table &table, const void *row, const Program &program)
{
    if (const LinkWords *words = wordsOf(table))
        return {words->removed, {referredName(table, words->first, row, program), referredName(table, words->second, row, program)}};
    return {QT_TRANSLATE_NOOP("core", "%1 removed: %2"), {Message(table.label), rowTitle(table, row, program)}};
}

Message changedSentence(const Table &table, const void *row, const Program &program, const Field &field, const Message &before, const Message &after)
{
    const Message change{QT_TRANSLATE_NOOP("core", "%1 %2 → %3"), {Message(field.label), before, after}};
    return table.singleRow ? change : Message(QT_TRANSLATE_NOOP("core", "%1: %2"), {rowTitle(table, row, program), change});
}

Message enumeration(const std::vector<Message> &names)
{
    if (names.empty())
        return {};
    Message all = names.front();
    for (size_t i = 1; i < names.size(); ++i)
        all = i + 1 == names.size() ? Message(QT_TRANSLATE_NOOP("core", "%1 and %2"), {all, names[i]}) : Message(QT_TRANSLATE_NOOP("core", "%1, %2"), {all, names[i]});
    return all;
}

} // namespace micromajor
