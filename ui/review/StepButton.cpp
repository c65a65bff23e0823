#include "ui/review/StepButton.h"

#include "ui/foundation/Theme.h"

#include <QPainter>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int disc = 24;
static constexpr int lineHeight = 20;
static constexpr int leastWidth = 15 * Theme::grid;

StepButton::StepButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepButton::setLook(const Look &look)
{
    m_look = look;
    QStringList said{look.title, look.state, look.signedBy};
    said.removeAll(QString());
    setAccessibleName(said.join(u", "_s));
    setToolTip(said.join(u'\n'));
    update();
}

QSize StepButton::sizeHint() const
{
    return {leastWidth, Theme::half + disc + Theme::half + 3 * lineHeight + Theme::half};
}

void StepButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(rect(), Theme::half, Theme::half);
    }
    const QRect round(Theme::half, Theme::half, disc, disc);
    if (m_look.joinsNext) {
        painter.setPen(QPen(m_look.verdict == Verdict::Met ? theme.met : theme.strongLine, 1.5));
        painter.drawLine(round.right() + Theme::half, round.center().y(), width() + Theme::half, round.center().y());
    }
    if (m_look.verdict) {
        theme.icon(*m_look.verdict, m_look.severity).paint(&painter, round);
    } else {
        painter.setPen(QPen(m_look.isCurrent ? theme.accent : theme.strongLine, m_look.isCurrent ? 2 : 1.5));
        painter.setBrush(m_look.isCurrent ? theme.selection : theme.page);
        painter.drawEllipse(QRectF(round).adjusted(1, 1, -1, -1));
        painter.setPen(m_look.isCurrent ? theme.accent : theme.muted);
        painter.setFont(theme.font(Theme::TextStyle::Note));
        painter.drawText(round, Qt::AlignCenter, QString::number(m_look.number));
    }
    QRect line(Theme::half, round.bottom() + Theme::half, width() - Theme::grid, lineHeight);
    const auto write = [&](Theme::TextStyle style, const QColor &color, const QString &text, bool strong) {
        QFont font = theme.font(style);
        font.setWeight(strong ? QFont::Bold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, lineHeight);
    };
    write(Theme::TextStyle::Body, theme.text, m_look.title, m_look.isCurrent);
    write(Theme::TextStyle::Note, m_look.verdict ? theme.color(*m_look.verdict, m_look.severity) : theme.muted, m_look.state, false);
    write(Theme::TextStyle::Note, theme.muted, m_look.signedBy, false);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::half, Theme::half);
    }
}

} // namespace micromajor
