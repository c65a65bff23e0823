#pragma once
#include "core/base/Result.h"
#include "ui/foundation/NoticeBar.h"
#include "ui/workbench/Author.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QSettings;

namespace micromajor {

class Document;
class ProgramSession;
struct Program;
struct RecoverableDocument;

/// The life of the open program: new, open, save, close, recover, export. It owns the session; the window only shows it.
/// Whatever goes wrong is said once, through noticed().
class DocumentController : public QObject
{
    Q_OBJECT

public:
    /// `settings` keeps the recent files and the author.
    explicit DocumentController(QSettings &settings, QObject *parent = nullptr);
    ~DocumentController() override;

    ProgramSession *session() const { return m_session.get(); } ///< null: the start page is shown
    void setWindow(QWidget *window) { m_window = window; }      ///< for the dialogs

    void newBlank();
    void newFromSample(const QString &id);
    /// `label` is the first line of the history.
    void newFrom(const Program &program, const Message &label);
    void open(const QString &path);
    void chooseAndOpen();
    void recover(const RecoverableDocument &recoverable);
    void discard(const RecoverableDocument &recoverable);

    /// False: it was not saved (the user left the dialog, or the reason was said).
    bool save();
    bool saveTo(const QString &path);
    bool chooseAndSave();
    /// Asks where, and writes what can be handed to anybody; the open program stays as it is.
    void chooseAndSaveCleanCopy();
    void saveCleanCopy(const QString &path);
    /// Asks about changes that are not saved; false: the user wants to go on with this program.
    bool close();

    QStringList recentFiles() const;
    const Author &author() const { return m_author; }
    void setAuthor(const Author &author); ///< also for later runs
    void setAuthorOfThisRun(const Author &author);
    /// File name for the open program: its name, free of characters that file systems refuse.
    QString suggestedName() const;
    /// The same in the folder used last: what the dialogs of exports begin with.
    QString exportProposal() const;

Q_SIGNALS:
    void sessionAboutToChange(); ///< whatever shows the old one must go now
    void sessionChanged();
    void noticed(const micromajor::Notice &notice);
    void recentFilesChanged();
    void mergeRequested(const QString &path); ///< what someone else made of the file is to be brought in

private:
    bool start(Result<std::unique_ptr<Document>> opened);
    void recoverReadable(const QString &path);
    void offerConflictCopies(const QString &path);
    void startFrom(std::unique_ptr<Document> document);
    bool settled(); ///< nothing unsaved, or the user has decided about it
    void remember(const QString &path);
    void report(const Error &error, std::vector<Notice::Way> ways = {});
    bool reportSave(const Result<void> &result);
    QString lastFolder() const;

    QSettings &m_settings;
    std::unique_ptr<ProgramSession> m_session;
    QWidget *m_window = nullptr;
    Author m_author;
};

} // namespace micromajor
