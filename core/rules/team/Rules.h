#pragma once

/// The rules of this folder, one line for each, in the order in which they are listed and documented.
#define MICROMAJOR_TEAM_RULES(rule) \
    rule(leaderNotSingle) \
    rule(leaderNotQualified) \
    rule(tooManyRecentCourses) \
    rule(personListedTwice) \
    rule(courseWithoutTeacher) \
    rule(practiceCourseWithoutDualMentors) \
    rule(teachingLoadExceeded) \
    rule(teachingHoursMismatch) \
    rule(mentorWithoutOrganisation) \
    rule(noIndustryPartner) \
    rule(industryIntegrationContradicted) \
    rule(partnerWithoutAgreement) \
    rule(agreementNotValid) \
    rule(partnerWithoutCodesign) \
    rule(partnerRecognitionNotStated)
