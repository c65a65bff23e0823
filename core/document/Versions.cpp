#include "core/document/Versions.h"

#include "core/document/PastProgram.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor {

static constexpr qsizetype longestName = 200;

static bool isTaken(const Marks &marks, const QString &name)
{
    return std::any_of(marks.versions.begin(), marks.versions.end(), [&name](const NamedVersion &version) { return version.name == name; });
}

static Error noRevision(int revision)
{
    return {Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "The history has no revision %1."), {Message(QString::number(revision))})};
}

Result<void> nameVersion(Document &document, int revision, const QString &name)
{
    const QString wanted = name.simplified();
    if (revision < 0 || revision >= int(document.revisions().size()))
        return noRevision(revision);
    if (wanted.isEmpty())
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "A version needs a name, such as “submitted to the college”."))};
    if (wanted.size() > longestName)
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "The name of a version has at most %1 characters."), {QString::number(longestName)})};
    if (isTaken(document.marks(), wanted))
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "There is a version “%1” already; choose another name."), {wanted})};
    Marks marks = document.marks();
    marks.versions.push_back({document.revisions()[size_t(revision)].hash, wanted, document.author(), QDateTime::currentDateTimeUtc()});
    return document.setMarks(std::move(marks));
}

Result<void> removeVersion(Document &document, const QString &name)
{
    Marks marks = document.marks();
    if (std::erase_if(marks.versions, [&name](const NamedVersion &version) { return version.name == name; }) == 0)
        return Error{Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "There is no version “%1”."), {name})};
    return document.setMarks(std::move(marks));
}

Result<int> takeMarks(Document &document, const Document &other)
{
    const auto isHere = [&document](const QByteArray &hash) {
        return std::any_of(document.revisions().begin(), document.revisions().end(), [&hash](const Revision &revision) { return revision.hash == hash; });
    };
    Marks marks = document.marks();
    int taken = 0;
    for (const NamedVersion &version : other.marks().versions)
        if (isHere(version.revision) && !isTaken(marks, version.name)) {
            marks.versions.push_back(version);
            ++taken;
        }
    for (const Seal &seal : other.marks().seals)
        if (isHere(seal.revision) && std::find(marks.seals.begin(), marks.seals.end(), seal) == marks.seals.end()) {
            marks.seals.push_back(seal);
            ++taken;
        }
    if (const Result<void> set = document.setMarks(std::move(marks)); !set)
        return set.error();
    return taken;
}

Result<Edit> backTo(const Document &document, int revision)
{
    const Result<Program> past = programAt(*document.program(), document.revisions(), document.head(), revision);
    if (!past)
        return past.error();
    return edits::replaceProgram(*document.program(), *past, Message(QT_TRANSLATE_NOOP("core", "Back to: %1"), {document.revisions()[size_t(revision)].label}));
}

} // namespace micromajor
