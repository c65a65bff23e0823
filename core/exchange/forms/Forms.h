#pragma once
#include "core/analysis/Totals.h"
#include "core/exchange/forms/FormDocument.h"

namespace micromajor {

/// A built-in form: `forms` lists it, `export --form ID` and the window fill it.
struct Form
{
    const char *id;
    const char *title; ///< English, context "core"; the form itself carries its own title
    FormDocument (*make)(const Program &program, const Totals &totals);
};
const std::vector<Form> &forms();
/// The form with this id, or null.
const Form *formNamed(QStringView id);

} // namespace micromajor
