#pragma once
#include "core/exchange/forms/FormDocument.h"

#include <pugixml.hpp>

namespace micromajor::docxParts {

/// The drawing as a group of Word shapes (DrawingML, ISO/IEC 29500-1 section 20 and Microsoft's wordprocessingGroup), in a paragraph of its
/// own: it stays sharp, and its text can be searched. `number` is unique in the document.
void addDrawing(pugi::xml_node body, const FormDrawing &drawing, int number);

} // namespace micromajor::docxParts
