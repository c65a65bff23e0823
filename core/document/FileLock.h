#pragma once
#include "core/base/Result.h"

#include <memory>

class QLockFile;

namespace micromajor {

/// Says to other running copies that this one edits the file. The lock stands in the data folder, never beside the user's file;
/// that of a dead process does not count.
class FileLock
{
public:
    /// Errors: Locked (names program, host and process), CannotWrite.
    static Result<std::unique_ptr<FileLock>> acquire(const QString &path);
    ~FileLock();

private:
    explicit FileLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file;
};

} // namespace micromajor
