#include "core/exchange/forms/FormNames.h"

#include "core/base/Message.h"
#include "core/exchange/forms/FormValues.h"

#include <QHash>

#include <set>

using namespace Qt::StringLiterals;

namespace micromajor {

namespace {

/// A name beside those of the tables' fields, or further labels of one of these.
struct Name
{
    const char *list;
    const char *key;
    const char *labels; ///< the first one replaces the label of the field
    bool expected = false;
};

// Labels as the ministry's form (policy.md A3), the plans of D1 and the packs of D2 print them.
const Name names[] = {
    {"", "name", "微专业名称|名称|项目名称", true},
    {"", "institution", "申报高校|申报学校|学校名称|高校名称", true},
    {"", "college", "所在学院|开课学院|申报学院|牵头学院"},
    {"", "applicationDate", "申请时间|申报时间|申请日期"},
    {"", "leaderName", "专业负责人|微专业负责人|负责人|负责人姓名", true},
    {"", "leaderPhone", "联系电话|负责人电话|负责人联系电话"},
    {"", "leaderTitle", "负责人职称"},
    {"", "leaderPosition", "负责人职务"},
    {"", "leaderResearch", "负责人研究方向"},
    {"", "leaderTasks", "负责人承担任务"},
    {"", "audience", "面向对象|招生对象", true},
    {"", "disciplines", "面向学科及专业|面向专业"},
    {"", "entryConditions", "招生条件|报名条件|修读条件"},
    {"", "creditsDeclared", "总学分|规定学分", true},
    {"", "creditsTotal", "应修学分|学分合计|合计学分"},
    {"", "hoursTotal", "总学时|应修学时|学时合计|合计学时", true},
    {"", "creditsOffered", "开设学分"},
    {"", "hoursOffered", "开设学时"},
    {"", "courseCount", "课程门数|课程数|门数", true},
    {"", "practiceShare", "实践学时占比|实践教学占比"},
    {"", "coBuildingUniversities", "共建高校"},
    {"", "sharingUniversities", "拟共享高校"},
    {"", "industryPartners", "产教合作单位|合作企业|合作单位"},
    {"", "duration", "学制|修业年限|学习周期", true},
    {"", "startsOn", "开课时间|开班时间"},
    {"", "quota", "招生名额|招生人数|计划招生人数"},
    {"", "minimumClassSize", "成班人数|最低开班人数"},
    {"", "electivesNote", "选修说明"},
    {"", "totalsNote", "合计说明"},
    {"", "directionNames", "建设方向"},
    {"", "areaNames", "重点产业领域"},
    {"", "gapStatements", "能力缺口"},
    {"", "occupationNames", "就业方向|职业岗位"},
    {"", "certificateNames", "证书|证书名称"},
    {"", "feeSummary", "收费标准|收费"},
    {"", "introduction", "微专业介绍"},
    {"", "demandAnalysis", "社会需求及就业前景分析|社会需求|社会需求分析"},
    {"", "profile", "微专业简介|专业简介|培养目标|专业定位"},
    {"", "curriculumText", "课程体系设置情况|课程体系"},
    {"", "conditionsText", "建设条件保障|条件保障|建设条件"},
    {"", "leaderOpinion", "微专业负责人意见|负责人意见"},
    {"", "leaderSignatory", "负责人意见签字"},
    {"", "leaderDate", "负责人意见日期"},
    {"", "collegeOpinion", "学院意见|学院审核意见"},
    {"", "collegeSignatory", "学院意见签字"},
    {"", "collegeDate", "学院意见日期"},
    {"", "academicAffairsOpinion", "教务处意见|教务部门意见|本科生院意见"},
    {"", "academicAffairsSignatory", "教务处意见签字"},
    {"", "academicAffairsDate", "教务处意见日期"},
    {"", "committeeOpinion", "学术委员会意见|教学委员会意见|专家组意见"},
    {"", "committeeSignatory", "学术委员会意见签字"},
    {"", "committeeDate", "学术委员会意见日期"},
    {"", "universityOpinion", "学校意见|学校审批意见"},
    {"", "universitySignatory", "学校意见签字"},
    {"", "universityDate", "学校意见日期"},
    {"", "ruleSetNames", "适用规则集"},
    {"", "errorCount", "错误数"},
    {"", "warningCount", "警告数"},
    {"", "adviceCount", "建议数"},
    {"", "cannotJudgeCount", "无法判断数"},
    {"", "waivedCount", "豁免数"},
    {"courses", "", "课程|课程表|课程设置"},
    {"courses", "number", "序号"},
    {"courses", "name", "课程名称|课程中文名称|课程", true},
    {"courses", "code", "课程编码|课程代码|课程编号|课程号"},
    {"courses", "module", "模块|课程模块|课程类别"},
    {"courses", "credits", "学分|总学分", true},
    {"courses", "hours", "学时|总学时", true},
    {"courses", "theoryHours", "理论学时|理论"},
    {"courses", "practiceHours", "实践学时|实践|实验实践学时|实践（含实验）"},
    {"courses", "term", "开课学期|学期", true},
    {"courses", "nature", "课程性质|性质|必修/选修"},
    {"courses", "prerequisites", "先修课程|前置课程|先修"},
    {"courses", "teachers", "授课教师|任课教师|课程负责人"},
    {"courses", "outcomes", "支撑学习成果|对应毕业要求"},
    {"courses", "choiceGroup", "选修组"},
    {"courses", "assessmentForm", "考核方式"},
    {"modules", "", "课程模块|模块"},
    {"modules", "name", "模块名称|模块"},
    {"modules", "courses", "课程门数|门数"},
    {"modules", "credits", "学分"},
    {"modules", "hours", "学时"},
    {"outcomes", "", "学习成果|毕业要求|培养要求"},
    {"outcomes", "number", "序号"},
    {"outcomes", "courses", "支撑课程"},
    {"outcomes", "assessments", "评价依据"},
    {"people", "", "教学团队|人员|教师"},
    {"people", "number", "序号"},
    {"people", "workplace", "所在单位|工作单位|单位"},
    {"people", "toTeach", "拟授课程|承担课程|授课课程"},
    {"members", "", "团队成员|教学团队成员"},
    {"mentors", "", "企业导师|行业导师"},
    {"leaderRecentCourses", "", "负责人近三年主讲课程"},
    {"partners", "", "共建共享单位"},
    {"partners", "kind", "单位类别"},
    {"partners", "name", "单位名称|单位"},
    {"partners", "opinion", "意见"},
    {"partners", "signatory", "负责人签字"},
    {"partners", "date", "日期"},
    {"partners", "note", "备注"},
    {"", "openCommentCount", "未解决批注数"},
    {"", "resolvedCommentCount", "已解决批注数"},
    {"commentThreads", "", "批注|修改意见|评审意见及修改说明"},
    {"commentThreads", "number", "序号"},
    {"commentThreads", "place", "批注位置"},
    {"commentThreads", "author", "意见人"},
    {"commentThreads", "date", "提出日期"},
    {"commentThreads", "text", "修改意见"},
    {"commentThreads", "reply", "修改说明|答复"},
    {"commentThreads", "state", "处理情况"},
    {"", "reviewTotal", "评审总分|评审得分"},
    {"", "reviewWeights", "评审指标权重合计"},
    {"", "reviewMissing", "评审未完成事项"},
    {"", "decisionKind", "评审结论|评审意见"},
    {"", "decisionConditions", "评审修改条件"},
    {"", "decisionAuthor", "评审决定人"},
    {"", "decisionDate", "评审结论日期"},
    {"reviewers", "number", "序号"},
    {"reviewers", "total", "评审人总分"},
    {"reviewers", "notScored", "未评项数"},
    {"judgements", "", "评审评分"},
    {"judgements", "number", "序号"},
    {"judgements", "scores", "各评审人得分"},
    {"judgements", "mean", "均值|平均分"},
    {"judgements", "spread", "最高最低分差"},
    {"judgements", "remarks", "评语汇总"},
    {"reviewRemarks", "", "评审评语"},
    {"reviewRemarks", "number", "指标序号"},
    {"reviewRemarks", "title", "指标"},
    {"reviewRemarks", "reviewer", "评审人"},
    {"reviewRemarks", "score", "得分"},
    {"reviewRemarks", "remark", "评语"},
    {"ruleSetsUsed", "", "适用规则集"},
    {"ruleSetsUsed", "name", "规则集名称|规则集"},
    {"ruleSetsUsed", "version", "版本"},
    {"ruleSetsUsed", "issuer", "发布单位"},
    {"ruleSetsUsed", "date", "发布日期"},
    {"ruleSetsUsed", "digest", "内容摘要"},
    {"problems", "", "问题"},
    {"problems", "number", "序号"},
    {"problems", "severity", "级别"},
    {"problems", "title", "问题名称"},
    {"problems", "message", "说明"},
    {"problems", "place", "位置"},
    {"problems", "clause", "条款"},
    {"problems", "ruleSet", "规则集"},
    {"problems", "fix", "建议做法"},
    {"unjudged", "", "无法判断的要求"},
    {"unjudged", "number", "序号"},
    {"unjudged", "title", "要求"},
    {"unjudged", "missing", "缺少的内容"},
    {"unjudged", "clause", "条款"},
    {"unjudged", "ruleSet", "规则集"},
    {"waivedProblems", "", "已豁免的问题"},
    {"waivedProblems", "number", "序号"},
    {"waivedProblems", "title", "问题名称"},
    {"waivedProblems", "message", "说明"},
    {"waivedProblems", "clause", "条款"},
    {"waivedProblems", "reason", "豁免理由"},
    {"waivedProblems", "author", "豁免人"},
    {"waivedProblems", "date", "豁免日期"},
};

QString chinese(const char *label)
{
    return Message(label).text(Language::Chinese);
}

class Names
{
public:
    void addTable(const QString &list, const Table &table)
    {
        if (!list.isEmpty())
            add(list, {}, chinese(table.label));
        for (const Field &field : table.fields)
            if (field.type != FieldType::Blob)
                add(list, formNames::keyOf(field), chinese(field.label));
    }
    void addNamed(const Name &name)
    {
        FormFieldName *known = find(QString::fromLatin1(name.list), QString::fromLatin1(name.key));
        if (!known)
            known = &add(QString::fromLatin1(name.list), QString::fromLatin1(name.key), {});
        const QStringList before = known->labels;
        known->labels = QString::fromUtf8(name.labels).split(u'|');
        for (const QString &label : before)
            if (!label.isEmpty() && !known->labels.contains(label))
                known->labels.append(label);
        known->expected = name.expected;
    }
    std::vector<FormFieldName> inOrder() const
    {
        std::vector<FormFieldName> result;
        std::set<QString> done;
        for (const FormFieldName &first : m_names)
            if (done.insert(first.list).second)
                for (const FormFieldName &name : m_names)
                    if (name.list == first.list)
                        result.push_back(name);
        return result;
    }

private:
    FormFieldName &add(const QString &list, const QString &key, const QString &label)
    {
        return m_names.emplace_back(FormFieldName{list, key, {label}, false});
    }
    FormFieldName *find(const QString &list, const QString &key)
    {
        for (FormFieldName &name : m_names)
            if (name.list == list && name.key == key)
                return &name;
        return nullptr;
    }
    std::vector<FormFieldName> m_names;
};

} // namespace

QString formNames::keyOf(const Field &field)
{
    QStringList words = QString::fromLatin1(field.name).split(u'_');
    if (words.size() > 1 && words.last() == "id"_L1)
        words.removeLast();
    QString key = words.takeFirst();
    for (const QString &word : std::as_const(words))
        key += word.left(1).toUpper() + word.mid(1);
    return key;
}

const Field *formNames::fieldOf(const Table &table, const QString &key)
{
    // Asked for every value of every form, so made once.
    static const QHash<const Table *, QHash<QString, const Field *>> fields = [] {
        QHash<const Table *, QHash<QString, const Field *>> made;
        for (const Table *one : allTables())
            for (const Field &field : one->fields)
                if (field.type != FieldType::Blob)
                    made[one].insert(keyOf(field), &field);
        return made;
    }();
    const auto found = fields.constFind(&table);
    return found == fields.constEnd() ? nullptr : found->value(key);
}

const std::vector<const Table *> &formNames::listedTables()
{
    using namespace tables;
    static const std::vector<const Table *> all{
        &learnerGroup, &priorityGroup, &capabilityGap, &occupation, &evidence, &direction, &outcome, &tables::module, &course, &microCourse,
        &practiceTask, &choiceGroup, &outcomeSupport, &term, &rubric, &assessment, &credential, &recognition, &fee, &organisation, &agreement,
        &person, &qualityIndicator, &qualityResult, &feedback, &approval, &reviewer, &rubricCriterion, &reviewScore, &decision,
    };
    return all;
}

const std::vector<FormFieldName> &formFieldNames()
{
    static const std::vector<FormFieldName> all = [] {
        Names collected;
        collected.addTable({}, tables::program);
        for (const Table *table : formNames::listedTables())
            collected.addTable(QString::fromLatin1(table->collection), *table);
        collected.addTable(u"members"_s, tables::person);
        collected.addTable(u"mentors"_s, tables::person);
        collected.addTable(u"leaderRecentCourses"_s, tables::recentCourse);
        collected.addTable(u"judgements"_s, tables::rubricCriterion);
        for (const Name &name : names)
            collected.addNamed(name);
        // Parts of the team are named like the team.
        for (const Name &name : names)
            if (QLatin1StringView(name.list) == "people"_L1 && *name.key)
                for (const char *list : {"members", "mentors"})
                    collected.addNamed({list, name.key, name.labels});
        return collected.inOrder();
    }();
    return all;
}

} // namespace micromajor
