#include "ui/courses/CourseTotalsRow.h"

#include "core/program/Values.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableView.h"
#include "ui/foundation/Theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace micromajor {

static const Field *courseField(const char *name)
{
    return tables::course.field(QString::fromLatin1(name));
}

static QFont totalsFont()
{
    QFont font = Theme::current().font(Theme::TextStyle::Body);
    font.setWeight(QFont::Bold);
    return font;
}

CourseTotalsRow::CourseTotalsRow(ProgramSession &session, CourseTableView &view, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(view)
{
    setFixedHeight(Theme::rowHeight + Theme::half);
    setAccessibleName(tr("Totals"));
    connect(&view, &CourseTableView::rowsShownChanged, this, qOverload<>(&QWidget::update));
    refresh();
}

QSize CourseTotalsRow::sizeHint() const
{
    return {m_view.sizeHint().width(), Theme::rowHeight + Theme::half};
}

CourseTotalsRow::Cell CourseTotalsRow::cellOf(const QString &what, const QString &value, bool single, const std::vector<Id<Course>> &missing) const
{
    constexpr qsizetype mostNames = 5;
    const Totals &totals = m_session.facts().totals;
    if (!value.isEmpty())
        return {value, single ? tr("%1: %2.").arg(what, value) : tr("%1: %2, depending on what learners choose.").arg(what, value)};
    const QString dash = QStringLiteral("—");
    if (totals.undecidable)
        return {dash, tr("%1: the choice groups overlap too much to be computed.").arg(what)};
    if (missing.empty())
        return {dash, tr("%1: cannot be computed.").arg(what)};
    QStringList names;
    for (const Id<Course> &id : missing) {
        if (names.size() == mostNames)
            break;
        if (const Course *course = micromajor::find(m_session.program().courses, id))
            names.append(rowName(tables::course, course, m_session.program(), interfaceLanguage()));
    }
    const qsizetype more = qsizetype(missing.size()) - names.size();
    const bool chinese = interfaceLanguage() == Language::Chinese;
    const QString list = names.join(chinese ? QStringLiteral("、") : QStringLiteral(", ")) + (more > 0 ? QStringLiteral(" …") : QString());
    return {dash, tr("%1: cannot be computed, %n courses do not state it.", nullptr, int(missing.size())).arg(what) + u'\n' + list};
}

void CourseTotalsRow::refresh()
{
    const Facts &facts = m_session.facts();
    const Totals &totals = facts.totals;
    std::vector<Cell> cells(courseColumns().size());
    const auto set = [&](const char *name, Cell cell) { cells[size_t(courseColumn(courseField(name)))] = std::move(cell); };
    const int offered = totals.offeredCourses;
    const QString courses = rangeText(totals.courses);
    cells[size_t(courseNameColumn())].text = offered == 0 ? tr("Totals")
        : courses.isEmpty() || courses == QString::number(offered) ? tr("Total: %n courses", nullptr, offered)
                                                                   : tr("Total: %1 of %2 courses").arg(courses).arg(offered);
    if (offered > 0) {
        const HourSplit split = hourSplit(*facts.program, *facts.choices);
        set("credits", cell(tr("Credits"), totals.credits));
        set("hours", cell(tr("Contact hours"), totals.hours));
        set("learning_hours", cell(tr("Learning hours"), totals.learningHours));
        set("theory_hours", cell(tr("Theory hours"), split.theory));
        set("lab_hours", cell(tr("Lab hours"), split.lab));
        set("online_hours", cell(tr("Online hours"), split.online));
        set("enterprise_hours", cell(tr("Hours in enterprises"), split.enterprise));
        Cell practice = cell(tr("Practice hours"), split.practice);
        practice.explanation += u'\n' + cell(tr("Share of practice in the contact hours"), totals.practiceShare).explanation;
        set("practice_hours", std::move(practice));
    }
    if (cells == m_cells)
        return;
    m_cells = std::move(cells);
    QStringList parts;
    for (const Cell &one : m_cells)
        if (!one.explanation.isEmpty())
            parts.append(one.explanation);
    setAccessibleDescription(parts.join(u'\n'));
    const QFontMetrics metrics(totalsFont());
    QList<int> widths;
    for (size_t i = 0; i < m_cells.size(); ++i)
        widths.append(courseColumns()[i].isNumber() && !m_cells[i].text.isEmpty() ? metrics.horizontalAdvance(m_cells[i].text) + 2 * Theme::grid : 0);
    m_view.setTotalsWidths(widths);
    update();
}

QString CourseTotalsRow::text(int column) const
{
    return m_cells[size_t(column)].text;
}

QString CourseTotalsRow::explanation(int column) const
{
    return m_cells[size_t(column)].explanation;
}

QRect CourseTotalsRow::place(int column) const
{
    const QHeaderView *header = m_view.horizontalHeader();
    const int left = m_view.viewport()->mapTo(m_view.parentWidget(), QPoint(0, 0)).x() - x();
    return {left + header->sectionViewportPosition(column), 0, header->sectionSize(column), height()};
}

int CourseTotalsRow::columnAt(int x) const
{
    const int left = m_view.viewport()->mapTo(m_view.parentWidget(), QPoint(0, 0)).x() - this->x();
    return m_view.horizontalHeader()->logicalIndexAt(x - left);
}

void CourseTotalsRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setPen(theme.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    painter.setFont(totalsFont());
    for (size_t i = 0; i < courseColumns().size(); ++i) {
        const int column = int(i);
        if (m_view.isColumnHidden(column))
            continue;
        const QString value = text(column);
        if (value.isEmpty())
            continue;
        painter.setPen(value == u"—" ? theme.muted : theme.text);
        const bool number = courseColumns()[i].isNumber();
        // A range may be wider than a column of the user's width; it grows to the left.
        const QRect area = place(column).adjusted(number ? -4 * Theme::grid : Theme::grid, 0, number ? -Theme::grid : 0, 0);
        painter.drawText(area, Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft), value);
    }
}

bool CourseTotalsRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int column = columnAt(help->pos().x());
        QToolTip::showText(help->globalPos(), column >= 0 ? explanation(column) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace micromajor
