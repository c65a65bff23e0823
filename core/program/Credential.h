#pragma once
#include "core/base/Decimal.h"
#include "core/base/Id.h"

#include <optional>

namespace micromajor {

struct Course;
struct Module;

// Dimension 7 证书颁发与核验. Texts and choices: empty = not stated. Optional: none = not stated, never zero.

/// 证书. Dimension 7: what the learner receives.
struct Credential
{
    Id<Credential> id;
    QString scope; ///< 颁发范围
    Id<Module> moduleId; ///< 模块
    Id<Course> courseId; ///< 课程
    QString name; ///< 名称
    QString kind; ///< 类型
    QString issuer; ///< 颁发主体
    QString awardingBody; ///< 授予机构
    QString issuerCountry; ///< 颁发国家
    QString capability; ///< 证明的能力
    QString requirement; ///< 获证条件
    QString level; ///< 等级
    QString verification; ///< 核验方式
    QString verificationUrl; ///< 核验网址
    QString queryText; ///< 查询方式
    std::optional<bool> digital; ///< 是否电子证书
    std::optional<bool> onTranscript; ///< 是否记入成绩单
    std::optional<bool> identitySlot; ///< 载明持证人
    std::optional<bool> dateSlot; ///< 载明颁发日期
    QString gradingScheme; ///< 成绩等级说明

    bool operator==(const Credential &) const = default;
};

} // namespace micromajor
