#pragma once
#include "core/rules/Checker.h"
#include "core/rules/Facts.h"

class QDateTime;

namespace micromajor {

/// One way a program leaves as data.
struct DataExport
{
    const char *id;     ///< as on the command line
    const char *title;  ///< English, context "core"
    const char *suffix; ///< of the file's name, without a dot
};
/// json, csv, xlsx, case, openbadges, elm, schemaorg.
const std::vector<DataExport> &dataExports();
/// Null: there is none with this id.
const DataExport *dataExportNamed(QStringView id);

/// The file, read back and compared with the program. `changed`: the last revision, for formats that carry it.
/// Errors: CannotWrite, or InvalidInput naming what the format needs and the program does not state.
Result<QByteArray> exportedData(QStringView id, const Facts &facts, const QDateTime &changed);

} // namespace micromajor
