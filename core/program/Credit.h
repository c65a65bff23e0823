#pragma once
#include "core/base/Decimal.h"
#include "core/base/Id.h"

#include <optional>

namespace micromajor {

// Dimension 5 学分 (the rest of it is in ProgramFacts). Texts and choices: empty = not stated. Optional: none = not stated, never zero.

/// 学分认定. Dimension 5: what the credits count for elsewhere.
struct Recognition
{
    Id<Recognition> id;
    QString kind; ///< 方式
    QString targetInstitution; ///< 接收单位
    QString targetProgram; ///< 接收项目
    std::optional<Credits> credits; ///< 可认定学分
    std::optional<Percent> percent; ///< 认定比例上限
    QString condition; ///< 条件

    bool operator==(const Recognition &) const = default;
};

} // namespace micromajor
