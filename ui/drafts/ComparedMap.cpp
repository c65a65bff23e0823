#include "ui/drafts/ComparedMap.h"

#include "ui/foundation/Theme.h"

#include <QPainter>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr qreal goneHeight = 36;

static QString nameOf(const Course &course)
{
    return course.nameZh.isEmpty() ? course.nameEn : course.nameZh;
}

ComparedMap::ComparedMap(const Program &before, const Facts &after, const Comparison &comparison) : m_layout(layoutMap(after))
{
    const Program &program = *after.program;
    for (size_t i = 0; i < m_layout.boxes.size(); ++i)
        m_boxes.push_back({m_layout.boxes[i].frame, nameOf(program.courses[i]), {}});
    QStringList gone, words;
    for (const Difference &difference : comparison.differences) {
        const Place &place = difference.place();
        if (place.table != &tables::course)
            continue;
        if (!difference.after.table) {
            if (const Course *course = micromajor::find(before.courses, Id<Course>{place.id}))
                gone.append(nameOf(*course));
            continue;
        }
        for (size_t i = 0; i < program.courses.size(); ++i)
            if (program.courses[i].id.value == place.id) {
                QString &sign = m_boxes[i].sign;
                const QString found = difference.kind == DifferenceKind::Added    ? tr("new")
                    : difference.kind == DifferenceKind::MovedTerm ? tr("other term")
                                                                   : tr("changed");
                if (sign.isEmpty() || sign == tr("changed"))
                    sign = found;
                words.append(difference.sentence.text());
            }
    }
    for (const MapColumn &column : m_layout.columns)
        m_heads.append(column.term ? tr("Term %1").arg(*column.term) : tr("No term yet"));
    m_gone = gone.isEmpty() ? tr("No course is gone.") : tr("Gone: %1").arg(gone.join(tr(", ")));
    setAccessibleName(tr("Map of the differences"));
    setAccessibleDescription((words + QStringList{m_gone}).join(u' '));
    setFixedSize(m_layout.size.toSize() + QSize(2 * Theme::grid, int(goneHeight) + 2 * Theme::grid));
}

void ComparedMap::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.text);
    painter.drawText(QRectF(Theme::grid, 0, width() - 2 * Theme::grid, goneHeight), Qt::AlignVCenter | Qt::AlignLeft, m_gone);
    painter.translate(Theme::grid, goneHeight);
    for (size_t i = 0; i < m_layout.columns.size(); ++i) {
        const QRectF frame = m_layout.columns[i].frame;
        painter.setPen(theme.line);
        painter.drawRect(frame);
        painter.setPen(theme.muted);
        painter.drawText(QRectF(frame.topLeft(), QSizeF(frame.width(), MapLayout::headHeight)), Qt::AlignCenter, m_heads[qsizetype(i)]);
    }
    painter.setPen(theme.strongLine);
    for (const MapEdge &edge : m_layout.edges)
        painter.drawPolyline(QPolygonF(edge.path));
    for (const Box &box : m_boxes) {
        painter.setPen(QPen(box.sign.isEmpty() ? theme.line : theme.accent, box.sign.isEmpty() ? 1 : 2));
        painter.setBrush(box.sign.isEmpty() ? theme.page : theme.adviceWash);
        painter.drawRoundedRect(box.frame, 4, 4);
        painter.setPen(theme.text);
        const QRectF room = box.frame.adjusted(Theme::grid, Theme::half, -Theme::grid, -Theme::half);
        painter.drawText(room, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap | Qt::TextWrapAnywhere, box.name);
        if (!box.sign.isEmpty()) {
            painter.setPen(theme.accent);
            painter.drawText(room, Qt::AlignBottom | Qt::AlignRight, box.sign);
        }
    }
}

} // namespace micromajor
