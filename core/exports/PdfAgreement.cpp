#include "core/exports/Agreement.h"

#include "core/exports/PdfTitle.h"

#include <QCoreApplication>

#include <poppler-document.h>
#include <poppler-page.h>

namespace micromajor {

using namespace Qt::StringLiterals;

/// What counts when texts are compared: where a line ends is a matter of layout.
static QString withoutBlanks(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

struct Glyph
{
    QPointF centre; ///< points from the upper left corner
    QString text;
};

/// What a page says, sign by sign in the order of reading; blanks are left out.
static std::vector<Glyph> glyphsOf(const poppler::document &document, int page)
{
    std::vector<Glyph> glyphs;
    const std::unique_ptr<poppler::page> read(document.create_page(page));
    if (!read)
        return glyphs;
    for (const poppler::text_box &box : read->text_list()) {
        const poppler::byte_array bytes = box.text().to_utf8();
        const QList<uint> characters = QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).toUcs4();
        for (qsizetype i = 0; i < characters.size(); ++i) {
            const poppler::rectf rect = box.char_bbox(size_t(i));
            glyphs.push_back({QPointF(rect.x() + rect.width() / 2, rect.y() + rect.height() / 2), QString::fromUcs4(reinterpret_cast<const char32_t *>(&characters[i]), 1)});
        }
    }
    return glyphs;
}

QString titleOfPdf(const QByteArray &pdf)
{
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(pdf.constData(), int(pdf.size())));
    if (!document || document->is_locked())
        return {};
    const poppler::byte_array title = document->get_title().to_utf8();
    return QString::fromUtf8(title.data(), qsizetype(title.size()));
}

Result<std::vector<Disagreement>> disagreementsOfPdf(const FormPages &pages, const QByteArray &pdf, const QString &source)
{
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(pdf.constData(), int(pdf.size())));
    if (!document || document->is_locked())
        return Error{Error::Kind::Damaged, Message(QT_TRANSLATE_NOOP("core", "%1 cannot be read as a PDF; it is damaged or protected by a password."), {source})};
    if (document->pages() != pages.count())
        return Error{Error::Kind::NotOurs,
                     Message(QT_TRANSLATE_NOOP("core", "%1 has %2 pages where the form has %3 on this machine, so its values cannot be found by their place. Compare the Word document or the JSON file instead."),
                             {source, QString::number(document->pages()), QString::number(pages.count())})};
    std::vector<std::vector<Glyph>> glyphs;
    for (int page = 0; page < pages.count(); ++page)
        glyphs.push_back(glyphsOf(*document, page));
    std::vector<Disagreement> found;
    for (const PrintedField &field : pages.fields()) {
        QString written;
        for (const PlaceOnPage &place : field.places)
            for (const Glyph &glyph : glyphs[size_t(place.page)])
                if (place.rect.contains(glyph.centre))
                    written += withoutBlanks(glyph.text);
        const QString expected = withoutBlanks(field.text + field.mark);
        if (written != expected)
            found.push_back({Message(QT_TRANSLATE_NOOP("core", "page %1, %2"),
                                     {QString::number(field.places.empty() ? 0 : field.places.front().page + 1),
                                      field.label.isEmpty() ? Message(field.key) : Message(field.label)}),
                             written, expected});
    }
    return found;
}

} // namespace micromajor
