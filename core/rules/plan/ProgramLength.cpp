#include "core/rules/plan/ProgramLength.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

std::optional<int> termsOf(const ProgramFacts &program, std::optional<int> termsPerYear)
{
    if (program.terms)
        return program.terms;
    const auto duration = program.durationMost ? program.durationMost : program.durationLeast;
    if (!duration)
        return std::nullopt;
    if (program.durationUnit == "term"_L1)
        return duration;
    if (program.durationUnit == "year"_L1 && termsPerYear)
        return *duration * *termsPerYear;
    return std::nullopt;
}

} // namespace micromajor::rules
