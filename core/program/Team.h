#pragma once
#include "core/base/Decimal.h"
#include "core/base/Id.h"

#include <optional>

namespace micromajor {

struct Attachment;
struct Course;
struct Organisation;
struct Person;

// People, organisations and who teaches what. Texts and choices: empty = not stated. Optional: none = not stated, never zero.

/// 单位. Partners and units.
struct Organisation
{
    Id<Organisation> id;
    QString name; ///< 名称
    QString kind; ///< 类别
    QString country; ///< 国家
    QString role; ///< 承担任务
    QString recognition; ///< 行业认可
    QString url; ///< 网址

    bool operator==(const Organisation &) const = default;
};

/// 合作协议. What a partner has signed.
struct Agreement
{
    Id<Agreement> id;
    Id<Organisation> organisationId; ///< 单位
    QString title; ///< 协议名称
    QString scope; ///< 合作内容
    std::optional<bool> coDesign; ///< 参与课程设计
    QString signedOn; ///< 签订日期
    QString validUntil; ///< 有效期至
    Id<Attachment> attachmentId; ///< 附件

    bool operator==(const Agreement &) const = default;
};

/// 人员. Academic staff and industry mentors.
struct Person
{
    Id<Person> id;
    QString name; ///< 姓名
    QString role; ///< 角色
    std::optional<bool> leader; ///< 专业负责人
    Id<Organisation> organisationId; ///< 单位
    QString workplace; ///< 所在单位
    QString title; ///< 职称
    QString position; ///< 职务
    QString degree; ///< 学位
    std::optional<int> age; ///< 年龄
    QString phone; ///< 联系电话
    QString email; ///< 电子邮箱
    QString research; ///< 主要研究方向
    QString tasks; ///< 承担主要任务与主讲课程
    QString taughtBefore; ///< 曾授课程

    bool operator==(const Person &) const = default;
};

/// 近三年主讲课程. At most five on the ministry form.
struct RecentCourse
{
    Id<RecentCourse> id;
    Id<Person> personId; ///< 人员
    QString name; ///< 课程名称
    std::optional<Credits> credits; ///< 学分
    std::optional<Hours> hours; ///< 学时

    bool operator==(const RecentCourse &) const = default;
};

/// 授课安排. Link: who teaches what.
struct Teaching
{
    Id<Teaching> id;
    Id<Person> personId; ///< 人员
    Id<Course> courseId; ///< 课程
    QString role; ///< 角色
    std::optional<Hours> hours; ///< 学时

    bool operator==(const Teaching &) const = default;
};

} // namespace micromajor
