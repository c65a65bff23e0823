#pragma once
#include "core/base/Result.h"
#include "core/print/FormPages.h"

class QIODevice;

namespace micromajor {

/// The pages as PDF with their title: text stays text, lines stay lines. The device must be open for writing.
Result<void> writePdf(const FormPages &pages, QIODevice &device);

} // namespace micromajor
