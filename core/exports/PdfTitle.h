#pragma once
#include <QByteArray>
#include <QString>

namespace micromajor {

/// The title in the properties of a PDF; empty if it has none or cannot be read.
QString titleOfPdf(const QByteArray &pdf);

} // namespace micromajor
