#include "core/print/FormFonts.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace micromajor {

namespace {

QStringList available(formLayout::Typeface typeface, const QStringList &substitutes)
{
    QStringList names{QString::fromLatin1(formLayout::latinFont), u"Liberation Serif"_s, QString::fromUtf8(formLayout::fontName(typeface)),
                      QString::fromLatin1(formLayout::otherFontName(typeface))};
    names += substitutes;
    names.removeIf([](const QString &name) { return !QFontDatabase::hasFamily(name); });
    return names;
}

FormFonts lookedUp()
{
    using enum formLayout::Typeface;
    const QStringList serif{u"Noto Serif CJK SC"_s, u"Source Han Serif SC"_s, u"STSong"_s, u"Songti SC"_s, u"AR PL UMing CN"_s, u"WenQuanYi Micro Hei"_s};
    const QStringList sans{u"Microsoft YaHei"_s, u"PingFang SC"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"WenQuanYi Micro Hei"_s};
    return {available(Body, QStringList{u"FangSong_GB2312"_s, u"STFangsong"_s} + serif), available(Heading, sans),
            available(Title, serif), available(PageNumber, serif)};
}

} // namespace

const FormFonts &FormFonts::installed()
{
    // Asking for the families takes as long as laying out a form.
    static const FormFonts fonts = lookedUp();
    return fonts;
}

QFont FormFonts::font(const formLayout::ParagraphStyle &style) const
{
    const QStringList *const families[] = {&body, &heading, &title, &pageNumber};
    QFont font;
    if (const QStringList &names = *families[size_t(style.typeface)]; !names.isEmpty())
        font.setFamilies(names);
    font.setPixelSize(style.halfPoints * 10);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Ligatures and variants of figures have no character of their own: whoever copies them from a PDF would get something else, or nothing.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace micromajor
