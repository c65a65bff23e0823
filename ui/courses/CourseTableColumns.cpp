// Which columns of the course table are shown, and how wide.
#include "core/program/Values.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableModel.h"
#include "ui/courses/CourseTableView.h"
#include "ui/foundation/Theme.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace micromajor {

void CourseTableView::showStandardColumns()
{
    const std::vector<CourseColumn> &columns = courseColumns();
    for (size_t i = 0; i < columns.size(); ++i)
        setColumnHidden(int(i), !columns[i].shownAtFirst);
    if (interfaceLanguage() == Language::English) {
        const int english = courseColumn(tables::course.field(u"name_en"));
        setColumnHidden(english, false);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(english), horizontalHeader()->visualIndex(courseNameColumn()) + 1);
    }
    m_columnsGiveWay = true;
    m_gaveWay.clear();
    fitColumns();
}

void CourseTableView::showColumn(int column, bool shown)
{
    m_columnsGiveWay = false;
    setColumnHidden(column, !shown);
    fitColumns();
    Q_EMIT rowsShownChanged();
}

int CourseTableView::leastWidth(int column) const
{
    if (column == courseNameColumn())
        return 18 * Theme::grid;
    if (!courseColumns()[size_t(column)].field)
        return 11 * Theme::grid;
    const int header = horizontalHeader()->fontMetrics().horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString()) + 2 * Theme::grid;
    return std::max({header, std::clamp(sizeHintForColumn(column), 6 * Theme::grid, 12 * Theme::grid), m_totalsWidths.value(column)});
}

void CourseTableView::setTotalsWidths(const QList<int> &widths)
{
    if (widths == m_totalsWidths)
        return;
    m_totalsWidths = widths;
    fitColumns();
}

bool CourseTableView::statesNothing(int column) const
{
    const Field *field = courseColumns()[size_t(column)].field;
    const std::vector<Course> &courses = m_model.program().courses;
    return field && std::none_of(courses.begin(), courses.end(), [&](const Course &course) { return isStated(field->get(&course)); });
}

void CourseTableView::fitColumns()
{
    if (!m_fitsColumns)
        return;
    const QSignalBlocker blocker(horizontalHeader());
    for (const int column : std::exchange(m_gaveWay, {}))
        setColumnHidden(column, !m_columnsGiveWay);
    const int name = courseNameColumn();
    const int prerequisites = courseColumn(nullptr);
    int used = 0;
    for (const int column : shownColumns()) {
        if (column != name && column != prerequisites)
            setColumnWidth(column, leastWidth(column));
        used += leastWidth(column);
    }
    // Where all do not fit, columns that would show nothing make room, before anybody has to scroll.
    if (m_columnsGiveWay)
        for (const char16_t *field : {u"theory_hours", u"practice_hours", u"module_id", u"code", u"term", u"name_en"}) {
            const int column = courseColumn(tables::course.field(field));
            if (used <= viewport()->width())
                break;
            if (isColumnHidden(column) || m_model.courseCount() == 0 || !statesNothing(column))
                continue;
            used -= leastWidth(column);
            setColumnHidden(column, true);
            m_gaveWay.append(column);
        }
    int spare = std::max(0, viewport()->width() - used);
    // What was cut off for the sake of a narrow window is written out where there is room.
    for (const int column : shownColumns()) {
        if (column == name || column == prerequisites)
            continue;
        const int more = std::clamp(std::min(sizeHintForColumn(column), 24 * Theme::grid) - columnWidth(column), 0, spare / 2);
        if (more > 0)
            setColumnWidth(column, columnWidth(column) + more);
        spare -= more;
    }
    const int nameShare = isColumnHidden(prerequisites) ? spare : spare * 6 / 10;
    setColumnWidth(name, leastWidth(name) + nameShare);
    setColumnWidth(prerequisites, leastWidth(prerequisites) + spare - nameShare);
    updateGeometries();
    viewport()->update();
}

void CourseTableView::fitAgain()
{
    fitColumns();
    Q_EMIT rowsShownChanged();
}

int CourseTableView::contentHeight() const
{
    const int scrollBar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return horizontalHeader()->sizeHint().height() + m_model.rowCount() * Theme::rowHeight + scrollBar + 2;
}

QList<int> CourseTableView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            columns.append(column);
    return columns;
}

} // namespace micromajor
