#pragma once
#include "core/review/Comparison.h"

namespace micromajor {

enum class ComparedSign { Same, Changed, Added, Removed };
/// "≠", "＋", "－"; empty: the same on both sides.
QString signMark(ComparedSign sign);
/// "changed", "new", "gone": what the mark means.
QString signWord(ComparedSign sign);

/// A line of two programs side by side: a section, a table in it, a row or a field; the field of a fact stands right under its section.
struct ComparedLine
{
    int parent = -1;           ///< −1: a section
    std::vector<int> children = {}; ///< in their order
    ComparedSign sign = ComparedSign::Same;
    int difference = -1;       ///< the first that this line tells
    Section section = Section::Basics;
    const Table *table = nullptr; ///< null: the section itself
    const Field *field = nullptr;
    int before = -1, after = -1;  ///< index of the row; −1: not there
    int number = 0;               ///< of a row: its place in the table, from 1

    bool isRow() const { return !field && (before >= 0 || after >= 0); }
};

/// All that two programs state, row beside row, by section. What is gone stands where it stood.
struct ComparedLines
{
    std::vector<ComparedLine> lines;
    std::vector<int> sections;        ///< of `lines`, all of them
    std::vector<int> lineOf;          ///< for each difference

    /// O(rows · fields · log differences).
    static ComparedLines of(const Program &before, const Program &after, const Comparison &comparison);
};

} // namespace micromajor
