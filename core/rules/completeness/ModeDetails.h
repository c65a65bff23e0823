#pragma once
#include "core/program/Program.h"

namespace micromajor::rules {

/// What a learner has to know about a mode before starting: where, on which platform, at what times together.
struct ModeDetails
{
    bool place, platform, synchronous;

    bool any() const { return place || platform || synchronous; }
};

/// The details that a mode needs and that neither the course (null = the program itself) nor the program states.
ModeDetails missingDetails(const QString &mode, const Course *course, const ProgramFacts &program);
/// The mode of a course: its own, else that of the program.
const QString &modeOf(const Course &course, const ProgramFacts &program);

} // namespace micromajor::rules
