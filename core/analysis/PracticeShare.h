#pragma once
#include "core/analysis/ChoiceSpace.h"
#include "core/analysis/Totals.h"

namespace micromajor {

/// Practice hours over contact hours, over all ways to choose that have any hours. Least and most of a ratio of two sums by Dinkelbach's
/// method ("On Nonlinear Fractional Programming", Management Science 13, 1967) in exact integers: a few linear optimisations each.
ChoiceRange<Share> practiceShare(const Program &program, const ChoiceSpace &space);

} // namespace micromajor
