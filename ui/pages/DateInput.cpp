#include "ui/pages/DateInput.h"

#include "core/base/Message.h"
#include "core/program/Program.h"
#include "ui/foundation/Theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QFrame>
#include <QLineEdit>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>

namespace micromajor {

DateInput::DateInput(const Field &field, Style style, QWidget *parent) : LineInput(field, parent)
{
    if (style == Style::Form)
        m_edit->setPlaceholderText(tr("Not stated (2025-09-01)"));
    connect(addButton("calendar", tr("Choose from a calendar (Alt+Down)")), &QAction::triggered, this, &DateInput::openCalendar);
}

/// The widget comes with arrows and weekend colours of its own.
static void dress(QCalendarWidget &calendar)
{
    const Theme &theme = Theme::current();
    QTextCharFormat day;
    day.setForeground(theme.text);
    calendar.setWeekdayTextFormat(Qt::Saturday, day);
    calendar.setWeekdayTextFormat(Qt::Sunday, day);
    QTextCharFormat head;
    head.setForeground(theme.muted);
    head.setBackground(theme.page);
    calendar.setHeaderTextFormat(head);
    const std::pair<const char *, const char *> arrows[] = {{"qt_calendar_prevmonth", "chevron-left"}, {"qt_calendar_nextmonth", "chevron-right"}};
    for (const auto &[name, icon] : arrows)
        if (auto *button = calendar.findChild<QToolButton *>(QLatin1StringView(name)))
            button->setIcon(theme.icon(icon));
}

void DateInput::openCalendar()
{
    auto *popup = new QFrame(m_edit, Qt::Popup);
    popup->setObjectName(QStringLiteral("popover"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(m_edit->accessibleName());
    calendar->setLocale(interfaceLanguage() == Language::Chinese ? QLocale(QLocale::Chinese) : QLocale(QLocale::English));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    dress(*calendar);
    static const Program none;
    if (const Result<Value> typed = value(none); typed && isStated(*typed))
        calendar->setSelectedDate(QDate::fromString(std::get<QString>(*typed), Qt::ISODate));
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate day) {
        type(day.toString(Qt::ISODate));
        popup->close();
    });
    // One click is enough for a day; moving by keyboard is no choice yet.
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(Theme::half, Theme::half, Theme::half, Theme::half);
    layout->addWidget(calendar);
    popup->adjustSize();
    const QRect screen = m_edit->screen()->availableGeometry();
    QPoint corner = m_edit->mapToGlobal(QPoint(0, m_edit->height()));
    if (corner.y() + popup->height() > screen.bottom())
        corner = m_edit->mapToGlobal(QPoint(0, -popup->height()));
    corner.setX(std::max(screen.left(), std::min(corner.x(), screen.right() - popup->width())));
    popup->move(corner);
    popup->show();
    calendar->setFocus();
}

} // namespace micromajor
