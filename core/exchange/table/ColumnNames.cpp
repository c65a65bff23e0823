#include "core/exchange/table/ColumnNames.h"

#include "core/base/Message.h"

#include <QHash>
#include <QRegularExpression>

namespace micromajor {

using namespace Qt::StringLiterals;

QString headingLetters(const QString &text)
{
    QString letters;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            letters.append(c.toLower());
    return letters;
}

namespace {

struct Synonyms
{
    const char *field; ///< null: prerequisites; "": both names; "-": known, but courses have no place for it
    const char16_t *names; ///< separated by blanks, the closest first
};

// Headings seen in real plans (policy.md D1), their common variants, and English ones.
constexpr Synonyms synonyms[] = {
    {"code", u"课程编码 课程代码 课程编号 课程号 编码 代码 课号 courseno coursecode coursenumber courseid code"},
    {"name_zh", u"课程名称 课程中文名称 中文课程名称 课程名称中文 课程名 中文名称 课程中文名 课程 名称 coursename coursetitle chinesename "
                u"coursenamechinese course name title"},
    {"name_en", u"课程英文名称 英文课程名称 课程名称英文 英文名称 课程英文名 英文名 englishname coursenameenglish englishtitle"},
    {"", u"课程名称英文名称 课程中文名称英文名称 课程中文名称课程英文名称 课程名称课程英文名称 课程中英文名称 课程名称中英文 课程名称中英文名称 "
         u"中英文名称 课程名称中文英文 coursenamechineseandenglish"},
    {"module_id", u"模块 课程模块 所属模块 模块名称 课程类别 课程细类 课程类别课程细类 课程分类 类别 课程类型 module category coursecategory"},
    {"credits", u"学分 总学分 课程学分 学分数 credits credit totalcredits credithours ects"},
    {"hours", u"总学时 学时 课程学时 学时数 总学时数 课内学时 总课时 课时 课时数 totalhours totalcontacthours contacthours hours classhours"},
    {"theory_hours", u"理论学时 理论 理论课时 理论教学 讲授学时 讲授 授课学时 课堂讲授 theoryhours theory lecturehours lectures lecture"},
    {"practice_hours", u"实践学时 实践含实验 实践含实验学时 实验实践学时 实验实践 实践 实践课时 实践教学 实训学时 实训 practicehours practice "
                       u"practicalhours practical"},
    {"lab_hours", u"实验学时 实验 实验课时 上机学时 上机 labhours lab laboratory laboratoryhours"},
    {"online_hours", u"线上学时 线上 网络学时 在线学时 线上课时 onlinehours online"},
    {"enterprise_hours", u"企业学时 企业 企业实践学时 企业实践 hoursinenterprises enterprisehours"},
    {"learning_hours", u"学习量 总学习量 学习量小时 learninghours workload studenteffort"},
    {"unit_count", u"单元数 numberofunits"},
    {"weeks", u"周数 教学周数 weeks"},
    {"term", u"开课学期 学期 开设学期 建议学期 建议修读学期 修读学期 开课时间 term semester termofoffer"},
    {"nature", u"课程性质 性质 修读性质 必修选修 选修必修 必选修 修读类型 修读要求 nature requiredelective"},
    {"mode", u"授课方式 教学方式 学习形式 授课形式 coursemode mode"},
    {"assessment_form", u"考核方式 考核形式 考试方式 考核 考核类型 formofassessment assessment assessmentform examination"},
    {nullptr, u"先修课程 前置课程 先修 先修课 先修课程名称 先修课程代码 先修课程编码 先修要求 预修课程 prerequisites prerequisite"},
    {"discipline", u"所属学科 学科 discipline"},
    {"description", u"课程简介 课程描述 课程说明 简介 description coursedescription"},
    {"content", u"教学内容 课程内容 主要内容 content coursecontent"},
    {"platform", u"学习平台 课程平台 platform"},
    {"note", u"备注 说明 note notes remarks remark"},
    {"-", u"序号 no number 理论学分 实践学分 实验学分 实验实践学分 课程负责人 负责人 任课教师 主讲教师 教师 开课单位 开课学院 对应毕业要求 "
          u"是否荣誉课程 是否基础课程权重制课程 周学时 学分情况 学时情况 学时分配 学分分配 teacher instructor"},
};

const QHash<QString, KnownHeading> &headings()
{
    static const QHash<QString, KnownHeading> all = [] {
        QHash<QString, KnownHeading> made;
        for (const Synonyms &entry : synonyms) {
            KnownHeading heading;
            heading.known = true;
            if (!entry.field)
                heading.target.kind = PastedTarget::Prerequisites;
            else if (*entry.field == '\0')
                heading.target.kind = PastedTarget::BothNames;
            else if (*entry.field != '-')
                heading.target = {PastedTarget::CourseField, tables::course.field(QString::fromLatin1(entry.field))};
            for (const QString &name : QString::fromUtf16(entry.names).split(u' ', Qt::SkipEmptyParts)) {
                if (!made.contains(name))
                    made.insert(name, heading);
                ++heading.closeness;
            }
        }
        // The words that the application itself writes, so that its own tables come back.
        for (const Field &field : tables::course.fields)
            for (const Language language : {Language::Chinese, Language::English})
                if (const QString name = headingLetters(Message(field.label).text(language)); !made.contains(name))
                    made.insert(name, {{PastedTarget::CourseField, &field}, true, 0});
        return made;
    }();
    return all;
}

KnownHeading byLetters(const QString &heading)
{
    static const QRegularExpression bracketed(u"[（(\\[【][^（）()\\[\\]【】]*[）)\\]】]"_s);
    if (const auto found = headings().constFind(headingLetters(heading)); found != headings().constEnd())
        return *found;
    QString outside = heading;
    outside.remove(bracketed);
    return outside == heading ? KnownHeading() : headings().value(headingLetters(outside));
}

} // namespace

KnownHeading knownHeading(const QString &heading, const QString &above)
{
    const QString letters = headingLetters(heading);
    const QString group = headingLetters(above);
    if (letters.isEmpty())
        return {};
    const bool ofCredits = group.contains(u"学分"_s) || group.contains(u"credit"_s);
    const bool isTotal = letters == u"总"_s || letters == u"总计"_s || letters == u"合计"_s || letters == u"小计"_s || letters == u"total"_s;
    if (!group.isEmpty() && isTotal) {
        if (ofCredits)
            return byLetters(u"学分"_s);
        if (group.contains(u"学时"_s) || group.contains(u"课时"_s) || group.contains(u"hours"_s))
            return byLetters(u"总学时"_s);
    }
    KnownHeading found = byLetters(heading);
    static const Field *const credits = tables::course.field(u"credits");
    if (ofCredits && found.known && found.target.field != credits)
        found.target = {};
    return found;
}

} // namespace micromajor
