#pragma once
#include "core/base/Decimal.h"
#include "core/base/Id.h"

#include <optional>

namespace micromajor {

struct Organisation;
struct QualityIndicator;

// Quality assurance, approvals and attachments. Texts and choices: empty = not stated. Optional: none = not stated, never zero.

/// 质量指标. What is measured.
struct QualityIndicator
{
    Id<QualityIndicator> id;
    QString name; ///< 名称
    QString kind; ///< 类别
    QString source; ///< 数据来源
    std::optional<Percent> targetPercent; ///< 目标值
    std::optional<int> cycleMonths; ///< 周期（月）

    bool operator==(const QualityIndicator &) const = default;
};

/// 质量数据. One measurement.
struct QualityResult
{
    Id<QualityResult> id;
    Id<QualityIndicator> indicatorId; ///< 指标
    std::optional<int> year; ///< 年份
    std::optional<Percent> percent; ///< 百分比
    std::optional<int> counted; ///< 人数
    std::optional<int> total; ///< 总人数
    QString note; ///< 备注

    bool operator==(const QualityResult &) const = default;
};

/// 反馈渠道. How learners and employers are heard.
struct Feedback
{
    Id<Feedback> id;
    QString kind; ///< 对象
    QString method; ///< 方式
    std::optional<int> cycleMonths; ///< 周期（月）

    bool operator==(const Feedback &) const = default;
};

/// 审批. One step of the approval chain or opinion of a unit.
struct Approval
{
    Id<Approval> id;
    QString step; ///< 环节
    QString body; ///< 单位
    Id<Organisation> organisationId; ///< 单位名称
    QString state; ///< 结果
    QString opinion; ///< 意见
    QString signatory; ///< 负责人
    QString date; ///< 日期
    QString note; ///< 备注

    bool operator==(const Approval &) const = default;
};

/// 附件. A file kept in the program.
struct Attachment
{
    Id<Attachment> id;
    QString name; ///< 名称
    QString mediaType; ///< 类型
    QByteArray content; ///< 内容
    QString note; ///< 备注

    bool operator==(const Attachment &) const = default;
};

} // namespace micromajor
