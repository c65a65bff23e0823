#pragma once
#include "core/review/Merge.h"
#include "core/rules/Checker.h"
#include "ui/drafts/OtherProgram.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace micromajor {

class ConflictPanel;
class ProgramSession;

/// Brings another draft into the open program: its changes are taken or declined one by one, conflicts are decided with both values, both authors
/// and what each choice does to the problems in sight. Nothing happens before "Merge", and that is one step that can be undone.
class MergeWindow : public QDialog
{
    Q_OBJECT

public:
    MergeWindow(ProgramSession &session, const OtherProgram &theirs, MergeResult result, QWidget *parent = nullptr);

    const MergeResult &result() const { return m_result; }
    const MergeChoices &choices() const { return m_choices; }
    QTreeWidget *list() const { return m_list; }
    ConflictPanel *panel() const { return m_panel; }
    /// What the merge would do as it is decided so far.
    QString effect() const;
    void resolve(size_t conflict, const Resolution &resolution);
    /// False while conflicts are open or if the edit failed.
    bool merge();

Q_SIGNALS:
    void merged(const QString &note); ///< what could not be taken over beside the content; empty: nothing

private:
    struct Judged
    {
        Facts facts;
        CheckResult checked;
    };
    Judged judged(const MergeChoices &choices) const;
    static QStringList effectBetween(const Judged &before, const Judged &after);
    QWidget *makeEffect();
    void fillList();
    void showConflict(int conflict);
    void showEffects(int conflict);
    void refresh();
    int currentConflict() const;

    ProgramSession &m_session;
    OtherProgram m_theirs;
    std::shared_ptr<const Program> m_mine;
    MergeResult m_result;
    MergeChoices m_choices;
    QTreeWidget *m_list;
    ConflictPanel *m_panel;
    QLabel *m_effect;
    QPushButton *m_merge;
    bool m_filling = false;
};

} // namespace micromajor
