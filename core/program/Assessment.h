#pragma once
#include "core/base/Decimal.h"
#include "core/base/Id.h"

#include <optional>

namespace micromajor {

struct Assessment;
struct Course;
struct CourseObjective;
struct Outcome;
struct Rubric;

// Dimension 6 评价方式. Texts and choices: empty = not stated. Optional: none = not stated, never zero.

/// 评分量规. Dimension 6: levels of achievement.
struct Rubric
{
    Id<Rubric> id;
    QString name; ///< 名称
    QString text; ///< 等级描述

    bool operator==(const Rubric &) const = default;
};

/// 考核项目. Dimension 6: one item; without a course it assesses the program.
struct Assessment
{
    Id<Assessment> id;
    Id<Course> courseId; ///< 课程
    QString name; ///< 名称
    QString kind; ///< 类型
    std::optional<Percent> weight; ///< 权重
    Id<Rubric> rubricId; ///< 评分量规
    QString supervision; ///< 监考与身份核验
    QString passRule; ///< 合格标准
    QString description; ///< 说明

    bool operator==(const Assessment &) const = default;
};

/// 成果评价依据. Link: an item gives evidence for an outcome.
struct AssessmentOutcome
{
    Id<AssessmentOutcome> id;
    Id<Assessment> assessmentId; ///< 考核项目
    Id<Outcome> outcomeId; ///< 学习成果

    bool operator==(const AssessmentOutcome &) const = default;
};

/// 目标评价依据. Link: an item gives evidence for a course objective.
struct AssessmentObjective
{
    Id<AssessmentObjective> id;
    Id<Assessment> assessmentId; ///< 考核项目
    Id<CourseObjective> objectiveId; ///< 课程目标
    std::optional<Percent> weight; ///< 权重

    bool operator==(const AssessmentObjective &) const = default;
};

} // namespace micromajor
