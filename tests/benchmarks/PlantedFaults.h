#pragma once
#include "core/program/Program.h"

namespace micromajor {

/// The same program with about three of forty kinds of faults, chosen by the seed; every value that the forty checks read stays stated.
/// `clean` is statedProgram(15). The same seed gives the same program everywhere.
Program withFaults(const Program &clean, unsigned seed);

} // namespace micromajor
