#include "core/print/PdfWriter.h"

#include "core/print/PdfFinish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace micromajor {

/// Characters that would come out as empty boxes, because no font of this machine has them.
static QString undrawable(const FormPages &pages)
{
    const QFontMetricsF metrics(pages.fonts().font(formLayout::paragraphStyle(formLayout::Style::Value)));
    QString missing;
    const QList<uint> characters = pages.text().toUcs4();
    for (const uint character : characters) {
        const QString text = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        if (QChar::isPrint(character) && !QChar::isSpace(character) && !metrics.inFontUcs4(character) && !missing.contains(text))
            missing += text;
    }
    return missing;
}

Result<QByteArray> pdf(const FormPages &pages)
{
    if (const QString missing = undrawable(pages); !missing.isEmpty())
        return Error{Error::Kind::CannotWrite,
                     Message(QT_TRANSLATE_NOOP("core", "No font on this machine has “%1”, so the PDF would show empty boxes. Install a font that has it, such as Noto CJK, or export DOCX."), {missing})};
    constexpr int dotsPerInch = 1440; // twenty to a point, as the pages are laid out
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(pages.title());
    writer.setCreator(u"微专业设计工作台"_s);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    QPainter painter;
    bool fine = pages.count() > 0 && painter.begin(&writer);
    if (fine)
        painter.scale(dotsPerInch / 72.0, dotsPerInch / 72.0);
    for (int page = 0; fine && page < pages.count(); ++page) {
        fine = page == 0 || writer.newPage();
        pages.paint(painter, page);
    }
    if (!fine || !painter.end())
        return Error{Error::Kind::CannotWrite, Message(QT_TRANSLATE_NOOP("core", "The pages could not be painted. Export again; if that fails, choose DOCX."))};
    return finishedPdf(buffer.data(), pages);
}

} // namespace micromajor
