#pragma once
#include "core/review/Merge.h"
#include "ui/drafts/OtherProgram.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace micromajor {

class ProgramSession;

/// Brings another draft into the open program: its changes are taken or declined one by one, conflicts are decided with both values, both authors
/// and the effect on the problems in sight. Nothing happens before "Merge", and that is one step that can be undone.
class MergeWindow : public QDialog
{
    Q_OBJECT

public:
    MergeWindow(ProgramSession &session, const OtherProgram &theirs, MergeResult result, QWidget *parent = nullptr);

    const MergeResult &result() const { return m_result; }
    const MergeChoices &choices() const { return m_choices; }
    QTreeWidget *list() const { return m_list; }
    void resolve(size_t conflict, const Resolution &resolution);
    /// False while conflicts are open or if the edit failed.
    bool merge();

Q_SIGNALS:
    void merged(const QString &note); ///< what could not be taken over beside the content; empty: nothing

private:
    QWidget *makeConflictPanel();
    void fillList();
    void showConflict(int conflict);
    void refresh();
    void takeOwnValue();
    QString problemsWith(const MergeChoices &choices) const;
    int currentConflict() const;

    ProgramSession &m_session;
    OtherProgram m_theirs;
    std::shared_ptr<const Program> m_mine;
    MergeResult m_result;
    MergeChoices m_choices;
    QTreeWidget *m_list;
    QWidget *m_panel;
    QLabel *m_sentence, *m_ownError, *m_effect;
    QRadioButton *m_takeMine, *m_takeTheirs, *m_takeOwn;
    QLineEdit *m_own;
    QPushButton *m_merge;
    bool m_filling = false;
};

} // namespace micromajor
