#include "ui/history/TimelineDelegate.h"

#include "ui/foundation/Theme.h"
#include "ui/history/TimelineModel.h"

#include <QLocale>
#include <QPainter>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int dayHeight = 32;
static constexpr int lineHeight = 20;
static constexpr int knot = 8;
static constexpr int textLeft = 4 * Theme::grid;

static const TimelineEntry &entryAt(const QModelIndex &index)
{
    return *static_cast<const TimelineModel *>(index.model())->entry(index);
}

static void paintRail(QPainter &painter, const QRect &row, const TimelineEntry &entry, bool isFirst, bool isLast)
{
    const Theme &theme = Theme::current();
    const int x = row.left() + 2 * Theme::grid;
    const int y = row.top() + Theme::grid + lineHeight / 2;
    painter.setPen(QPen(theme.strongLine, 1, entry.place == TimelineEntry::Place::Undone ? Qt::DashLine : Qt::SolidLine));
    if (!isFirst)
        painter.drawLine(x, row.top(), x, y);
    if (!isLast)
        painter.drawLine(x, y, x, row.bottom() + 1);
    const bool isPresent = entry.place == TimelineEntry::Place::Present;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isPresent ? theme.accent : entry.place == TimelineEntry::Place::Undone ? theme.disabled : theme.muted, 1.5));
    painter.setBrush(isPresent ? theme.accent : theme.page);
    painter.drawEllipse(QPointF(x, y), knot / 2.0, knot / 2.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// The names as chips side by side; what does not fit is elided.
static void paintNames(QPainter &painter, QRect line, const QStringList &names)
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QString &name : names) {
        const int room = line.width() - 2 * Theme::grid;
        if (room < 4 * Theme::grid)
            break;
        const QString text = metrics.elidedText(name, Qt::ElideRight, room);
        const QRect chip(line.left(), line.top() + 1, metrics.horizontalAdvance(text) + 2 * Theme::grid, lineHeight - 2);
        painter.setPen(theme.accent);
        painter.setBrush(theme.page);
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), Theme::half, Theme::half);
        painter.drawText(chip, Qt::AlignCenter, text);
        line.setLeft(chip.right() + 1 + Theme::grid);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const TimelineEntry &entry = entryAt(index);
    painter->save();
    QRect row = option.rect;
    if (entry.beginsDay) {
        painter->setFont(theme.font(Theme::TextStyle::Note));
        painter->setPen(theme.muted);
        painter->drawText(row.adjusted(Theme::grid, 0, 0, 0).adjusted(0, 0, 0, dayHeight - row.height()), Qt::AlignVCenter | Qt::AlignLeft, dayText(entry.time));
        row.setTop(row.top() + dayHeight);
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, theme.hover);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.accent);
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    const QModelIndex below = index.siblingAtRow(index.row() + 1);
    paintRail(*painter, row, entry, entry.beginsDay, !below.isValid() || entryAt(below).beginsDay);

    QRect line(row.left() + textLeft, row.top() + Theme::grid, row.width() - textLeft - Theme::grid, lineHeight);
    const bool isUndone = entry.place == TimelineEntry::Place::Undone;
    const auto drawLine = [&](const QString &text, const QColor &color) {
        painter->setPen(isUndone ? theme.disabled : color);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, lineHeight);
    };
    painter->setFont(theme.font(Theme::TextStyle::Body));
    drawLine(entry.label, theme.text);
    painter->setFont(theme.font(Theme::TextStyle::Note));
    QStringList about{QLocale::c().toString(entry.time, u"HH:mm"_s), entry.author.isEmpty() ? tr("Author not stated") : entry.author};
    if (entry.place == TimelineEntry::Place::Present)
        about += tr("present state");
    if (isUndone)
        about += tr("undone");
    if (entry.isBase)
        about += tr("compared from here");
    drawLine(about.join(u" · "_s), entry.isBase ? theme.accent : theme.muted);
    if (!entry.names.isEmpty()) {
        paintNames(*painter, line, entry.names);
        line.translate(0, lineHeight);
    }
    for (const SealState &state : entry.seals) {
        const Verdict verdict = state.isGenuine() ? state.kind == SealState::Kind::Holds ? Verdict::Met : Verdict::NotApplicable : Verdict::NotMet;
        theme.icon(verdict, Severity::Error).paint(painter, QRect(line.left(), line.top() + 2, Theme::iconSize, Theme::iconSize));
        line.setLeft(line.left() + 3 * Theme::grid);
        drawLine(tr("Sealed by %1: %2").arg(state.seal.reviewer, sealWord(state)), theme.color(verdict, Severity::Error));
        line.setLeft(line.left() - 3 * Theme::grid);
    }
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const TimelineEntry &entry = entryAt(index);
    const int lines = 2 + int(!entry.names.isEmpty()) + int(entry.seals.size());
    return {20 * Theme::grid, lines * lineHeight + 2 * Theme::grid + (entry.beginsDay ? dayHeight : 0)};
}

} // namespace micromajor
