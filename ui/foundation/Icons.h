#pragma once
#include "core/rules/Finding.h"

#include <QColor>
#include <QIcon>

namespace micromajor {

/// The shape that stands for a verdict, drawn at any size; `ground` is the colour of the sign inside the shape.
QIcon verdictIcon(Verdict verdict, Severity severity, const QColor &color, const QColor &ground);
/// resources/icons/<name>.svg with its strokes in `tint` (`disabled` for disabled controls); an empty icon if there is no such file.
QIcon lineIcon(QLatin1StringView name, const QColor &tint, const QColor &disabled);

} // namespace micromajor
