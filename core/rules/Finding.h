#pragma once
#include "core/base/Message.h"
#include "core/edits/Edit.h"

#include <vector>

namespace micromajor {

enum class Verdict { Met, NotMet, CannotJudge, NotApplicable };
enum class Severity { Error, Warning, Advice };

/// Where something is: a row of a table, and a field of it (or none: the whole row).
struct Place
{
    const Table *table = nullptr;
    QString id;
    const Field *field = nullptr;

    bool operator==(const Place &) const = default;
};
/// "Credits of 机器学习", "Total credits stated", "机器学习": how people call a place.
Message placeMessage(const Place &place, const Program &program);

/// A right answer that can be computed: an edit, with the sentence that offers it.
struct Fix
{
    Message title;
    Edit edit;
    bool preferred = false; ///< the only fix, or clearly the best
};

/// What one rule of one rule set says about one place. The key() identifies it across runs, languages and wording.
struct Finding
{
    QLatin1StringView rule; ///< id of the rule; rules live as long as the program runs
    QString ruleSet;
    Message clause; ///< as named by the rule set
    Verdict verdict = Verdict::Met;
    Severity severity = Severity::Warning;
    Place subject;
    Message message;            ///< one sentence with the figures
    std::vector<Place> missing; ///< cannot judge: the values that are not stated
    std::vector<Place> related;
    std::vector<Fix> fixes;
    bool waived = false;
    bool waivable = true; ///< false: the rule set forbids waivers here

    /// rule + rule set + subject; identifies waivers and selection.
    QString key() const;
};

} // namespace micromajor
