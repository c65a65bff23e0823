#pragma once
#include "core/base/Decimal.h"
#include "core/base/Id.h"

#include <optional>

namespace micromajor {

// Dimension 4 学习形式 (the rest of it is in ProgramFacts and Course). Texts and choices: empty = not stated. Optional: none = not stated, never zero.

/// 学期. Dimension 4: the calendar of the program.
struct Term
{
    Id<Term> id;
    std::optional<int> number; ///< 学期序号
    QString name; ///< 名称
    std::optional<int> weeks; ///< 周数
    QString startsOn; ///< 开始日期

    bool operator==(const Term &) const = default;
};

} // namespace micromajor
