#pragma once
#include "core/review/Merge.h"
#include "ui/compare/MergeList.h"
#include "ui/compare/OtherProgram.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace micromajor {

class MergeChoicePanel;
class ProgramSession;
struct MergeQuestion;

/// What another file brings to the open program, decided piece by piece and taken over as one step that can be undone. It stands before the
/// program until it is left; until then nothing changes.
class MergePage : public QWidget
{
    Q_OBJECT

public:
    /// `other` must have been read for this session.
    static Result<MergeResult> mergeWith(const ProgramSession &session, const OtherProgram &other);

    MergePage(ProgramSession &session, OtherProgram other, MergeResult result, QWidget *parent = nullptr);

    const OtherProgram &other() const { return m_other; }
    const MergeResult &result() const { return m_result; }
    const MergeChoices &choices() const { return m_choices; }
    MergeList &list() const { return *m_list; }
    MergeChoicePanel &panel() const { return *m_panel; }
    QPushButton &mergeButton() const { return *m_merge; }
    QPushButton &allMine() const { return *m_allMine; }
    QPushButton &allTheirs() const { return *m_allTheirs; }

Q_SIGNALS:
    void left();
    void merged(int taken); ///< how many changes of theirs are in the program now

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QString subtitle() const;
    MergeQuestion question(const MergeItem &item) const;
    MergeChoices choicesWith(const MergeItem &item, const Resolution &resolution) const;
    Resolution resolutionOf(const MergeItem &item) const;
    void showCurrent();
    void decide(Resolution::Take take, const Value &own);
    void decideOpen(Resolution::Take take);
    void refresh();
    void showEffects();
    void apply();

    ProgramSession &m_session;
    OtherProgram m_other;
    MergeResult m_result;
    MergeChoices m_choices;
    QTimer *m_effects; ///< several decisions in a row are judged once
    MergeList *m_list;
    MergeChoicePanel *m_panel;
    QLabel *m_summary;
    QLabel *m_effect;
    QPushButton *m_allMine;
    QPushButton *m_allTheirs;
    QPushButton *m_merge;
};

} // namespace micromajor
