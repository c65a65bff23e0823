#pragma once

/// The rules of this folder, one line for each, in the order in which they are listed and documented.
#define MICROMAJOR_PLAN_RULES(rule) \
    rule(prerequisiteCycle) \
    rule(prerequisiteNotBefore) \
    rule(hiddenPrerequisite) \
    rule(redundantPrerequisite) \
    rule(prerequisiteOnlyElective) \
    rule(chainLongerThanProgram) \
    rule(stageOrderBroken) \
    rule(courseOutsideProgramLength) \
    rule(courseWithoutTerm) \
    rule(programLengthOutsideLimits) \
    rule(datesOutOfOrder) \
    rule(termOverload) \
    rule(timeSlotClash) \
    rule(offeredTooRarely)
