#pragma once
#include "core/analysis/Totals.h"
#include "core/base/Result.h"

#include <QByteArray>

namespace micromajor {

struct CheckResult;

struct SummaryProgram
{
    const Program &program;
    const Totals &totals;
    const CheckResult *check = nullptr; ///< null: not checked, its columns stay blank
    QString fileName = {};
};

/// 汇总表: an .xlsx with the sheets 汇总 (a row a program), 课程, 支撑矩阵 (a row for each course that supports an outcome) and 问题 (what is not met
/// or cannot be judged, waived or not), programs in the given order. The figures are those of Totals and CheckResult. A range has
/// two columns; where it cannot be computed, the first says why. What is not stated is blank. The rows below the data count and add by
/// formula and carry their value. In Chinese whatever the language of the interface: it is a form.
/// Errors: those of WorkbookWriter::bytes(). O(rows).
Result<QByteArray> summaryWorkbook(const std::vector<SummaryProgram> &programs);

} // namespace micromajor
