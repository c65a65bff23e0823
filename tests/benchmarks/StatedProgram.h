#pragma once
#include "core/program/Program.h"

namespace micromajor {

/// A program of any size with every value stated and right: courses of 2 credits in modules of five, of every fifteen courses the last
/// three a choice group "take one", outcomes, assessments, teachers and practice for all of them. What does not grow with the courses
/// comes from the clean program tests/accuracy/clean/ecnu.json. `courses` is a multiple of five, at least 15.
Program statedProgram(int courses);

} // namespace micromajor
