#pragma once
#include "core/rules/Checker.h"

#include <QJsonObject>

namespace micromajor::cli {

/// What `check` found out about one file.
struct CheckedFile
{
    QString path;
    Message error; ///< not empty: the file could not be checked, and the rest is empty
    std::shared_ptr<const Program> program;
    std::vector<RuleSet> ruleSets;
    CheckResult result;
};

/// Grouped and readable, in the language of the interface.
QString checkAsText(const std::vector<CheckedFile> &files);
/// {"files": [{file, ruleSets, results, summary} or {file, error}]} (a rule set that cannot be read is such a file, too); verdicts met, not-met, cannot-judge, not-applicable.
QJsonObject checkAsJson(const std::vector<CheckedFile> &files);
/// SARIF 2.1.0 (OASIS Standard, 27 March 2020): not met = fail, cannot judge = open, waivers = suppressions.
QJsonObject checkAsSarif(const std::vector<CheckedFile> &files);

/// The word for it in the JSON format.
QString code(Verdict verdict);

} // namespace micromajor::cli
