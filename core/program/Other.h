#pragma once
#include "core/base/Decimal.h"
#include "core/base/Id.h"

#include <optional>

namespace micromajor {

// Dimension 8 其他 (the rest of it is in ProgramFacts). Texts and choices: empty = not stated. Optional: none = not stated, never zero.

/// 费用. Dimension 8: one price; several may stand side by side.
struct Fee
{
    Id<Fee> id;
    std::optional<Money> amount; ///< 金额
    QString currency; ///< 币种
    QString basis; ///< 计费方式
    QString bound; ///< 金额含义
    QString payer; ///< 适用对象
    QString note; ///< 说明

    bool operator==(const Fee &) const = default;
};

} // namespace micromajor
