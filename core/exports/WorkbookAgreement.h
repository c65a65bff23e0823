#pragma once
#include "core/exchange/spreadsheet/SummaryWorkbook.h"
#include "core/exports/Agreement.h"

namespace micromajor {

/// The figures of the sheets 汇总 and 课程, found by the heads of their columns, against those of the programs in the same order.
/// Errors: those of readWorkbook().
Result<std::vector<Disagreement>> disagreementsOfWorkbook(const std::vector<SummaryProgram> &programs, const QByteArray &xlsx, const QString &source);

} // namespace micromajor
