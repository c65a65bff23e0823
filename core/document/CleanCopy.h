#pragma once
#include "core/program/Program.h"

namespace micromajor {

/// The program as it can be handed to anybody: without comments, reviewers, scores and decisions, and without telephone numbers and e-mail
/// addresses of people. The rubric stays: it says how is judged, not what was judged. Texts that somebody wrote stay as they are. Made into a
/// new document, it has no history, no names of versions and no seals either.
Program cleanCopy(const Program &program);

} // namespace micromajor
