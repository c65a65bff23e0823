#pragma once
#include "core/base/Decimal.h"
#include "core/base/Id.h"

#include <optional>

namespace micromajor {

// Dimension 1 面向对象. Texts and choices: empty = not stated. Optional: none = not stated, never zero.

/// 学习者群体. Dimension 1: who the program addresses.
struct LearnerGroup
{
    Id<LearnerGroup> id;
    QString kind; ///< 类别
    QString name; ///< 名称
    QString level; ///< 学历层次
    QString years; ///< 年级
    QString disciplines; ///< 学科专业
    QString entryConditions; ///< 条件
    QString reason; ///< 学习目的

    bool operator==(const LearnerGroup &) const = default;
};

/// 重点群体. Dimension 1: students whom the 双千 plan wants served first (policy.md A2).
struct PriorityGroup
{
    Id<PriorityGroup> id;
    QString kind; ///< 类别
    QString major; ///< 专业
    std::optional<Percent> placementPercent; ///< 去向落实率
    std::optional<int> year; ///< 年份
    QString source; ///< 来源

    bool operator==(const PriorityGroup &) const = default;
};

} // namespace micromajor
