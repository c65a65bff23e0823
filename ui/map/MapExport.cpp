#include "ui/map/MapExport.h"

#include "core/base/AtomicFile.h"
#include "ui/foundation/Theme.h"
#include "ui/map/MapPainter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr qreal titleHeight = 40;
static constexpr qreal pngScale = 2;
/// Dots of the PDF for a pixel: glyphs are placed on whole dots.
static constexpr int pdfScale = 10;

QString fileSuffix(PictureFormat format)
{
    return format == PictureFormat::Svg ? u"svg"_s : format == PictureFormat::Png ? u"png"_s : u"pdf"_s;
}

static void paintPicture(QPainter &painter, const MapScene &scene, const QString &title, const QSizeF &size)
{
    const MapInk ink = MapInk::paper();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF({0, 0}, size), ink.page);
    painter.setFont(Theme::current().font(Theme::TextStyle::Section));
    painter.setPen(ink.text);
    painter.drawText(QRectF(Theme::margin, Theme::margin - Theme::grid, size.width() - 2 * Theme::margin, titleHeight), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.translate(Theme::margin, Theme::margin + titleHeight);
    const MapPainter map(scene, ink);
    map.paint(painter, {}, QRectF({0, 0}, scene.size));
    map.paintHeads(painter);
}

QByteArray mapPicture(const MapScene &scene, const QString &title, PictureFormat format)
{
    const QSizeF size = scene.size + QSizeF(2 * Theme::margin, 2 * Theme::margin + titleHeight);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    switch (format) {
    case PictureFormat::Svg: {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setTitle(title);
        generator.setViewBox(QRectF({0, 0}, size));
        generator.setSize(size.toSize());
        QPainter painter(&generator);
        paintPicture(painter, scene, title, size);
        break;
    }
    case PictureFormat::Png: {
        QImage image((size * pngScale).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(pngScale);
        QPainter painter(&image);
        paintPicture(painter, scene, title, size);
        painter.end();
        image.save(&buffer, "PNG");
        break;
    }
    case PictureFormat::Pdf: {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setPageSize(QPageSize(size, QPageSize::Point));
        writer.setPageMargins({});
        writer.setResolution(72 * pdfScale);
        QPainter painter(&writer);
        painter.scale(pdfScale, pdfScale);
        paintPicture(painter, scene, title, size);
        break;
    }
    }
    return bytes;
}

Result<void> exportMap(const MapScene &scene, const QString &title, PictureFormat format, const QString &path)
{
    return publishBytes(path, mapPicture(scene, title, format));
}

} // namespace micromajor
