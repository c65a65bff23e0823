#pragma once
#include "ui/pages/FormSpec.h"

namespace micromajor::pages {

// The eight dimensions in their order, then the pages that cross them.
extern const FormSpec audience;
extern const FormSpec gap;
extern const FormSpec content;
extern const FormSpec mode;
extern const FormSpec credits;
extern const FormSpec assessment;
extern const FormSpec certificate;
extern const FormSpec other;

extern const FormSpec basics;
extern const FormSpec outcomes;
extern const FormSpec team;
extern const FormSpec quality;

} // namespace micromajor::pages
