#include "ui/pages/QuietCombo.h"

#include "ui/foundation/Theme.h"

#include <QStyledItemDelegate>
#include <QStylePainter>
#include <QWheelEvent>

namespace micromajor {

QuietCombo::QuietCombo(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

// Not by setSizeAdjustPolicy(): that makes the list of the box, and a page has dozens of boxes whose lists nobody opens.
QSize QuietCombo::sizeHint() const
{
    constexpr int leastCharacters = 6;
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QFontMetrics metrics = fontMetrics();
    const QSize contents(leastCharacters * metrics.horizontalAdvance(u'X') + iconSize().width() + Theme::half, std::max(metrics.height(), iconSize().height()) + 2);
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, contents, this);
}

QSize QuietCombo::minimumSizeHint() const
{
    return sizeHint();
}

void QuietCombo::showPopup()
{
    // That of combo boxes does not ask the style sheet for its rows. Asking for it makes the list as well.
    if (itemDelegate()->parent() != this)
        setItemDelegate(new QStyledItemDelegate(this));
    QComboBox::showPopup();
}

void QuietCombo::changeEvent(QEvent *event)
{
    // Each time it finds itself below another parent, QComboBox would make its list and lay it out, only to ask for the delegate.
    if (event->type() != QEvent::StyleChange || isEditable()) {
        QComboBox::changeEvent(event);
        return;
    }
    updateGeometry();
    QWidget::changeEvent(event);
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
