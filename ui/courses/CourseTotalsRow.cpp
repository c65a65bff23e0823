#include "ui/courses/CourseTotalsRow.h"

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

CourseTotalsRow::CourseTotalsRow(ProgramSession &session, CourseTableView &view, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(view)
{
    setFixedHeight(Theme::rowHeight + Theme::half);
    const auto refresh = [this] {
        QStringList parts;
        for (const char *name : {"credits", "hours", "practice_hours"})
            parts.append(explanation(courseColumn(courseField(name))));
        setAccessibleName(tr("Totals"));
        setAccessibleDescription(parts.join(u' '));
        update();
    };
    connect(&session, &ProgramSession::programChanged, this, refresh);
    connect(&view, &CourseTableView::rowsShownChanged, this, qOverload<>(&QWidget::update));
    refresh();
}

QSize CourseTotalsRow::sizeHint() const
{
    return {m_view.sizeHint().width(), Theme::rowHeight + Theme::half};
}

QString CourseTotalsRow::text(int column) const
{
    const Totals &totals = m_session.facts().totals;
    const auto orDash = [](const QString &range) { return range.isEmpty() ? QStringLiteral("—") : range; };
    const Field *field = courseColumns()[size_t(column)].field;
    if (column == courseNameColumn()) {
        const QString courses = rangeText(totals.courses);
        const int offered = totals.offeredCourses;
        if (offered == 0)
            return tr("Total");
        return courses.isEmpty() || courses == QString::number(offered) ? tr("Total: %n courses", nullptr, offered)
                                                                        : tr("Total: %1 of %2 courses").arg(courses).arg(offered);
    }
    if (totals.offeredCourses == 0)
        return {};
    if (field == courseField("credits"))
        return orDash(rangeText(totals.credits));
    if (field == courseField("hours"))
        return orDash(rangeText(totals.hours));
    if (field == courseField("learning_hours"))
        return orDash(rangeText(totals.learningHours));
    if (field == courseField("practice_hours"))
        return orDash(rangeText(totals.practiceShare));
    return {};
}

QString CourseTotalsRow::explanation(int column) const
{
    const Totals &totals = m_session.facts().totals;
    const auto explain = [&](const QString &what, const auto &range, const QString &value) {
        if (range.isStated())
            return range.isSingle() ? tr("%1: %2.").arg(what, value) : tr("%1: %2, depending on what learners choose.").arg(what, value);
        if (totals.undecidable)
            return tr("%1: the choice groups overlap too much to be computed.").arg(what);
        return range.missing.empty() ? tr("%1: cannot be computed.").arg(what)
                                     : tr("%1: cannot be computed, %n courses do not state it.", nullptr, int(range.missing.size())).arg(what);
    };
    const Field *field = courseColumns()[size_t(column)].field;
    if (field == courseField("credits"))
        return explain(tr("Credits"), totals.credits, rangeText(totals.credits));
    if (field == courseField("hours"))
        return explain(tr("Contact hours"), totals.hours, rangeText(totals.hours));
    if (field == courseField("learning_hours"))
        return explain(tr("Learning hours"), totals.learningHours, rangeText(totals.learningHours));
    if (field == courseField("practice_hours"))
        return explain(tr("Share of practice in the contact hours"), totals.practiceShare, rangeText(totals.practiceShare));
    return {};
}

QRect CourseTotalsRow::cell(int column) const
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
    QFont font = theme.font(Theme::TextStyle::Body);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    for (size_t i = 0; i < courseColumns().size(); ++i) {
        const int column = int(i);
        if (m_view.isColumnHidden(column))
            continue;
        const QString value = text(column);
        if (value.isEmpty())
            continue;
        painter.setPen(value == u"—" ? theme.muted : theme.text);
        const bool number = courseColumns()[i].isNumber();
        // A range may be wider than its column; it grows to the left, over columns without totals.
        QRect place = cell(column).adjusted(number ? -4 * Theme::grid : Theme::grid, 0, number ? -Theme::grid : 0, 0);
        painter.drawText(place, Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft), value);
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
