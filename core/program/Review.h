#pragma once
#include "core/base/Decimal.h"
#include "core/base/Id.h"

#include <optional>

namespace micromajor {

struct Comment;
struct Reviewer;
struct RubricCriterion;

// Rule sets answered to, waivers, notes, comments and review. Texts and choices: empty = not stated. Optional: none = not stated, never zero.

/// 适用规则集. Which rule sets the program answers to.
struct RuleSetUse
{
    Id<RuleSetUse> id;
    QString ruleSet; ///< 规则集
    QString version; ///< 版本
    QString digest; ///< 摘要
    QString content; ///< 内嵌内容

    bool operator==(const RuleSetUse &) const = default;
};

/// 豁免. A finding accepted with a reason.
struct Waiver
{
    Id<Waiver> id;
    QString rule; ///< 规则
    QString ruleSet; ///< 规则集
    QString subjectKind; ///< 对象类别
    QString subjectId; ///< 对象
    QString subjectField; ///< 字段
    QString reason; ///< 理由
    QString author; ///< 豁免人
    QString date; ///< 日期

    bool operator==(const Waiver &) const = default;
};

/// 资料疑点. A doubt about or remark on the source.
struct SourceNote
{
    Id<SourceNote> id;
    QString subjectKind; ///< 对象类别
    QString subjectId; ///< 对象
    QString text; ///< 内容

    bool operator==(const SourceNote &) const = default;
};

/// 批注. A remark in a thread.
struct Comment
{
    Id<Comment> id;
    Id<Comment> parentId; ///< 回复
    QString subjectKind; ///< 对象类别
    QString subjectId; ///< 对象
    QString subjectField; ///< 字段
    QString place; ///< 表单位置
    QString author; ///< 作者
    QString role; ///< 身份
    QString created; ///< 时间
    QString mentions; ///< 提及
    QString text; ///< 内容
    std::optional<bool> resolved; ///< 已解决

    bool operator==(const Comment &) const = default;
};

/// 评审人. Someone who judges the program.
struct Reviewer
{
    Id<Reviewer> id;
    QString name; ///< 姓名
    QString organisation; ///< 单位
    std::optional<Percent> weight; ///< 权重

    bool operator==(const Reviewer &) const = default;
};

/// 评审指标. One row of the review rubric.
struct RubricCriterion
{
    Id<RubricCriterion> id;
    QString dimension; ///< 维度
    QString title; ///< 指标
    QString description; ///< 说明
    std::optional<Percent> weight; ///< 权重

    bool operator==(const RubricCriterion &) const = default;
};

/// 评分. One reviewer's score for one criterion.
struct ReviewScore
{
    Id<ReviewScore> id;
    Id<Reviewer> reviewerId; ///< 评审人
    Id<RubricCriterion> criterionId; ///< 评审指标
    std::optional<Percent> score; ///< 得分
    QString comment; ///< 评语

    bool operator==(const ReviewScore &) const = default;
};

/// 评审结论. The outcome of a review.
struct Decision
{
    Id<Decision> id;
    QString kind; ///< 结论
    QString conditions; ///< 修改条件
    QString author; ///< 决定人
    QString date; ///< 日期

    bool operator==(const Decision &) const = default;
};

} // namespace micromajor
