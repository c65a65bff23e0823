#pragma once
#include "core/rules/Finding.h"

#include <QJsonObject>

#include <span>

namespace micromajor {

struct Facts;
class RuleReport;

/// A limit or switch that a rule set may set for a rule.
struct RuleOption
{
    const char *name;
    const char *description; ///< English, context "core"
    enum class Type { Integer, Decimal, Text, TextList, YesNo } type;
    const char *defaultValue; ///< as JSON; "null" = no limit
};

enum class FixAvailability { None, Sometimes, Always };

/// A rule: one .cpp under core/rules/<group>/ with this record and one pure function. To add one, see README "Adding a rule".
struct Rule
{
    const char *id;      ///< kebab-case, forever
    const char *group;   ///< the folder
    const char *title;   ///< English, context "core"
    const char *message; ///< template of the sentence for "not met", with %1…
    Severity severity;   ///< default; a rule set may change it
    FixAvailability fix;
    const char *basis; ///< where the check comes from: document and section
    std::vector<RuleOption> options;
    void (*check)(RuleReport &report);
    bool repeatable = false; ///< may stand in a rule set more than once, with different options and clauses
};

} // namespace micromajor
