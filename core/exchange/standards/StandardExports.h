#pragma once
#include "core/analysis/Totals.h"
#include "core/base/Result.h"

class QDateTime;

namespace micromajor {

/// What an export is called in lists and errors: English, context "core".
namespace exportTitles {
extern const char *const casePackage;
extern const char *const openBadges;
extern const char *const learningOpportunity;
extern const char *const schemaOrg;
} // namespace exportTitles

/// One exchange format of other systems.
struct StandardExport
{
    const char *id;     ///< as on the command line
    const char *title;  ///< English, context "core"
    const char *suffix; ///< of the file's name, without a dot
    /// `changed` is the time of the last revision in UTC or with its offset; formats without such a field ignore it. The same arguments
    /// give the same bytes (UTF-8).
    Result<QByteArray> (*write)(const Program &program, const Totals &totals, const QDateTime &changed);
};
/// case, openbadges, elm, schemaorg.
const std::vector<StandardExport> &standardExports();

} // namespace micromajor
