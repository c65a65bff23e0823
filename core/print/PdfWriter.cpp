#include "core/print/PdfWriter.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace micromajor {

Result<void> writePdf(const FormPages &pages, QIODevice &device)
{
    constexpr int dotsPerInch = 1440; // twenty to a point, as the pages are laid out
    QPdfWriter writer(&device);
    writer.setTitle(pages.title());
    writer.setCreator(u"微专业设计工作台"_s);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}));
    QPainter painter;
    bool fine = pages.count() > 0 && device.isWritable() && painter.begin(&writer);
    if (fine)
        painter.scale(dotsPerInch / 72.0, dotsPerInch / 72.0);
    for (int page = 0; fine && page < pages.count(); ++page) {
        fine = page == 0 || writer.newPage();
        pages.paint(painter, page);
    }
    fine = fine && painter.end();
    if (!fine)
        return Error{Error::Kind::CannotWrite,
                     Message(QT_TRANSLATE_NOOP("core", "The PDF could not be written. Choose another folder, or free some space, and try again."))};
    return {};
}

} // namespace micromajor
