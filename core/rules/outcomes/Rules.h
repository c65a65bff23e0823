#pragma once

/// The rules of this folder, one line for each, in the order in which they are listed and documented.
#define MICROMAJOR_OUTCOMES_RULES(rule) \
    rule(tooFewOutcomes) \
    rule(outcomeWithoutCourse) \
    rule(outcomeWithoutStrongCourse) \
    rule(outcomeWeightsNotHundred) \
    rule(courseWithoutOutcome) \
    rule(progressionOrderBroken) \
    rule(supportInflated) \
    rule(courseSupportsEverything) \
    rule(outcomeLostByChoice) \
    rule(vagueOutcomeVerb) \
    rule(bloomUnlikeVerb) \
    rule(outcomesTooLow) \
    rule(outcomeWithoutGap) \
    rule(gapWithoutOutcome) \
    rule(outcomeWithoutObjective) \
    rule(objectiveWithoutOutcome) \
    rule(objectiveOutsideMatrix) \
    rule(unclearOutcomeCodes) \
    rule(outcomeRestsOnPlannedCourse) \
    rule(supportWithoutStrength) \
    rule(promisedContentNotTaught)
