#pragma once
#include "core/base/Result.h"
#include "core/exchange/forms/FormDocument.h"

#include <QByteArray>

namespace micromajor {

/// A filled form as a Word document (WordprocessingML, ISO/IEC 29500 transitional). A4; margins of GB/T 9704 left 28 mm and right 26 mm
/// (text 156 mm wide), above and below 25 mm instead of 37 and 35, since a form has more to hold than an official letter. Fonts are
/// named, not embedded: 仿宋, 黑体, 方正小标宋简体, each with a common fallback. Characters that XML forbids are left out.
/// Same form, same bytes: no time, no user, no path is written. Fails only for lack of memory.
Result<QByteArray> docx(const FormDocument &form);

} // namespace micromajor
