#pragma once
#include "core/base/Result.h"
#include "core/print/FormPages.h"

namespace micromajor {

/// The same PDF with what Qt 6.4 leaves out: the headings as bookmarks, the language, and texts that are extracted as they were written.
/// Errors: CannotWrite.
Result<QByteArray> finishedPdf(const QByteArray &pdf, const FormPages &pages);

} // namespace micromajor
