#pragma once
#include "core/exchange/forms/FormDocument.h"

#include <QByteArray>

namespace micromajor {

/// A filled form as JSON: `form`, `title`, `language`, `footer`, `notes`, and under `content` the values by their field names:
/// a long text as a string, a grid as an object, a table as {"rows": [...]} with its sums beside the rows, repeated frames as an array.
/// Values are the texts of the printed form ("14", "12–16", "2026年3月"), so that both can be compared; not stated is null.
/// Rows that are blank on paper are left out. Same form, same bytes.
QByteArray formJson(const FormDocument &form);

} // namespace micromajor
