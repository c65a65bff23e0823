#include "ui/matrix/ChainNode.h"

#include "ui/foundation/Theme.h"

#include <QPainter>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int padding = Theme::grid;
static constexpr int mostLines = 4;

ChainNode::ChainNode(Kind kind, const QString &text, const QString &note, QWidget *parent)
    : QPushButton(parent), m_kind(kind), m_text(text), m_note(note), m_textLines(Theme::current().font(Theme::TextStyle::Body), mostLines),
      m_noteLines(Theme::current().font(Theme::TextStyle::Note), 2)
{
    setAccessibleName(note.isEmpty() ? text : text + u", "_s + note);
    setToolTip(text);
}

static int heightOf(const QString &lines, const QFont &font)
{
    return lines.isEmpty() ? 0 : int(lines.count(u'\n') + 1) * QFontMetrics(font).lineSpacing();
}

int ChainNode::heightForWidth(int width) const
{
    const int inner = width - 2 * padding;
    return heightOf(m_textLines.lines(m_text, inner), m_textLines.font()) + heightOf(m_noteLines.lines(m_note, inner), m_noteLines.font()) + 2 * padding;
}

void ChainNode::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const bool missing = m_kind == Kind::Missing;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen frame(missing ? theme.warning : theme.strongLine, 1, missing ? Qt::DashLine : Qt::SolidLine);
    if (hasFocus())
        frame = QPen(theme.accent, 2, frame.style());
    painter.setPen(frame);
    painter.setBrush(underMouse() ? theme.hover : theme.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);

    const QRect area = rect().adjusted(padding, padding, -padding, -padding);
    painter.setPen(missing ? theme.muted : theme.text);
    painter.setFont(m_textLines.font());
    painter.drawText(area, int(Qt::AlignLeft | Qt::AlignTop), m_textLines.lines(m_text, area.width()));
    painter.setFont(m_noteLines.font());
    painter.setPen(missing ? theme.accent : theme.muted);
    painter.drawText(area, int(Qt::AlignLeft | Qt::AlignBottom), m_noteLines.lines(m_note, area.width()));
}

} // namespace micromajor
