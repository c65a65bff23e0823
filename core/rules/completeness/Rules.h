#pragma once

/// The rules of this folder, one line for each, in the order in which they are listed and documented.
#define MICROMAJOR_COMPLETENESS_RULES(rule) \
    rule(emptyDimension) \
    rule(degreeWordInTitle) \
    rule(typeNotStated) \
    rule(unstatedTotal) \
    rule(requiredValueNotStated) \
    rule(titleSameAsMajor) \
    rule(organisationNameInTitle) \
    rule(modeNotStated) \
    rule(modeDetailsMissing) \
    rule(modeContradictsHours) \
    rule(onlineHoursExceedTotal) \
    rule(yearBrackets)
