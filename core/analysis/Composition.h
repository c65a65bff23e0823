#pragma once
#include "core/analysis/Totals.h"

namespace micromajor {

class ChoiceSpace;
struct Links;

/// A part of a whole over all ways to choose. A picture can only show one way, so `drawn` is what the courses of that way state.
template<class Amount>
struct Portion
{
    ChoiceRange<Amount> range; ///< stated only if every course that could matter has its value
    Amount drawn;
};

/// The credits and contact hours of one module.
struct ModulePortion
{
    Id<Module> module; ///< empty = the courses of no module
    int courses = 0;   ///< on offer
    Portion<Credits> credits;
    Portion<Hours> hours;
};

/// What the credits and contact hours of a program are made of. The drawn figures belong to one way: for hours the way with the most
/// hours stated, for credits the way with the most credits stated.
///
/// Theory, practice and lab hours divide the contact hours. Lab hours may be stated beside the practice hours or inside them
/// (policy.md D1); here they are always taken out. A part that follows from the others is computed, as in Totals::practiceShare.
/// Hours whose division is not stated, or contradicts itself, are `undivided`. Online hours and hours in enterprises lie across these parts.
struct Composition
{
    Portion<Hours> hours; ///< the whole
    Portion<Hours> theory, practice, lab, undivided;
    Portion<Hours> online, enterprise;
    Portion<Credits> credits; ///< the whole
    Portion<Credits> requiredCredits, electiveCredits;
    Portion<Hours> requiredHours, electiveHours;
    std::vector<ModulePortion> modules; ///< in the order of the program, those with courses on offer; courses of no module last
};
/// Nothing is stated where ChoiceSpace::isKnown() is false or no course is on offer. O(parts × one optimisation over the choices).
Composition composition(const Program &program, const ChoiceSpace &space, const Links &links);

} // namespace micromajor
