#pragma once
#include <QStyledItemDelegate>

namespace micromajor {

struct TimelineEntry;

/// An entry of the timeline: the day above the first of it, a knot on the line that joins them, what changed, who and when, then its names and
/// seals. The present state has a full knot, undone steps are grey with a hollow one.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace micromajor
