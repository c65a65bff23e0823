#pragma once
#include "core/analysis/DividedOutcomes.h"
#include "core/analysis/OutcomeCoverage.h"
#include "core/rules/RuleReport.h"

namespace micromajor {

/// The code by which people call an outcome, else the beginning of its statement, else its number.
Message nameOf(const Outcome &outcome, const Program &program);

/// The outcomes that a course supports, each once; `course` −1 = none.
std::vector<int> outcomesOf(const Links &links, int course);
/// The only one of them, or −1 if there are none or several.
int onlyOutcomeOf(const Links &links, int course);
/// The offered courses that support this outcome, each once, ascending by row of the support matrix.
inline std::vector<int> supportingCourses(const Facts &facts, size_t outcome) { return supportingCourses(*facts.program, facts.links, int(outcome)); }
/// Their names.
std::vector<Message> namesOf(const Program &program, std::span<const int> courses);

/// "A, B and C", or "none of the electives".
Message choiceMessage(const Program &program, std::span<const int> taken);

/// Whether the name, description or content of an offered course or of one of its parts holds this word.
bool isTaught(const Program &program, const QString &word);

/// The label of a listed choice, else the text itself.
Message labelOf(const std::vector<Choice> &choices, const QString &code);

} // namespace micromajor
