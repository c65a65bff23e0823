#pragma once
#include "core/program/Program.h"

namespace micromajor::rules {

/// The terms that a program has at most, out of what is stated; none when nothing stated says it in terms.
std::optional<int> termsOf(const ProgramFacts &program, std::optional<int> termsPerYear);

} // namespace micromajor::rules
