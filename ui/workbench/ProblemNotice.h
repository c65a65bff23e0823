#pragma once
#include "core/rules/Finding.h"

#include <QColor>
#include <QFrame>

namespace micromajor {

class ProgramSession;

/// One problem of the selected row as a coloured notice: sentence, clause, and its fixes as buttons.
class ProblemNotice : public QFrame
{
    Q_OBJECT

public:
    ProblemNotice(ProgramSession &session, const Finding &finding, QWidget *parent = nullptr);

Q_SIGNALS:
    void whyRequested(const micromajor::Finding &finding, const QRect &beside);
    void waiverRequested(const micromajor::Finding &finding, const QRect &beside);
    void fixesRequested(const micromajor::Finding &finding, const QRect &beside);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_wash, m_edge;
};

} // namespace micromajor
