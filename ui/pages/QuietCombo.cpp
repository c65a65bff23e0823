#include "ui/pages/QuietCombo.h"

#include "ui/foundation/Theme.h"

#include <QStyledItemDelegate>
#include <QStylePainter>
#include <QWheelEvent>

namespace micromajor {

QuietCombo::QuietCombo(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setItemDelegate(new QStyledItemDelegate(this)); // that of combo boxes does not ask the style sheet for its rows
}

void QuietCombo::paintEvent(QPaintEvent *event)
{
    if (isEditable()) {
        QComboBox::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const Theme &theme = Theme::current();
    painter.setPen(!isEnabled() ? theme.disabled : isMuted() ? theme.muted : theme.text);
    painter.drawText(field, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(shownText(), Qt::ElideRight, field.width()));
}

void QuietCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace micromajor
