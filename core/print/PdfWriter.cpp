#include "core/print/PdfWriter.h"

#include "core/print/PdfFinish.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace micromajor {

Result<QByteArray> pdf(const FormPages &pages)
{
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
