#pragma once
#include "core/exchange/forms/FormDocument.h"

#include <vector>

namespace micromajor {

struct Program;

/// The pictures with this name: "curriculum-map", "hour-composition" or "term-loads". None for any other name, or when the program does not
/// yet say what would be drawn. A map of many terms comes in several pictures, whose labels say which terms each shows. The figures are those
/// of core/analysis and stand as text in the picture.
std::vector<FormDrawing> formDrawings(const QString &kind, const Program &program);

} // namespace micromajor
