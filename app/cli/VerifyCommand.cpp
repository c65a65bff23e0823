#include "app/cli/Command.h"

#include "app/cli/MarksJson.h"
#include "app/cli/ProgramFile.h"
#include "core/document/FileCheck.h"
#include "core/exports/ReceivedExport.h"
#include "core/signature/Fingerprint.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

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

/// Whether somebody who has this fingerprint from its owner can rely on the file: what is in it now is what that key sealed.
static bool isSealedWith(const std::vector<SealState> &seals, const QString &wanted)
{
    return std::any_of(seals.begin(), seals.end(), [&wanted](const SealState &state) {
        return state.kind == SealState::Kind::Holds && isFingerprintOf(wanted, state.seal.publicKey);
    });
}

static Result<int> run(const Arguments &arguments)
{
    const QString &path = arguments.places().first();
    const QString key = arguments.value(u"key");
    if (arguments.has(u"key") && !isFingerprint(key))
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "“%1” is not a fingerprint: it has 32 digits 0–9 and A–F, blanks do not matter."), {key})};
    if (arguments.has(u"against"))
        return runAgainst(path, arguments.value(u"against"), arguments.has(u"json"));
    if (const auto ordinary = requireOrdinaryFile(path); !ordinary)
        return ordinary.error();
    const auto checked = checkFile(path);
    if (!checked)
        return checked.error();
    const bool genuine = std::all_of(checked->seals.begin(), checked->seals.end(), [](const SealState &state) { return state.isGenuine(); });
    const bool whole = checked->contentMatches && checked->brokenRevision < 0 && checked->historyReplays;
    const bool keyFits = key.isEmpty() || isSealedWith(checked->seals, key);
    const int exitCode = whole && genuine && keyFits ? fine : findings;
    if (arguments.has(u"json")) {
        QJsonObject json{{u"whole"_qs, whole}, {u"contentMatches"_qs, checked->contentMatches}, {u"revisions"_qs, checked->revisions},
                              {u"brokenRevision"_qs, checked->brokenRevision < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(checked->brokenRevision)},
                              {u"historyReplays"_qs, checked->historyReplays}, {u"head"_qs, checked->head}, {u"versions"_qs, versionsJson(checked->versions)},
                         {u"seals"_qs, sealsJson(checked->seals)}, {u"sealsGenuine"_qs, genuine}};
        if (!key.isEmpty())
            json.insert(u"sealedWithKey"_qs, keyFits);
        printJson(json);
        return exitCode;
    }
    const auto line = [](bool good, const char *goodText, const char *badText) {
        print((good ? u"✓ "_qs : u"✗ "_qs) + Message(good ? goodText : badText).text() + u'\n');
    };
    line(checked->contentMatches, QT_TRANSLATE_NOOP("core", "The content fits its hash."), QT_TRANSLATE_NOOP("core", "The content does not fit its hash: it was changed or damaged outside of the program."));
    line(checked->brokenRevision < 0, QT_TRANSLATE_NOOP("core", "The chain of revisions is whole."), QT_TRANSLATE_NOOP("core", "The chain of revisions is broken."));
    line(checked->historyReplays, QT_TRANSLATE_NOOP("core", "The history leads to the content."), QT_TRANSLATE_NOOP("core", "The history does not lead to the content."));
    print(Message(QT_TRANSLATE_NOOP("core", "Revisions: %1, head %2"), {QString::number(checked->revisions), checked->head}).text() + u'\n');
    print(versionsText(checked->versions) + sealsText(checked->seals));
    if (!key.isEmpty())
        line(keyFits, QT_TRANSLATE_NOOP("core", "The content is sealed with the key asked for."), QT_TRANSLATE_NOOP("core", "No seal with the key asked for holds for this content."));
    return exitCode;
}

const Command verifyCommand{"verify", "FILE [--key FINGERPRINT] [--against PROGRAM] [--json]",
                            QT_TRANSLATE_NOOP("core", "Checks the content hash, the chain of revisions and the seals of a program file; with --key, whether this key sealed what is in it; with --against, whether an exported document says what the program says."),
                            {{"key", true}, {"against", true}, {"json", false}}, 1, 1, run};

} // namespace micromajor::cli
