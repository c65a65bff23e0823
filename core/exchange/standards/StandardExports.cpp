#include "core/exchange/standards/StandardExports.h"

#include "core/exchange/standards/CasePackage.h"
#include "core/exchange/standards/LearningOpportunity.h"
#include "core/exchange/standards/OpenBadges.h"
#include "core/exchange/standards/SchemaOrg.h"

#include <QCoreApplication>

namespace micromajor {

namespace exportTitles {
const char *const casePackage = QT_TRANSLATE_NOOP("core", "Competency framework (CASE 1.1)");
const char *const openBadges = QT_TRANSLATE_NOOP("core", "Badge definition (Open Badges 3.0)");
const char *const learningOpportunity = QT_TRANSLATE_NOOP("core", "European learning opportunity (ELM 3)");
const char *const schemaOrg = QT_TRANSLATE_NOOP("core", "Data for web pages (schema.org)");
} // namespace exportTitles

const std::vector<StandardExport> &standardExports()
{
    static const std::vector<StandardExport> all{
        {"case", exportTitles::casePackage, "json", casePackage},
        {"openbadges", exportTitles::openBadges, "json",
         [](const Program &program, const Totals &totals, const QDateTime &) { return openBadges(program, totals); }},
        {"elm", exportTitles::learningOpportunity, "xml", learningOpportunity},
        {"schemaorg", exportTitles::schemaOrg, "jsonld",
         [](const Program &program, const Totals &totals, const QDateTime &) { return schemaOrg(program, totals); }},
    };
    return all;
}

} // namespace micromajor
