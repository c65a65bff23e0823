#pragma once
#include "core/base/Result.h"
#include "core/print/FormPages.h"

namespace micromajor {

/// The pages as PDF: A4, text as text with its fonts embedded, headings as bookmarks. Errors: CannotWrite, also
/// for characters that no font here has.
Result<QByteArray> pdf(const FormPages &pages);

} // namespace micromajor
