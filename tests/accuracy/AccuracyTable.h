#pragma once
#include "core/program/Program.h"

namespace micromajor {

/// A change that leaves a clean program clean.
struct HarmlessChange
{
    const char *name;
    Program (*apply)(const Program &program);
};
const std::vector<HarmlessChange> &harmlessChanges();

/// The run as Markdown: what was planted and found for each rule, and how often each set was wrong about a clean program.
QString accuracyTable();

} // namespace micromajor
