#pragma once
#include "core/exchange/forms/FormDocument.h"

#include <optional>

namespace micromajor {

struct Program;

/// The picture with this name: "curriculum-map", "hour-composition" or "term-loads". None for any other name, or when the program does not
/// yet say what would be drawn. The figures are those of core/analysis and stand as text in the picture.
std::optional<FormDrawing> formDrawing(const QString &kind, const Program &program);

} // namespace micromajor
