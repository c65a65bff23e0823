#pragma once
#include "core/base/Result.h"

#include <vector>

namespace micromajor {

/// Many files of one folder, made durable by a single flush of its file system instead of two for each. All are written beside the folder's
/// own files first, so until publish() the folder is as it was, whatever fails; what is not published leaves nothing behind.
class FileBatch
{
public:
    explicit FileBatch(const QString &folder) : m_folder(folder) {}
    ~FileBatch();
    FileBatch(const FileBatch &) = delete;
    FileBatch &operator=(const FileBatch &) = delete;

    /// `name` is new in this batch and has no folder. A symbolic link is followed when publishing, mode and owner are kept.
    /// Errors: CannotWrite, with the cause and a way on; nothing was replaced.
    Result<void> add(const QString &name, const QByteArray &bytes);
    /// Flushes, then replaces one file after the other. Errors: CannotWrite; if it names a file, some of the others may be in place already. The batch is empty then.
    Result<void> publish();

private:
    struct File
    {
        QString path; ///< as the user knows it
        QByteArray written, target;
    };
    Result<void> open();
    void removeRest();

    QString m_folder;
    QByteArray m_workFolder;
    int m_lock = -1;
    std::vector<File> m_files;
    std::vector<std::pair<QString, QByteArray>> m_linked; ///< path and bytes: what lies behind a link may be on another disk, where the flush does not reach
};

} // namespace micromajor
