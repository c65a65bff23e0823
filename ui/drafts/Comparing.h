#pragma once
#include "ui/drafts/OtherProgram.h"
#include "ui/foundation/NoticeBar.h"

#include <QDialog>
#include <QObject>
#include <QPointer>

namespace micromajor {

class CompareWindow;
class MergeWindow;
class ProgramSession;

/// Opens the windows that compare the open program with a file or one of its revisions, and that merge it with another draft. What cannot be
/// read is said in a sentence; nothing changes then.
class Comparing : public QObject
{
    Q_OBJECT

public:
    /// `window` carries the dialogs and their children.
    Comparing(ProgramSession &session, QWidget *window);
    /// Closes what it has opened: the windows read the session.
    ~Comparing() override;

    void chooseAndCompare();
    void chooseAndMerge();
    CompareWindow *compareWithFile(const QString &path); ///< null: it cannot be read
    CompareWindow *compareWithRevision(int revision);
    MergeWindow *mergeWithFile(const QString &path);

Q_SIGNALS:
    void noticed(const micromajor::Notice &notice);

private:
    QString chooseFile(const QString &title);
    CompareWindow *show(const Result<OtherProgram> &other);
    void open(QDialog *window);
    void say(const Error &error);

    ProgramSession &m_session;
    QWidget *m_window;
    std::vector<QPointer<QDialog>> m_open;
};

} // namespace micromajor
