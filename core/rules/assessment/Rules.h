#pragma once

/// The rules of this folder, one line for each, in the order in which they are listed and documented.
#define MICROMAJOR_ASSESSMENT_RULES(rule) \
    rule(outcomeNotAssessed) \
    rule(outcomeAssessmentLostByChoice) \
    rule(outcomeNotAssessedAtTop) \
    rule(assessmentWithoutOutcome) \
    rule(assessmentOutsideMatrix) \
    rule(courseWithoutAssessment) \
    rule(noPerformanceAssessment) \
    rule(assessmentWeightsNotHundred) \
    rule(objectiveNotAssessed) \
    rule(objectiveWeightsNotHundred) \
    rule(projectAssessmentWithoutRubric) \
    rule(emptyRubric)
