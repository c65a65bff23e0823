#pragma once
#include <QStatusBar>

class QLabel;

namespace micromajor {

class ProgramSession;

/// The figures that matter at a glance: credits, courses, hours, practice share, problem counts, and whether the work is saved.
class StatusBar : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(ProgramSession &session, QWidget *parent = nullptr);

private:
    void refresh();
    QLabel *addFigure(const QString &name);

    ProgramSession &m_session;
    QLabel *m_credits;
    QLabel *m_courses;
    QLabel *m_hours;
    QLabel *m_practice;
    QLabel *m_problems[4]; ///< errors, warnings, cannot be judged, advice
    QLabel *m_recovery;
    QLabel *m_saved;
};

} // namespace micromajor
