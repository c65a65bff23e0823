#pragma once
#include "core/base/Result.h"
#include "core/document/Marks.h"
#include "core/document/Revision.h"
#include "core/edits/Edit.h"
#include "core/program/Program.h"

#include <QObject>

#include <memory>
#include <set>

namespace micromajor {

/// What an edit, an undo or a redo touched; views refresh only what they show.
struct DocumentChange
{
    std::set<const Table *> tables;
};

/// One program being edited: an in-memory database, its history, its recovery journal and the file it came from.
/// Every edit is one changeset of the SQLite session extension; undo, redo, recovery and history all apply such changesets.
/// A call that fails leaves the document as it was. Main thread only.
class Document : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Edit, View }; ///< View takes no lock and writes no journal; saving needs another path

    /// Opens a file into memory; the file itself is not touched and not kept open.
    /// Errors: NotFound, CannotRead, NotOurs, Newer, Damaged, Locked (Mode::Edit only).
    static Result<std::unique_ptr<Document>> open(const QString &path, Mode mode = Mode::Edit);
    /// A document without a file yet; `label` names its first revision ("New from sample …").
    static Result<std::unique_ptr<Document>> create(const Program &program, const Message &label);
    /// What a crashed run left behind (see RecoveryJournal), as a document with all completed edits.
    static Result<std::unique_ptr<Document>> recover(const QString &journalPath);
    ~Document() override;

    const std::shared_ptr<const Program> &program() const;

    /// Runs all operations of the edit as one step of history; nothing changes if one of them fails. An edit without effect is dropped.
    Result<void> apply(const Edit &edit);
    Result<void> undo();
    Result<void> redo();
    bool canUndo() const;
    bool canRedo() const;
    Message undoLabel() const;
    Message redoLabel() const;

    /// Publishes to the file it came from. Errors: ChangedUnderneath, CannotWrite, NotFound (no path yet).
    Result<void> save();
    /// Publishes to another path and continues there.
    Result<void> saveAs(const QString &path);
    /// save() that also replaces a file changed by someone else (it is kept as a backup).
    Result<void> saveOverChanged();
    /// The same, but only while the file is in the state that `seen` was opened from: what has come since is not lost unseen. Errors as save().
    Result<void> saveOver(const Document &seen);
    /// Whether the file on disk is still the one opened or saved last. Cheap (stat) unless the stat differs.
    bool changedUnderneath() const;

    QString path() const; ///< empty until saved for the first time
    Mode mode() const;
    bool isModified() const;  ///< differs from what was published last
    int unsavedSteps() const; ///< revisions not in the file (may be negative after undo past the saved one)

    /// From the first revision to the newest, undone ones included; head() is the current one (-1: before the first).
    const std::vector<Revision> &revisions() const;
    int head() const;
    QString headHash() const; ///< 64 hexadecimal digits

    /// Names and seals of revisions (see Versions.h and Seals.h). Undo does not touch them, and their revisions are never dropped: an edit after
    /// undoing past one first records the way back as a step of its own.
    const Marks &marks() const;
    /// Replaces them. The step that typing would continue ends here. Errors: CannotWrite (the recovery journal).
    Result<void> setMarks(Marks marks);

    /// Name and role put on the revisions that follow.
    void setAuthor(const QString &author);
    QString author() const;

    /// All rows of the program's tables in a canonical form: equal content gives equal bytes.
    QByteArray snapshot() const;

Q_SIGNALS:
    void changed(const micromajor::DocumentChange &change);
    void historyChanged(); ///< canUndo, labels, isModified, path

private:
    class Private;
    explicit Document(std::unique_ptr<Private> implementation);
    std::unique_ptr<Private> d;
};

} // namespace micromajor
