#pragma once
#include "core/base/Result.h"
#include "core/program/Program.h"

namespace micromajor {

/// A program read from a table, and what the reader had to leave out or decide, one sentence each.
struct CsvImport
{
    Program program;
    std::vector<Message> notes;
};

/// Reads the layout of CurricularAnalytics (curricula and degree plans; peers.md section 4.4): rows Curriculum, Institution, Degree Type,
/// System Type, CIP; the line Courses; the column names; one row a course. Columns are found by name, so a missing Canonical Name, a Term
/// and further columns do no harm. Text may be UTF-8, UTF-16, UTF-32 or (where Qt has ICU) GB18030, separated by commas or tabs.
///
/// Course ids become "c<Course ID>", the prefix and number become the code, credit hours become credits (empty = not stated). A name with
/// Han characters is the Chinese name, any other the English one. Errors begin with `source` and name the row, counted as a spreadsheet
/// does. Cycles are not an error here: the rules report them.
/// At most 64 MiB, 20,000 courses, 100,000 characters in a cell. O(bytes).
Result<CsvImport> curriculumFromCsv(const QByteArray &bytes, const QString &source);

} // namespace micromajor
