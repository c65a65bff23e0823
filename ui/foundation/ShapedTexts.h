#pragma once
#include <QCache>
#include <QFont>
#include <QStaticText>

#include <memory>
#include <vector>

class QPainter;

namespace micromajor {

/// Draws one-line texts and keeps them shaped and elided for the next time: shaping Chinese takes longer than all else in a table's paint.
/// For views that paint the same texts again and again; the least used are forgotten.
class ShapedTexts
{
public:
    /// In the painter's font and pen, within the area, with … at the end if it is too narrow. `alignment` is left or right, centred in height.
    void draw(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QString &text);

private:
    struct OfFont
    {
        QFont font;
        QCache<std::pair<QString, int>, QStaticText> texts{mostTexts}; ///< by text and width
    };
    static constexpr int mostTexts = 2000; ///< a screen holds some hundred
    static constexpr size_t mostFonts = 4;
    static constexpr qsizetype mostCharacters = 500; ///< wider than any cell

    OfFont &ofFont(const QFont &font);
    std::vector<std::unique_ptr<OfFont>> m_fonts;
};

} // namespace micromajor
