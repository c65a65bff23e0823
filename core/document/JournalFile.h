#pragma once
#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>
#include <vector>

namespace micromajor {

/// What the edits of a journal stand upon.
struct JournalBase
{
    QString documentPath; ///< empty if never saved
    QByteArray fileHash;  ///< SHA-256 of the file when the edits began; empty if never saved
    QByteArray bytes;     ///< the document as a file
};
struct JournalRecord
{
    enum class Kind : quint8 { Apply, Amend, Undo, Redo, Marks, Return };
    Kind kind = Kind::Apply;
    QString label; ///< stored form; Apply, Amend and Return only, as author and changeset
    QString author;
    QDateTime time;
    QByteArray changeset; ///< Marks: all names and seals from now on, as stored; Return: see History::returnFrom
};
struct JournalContent
{
    JournalBase base;
    std::vector<JournalRecord> records;
    qint64 validBytes = 0; ///< what follows is a record that was never finished
};

/// The recovery journal of one open document: a record is written (not merely buffered by us) before its edit counts as done, so it
/// survives kill -9; a thread brings it to the medium at most once a second, so power loss costs at most that.
/// Layout: magic, then frames of length, checksum (first 8 bytes of SHA-256) and content; the first frame is the base.
class JournalFile
{
public:
    /// A new file in the recovery folder with its first record. Errors: CannotWrite.
    static Result<std::unique_ptr<JournalFile>> create(const JournalBase &base, const JournalRecord &first);
    /// Continues the journal of a dead process; its unfinished last record is cut off. Errors: Locked, CannotRead, Damaged.
    static Result<std::unique_ptr<JournalFile>> adopt(const QString &path, JournalContent &content);
    /// The journal of a dead process. Errors: as adopt.
    static Result<JournalContent> read(const QString &path);
    ~JournalFile();

    /// Errors: CannotWrite; then the journal is as before.
    Result<void> append(const JournalRecord &record);
    /// Its edits are in the file now, or the user gave them up.
    void remove();

private:
    class Flusher;
    JournalFile(int descriptor, QString path, qint64 size);

    int m_descriptor;
    QString m_path;
    qint64 m_size;
    std::unique_ptr<Flusher> m_flusher;
};

} // namespace micromajor
