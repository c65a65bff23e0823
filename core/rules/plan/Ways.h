#pragma once
#include "core/rules/RuleReport.h"

#include <span>

namespace micromajor::rules {

/// Whether some way to choose takes the course and none of the others. Indexes in program.courses.
bool canTakeWithout(const Facts &facts, int course, std::span<const int> others);
/// As many of these courses as one way takes together.
std::vector<int> mostTogether(const Facts &facts, std::span<const int> courses);
/// For each course: whether every way to choose takes it. Required courses are.
std::vector<char> unavoidable(const Facts &facts);

} // namespace micromajor::rules
