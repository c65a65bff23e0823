#pragma once
#include "core/edits/Edit.h"
#include "core/program/Program.h"

#include <span>

namespace micromajor {

/// What the keys of the matrix write into a support.
enum class Entry { Strength, Progression, Weight };
const Field &fieldOf(Entry entry);

/// A cell of the support matrix: indexes in program.outcomes and program.courses.
struct SupportCell
{
    int outcome;
    int course;
    bool operator==(const SupportCell &) const = default;
};

/// One step for all cells: an empty cell becomes a support, a support that states nothing any more goes. No operations = nothing to change.
Edit setSupports(const Program &program, std::span<const SupportCell> cells, Entry entry, const Value &value);
Edit removeSupports(const Program &program, std::span<const SupportCell> cells);

} // namespace micromajor
