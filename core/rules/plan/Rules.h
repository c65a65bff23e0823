#pragma once

/// The rules of this folder, one line for each, in the order in which they are listed and documented.
#define MICROMAJOR_PLAN_RULES(rule) \
    rule(prerequisiteCycle) \
    rule(prerequisiteNotBefore) \
    rule(stageOrderBroken) \
    rule(courseOutsideProgramLength) \
    rule(termOverload)
