#pragma once
#include "core/base/Result.h"
#include "core/program/Program.h"

#include <vector>

namespace micromajor {

/// What is still readable of a damaged file, and one sentence for each kind of thing that is not in it.
struct Salvaged
{
    Program program;
    std::vector<Message> losses;
};

/// Reads the file row by row and leaves out what cannot be read or used: rows without a usable identity, rows that belong to lost rows,
/// values out of range, references to lost rows. The file is not touched. Its history is not taken over, because nothing vouches for it.
/// Errors: those of Document::open for what is no file of ours or a newer one; Damaged when nothing at all can be read.
Result<Salvaged> salvage(const QString &path);

} // namespace micromajor
