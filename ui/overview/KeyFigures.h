#pragma once
#include "ui/foundation/ProgramSession.h"

#include <QWidget>

class QHBoxLayout;

namespace micromajor {

class StyledLabel;

/// Credits, courses and hours of a learner, as ranges under choice, each with what to compare it with.
class KeyFigures : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFigures(ProgramSession &session);
    void refresh();

private:
    struct Figure
    {
        StyledLabel *value;
        StyledLabel *unit;
        StyledLabel *note;
    };
    Figure addFigure(QHBoxLayout *row);

    ProgramSession &m_session;
    Figure m_credits, m_courses, m_hours;
};

} // namespace micromajor
