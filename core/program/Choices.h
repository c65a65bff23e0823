#pragma once
#include <QtGlobal>

#include <vector>

namespace micromajor {

/// One entry of a list of choices: the code that is stored and its English label (context "core").
struct Choice
{
    const char *code;
    const char *label;
};

/// The lists of choices, each named after what it describes. Codes are stable: they stand in files.
namespace choices {
extern const std::vector<Choice> programKind;
extern const std::vector<Choice> programType;
extern const std::vector<Choice> origin;
extern const std::vector<Choice> mode;
extern const std::vector<Choice> synchronous;
extern const std::vector<Choice> doubleCounting;
extern const std::vector<Choice> filingState;
extern const std::vector<Choice> durationUnit;
extern const std::vector<Choice> grade;
extern const std::vector<Choice> learnerKind;
extern const std::vector<Choice> learningReason;
extern const std::vector<Choice> priorityKind;
extern const std::vector<Choice> gapKind;
extern const std::vector<Choice> evidenceKind;
extern const std::vector<Choice> outcomeKind;
extern const std::vector<Choice> bloom;
extern const std::vector<Choice> stage;
extern const std::vector<Choice> courseForm;
extern const std::vector<Choice> nature;
extern const std::vector<Choice> offering;
extern const std::vector<Choice> examForm;
extern const std::vector<Choice> practiceKind;
extern const std::vector<Choice> requisiteKind;
extern const std::vector<Choice> strength;
extern const std::vector<Choice> progression;
extern const std::vector<Choice> assessmentKind;
extern const std::vector<Choice> supervision;
extern const std::vector<Choice> credentialScope;
extern const std::vector<Choice> credentialKind;
extern const std::vector<Choice> verification;
extern const std::vector<Choice> recognitionKind;
extern const std::vector<Choice> currency;
extern const std::vector<Choice> feeBasis;
extern const std::vector<Choice> feeBound;
extern const std::vector<Choice> country; ///< ISO 3166-1 alpha-2
extern const std::vector<Choice> organisationKind;
extern const std::vector<Choice> personRole;
extern const std::vector<Choice> teachingRole;
extern const std::vector<Choice> indicatorKind;
extern const std::vector<Choice> approvalStep;
extern const std::vector<Choice> approvalState;
extern const std::vector<Choice> decisionKind;
} // namespace choices

} // namespace micromajor
