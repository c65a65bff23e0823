#pragma once
#include "core/base/Decimal.h"
#include "core/base/Id.h"

#include <optional>

namespace micromajor {

struct CapabilityGap;

// Dimension 2 对应能力缺口. Texts and choices: empty = not stated. Optional: none = not stated, never zero.

/// 能力缺口. Dimension 2: what learners cannot yet do and employers need.
struct CapabilityGap
{
    Id<CapabilityGap> id;
    QString kind; ///< 类别
    QString statement; ///< 缺口描述

    bool operator==(const CapabilityGap &) const = default;
};

/// 职业岗位. Dimension 2: occupations the gap belongs to.
struct Occupation
{
    Id<Occupation> id;
    Id<CapabilityGap> gapId; ///< 能力缺口
    QString name; ///< 名称
    QString code; ///< 职业编码
    QString note; ///< 备注

    bool operator==(const Occupation &) const = default;
};

/// 依据. Dimension 2: dated proof of the gap.
struct Evidence
{
    Id<Evidence> id;
    Id<CapabilityGap> gapId; ///< 能力缺口
    QString kind; ///< 类别
    QString title; ///< 标题
    QString source; ///< 来源
    QString date; ///< 日期
    QString url; ///< 网址
    QString finding; ///< 结论

    bool operator==(const Evidence &) const = default;
};

/// 建设方向. Dimension 2: declared priority areas and directions (resources/directions).
struct Direction
{
    Id<Direction> id;
    QString areaCode; ///< 领域代码
    QString area; ///< 重点产业领域
    QString directionCode; ///< 方向代码
    QString direction; ///< 建设方向
    QString justification; ///< 说明

    bool operator==(const Direction &) const = default;
};

} // namespace micromajor
