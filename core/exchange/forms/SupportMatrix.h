#pragma once
#include "core/exchange/forms/FormDocument.h"

#include <vector>

namespace micromajor {

struct Program;

/// The courses on offer against the outcomes, with the strength of the support (H, M, L) and what it is for (I, R, M) where it is stated.
/// More outcomes than fit beside each other go on in a further table. O(courses × outcomes + supports).
std::vector<FormGrid> supportMatrix(const Program &program, const QString &key);

} // namespace micromajor
