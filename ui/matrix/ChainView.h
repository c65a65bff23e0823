#pragma once
#include "core/analysis/OutcomeChain.h"
#include "ui/foundation/ProgramSession.h"

class QComboBox;
class QGridLayout;
class QScrollArea;

namespace micromajor {

class ChainCanvas;

/// The way from gap to certificate for one outcome or gap: five columns of rows, lines between them, and a dashed box with the way on
/// where a link is missing. Above, how many rows have no link at all.
class ChainView : public QWidget
{
    Q_OBJECT

public:
    explicit ChainView(ProgramSession &session, QWidget *parent = nullptr);

    /// Shows the session's program; `coverage` belongs to it.
    void refresh(const Coverage &coverage);
    /// An outcome or a gap; others are ignored. The view must be refreshed afterwards.
    void setSubject(const Place &place);
    const Place &subject() const { return m_subject; }

Q_SIGNALS:
    void supportRequested(const QString &outcomeId); ///< the user wants to tie courses to this outcome
    void subjectChanged();

private:
    void fillSubjects();
    void showCounts(const Coverage &coverage);
    void addCount(const QString &text, const Table &table, const std::vector<int> &rows);
    void go(const Place &place);
    QString subjectOutcome() const; ///< the outcome shown, or the first that closes the gap shown

    ProgramSession &m_session;
    QComboBox *m_subjects;
    QGridLayout *m_counts;
    QScrollArea *m_scroll;
    ChainCanvas *m_canvas;
    Place m_subject;
};

} // namespace micromajor
