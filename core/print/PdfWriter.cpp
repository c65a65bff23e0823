#include "core/print/PdfWriter.h"

#include "core/print/PdfObjects.h"
#include "core/print/PdfPages.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace micromajor {

/// Each once.
static QList<uint> charactersOf(const FormPages &pages)
{
    QList<uint> characters = pages.text().toUcs4();
    std::sort(characters.begin(), characters.end());
    characters.erase(std::unique(characters.begin(), characters.end()), characters.end());
    return characters;
}

/// Characters that would come out as empty boxes, because no font of this machine has them.
static QString undrawable(const FormPages &pages, const QList<uint> &characters)
{
    const QFontMetricsF metrics(pages.fonts().font(formLayout::paragraphStyle(formLayout::Style::Value)));
    QString missing;
    for (const uint character : characters)
        if (QChar::isPrint(character) && !QChar::isSpace(character) && !metrics.inFontUcs4(character))
            missing += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
    return missing;
}

static Error noFontFor(const QString &characters)
{
    return {Error::Kind::CannotWrite,
            Message(QT_TRANSLATE_NOOP("core", "No font on this machine has “%1”, so the PDF would show empty boxes. Install a font that has it, such as Noto CJK, or export DOCX."), {characters})};
}

/// The headings as bookmarks; 0 if there are none.
static int addBookmarks(PdfObjects &objects, const FormPages &pages, const std::vector<int> &papers)
{
    const std::vector<FormPages::Heading> &headings = pages.headings();
    if (headings.empty())
        return 0;
    const int root = objects.reserve();
    const int first = root + 1, last = root + int(headings.size());
    for (const FormPages::Heading &heading : headings) {
        const int own = objects.reserve();
        QByteArray entry = "<< /Title " + PdfObjects::text(heading.text) + " /Parent " + PdfObjects::reference(root) + " /Dest ["
            + PdfObjects::reference(papers[size_t(heading.page)]) + " /XYZ 0 ";
        PdfObjects::append(entry, FormPages::pageSize().height() - heading.y); // PDF counts from the foot of the page
        entry += " null]";
        if (own > first)
            entry += " /Prev " + PdfObjects::reference(own - 1);
        if (own < last)
            entry += " /Next " + PdfObjects::reference(own + 1);
        objects.set(own, entry + " >>");
    }
    objects.set(root, "<< /Type /Outlines /First " + PdfObjects::reference(first) + " /Last " + PdfObjects::reference(last) + " /Count "
                          + QByteArray::number(headings.size()) + " >>");
    return root;
}

static QByteArray now()
{
    return "(D:" + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
}

Result<QByteArray> pdf(const FormPages &pages)
{
    if (pages.count() == 0)
        return Error{Error::Kind::CannotWrite, Message(QT_TRANSLATE_NOOP("core", "There are no pages to write. Export again; if that fails, choose DOCX."))};
    const QList<uint> characters = charactersOf(pages);
    if (const QString missing = undrawable(pages, characters); !missing.isEmpty())
        return noFontFor(missing);

    PdfObjects objects;
    PdfPages writer(characters);
    const int catalogue = objects.reserve(), tree = objects.reserve(), resources = objects.reserve();
    std::vector<int> papers;
    QByteArray kids;
    for (const PrintedPage &page : pages.printed()) {
        const int content = objects.addStream({}, writer.content(page));
        papers.push_back(objects.add("<< /Type /Page /Parent " + PdfObjects::reference(tree) + " /Contents " + PdfObjects::reference(content) + " /Resources "
                                     + PdfObjects::reference(resources) + " >>"));
        kids += PdfObjects::reference(papers.back()) + ' ';
    }
    QByteArray fonts;
    for (PdfFace &face : writer.faces()) {
        if (!face.mayBeEmbedded())
            return Error{Error::Kind::CannotWrite,
                         Message(QT_TRANSLATE_NOOP("core", "The font “%1” does not allow documents to carry it, so the PDF would be unreadable elsewhere. Install Noto CJK instead, or export DOCX."),
                                 {face.family()})};
        if (const QString invisible = face.invisible(); !invisible.isEmpty())
            return noFontFor(invisible);
        const int order = int(&face - writer.faces().data());
        fonts += "/F" + QByteArray::number(order) + ' ' + PdfObjects::reference(face.embed(objects, order)) + ' ';
    }
    objects.set(resources, "<< /Font << " + fonts + ">> >>");
    QByteArray box("[0 0 ");
    PdfObjects::append(box, FormPages::pageSize().width());
    box += ' ';
    PdfObjects::append(box, FormPages::pageSize().height());
    objects.set(tree, "<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages.count()) + " /MediaBox " + box + "] >>");
    const int bookmarks = addBookmarks(objects, pages, papers);
    objects.set(catalogue, "<< /Type /Catalog /Pages " + PdfObjects::reference(tree) + " /Lang (zh-CN)"
                               + (bookmarks > 0 ? " /Outlines " + PdfObjects::reference(bookmarks) : QByteArray()) + " >>");
    const int info = objects.add("<< /Title " + PdfObjects::text(pages.title()) + " /Creator " + PdfObjects::text(u"微专业设计工作台"_s) + " /CreationDate " + now() + " >>");
    return objects.file(catalogue, info);
}

} // namespace micromajor
