#pragma once
#include "ui/overview/Card.h"

class QLabel;
class QPushButton;

namespace micromajor {

/// Stands in place of the charts while the program has neither courses nor outcomes: what the overview will show, and where to begin.
class StartCard : public Card
{
    Q_OBJECT

public:
    explicit StartCard(ProgramSession &session);

    void refresh() override;

private:
    QLabel *m_sentence;
    QPushButton *m_name;
    QPushButton *m_courses;
};

} // namespace micromajor
