#pragma once
#include "core/base/Decimal.h"
#include "core/base/Id.h"

#include <optional>

namespace micromajor {

struct CapabilityGap;
struct ChoiceGroup;
struct Course;
struct Module;
struct Organisation;
struct Outcome;

// Dimension 3 内容构成. Texts and choices: empty = not stated. Optional: none = not stated, never zero.

/// 学习成果. Dimension 3: what a learner can do at the end.
struct Outcome
{
    Id<Outcome> id;
    QString code; ///< 编号
    QString statement; ///< 表述
    QString kind; ///< 类别
    QString bloom; ///< 认知层次
    Id<Outcome> parentId; ///< 上级成果
    QString benchmark; ///< 参照标准

    bool operator==(const Outcome &) const = default;
};

/// 成果对应缺口. Link: which gaps an outcome closes.
struct OutcomeGap
{
    Id<OutcomeGap> id;
    Id<Outcome> outcomeId; ///< 学习成果
    Id<CapabilityGap> gapId; ///< 能力缺口

    bool operator==(const OutcomeGap &) const = default;
};

/// 模块. Dimension 3: a group of courses with a stage.
struct Module
{
    Id<Module> id;
    QString nameZh; ///< 中文名称
    QString nameEn; ///< 英文名称
    QString stage; ///< 阶段
    QString note; ///< 备注

    bool operator==(const Module &) const = default;
};

/// 课程. Dimension 3: a course (contact hours are 学时; learning hours are all effort).
struct Course
{
    Id<Course> id;
    QString code; ///< 课程编码
    QString nameZh; ///< 课程名称
    QString nameEn; ///< 英文名称
    Id<Module> moduleId; ///< 模块
    QString stageText; ///< 阶段说明
    QString form; ///< 形式
    std::optional<Credits> credits; ///< 学分
    std::optional<Hours> hours; ///< 总学时
    std::optional<Hours> theoryHours; ///< 理论学时
    std::optional<Hours> practiceHours; ///< 实践学时
    std::optional<Hours> labHours; ///< 实验学时
    std::optional<Hours> onlineHours; ///< 线上学时
    std::optional<Hours> enterpriseHours; ///< 企业学时
    std::optional<Hours> learningHours; ///< 学习量
    std::optional<int> unitCount; ///< 单元数
    std::optional<int> weeks; ///< 周数
    std::optional<int> term; ///< 开课学期
    std::optional<bool> termFixed; ///< 学期固定
    QString nature; ///< 性质
    QString mode; ///< 授课方式
    QString synchronous; ///< 同步方式
    QString timeSlots; ///< 上课时段
    QString platform; ///< 学习平台
    QString place; ///< 上课地点
    QString offering; ///< 开设状态
    QString lastOffered; ///< 最近开课日期
    std::optional<bool> enterpriseProject; ///< 企业真实项目
    std::optional<Percent> projectPercent; ///< 项目占比
    QString reusedFrom; ///< 取自专业课程
    QString discipline; ///< 所属学科
    QString description; ///< 课程简介
    QString content; ///< 教学内容
    QString assessmentForm; ///< 考核方式
    QString note; ///< 备注

    bool operator==(const Course &) const = default;
};

/// 微课程. Dimension 3: a unit or topic inside a course.
struct MicroCourse
{
    Id<MicroCourse> id;
    Id<Course> courseId; ///< 所属课程
    QString name; ///< 名称
    std::optional<Hours> hours; ///< 学时
    QString content; ///< 内容

    bool operator==(const MicroCourse &) const = default;
};

/// 实践任务. Dimension 3: practice tasks and training projects.
struct PracticeTask
{
    Id<PracticeTask> id;
    Id<Course> courseId; ///< 所属课程
    QString kind; ///< 类别
    QString name; ///< 名称
    std::optional<Hours> hours; ///< 学时
    Id<Organisation> organisationId; ///< 合作单位
    QString description; ///< 说明
    std::optional<bool> integrating; ///< 综合性

    bool operator==(const PracticeTask &) const = default;
};

/// 先修关系. Dimension 3: a course needs another one; equal `alternative` texts of one course mean either-or.
struct Requisite
{
    Id<Requisite> id;
    Id<Course> courseId; ///< 课程
    Id<Course> requiredId; ///< 要求课程
    QString kind; ///< 关系
    QString alternative; ///< 任选其一组
    QString note; ///< 备注

    bool operator==(const Requisite &) const = default;
};

/// 选修组. Dimension 3: take n courses, or at least k credits, of the members; may cross modules.
struct ChoiceGroup
{
    Id<ChoiceGroup> id;
    QString name; ///< 名称
    std::optional<int> leastCourses; ///< 至少门数
    std::optional<int> mostCourses; ///< 至多门数
    std::optional<Credits> leastCredits; ///< 至少学分
    std::optional<Credits> mostCredits; ///< 至多学分
    QString note; ///< 规则原文

    bool operator==(const ChoiceGroup &) const = default;
};

/// 选修组课程. Link: a course that may be chosen.
struct ChoiceMember
{
    Id<ChoiceMember> id;
    Id<ChoiceGroup> groupId; ///< 选修组
    Id<Course> courseId; ///< 课程

    bool operator==(const ChoiceMember &) const = default;
};

/// 成果支撑. Link: how strongly a course supports an outcome.
struct OutcomeSupport
{
    Id<OutcomeSupport> id;
    Id<Outcome> outcomeId; ///< 学习成果
    Id<Course> courseId; ///< 课程
    QString strength; ///< 支撑强度
    QString progression; ///< 递进层次
    std::optional<Percent> weight; ///< 权重

    bool operator==(const OutcomeSupport &) const = default;
};

/// 课程目标. Dimension 3: what one course achieves, and for which outcome.
struct CourseObjective
{
    Id<CourseObjective> id;
    Id<Course> courseId; ///< 课程
    Id<Outcome> outcomeId; ///< 学习成果
    QString code; ///< 编号
    QString statement; ///< 表述

    bool operator==(const CourseObjective &) const = default;
};

} // namespace micromajor
