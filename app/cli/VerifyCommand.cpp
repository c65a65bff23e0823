#include "app/cli/Command.h"

#include "app/cli/ProgramFile.h"
#include "core/document/FileCheck.h"
#include "core/exports/ReceivedExport.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace micromajor::cli {

/// An export that came from somewhere else against the program that it claims to show.
static Result<int> runAgainst(const QString &path, const QString &programPath, bool asJson)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    const auto file = openProgram(programPath);
    if (!file)
        return file.error();
    const auto compared = compareReceived(*bytes, path, facts(file->program));
    if (!compared)
        return compared.error();
    if (asJson) {
        QJsonArray list;
        for (const Disagreement &disagreement : compared->disagreements)
            list.append(QJsonObject{{u"place"_qs, disagreement.place.text()}, {u"written"_qs, disagreement.written}, {u"expected"_qs, disagreement.expected}});
        printJson(QJsonObject{{u"kind"_qs, compared->kind.text()}, {u"agrees"_qs, compared->disagreements.empty()}, {u"disagreements"_qs, list}});
        return compared->disagreements.empty() ? fine : findings;
    }
    if (compared->disagreements.empty())
        print(Message(QT_TRANSLATE_NOOP("core", "%1 (%2) says what the program says."), {path, compared->kind}).text() + u'\n');
    for (const Disagreement &disagreement : compared->disagreements)
        print(Message(QT_TRANSLATE_NOOP("core", "%1: “%2” instead of “%3”"), {disagreement.place, disagreement.written, disagreement.expected}).text() + u'\n');
    return compared->disagreements.empty() ? fine : findings;
}

static Result<int> run(const Arguments &arguments)
{
    const QString &path = arguments.places().first();
    if (arguments.has(u"against"))
        return runAgainst(path, arguments.value(u"against"), arguments.has(u"json"));
    if (const auto ordinary = requireOrdinaryFile(path); !ordinary)
        return ordinary.error();
    const auto checked = checkFile(path);
    if (!checked)
        return checked.error();
    const bool whole = checked->contentMatches && checked->brokenRevision < 0 && checked->historyReplays;
    if (arguments.has(u"json")) {
        printJson(QJsonObject{{u"whole"_qs, whole}, {u"contentMatches"_qs, checked->contentMatches}, {u"revisions"_qs, checked->revisions},
                              {u"brokenRevision"_qs, checked->brokenRevision < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(checked->brokenRevision)},
                              {u"historyReplays"_qs, checked->historyReplays}, {u"head"_qs, checked->head}});
        return whole ? fine : findings;
    }
    const auto line = [](bool good, const char *goodText, const char *badText) {
        print((good ? u"✓ "_qs : u"✗ "_qs) + Message(good ? goodText : badText).text() + u'\n');
    };
    line(checked->contentMatches, QT_TRANSLATE_NOOP("core", "The content fits its hash."), QT_TRANSLATE_NOOP("core", "The content does not fit its hash: it was changed or damaged outside of the program."));
    line(checked->brokenRevision < 0, QT_TRANSLATE_NOOP("core", "The chain of revisions is whole."), QT_TRANSLATE_NOOP("core", "The chain of revisions is broken."));
    line(checked->historyReplays, QT_TRANSLATE_NOOP("core", "The history leads to the content."), QT_TRANSLATE_NOOP("core", "The history does not lead to the content."));
    print(Message(QT_TRANSLATE_NOOP("core", "%1 revisions, head %2"), {QString::number(checked->revisions), checked->head}).text() + u'\n');
    return whole ? fine : findings;
}

const Command verifyCommand{"verify", "FILE [--against PROGRAM] [--json]",
                            QT_TRANSLATE_NOOP("core", "Checks the content hash and the chain of revisions of a program file; with --against, whether an exported document says what the program says."),
                            {{"against", true}, {"json", false}}, 1, 1, run};

} // namespace micromajor::cli
