#pragma once
#include "core/base/Result.h"
#include "core/program/Program.h"
#include "core/rules/RuleSet.h"

namespace micromajor {

/// What the assistant asks before a program begins.
struct NewProgramPlan
{
    enum class Start { Blank, Direction, Sample, Courses };

    QString name;
    QString institution;
    Start start = Start::Blank;
    QString directionCode;        ///< Start::Direction: of the ministry's list, "A01-1"
    QString sampleId;             ///< Start::Sample
    Program pasted;               ///< Start::Courses: as read from a table; its modules, courses and prerequisites count
    std::vector<RuleSet> ruleSets;
};

/// The program that the plan describes; nothing is stated that the plan does not say. Rule sets are embedded.
/// Errors: NotFound (a sample or direction that does not exist).
Result<Program> newProgram(const NewProgramPlan &plan);

/// What a new program takes over from another one: its structure (outcomes, modules, courses with credits and hours, choices,
/// prerequisites, assessment). What belongs to the other institution stays behind: learners, people, partners, fees, certificate,
/// results, sources, where and when its courses run.
Program structureOf(const Program &program);

/// "3 modules, 8 courses, 1 choice group": which tables of the structure have rows, and how many.
std::vector<std::pair<const Table *, size_t>> structureCounts(const Program &program);

} // namespace micromajor
