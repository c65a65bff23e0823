#include "ui/matrix/WrappedText.h"

#include <QFontMetrics>
#include <QStringList>
#include <QTextLayout>

namespace micromajor {

static constexpr qsizetype mostKnown = 4000; // the names of a large program: one look at its header must not make it forget what the last one learnt

QString TextWrapper::lines(const QString &text, int width) const
{
    const auto known = m_known.constFind({text, width});
    if (known != m_known.constEnd())
        return *known;
    QStringList lines;
    QTextLayout layout(text, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (lines.size() < m_most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == m_most;
        lines.append(isLast ? QFontMetrics(m_font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                            : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    if (m_known.size() >= mostKnown)
        m_known.clear();
    return *m_known.insert({text, width}, lines.join(u'\n'));
}

} // namespace micromajor
