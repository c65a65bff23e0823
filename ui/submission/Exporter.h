#pragma once
#include "core/exchange/forms/FormTemplate.h"
#include "core/exports/DataExport.h"
#include "ui/foundation/NoticeBar.h"

#include <QObject>

namespace micromajor {

struct FilledForm;
class ProgramSession;

/// Lets the user choose where the open program goes, writes it and says how it went. A document is read back and compared with the program
/// before it replaces anything (core/exports).
class Exporter : public QObject
{
    Q_OBJECT

public:
    /// `window` carries the file dialogs.
    Exporter(ProgramSession &session, QWidget *window) : m_session(session), m_window(window) {}
    /// Folder and name, without suffix, that the file dialogs begin with.
    void setProposal(std::function<QString()> proposal) { m_proposal = std::move(proposal); }

    /// `format`: one of formFormats(). Without names, reviewers are called A, B …
    void chooseForm(const FormTemplate &form, const QString &format, bool names = true);
    void chooseData(const DataExport &format);
    /// The user picks a .docx of the school; its places are shown filled before anything is saved.
    void chooseOwnForm();

    bool writeForm(const FormTemplate &form, const QString &format, const QString &path, bool names = true);
    bool writeData(const DataExport &format, const QString &path);
    /// Null if the form cannot be read; the reason has been said.
    std::unique_ptr<FilledForm> fillOwnForm(const QString &path);

    void setContacts(bool contacts) { m_contacts = contacts; }

Q_SIGNALS:
    void noticed(const micromajor::Notice &notice);

private:
    bool publish(const Result<QByteArray> &bytes, const QString &path, const std::function<void()> &again);

    ProgramSession &m_session;
    QWidget *m_window;
    std::function<QString()> m_proposal = [] { return QString(); };
    bool m_contacts = true;
};

} // namespace micromajor
