#include "ui/foundation/ShapedTexts.h"

#include <QPainter>

namespace micromajor {

ShapedTexts::OfFont &ShapedTexts::ofFont(const QFont &font)
{
    for (const std::unique_ptr<OfFont> &known : m_fonts)
        if (known->font == font)
            return *known;
    if (m_fonts.size() == mostFonts)
        m_fonts.clear();
    m_fonts.push_back(std::make_unique<OfFont>());
    m_fonts.back()->font = font;
    return *m_fonts.back();
}

void ShapedTexts::draw(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QString &text)
{
    if (text.isEmpty() || area.width() <= 0)
        return;
    OfFont &known = ofFont(painter.font());
    const std::pair<QString, int> key(text, area.width());
    QStaticText *shaped = known.texts.object(key);
    if (!shaped) {
        const QString fitting = painter.fontMetrics().elidedText(text.left(mostCharacters).replace(u'\n', u' '), Qt::ElideRight, area.width());
        shaped = new QStaticText(fitting);
        shaped->setTextFormat(Qt::PlainText);
        shaped->setPerformanceHint(QStaticText::AggressiveCaching);
        shaped->prepare(painter.transform(), painter.font());
        known.texts.insert(key, shaped);
    }
    const QSizeF size = shaped->size();
    const qreal x = alignment.testFlag(Qt::AlignRight) ? area.right() + 1 - size.width() : area.left();
    painter.drawStaticText(QPointF(x, area.top() + (area.height() - size.height()) / 2), *shaped);
}

} // namespace micromajor
