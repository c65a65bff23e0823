#pragma once
#include "core/exchange/wordform/FormLoops.h"

namespace micromajor::wordform {

/// The places of a form that has no placeholders: tables by their labels (BlankTable), and “标签：____” in a paragraph, where the blank is
/// a line to write on, a tab, at least two spaces, or the rest of the paragraph.
void addLabelledPlaces(FormDraft &draft, FormLoops &loops);

} // namespace micromajor::wordform
