#include "app/cli/Command.h"

#include "app/cli/MarksJson.h"
#include "app/cli/ProgramFile.h"
#include "core/document/Document.h"
#include "core/document/Versions.h"
#include "core/signature/Fingerprint.h"

#include <QCoreApplication>

namespace micromajor::cli {

/// For marks: the file itself is what they are written to.
static Result<std::unique_ptr<Document>> openForMarks(const QString &path)
{
    // Refuses what has no history in its own words, before anything is locked.
    if (const auto viewed = openDocument(path); !viewed)
        return viewed.error();
    return Document::open(path);
}

static Result<int> runSeal(const Arguments &arguments)
{
    if (!arguments.has(u"name"))
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "Say who seals: --name NAME."))};
    const auto document = openForMarks(arguments.places().first());
    if (!document)
        return document.error();
    const auto own = ownSigningKey();
    if (!own)
        return own.error();
    const auto made = seal(**document, arguments.value(u"name"), own->key);
    if (!made)
        return made.error();
    if (const auto saved = (*document)->save(); !saved)
        return saved.error();
    if (arguments.has(u"json")) {
        printJson(QJsonObject{{u"reviewer"_qs, made->reviewer}, {u"time"_qs, timeJson(made->time)}, {u"revision"_qs, hashJson(made->revision)},
                              {u"fingerprint"_qs, fingerprint(made->publicKey)}, {u"keyFile"_qs, own->path}, {u"keyIsNew"_qs, own->isNew}});
        return fine;
    }
    if (own->isNew)
        print(Message(QT_TRANSLATE_NOOP("core", "A key was made for you: %1. It has no passphrase: keep the file to yourself, and keep a copy."), {own->path}).text() + u'\n');
    print(Message(QT_TRANSLATE_NOOP("core", "Sealed by %1, revision %2"), {made->reviewer, QString::number((*document)->head())}).text() + u'\n');
    print(Message(QT_TRANSLATE_NOOP("core", "Fingerprint of your key, for others to compare: %1"), {fingerprint(made->publicKey)}).text() + u'\n');
    return fine;
}

static Result<int> runName(const Arguments &arguments)
{
    const auto document = openForMarks(arguments.places()[0]);
    if (!document)
        return document.error();
    (*document)->setAuthor(arguments.value(u"author"));
    if (const auto named = nameVersion(**document, (*document)->head(), arguments.places()[1]); !named)
        return named.error();
    if (const auto saved = (*document)->save(); !saved)
        return saved.error();
    return fine;
}

const Command sealCommand{"seal", "FILE --name NAME [--json]",
                          QT_TRANSLATE_NOOP("core", "Signs the present state of a program file with your own key, so that anyone can see what you had before you; --name is the reviewer's name."),
                          {{"name", true}, {"json", false}}, 1, 1, runSeal};

const Command nameCommand{"name", "FILE VERSION [--author NAME]", QT_TRANSLATE_NOOP("core", "Gives the present state of a program file a name, such as “submitted to the college”."),
                          {{"author", true}}, 2, 2, runName};

} // namespace micromajor::cli
