#pragma once
#include "core/print/FormFonts.h"

#include <QHash>
#include <QSet>

namespace micromajor {

/// Fonts draw some characters alike: 文 (U+6587) and the radical ⽂ (U+2F42), the dashes U+2012 and U+2013. A PDF by Qt names such a glyph after the
/// first of them, so that searching and copying fail. For the characters of a document what to say instead: the one that it uses.
/// If it uses both, both become the first. Fonts are read once.
QHash<char16_t, char16_t> charactersMeant(const FormFonts &fonts, const QSet<char16_t> &used);

} // namespace micromajor
