#pragma once
#include "core/base/Result.h"
#include "core/program/Program.h"

#include <memory>

namespace micromajor {
class Document;
}

namespace micromajor::cli {

/// Whether it is a regular file of at most 256 MiB. Devices, pipes and folders are refused before anything is read: /dev/zero never ends,
/// a pipe may never begin.
Result<void> requireOrdinaryFile(const QString &path);
/// The bytes of such a file.
Result<QByteArray> readFile(const QString &path);

/// A program read from a .micromajor or a .json file.
struct ProgramFile
{
    std::shared_ptr<const Program> program;
    std::unique_ptr<Document> document; ///< none for .json
    ProgramFile();
    ~ProgramFile();
    ProgramFile(ProgramFile &&) noexcept;
    ProgramFile &operator=(ProgramFile &&) noexcept;
};
Result<ProgramFile> openProgram(const QString &path);

/// Only .micromajor files have a history; the error says so for others.
Result<std::unique_ptr<Document>> openDocument(const QString &path);

/// Writes a new program file, .json or .micromajor by its suffix. Refuses a path where something is already.
Result<void> createProgramFile(const QString &path, const Program &program, const Message &label);

/// Publishes an exported file, replacing an older export but never the file it was made from.
Result<void> writeExport(const QString &path, const QByteArray &bytes, const QString &source);

} // namespace micromajor::cli
