#pragma once
#include "core/base/Decimal.h"
#include "core/base/Id.h"

#include <optional>

namespace micromajor {

/// The facts of the program itself: one row. Dimensions 4, 5 and 8 live mostly here.
/// Texts and choices: empty = not stated. Optional: none = not stated, never zero. Dates are ISO 8601 (2025-09-01).
struct ProgramFacts
{
    Id<ProgramFacts> id;
    QString nameZh; ///< 中文名称
    QString nameEn; ///< 英文名称
    QString kind; ///< 类别
    QString type; ///< 类型
    QString institution; ///< 申报高校
    QString college; ///< 所在学院
    QString country; ///< 国家
    QString status; ///< 工作状态
    QString applicationDate; ///< 申请时间
    QString disciplines; ///< 面向学科及专业
    QString audience; ///< 面向对象
    QString entryConditions; ///< 入学条件
    std::optional<int> quota; ///< 招生名额
    std::optional<int> minimumClassSize; ///< 成班人数
    QString excludedMajors; ///< 不招收的专业
    QString demandAnalysis; ///< 社会需求及就业前景分析
    QString capability; ///< 聚焦能力
    QString introduction; ///< 微专业介绍
    QString profile; ///< 微专业简介（专业定位、培养目标）
    QString curriculumText; ///< 课程体系设置情况
    QString conditionsText; ///< 建设条件保障
    std::optional<int> coursesStated; ///< 规定课程门数
    QString mainMajor; ///< 对应主修专业
    std::optional<Percent> overlapPercent; ///< 与主修专业重复比例
    QString origin; ///< 来源方式
    std::optional<bool> integratesIndustry; ///< 是否产教融合
    QString mode; ///< 学习形式
    QString synchronous; ///< 同步方式
    QString timeSlots; ///< 上课时段
    QString platform; ///< 学习平台
    QString place; ///< 上课地点
    std::optional<Credits> creditsStated; ///< 总学分
    std::optional<Hours> hoursStated; ///< 总学时
    std::optional<Hours> learningHoursStated; ///< 总学习量
    QString creditUnit; ///< 学分单位
    std::optional<Hours> contactHoursPerCredit; ///< 每学分学时
    std::optional<Hours> learningHoursPerCredit; ///< 每学分学习量
    std::optional<bool> creditBearing; ///< 是否带学分
    std::optional<bool> accumulable; ///< 是否可积累
    std::optional<bool> convertible; ///< 是否可转换
    QString recognitionText; ///< 学分认定说明
    QString doubleCounting; ///< 重复认定政策
    QString assessmentText; ///< 考核方式说明
    QString passRule; ///< 合格标准
    QString certificateText; ///< 证书说明
    QString filingState; ///< 备案状态
    QString filingNumber; ///< 备案编号
    QString filingDate; ///< 备案日期
    QString durationText; ///< 学习周期说明
    std::optional<int> durationLeast; ///< 最短学习周期
    std::optional<int> durationMost; ///< 最长学习周期
    QString durationUnit; ///< 学习周期单位
    std::optional<int> terms; ///< 学期数
    std::optional<Hours> weeklyLoad; ///< 每周学习量
    QString startsOn; ///< 开课时间
    QString endsOn; ///< 结束时间
    QString schedule; ///< 教学安排
    QString feeText; ///< 费用说明
    QString otherConditions; ///< 其他条件
    QString level; ///< 层次
    QString grade; ///< 等级
    QString language; ///< 授课语言
    QString qualityText; ///< 质量保障
    QString qualityBody; ///< 质量保障机构
    std::optional<Percent> refreshPercent; ///< 内容年更新率
    std::optional<int> reviewMonths; ///< 评审周期（月）
    QString lastUpdated; ///< 最近更新日期
    std::optional<int> developmentMonths; ///< 开发周期（月）
    QString exitRule; ///< 退出机制
    QString guidanceText; ///< 学习指导
    QString supportText; ///< 教学团队支持
    QString source; ///< 资料来源
    QString sourceNote; ///< 资料来源说明

    bool operator==(const ProgramFacts &) const = default;
};

} // namespace micromajor
