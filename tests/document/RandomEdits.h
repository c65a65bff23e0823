#pragma once
#include "core/edits/Edit.h"
#include "core/program/Program.h"

#include <QRandomGenerator>

namespace micromajor {

/// A valid edit of one to three operations of all four kinds, over all tables. Deterministic for a given program and generator.
Edit randomEdit(const Program &program, QRandomGenerator &random);

/// A program with this many courses, each with module, term, credits, hours, a requisite, outcome support, a teacher and an assessment.
Program sampleProgram(int courses);

} // namespace micromajor
