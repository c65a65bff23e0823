#include "ui/workbench/SampleCard.h"

#include "core/exchange/json/ProgramJson.h"
#include "core/rules/Facts.h"
#include "ui/foundation/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace micromajor {

using namespace Qt::StringLiterals;

SampleCard::SampleCard(const Sample &sample, QWidget *parent)
    : QAbstractButton(parent), m_institution(sample.institution.text())
{
    setText(sample.name.text());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    if (Result<Program> program = sampleProgram(sample.id); program) {
        const Totals figures = totals(*program);
        QStringList parts;
        const auto add = [&parts](const QString &range, const QString &one, const QString &many) {
            if (!range.isEmpty())
                parts << (range == u"1"_s ? one : many).arg(range);
        };
        add(rangeText(figures.credits), tr("%1 credit"), tr("%1 credits"));
        add(rangeText(figures.courses), tr("%1 course"), tr("%1 courses"));
        add(rangeText(figures.hours), tr("%1 hour"), tr("%1 hours"));
        m_figures = parts.join(u" · "_s);
    }
    setAccessibleName(text());
    setAccessibleDescription(u"%1. %2"_s.arg(m_institution, m_figures));
    setToolTip(tr("Begin with a copy of this program"));
}

QSize SampleCard::sizeHint() const
{
    return {232, 92};
}

void SampleCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    painter.setPen(QPen(focused ? theme.accent : theme.line, focused ? 2 : 1));
    painter.setBrush(isDown() ? theme.selection : underMouse() ? theme.hover : theme.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    QRect inner = rect().adjusted(16, 12, -16, -12);
    const auto line = [&](Theme::TextStyle style, const QColor &color, const QString &text, int height, bool bold) {
        QFont font = theme.font(style);
        if (bold)
            font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRect(inner.left(), inner.top(), inner.width(), height), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
        inner.setTop(inner.top() + height);
    };
    line(Theme::TextStyle::Body, theme.text, text(), 24, true);
    line(Theme::TextStyle::Note, theme.muted, m_institution, 22, false);
    line(Theme::TextStyle::Note, theme.text, m_figures.isEmpty() ? tr("Credits and hours not stated") : m_figures, 22, false);
}

void SampleCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SampleCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void SampleCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace micromajor
