#include "ui/pages/ChoiceCombos.h"

#include "ui/foundation/Theme.h"
#include "ui/pages/ChoicePopup.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace micromajor {

SearchCombo::SearchCombo(QWidget *parent) : QuietCombo(parent)
{
    setAttribute(Qt::WA_InputMethodEnabled);
}

bool SearchCombo::isLong() const
{
    return count() > ChoicePopup::fewEntries;
}

void SearchCombo::open(const QString &words)
{
    QStringList entries;
    for (int i = 0; i < count(); ++i)
        entries.append(itemText(i));
    auto *popup = new ChoicePopup(entries, this);
    connect(popup, &ChoicePopup::picked, this, [this](int index) {
        setCurrentIndex(index);
        Q_EMIT activated(index);
    });
    popup->pickOne(currentIndex());
    if (!words.isEmpty())
        popup->search(words);
}

void SearchCombo::showPopup()
{
    if (isLong())
        open({});
    else
        QuietCombo::showPopup();
}

void SearchCombo::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (isLong() && plain && !typed.isEmpty() && typed[0].isPrint() && typed[0] != u' ')
        open(typed);
    else
        QuietCombo::keyPressEvent(event);
}

void SearchCombo::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty() && isLong())
        open(event->commitString());
    else
        QuietCombo::inputMethodEvent(event);
}

static constexpr int segmentPadding = 12;

SegmentCombo::SegmentCombo(QWidget *parent) : QuietCombo(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

std::vector<int> SegmentCombo::order() const
{
    std::vector<int> indices;
    for (int i = 1; i < count(); ++i)
        indices.push_back(i);
    if (count() > 0)
        indices.push_back(0);
    return indices;
}

static QFont chosenFont(const QFont &font)
{
    QFont chosen = font;
    chosen.setWeight(QFont::Bold);
    return chosen;
}

QSize SegmentCombo::sizeHint() const
{
    const QFontMetrics metrics(chosenFont(font()));
    int width = 0;
    for (int i = 0; i < count(); ++i)
        width += metrics.horizontalAdvance(itemText(i)) + 2 * segmentPadding;
    return {width, QuietCombo::sizeHint().height()};
}

QSize SegmentCombo::minimumSizeHint() const
{
    return sizeHint();
}

QRect SegmentCombo::segment(int position) const
{
    const QFontMetrics metrics(chosenFont(font()));
    const std::vector<int> indices = order();
    int left = 0;
    for (int i = 0; i < position; ++i)
        left += metrics.horizontalAdvance(itemText(indices[size_t(i)])) + 2 * segmentPadding;
    return {left, 0, metrics.horizontalAdvance(itemText(indices[size_t(position)])) + 2 * segmentPadding, height()};
}

void SegmentCombo::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, 4, 4);
    painter.fillPath(outline, theme.field);
    const std::vector<int> indices = order();
    for (int position = 0; position < int(indices.size()); ++position) {
        const int index = indices[size_t(position)];
        const QRect place = segment(position);
        const bool chosen = index == currentIndex();
        const bool stated = index > 0;
        painter.save();
        painter.setClipPath(outline);
        if (chosen)
            painter.fillRect(place, stated ? theme.selection : theme.line);
        if (position > 0) {
            painter.setPen(theme.line);
            painter.drawLine(place.topLeft(), place.bottomLeft());
        }
        painter.restore();
        // The weight says it too, for eyes that do not tell the colours apart.
        painter.setFont(chosen && stated ? chosenFont(font()) : font());
        painter.setPen(!isEnabled() ? theme.disabled : !chosen ? theme.muted : stated ? theme.accent : theme.text);
        painter.drawText(place, Qt::AlignCenter, itemText(index));
    }
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(theme.strongLine, 1));
    painter.drawRoundedRect(hasFocus() ? QRectF(rect()).adjusted(1, 1, -1, -1) : frame, 4, 4);
}

void SegmentCombo::choose(int index)
{
    if (index == currentIndex())
        return;
    setCurrentIndex(index);
    Q_EMIT activated(index);
}

void SegmentCombo::mousePressEvent(QMouseEvent *event)
{
    const std::vector<int> indices = order();
    for (int position = 0; position < int(indices.size()); ++position)
        if (event->button() == Qt::LeftButton && segment(position).contains(event->position().toPoint()))
            choose(indices[size_t(position)]);
}

void SegmentCombo::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const int direction = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 0;
    if (direction == 0 || event->modifiers() != Qt::NoModifier) {
        QuietCombo::keyPressEvent(event);
        return;
    }
    const std::vector<int> indices = order();
    const auto now = int(std::find(indices.begin(), indices.end(), currentIndex()) - indices.begin());
    choose(indices[size_t(std::clamp(now + direction, 0, int(indices.size()) - 1))]);
}

} // namespace micromajor
