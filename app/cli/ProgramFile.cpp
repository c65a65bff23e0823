#include "app/cli/ProgramFile.h"

#include "core/program/Values.h"

#include "core/base/AtomicFile.h"
#include "core/document/Document.h"
#include "core/exchange/json/ProgramJson.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace micromajor::cli {

static constexpr qint64 largestFile = 256LL * 1024 * 1024;

ProgramFile::ProgramFile() = default;
ProgramFile::~ProgramFile() = default;
ProgramFile::ProgramFile(ProgramFile &&) noexcept = default;
ProgramFile &ProgramFile::operator=(ProgramFile &&) noexcept = default;

static bool isJson(const QString &path)
{
    return path.endsWith(u".json", Qt::CaseInsensitive);
}

Result<void> requireOrdinaryFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "%1: there is no such file."), {path})};
    if (info.isDir())
        return Error{Error::Kind::NotOurs, Message(QT_TRANSLATE_NOOP("core", "%1 is a folder; name a file."), {path})};
    if (!info.isFile())
        return Error{Error::Kind::NotOurs, Message(QT_TRANSLATE_NOOP("core", "%1 is a device or a pipe; name an ordinary file."), {path})};
    if (info.size() > largestFile)
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "%1 is larger than 256 MiB; a program is never that large."), {path})};
    return {};
}

Result<QByteArray> readFile(const QString &path)
{
    if (const auto ordinary = requireOrdinaryFile(path); !ordinary)
        return ordinary.error();
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Error{Error::Kind::CannotRead, Message(QT_TRANSLATE_NOOP("core", "%1 cannot be read: %2"), {path, file.errorString()})};
    // One byte more than allowed tells a file that grew meanwhile from one that fits.
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFile::NoError)
        return Error{Error::Kind::CannotRead, Message(QT_TRANSLATE_NOOP("core", "%1 cannot be read: %2"), {path, file.errorString()})};
    if (bytes.size() > largestFile)
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "%1 is larger than 256 MiB; a program is never that large."), {path})};
    return bytes;
}

Result<std::unique_ptr<Document>> openDocument(const QString &path)
{
    if (const auto ordinary = requireOrdinaryFile(path); !ordinary)
        return ordinary.error();
    if (isJson(path))
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "%1 has no history; only .micromajor files have one."), {path})};
    return Document::open(path, Document::Mode::View);
}

Result<ProgramFile> openProgram(const QString &path)
{
    ProgramFile file;
    if (isJson(path)) {
        const auto bytes = readFile(path);
        if (!bytes)
            return bytes.error();
        auto program = fromJson(*bytes, path);
        if (!program)
            return program.error();
        file.program = std::make_shared<const Program>(*std::move(program));
        return file;
    }
    auto document = openDocument(path);
    if (!document)
        return document.error();
    file.document = *std::move(document);
    file.program = file.document->program();
    return file;
}

Result<void> createProgramFile(const QString &path, const Program &program, const Message &label)
{
    if (QFileInfo info(path); info.exists() || info.isSymLink())
        return Error{Error::Kind::CannotWrite, Message(QT_TRANSLATE_NOOP("core", "%1 exists already; choose another name."), {path})};
    if (isJson(path))
        return publishBytes(path, toJson(program));
    auto document = Document::create(program, label);
    if (!document)
        return document.error();
    return (*document)->saveAs(path);
}

Result<void> writeExport(const QString &path, const QByteArray &bytes, const QString &source)
{
    const QFileInfo info(path);
    if (resolvedPath(path) == resolvedPath(source))
        return Error{Error::Kind::CannotWrite, Message(QT_TRANSLATE_NOOP("core", "%1 is the program itself; choose another name for the export."), {path})};
    if (info.exists() && !info.isFile())
        return Error{Error::Kind::CannotWrite, Message(QT_TRANSLATE_NOOP("core", "%1 is not an ordinary file; choose another name for the export."), {path})};
    return publishBytes(path, bytes);
}

} // namespace micromajor::cli
