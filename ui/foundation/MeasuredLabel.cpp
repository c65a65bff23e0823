#include "ui/foundation/MeasuredLabel.h"

#include <QEvent>

#include <algorithm>

namespace micromajor {

int MeasuredLabel::heightForWidth(int width) const
{
    if (m_measured != text()) {
        m_measured = text();
        m_heights.fill({});
    }
    const auto known = std::ranges::find(m_heights, width, &Height::width);
    if (known != m_heights.end())
        return known->height;
    Height &height = m_heights[m_next++ % m_heights.size()];
    height = {width, QLabel::heightForWidth(width)};
    return height.height;
}

bool MeasuredLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
    case QEvent::Polish: // the style sheet sets the font
        m_heights.fill({});
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

} // namespace micromajor
