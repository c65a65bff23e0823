#include "app/cli/Command.h"
#include "app/cli/ProgramFile.h"
#include "app/cli/ReviewJson.h"
#include "core/document/Versions.h"
#include "core/review/DraftMerge.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace micromajor::cli {

static Message side(const Message &words, const QString &author)
{
    return author.isEmpty() ? words : Message(QT_TRANSLATE_NOOP("core", "%1 (%2)"), {words, author});
}

static void printText(const MergeResult &result, const MergeChoices &choices, const QString &written)
{
    QStringList taken, offered;
    for (size_t i = 0; i < result.hunks.size(); ++i)
        (choices.accepted[i] ? taken : offered) += result.hunks[i].sentence.text();
    const auto printList = [](const Message &title, const QStringList &sentences) {
        if (sentences.isEmpty())
            return;
        print(QStringLiteral("%1 (%2)\n").arg(title.text()).arg(sentences.size()));
        for (const QString &sentence : sentences)
            print(u"  "_qs + sentence + u'\n');
    };
    if (!result.isRelated)
        print(Message(QT_TRANSLATE_NOOP("core", "The files have no revision in common; entries were recognised by content.")).text() + u'\n');
    printList(Message(QT_TRANSLATE_NOOP("core", "Taken over")), taken);
    printList(Message(QT_TRANSLATE_NOOP("core", "Not taken over")), offered);
    if (!result.conflicts.empty())
        print(QStringLiteral("%1 (%2)\n").arg(Message(QT_TRANSLATE_NOOP("core", "Conflicts")).text()).arg(result.conflicts.size()));
    for (const MergeConflict &conflict : result.conflicts) {
        print(u"  "_qs + conflict.sentence.text() + u'\n');
        print(u"      "_qs + Message(QT_TRANSLATE_NOOP("core", "%1: %2"), {side(Message(QT_TRANSLATE_NOOP("core", "Mine")), conflict.mineAuthor), conflict.mine}).text() + u'\n');
        print(u"      "_qs + Message(QT_TRANSLATE_NOOP("core", "%1: %2"), {side(Message(QT_TRANSLATE_NOOP("core", "Theirs")), conflict.theirsAuthor), conflict.theirs}).text() + u'\n');
    }
    if (!written.isEmpty())
        print(Message(QT_TRANSLATE_NOOP("core", "Written: %1"), {written}).text() + u'\n');
    else
        print(Message(QT_TRANSLATE_NOOP("core", "Nothing was written: say with --take mine or --take theirs which side decides, or merge in the window one by one.")).text() + u'\n');
}

static QJsonObject toJson(const MergeResult &result, const MergeChoices &choices, const QString &written)
{
    QJsonArray changes;
    for (size_t i = 0; i < result.hunks.size(); ++i) {
        const MergeHunk &hunk = result.hunks[i];
        changes.append(QJsonObject{{u"place"_qs, placeJson(hunk.place)}, {u"section"_qs, sectionPage(hunk.section)}, {u"taken"_qs, bool(choices.accepted[i])},
                                   {u"sentence"_qs, bilingualJson(hunk.sentence)}});
    }
    QJsonArray conflicts;
    for (const MergeConflict &conflict : result.conflicts)
        conflicts.append(QJsonObject{{u"kind"_qs, code(conflict.kind)}, {u"place"_qs, placeJson(conflict.place)}, {u"section"_qs, sectionPage(conflict.section)},
                                     {u"base"_qs, bilingualJson(conflict.base)}, {u"mine"_qs, bilingualJson(conflict.mine)}, {u"theirs"_qs, bilingualJson(conflict.theirs)},
                                     {u"mineAuthor"_qs, conflict.mineAuthor}, {u"theirsAuthor"_qs, conflict.theirsAuthor}, {u"sentence"_qs, bilingualJson(conflict.sentence)}});
    return {{u"related"_qs, result.isRelated}, {u"changes"_qs, changes}, {u"conflicts"_qs, conflicts},
            {u"written"_qs, written.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(written)}};
}

static Result<int> run(const Arguments &arguments)
{
    const QString output = arguments.value(u"output");
    const QString take = arguments.value(u"take");
    if (output.isEmpty())
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "Say where the program goes: --output FILE."))};
    if (arguments.has(u"take"))
        if (const auto known = requireOneOf(u"take"_qs, take, {u"mine"_qs, u"theirs"_qs}); !known)
            return known.error();
    if (const QFileInfo info(output); info.exists() || info.isSymLink())
        return Error{Error::Kind::CannotWrite, Message(QT_TRANSLATE_NOOP("core", "%1 exists already; choose another name."), {output})};
    if (output.endsWith(u".json", Qt::CaseInsensitive))
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "%1: a merged program keeps its history; give it the ending .micromajor."), {output})};
    const auto mine = openDocument(arguments.places()[0]);
    if (!mine)
        return mine.error();
    const auto theirs = openProgram(arguments.places()[1]);
    if (!theirs)
        return theirs.error();
    const Result<MergeResult> result = mergeOfDrafts(**mine, *theirs->program, theirs->document.get());
    if (!result)
        return result.error();
    MergeChoices choices = startingChoices(*result);
    if (!take.isEmpty())
        choices = choicesFor(*result, take == u"mine" ? Resolution::Take::Mine : Resolution::Take::Theirs);
    const bool decided = choices.open() == 0 && (result->isRelated || result->hunks.empty() || !take.isEmpty());
    if (decided) {
        const Message label(QT_TRANSLATE_NOOP("core", "Merged with %1"), {QFileInfo(arguments.places()[1]).fileName()});
        if (const auto applied = (*mine)->apply(mergeEdit(*result, choices, label)); !applied)
            return applied.error();
        if (theirs->document)
            if (const auto taken = takeMarks(**mine, *theirs->document); !taken)
                return taken.error();
        if (const auto saved = (*mine)->saveAs(output); !saved)
            return saved.error();
    }
    if (arguments.has(u"json"))
        printJson(toJson(*result, choices, decided ? output : QString()));
    else
        printText(*result, choices, decided ? output : QString());
    return decided ? fine : findings;
}

const Command mergeCommand{"merge", "MINE THEIRS --output FILE [--take mine|theirs] [--json]",
                           QT_TRANSLATE_NOOP("core", "Brings two drafts of one program together; conflicts are listed with exit code 1, --take decides them for one side."),
                           {{"output", true}, {"take", true}, {"json", false}}, 2, 2, run};

} // namespace micromajor::cli
