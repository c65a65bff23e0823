#pragma once
#include "core/base/Result.h"
#include "ui/map/MapScene.h"

#include <QByteArray>

namespace micromajor {

enum class PictureFormat { Svg, Png, Pdf };
/// "svg", "png", "pdf".
QString fileSuffix(PictureFormat format);

/// The whole map with a title, black on white whatever the theme is; PNG at twice the size on the screen, PDF as one page of its size.
QByteArray mapPicture(const MapScene &scene, const QString &title, PictureFormat format);
/// Writes it, or leaves the file as it was.
Result<void> exportMap(const MapScene &scene, const QString &title, PictureFormat format, const QString &path);

} // namespace micromajor
