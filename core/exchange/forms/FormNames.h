#pragma once
#include "core/program/Tables.h"

namespace micromajor::formNames {

/// The name of a field in forms, as in the JSON format but with the row itself in place of its id: "name_zh" → "nameZh", "module_id" → "module".
QString keyOf(const Field &field);
/// Null: no field of the table that a form may show has this name.
const Field *fieldOf(const Table &table, const QString &key);
/// The tables whose rows forms may list; the keys of these lists are the names of their collections.
const std::vector<const Table *> &listedTables();

} // namespace micromajor::formNames
