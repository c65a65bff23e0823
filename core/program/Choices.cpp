#include "core/program/Choices.h"

#include <QCoreApplication>

namespace micromajor::choices {

const std::vector<Choice> programKind{
    {"micro-major", QT_TRANSLATE_NOOP("core", "Micro-major")},
    {"micro-credential", QT_TRANSLATE_NOOP("core", "Micro-credential")},
    {"professional-certificate", QT_TRANSLATE_NOOP("core", "Professional certificate")},
};

const std::vector<Choice> programType{
    {"urgently-needed", QT_TRANSLATE_NOOP("core", "Urgently needed")},
    {"applied-skills", QT_TRANSLATE_NOOP("core", "Applied skills")},
    {"interdisciplinary", QT_TRANSLATE_NOOP("core", "Interdisciplinary")},
    {"cross-discipline", QT_TRANSLATE_NOOP("core", "Cross-discipline")},
    {"industry-education", QT_TRANSLATE_NOOP("core", "Industry-education integration")},
};

const std::vector<Choice> origin{
    {"stand-alone", QT_TRANSLATE_NOOP("core", "Stand-alone")},
    {"component", QT_TRANSLATE_NOOP("core", "Component of a program")},
};

const std::vector<Choice> mode{
    {"online", QT_TRANSLATE_NOOP("core", "Online")},
    {"on-site", QT_TRANSLATE_NOOP("core", "On site")},
    {"blended", QT_TRANSLATE_NOOP("core", "Blended")},
};

const std::vector<Choice> synchronous{
    {"synchronous", QT_TRANSLATE_NOOP("core", "Synchronous")},
    {"asynchronous", QT_TRANSLATE_NOOP("core", "Asynchronous")},
    {"both", QT_TRANSLATE_NOOP("core", "Both")},
};

const std::vector<Choice> doubleCounting{
    {"excluded", QT_TRANSLATE_NOOP("core", "Not counted twice")},
    {"allowed", QT_TRANSLATE_NOOP("core", "May be counted in the main major")},
    {"on-request", QT_TRANSLATE_NOOP("core", "On request")},
};

const std::vector<Choice> filingState{
    {"unfiled", QT_TRANSLATE_NOOP("core", "Not filed")},
    {"applied", QT_TRANSLATE_NOOP("core", "Applied for")},
    {"filed", QT_TRANSLATE_NOOP("core", "Filed")},
};

const std::vector<Choice> durationUnit{
    {"week", QT_TRANSLATE_NOOP("core", "weeks")},
    {"month", QT_TRANSLATE_NOOP("core", "months")},
    {"term", QT_TRANSLATE_NOOP("core", "terms")},
    {"year", QT_TRANSLATE_NOOP("core", "years")},
};

const std::vector<Choice> grade{
    {"basic", QT_TRANSLATE_NOOP("core", "Basic level")},
    {"intermediate", QT_TRANSLATE_NOOP("core", "Intermediate level")},
    {"advanced", QT_TRANSLATE_NOOP("core", "Advanced level")},
};

const std::vector<Choice> learnerKind{
    {"enrolled", QT_TRANSLATE_NOOP("core", "Enrolled students")},
    {"in-service", QT_TRANSLATE_NOOP("core", "People in service")},
    {"public", QT_TRANSLATE_NOOP("core", "The public")},
};

const std::vector<Choice> learningReason{
    {"upskill", QT_TRANSLATE_NOOP("core", "Upskilling")},
    {"reskill", QT_TRANSLATE_NOOP("core", "Reskilling")},
    {"interest", QT_TRANSLATE_NOOP("core", "Interest")},
};

const std::vector<Choice> priorityKind{
    {"red-card", QT_TRANSLATE_NOOP("core", "Red-card major")},
    {"yellow-card", QT_TRANSLATE_NOOP("core", "Yellow-card major")},
    {"low-placement", QT_TRANSLATE_NOOP("core", "Placement below 50 %")},
    {"last-third", QT_TRANSLATE_NOOP("core", "Last third by employment quality")},
};

const std::vector<Choice> gapKind{
    {"job-skill", QT_TRANSLATE_NOOP("core", "Job skill")},
    {"cross-disciplinary", QT_TRANSLATE_NOOP("core", "Cross-disciplinary literacy")},
    {"frontier", QT_TRANSLATE_NOOP("core", "Frontier technology")},
};

const std::vector<Choice> evidenceKind{
    {"survey", QT_TRANSLATE_NOOP("core", "Survey")},
    {"employer-letter", QT_TRANSLATE_NOOP("core", "Employer letter")},
    {"report", QT_TRANSLATE_NOOP("core", "Report")},
    {"statistics", QT_TRANSLATE_NOOP("core", "Statistics")},
};

const std::vector<Choice> outcomeKind{
    {"knowledge", QT_TRANSLATE_NOOP("core", "Knowledge")},
    {"skill", QT_TRANSLATE_NOOP("core", "Skill")},
    {"attitude", QT_TRANSLATE_NOOP("core", "Attitude")},
};

const std::vector<Choice> bloom{
    {"remember", QT_TRANSLATE_NOOP("core", "Remember")},
    {"understand", QT_TRANSLATE_NOOP("core", "Understand")},
    {"apply", QT_TRANSLATE_NOOP("core", "Apply")},
    {"analyse", QT_TRANSLATE_NOOP("core", "Analyse")},
    {"evaluate", QT_TRANSLATE_NOOP("core", "Evaluate")},
    {"create", QT_TRANSLATE_NOOP("core", "Create")},
};

const std::vector<Choice> stage{
    {"foundation", QT_TRANSLATE_NOOP("core", "Foundation")},
    {"core", QT_TRANSLATE_NOOP("core", "Core")},
    {"advanced", QT_TRANSLATE_NOOP("core", "Advanced")},
    {"extension", QT_TRANSLATE_NOOP("core", "Extension and practice")},
};

const std::vector<Choice> courseForm{
    {"course", QT_TRANSLATE_NOOP("core", "Course")},
    {"workshop", QT_TRANSLATE_NOOP("core", "Workshop")},
    {"project", QT_TRANSLATE_NOOP("core", "Project")},
};

const std::vector<Choice> nature{
    {"required", QT_TRANSLATE_NOOP("core", "Required")},
    {"elective", QT_TRANSLATE_NOOP("core", "Elective")},
};

const std::vector<Choice> offering{
    {"offered", QT_TRANSLATE_NOOP("core", "Offered")},
    {"planned", QT_TRANSLATE_NOOP("core", "Planned, not offered")},
};

const std::vector<Choice> examForm{
    {"exam", QT_TRANSLATE_NOOP("core", "Examination")},
    {"review", QT_TRANSLATE_NOOP("core", "Course work")},
    {"project", QT_TRANSLATE_NOOP("core", "Project")},
    {"portfolio", QT_TRANSLATE_NOOP("core", "Portfolio")},
};

const std::vector<Choice> practiceKind{
    {"task", QT_TRANSLATE_NOOP("core", "Practice task")},
    {"project", QT_TRANSLATE_NOOP("core", "Training project")},
    {"enterprise-project", QT_TRANSLATE_NOOP("core", "Enterprise project")},
    {"capstone", QT_TRANSLATE_NOOP("core", "Capstone")},
};

const std::vector<Choice> requisiteKind{
    {"pre", QT_TRANSLATE_NOOP("core", "Prerequisite")},
    {"co", QT_TRANSLATE_NOOP("core", "Co-requisite")},
    {"strict", QT_TRANSLATE_NOOP("core", "Strict co-requisite")},
};

const std::vector<Choice> strength{
    {"H", QT_TRANSLATE_NOOP("core", "High")},
    {"M", QT_TRANSLATE_NOOP("core", "Medium")},
    {"L", QT_TRANSLATE_NOOP("core", "Low")},
};

const std::vector<Choice> progression{
    {"I", QT_TRANSLATE_NOOP("core", "Introduced")},
    {"R", QT_TRANSLATE_NOOP("core", "Reinforced")},
    {"M", QT_TRANSLATE_NOOP("core", "Mastered")},
    {"A", QT_TRANSLATE_NOOP("core", "Assessed")},
};

const std::vector<Choice> assessmentKind{
    {"test", QT_TRANSLATE_NOOP("core", "Test")},
    {"skill", QT_TRANSLATE_NOOP("core", "Application of a skill")},
    {"portfolio", QT_TRANSLATE_NOOP("core", "Portfolio")},
    {"project", QT_TRANSLATE_NOOP("core", "Training project")},
    {"prior-learning", QT_TRANSLATE_NOOP("core", "Recognition of prior learning")},
};

const std::vector<Choice> supervision{
    {"unsupervised", QT_TRANSLATE_NOOP("core", "Unsupervised, identity not checked")},
    {"supervised", QT_TRANSLATE_NOOP("core", "Supervised, identity not checked")},
    {"online-verified", QT_TRANSLATE_NOOP("core", "Supervised online, identity checked")},
    {"onsite-verified", QT_TRANSLATE_NOOP("core", "Supervised on site, identity checked")},
};

const std::vector<Choice> credentialScope{
    {"program", QT_TRANSLATE_NOOP("core", "Program")},
    {"module", QT_TRANSLATE_NOOP("core", "Module")},
    {"course", QT_TRANSLATE_NOOP("core", "Course")},
};

const std::vector<Choice> credentialKind{
    {"completion", QT_TRANSLATE_NOOP("core", "Completion certificate")},
    {"study-statement", QT_TRANSLATE_NOOP("core", "Study statement")},
    {"learning-proof", QT_TRANSLATE_NOOP("core", "Proof of learning")},
    {"micro-major", QT_TRANSLATE_NOOP("core", "Micro-major certificate")},
    {"micro-credential", QT_TRANSLATE_NOOP("core", "Micro-credential")},
    {"professional", QT_TRANSLATE_NOOP("core", "Professional certificate")},
};

const std::vector<Choice> verification{
    {"website", QT_TRANSLATE_NOOP("core", "Public website")},
    {"chsi", QT_TRANSLATE_NOOP("core", "CHSI (学信网)")},
    {"issuer", QT_TRANSLATE_NOOP("core", "Asking the issuer")},
    {"signature", QT_TRANSLATE_NOOP("core", "Digital signature")},
};

const std::vector<Choice> recognitionKind{
    {"substitute", QT_TRANSLATE_NOOP("core", "Substitutes course credits")},
    {"elective", QT_TRANSLATE_NOOP("core", "Counts as elective credits")},
    {"stack", QT_TRANSLATE_NOOP("core", "Stacks into a qualification")},
    {"degree", QT_TRANSLATE_NOOP("core", "Counts towards a degree")},
    {"recommendation", QT_TRANSLATE_NOOP("core", "Recommended for credit")},
};

const std::vector<Choice> currency{
    {"CNY", QT_TRANSLATE_NOOP("core", "Yuan")},
    {"USD", QT_TRANSLATE_NOOP("core", "US dollar")},
    {"GBP", QT_TRANSLATE_NOOP("core", "Pound")},
    {"EUR", QT_TRANSLATE_NOOP("core", "Euro")},
};

const std::vector<Choice> feeBasis{
    {"total", QT_TRANSLATE_NOOP("core", "Total")},
    {"credit", QT_TRANSLATE_NOOP("core", "Per credit")},
    {"month", QT_TRANSLATE_NOOP("core", "Per month")},
    {"course", QT_TRANSLATE_NOOP("core", "Per course")},
};

const std::vector<Choice> feeBound{
    {"exact", QT_TRANSLATE_NOOP("core", "Exactly")},
    {"below", QT_TRANSLATE_NOOP("core", "Below")},
    {"from", QT_TRANSLATE_NOOP("core", "From")},
};

// The countries of the samples and of the rule sets, and frequent partners of Chinese universities; any other can be typed.
const std::vector<Choice> country{
    {"CN", QT_TRANSLATE_NOOP("core", "China")},
    {"HK", QT_TRANSLATE_NOOP("core", "Hong Kong, China")},
    {"MO", QT_TRANSLATE_NOOP("core", "Macao, China")},
    {"TW", QT_TRANSLATE_NOOP("core", "Taiwan, China")},
    {"US", QT_TRANSLATE_NOOP("core", "United States")},
    {"GB", QT_TRANSLATE_NOOP("core", "United Kingdom")},
    {"AU", QT_TRANSLATE_NOOP("core", "Australia")},
    {"CA", QT_TRANSLATE_NOOP("core", "Canada")},
    {"FR", QT_TRANSLATE_NOOP("core", "France")},
    {"DE", QT_TRANSLATE_NOOP("core", "Germany")},
    {"IE", QT_TRANSLATE_NOOP("core", "Ireland")},
    {"IT", QT_TRANSLATE_NOOP("core", "Italy")},
    {"JP", QT_TRANSLATE_NOOP("core", "Japan")},
    {"MY", QT_TRANSLATE_NOOP("core", "Malaysia")},
    {"NL", QT_TRANSLATE_NOOP("core", "Netherlands")},
    {"NZ", QT_TRANSLATE_NOOP("core", "New Zealand")},
    {"RU", QT_TRANSLATE_NOOP("core", "Russia")},
    {"SG", QT_TRANSLATE_NOOP("core", "Singapore")},
    {"KR", QT_TRANSLATE_NOOP("core", "South Korea")},
};

const std::vector<Choice> organisationKind{
    {"lead", QT_TRANSLATE_NOOP("core", "Lead unit")},
    {"co-building", QT_TRANSLATE_NOOP("core", "Co-building university")},
    {"sharing", QT_TRANSLATE_NOOP("core", "University to share with")},
    {"enterprise", QT_TRANSLATE_NOOP("core", "Enterprise")},
    {"other", QT_TRANSLATE_NOOP("core", "Other")},
};

const std::vector<Choice> personRole{
    {"academic", QT_TRANSLATE_NOOP("core", "Academic staff")},
    {"mentor", QT_TRANSLATE_NOOP("core", "Enterprise mentor")},
};

const std::vector<Choice> teachingRole{
    {"lead", QT_TRANSLATE_NOOP("core", "Leads the course")},
    {"assist", QT_TRANSLATE_NOOP("core", "Assists")},
    {"mentor", QT_TRANSLATE_NOOP("core", "Mentors practice")},
};

const std::vector<Choice> indicatorKind{
    {"satisfaction-learner", QT_TRANSLATE_NOOP("core", "Learner satisfaction")},
    {"satisfaction-employer", QT_TRANSLATE_NOOP("core", "Employer satisfaction")},
    {"skill-gain", QT_TRANSLATE_NOOP("core", "Skill gain")},
    {"completion", QT_TRANSLATE_NOOP("core", "Completion")},
    {"employment", QT_TRANSLATE_NOOP("core", "Employment")},
    {"enrolment", QT_TRANSLATE_NOOP("core", "Enrolment")},
};

const std::vector<Choice> approvalStep{
    {"leader", QT_TRANSLATE_NOOP("core", "Opinion of the program leader")},
    {"college", QT_TRANSLATE_NOOP("core", "Opinion of the college")},
    {"academic-affairs", QT_TRANSLATE_NOOP("core", "Academic affairs office")},
    {"committee", QT_TRANSLATE_NOOP("core", "Committee")},
    {"university", QT_TRANSLATE_NOOP("core", "University")},
    {"partner", QT_TRANSLATE_NOOP("core", "Partner unit")},
};

const std::vector<Choice> approvalState{
    {"pending", QT_TRANSLATE_NOOP("core", "Pending")},
    {"approved", QT_TRANSLATE_NOOP("core", "Approved")},
    {"returned", QT_TRANSLATE_NOOP("core", "Returned")},
    {"rejected", QT_TRANSLATE_NOOP("core", "Rejected")},
};

const std::vector<Choice> decisionKind{
    {"approve", QT_TRANSLATE_NOOP("core", "Approve")},
    {"conditions", QT_TRANSLATE_NOOP("core", "Return with conditions")},
    {"reject", QT_TRANSLATE_NOOP("core", "Reject")},
};

} // namespace micromajor::choices
