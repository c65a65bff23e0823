#include "app/cli/Command.h"

#include "app/cli/MarksJson.h"
#include "app/cli/ProgramFile.h"
#include "core/document/Document.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace micromajor::cli {

static Result<int> run(const Arguments &arguments)
{
    const auto document = openDocument(arguments.places().first());
    if (!document)
        return document.error();
    const std::vector<Revision> &revisions = (*document)->revisions();
    const int head = (*document)->head();
    QJsonArray list;
    for (size_t i = revisions.size(); i-- > 0;) {
        const Revision &revision = revisions[i];
        const QString hash = QString::fromLatin1(revision.hash.toHex());
        const QString time = timeJson(revision.time);
        QStringList names, seals;
        for (const NamedVersion &version : (*document)->marks().versions)
            if (version.revision == revision.hash)
                names += version.name;
        for (const Seal &seal : (*document)->marks().seals)
            if (seal.revision == revision.hash)
                seals += seal.reviewer;
        if (arguments.has(u"json")) {
            list.append(QJsonObject{{u"hash"_qs, hash}, {u"parent"_qs, QString::fromLatin1(revision.parent.toHex())}, {u"author"_qs, revision.author},
                                    {u"time"_qs, time}, {u"label"_qs, revision.label.text()}, {u"undone"_qs, int(i) > head},
                                    {u"names"_qs, QJsonArray::fromStringList(names)}, {u"sealedBy"_qs, QJsonArray::fromStringList(seals)}});
            continue;
        }
        QString marks;
        for (const QString &name : names)
            marks += u"  "_qs + u'[' + name + u']';
        for (const QString &reviewer : seals)
            marks += u"  "_qs + Message(QT_TRANSLATE_NOOP("core", "[sealed by %1]"), {reviewer}).text();
        print(QStringLiteral("%1  %2  %3  %4%5%6\n").arg(hash.left(12), time, revision.author.isEmpty() ? u"—"_qs : revision.author, revision.label.text(),
                  int(i) > head ? u' ' + Message(QT_TRANSLATE_NOOP("core", "(undone)")).text() : QString(), marks));
    }
    if (arguments.has(u"json"))
        printJson(QJsonObject{{u"revisions"_qs, list}});
    return fine;
}

const Command logCommand{"log", "FILE [--json]", QT_TRANSLATE_NOOP("core", "Shows the history in the file with its names and seals, the newest step first."), {{"json", false}}, 1, 1, run};

} // namespace micromajor::cli
