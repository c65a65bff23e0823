#include "core/print/SharedGlyphs.h"

#include <QRawFont>

namespace micromajor {

/// For each character of the basic plane that has others drawn alike: those others.
static void addShared(QHash<char16_t, QString> &shared, const QString &family)
{
    const QRawFont font = QRawFont::fromFont(QFont(family), QFontDatabase::SimplifiedChinese);
    if (!font.isValid())
        return;
    constexpr char16_t first = 0x20, last = 0xFFFD;
    QString characters;
    characters.reserve(last - first + 1);
    for (int unit = first; unit <= last; ++unit)
        if (!QChar::isSurrogate(char32_t(unit)))
            characters.append(QChar(char16_t(unit)));
    const QList<quint32> glyphs = font.glyphIndexesForString(characters);
    QHash<quint32, QString> drawnBy;
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        if (glyphs[i] != 0)
            drawnBy[glyphs[i]].append(characters[i]);
    for (const QString &alike : std::as_const(drawnBy))
        if (alike.size() > 1)
            for (const QChar character : alike)
                shared[character.unicode()] += QString(alike).remove(character);
}

QHash<char16_t, char16_t> charactersMeant(const FormFonts &fonts, const QSet<char16_t> &used)
{
    static FormFonts known;
    static QHash<char16_t, QString> shared;
    if (shared.isEmpty() || !(known == fonts)) {
        known = fonts;
        shared.clear();
        QStringList families;
        for (const QStringList &list : {fonts.body, fonts.heading, fonts.title, fonts.pageNumber})
            families += list;
        families.removeDuplicates();
        for (const QString &family : std::as_const(families))
            addShared(shared, family);
    }
    QHash<char16_t, char16_t> meant;
    for (const char16_t character : used) {
        const auto alike = shared.constFind(character);
        if (alike != shared.constEnd())
            for (const QChar other : *alike)
                if (!used.contains(other.unicode()))
                    meant.insert(other.unicode(), character);
    }
    return meant;
}

} // namespace micromajor
