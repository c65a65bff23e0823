#pragma once
#include "ui/foundation/ProgramSession.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace micromajor {

/// The file of one attachment: how large it is, and the ways to look at it.
class AttachmentFile : public QWidget
{
    Q_OBJECT

public:
    /// All attachments together, in bytes: a program must still fit into its exchange file, which may have 64 MiB and carries them as
    /// text, a third longer.
    static constexpr qint64 largestTotal = 40 * 1024 * 1024;

    AttachmentFile(ProgramSession &session, const QString &rowId, QWidget *parent = nullptr);
    static QWidget *make(ProgramSession &session, const QString &rowId, const Field &field);

    /// Puts the file into the program, as one edit. Errors: NotFound, CannotRead, InvalidInput (too large).
    static Result<void> add(ProgramSession &session, const QString &path);
    /// Asks for files and adds them.
    static void choose(ProgramSession &session, QWidget *parent);
    /// Errors: NotFound (no such row), CannotWrite.
    static Result<void> saveTo(const Program &program, const QString &rowId, const QString &path);
    /// Whether a file of this name is a document, which is shown, and no program, which would be run.
    static bool isDocument(const QString &name);

private:
    const Attachment *row() const;
    void open();
    void saveAs();
    void refresh();

    ProgramSession &m_session;
    QString m_rowId;
    QLabel *m_size;
    QPushButton *m_open;
    QPushButton *m_save;
};

} // namespace micromajor
