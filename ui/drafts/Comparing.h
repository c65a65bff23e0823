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

/// Opens the windows that compare two states (revisions of the open program, the program as it is, a file) and that merge it with another
/// draft. What cannot be read is said in a sentence; nothing changes then.
class Comparing : public QObject
{
    Q_OBJECT

public:
    /// `window` carries the dialogs and their children.
    Comparing(ProgramSession &session, QWidget *window);
    /// Closes what it has opened: the windows read the session.
    ~Comparing() override;

    void chooseAndCompare(); ///< with the open program
    void chooseAndCompare(int revision);
    void chooseAndMerge();
    /// The file stands before the open program or the revision. Null: it cannot be read.
    CompareWindow *compareWithFile(const QString &path);
    CompareWindow *compareWithFile(const QString &path, int revision);
    /// The present revision stands after the other, otherwise the later one.
    CompareWindow *compareRevisions(int one, int other);
    /// "compare-revisions:A:B" and "compare-revision-with-file:A", as pages ask for them; false: another command.
    bool run(const QString &command);
    MergeWindow *mergeWithFile(const QString &path);

Q_SIGNALS:
    void noticed(const micromajor::Notice &notice);
    void helpRequested(QWidget *window); ///< about comparing and merging, beside this window

private:
    QString chooseFile(const QString &title);
    CompareWindow *show(const Result<OtherProgram> &before, const Result<OtherProgram> &after);
    void open(QDialog *window);
    void say(const Error &error);

    ProgramSession &m_session;
    QWidget *m_window;
    std::vector<QPointer<QDialog>> m_open;
};

} // namespace micromajor
