#include "core/exchange/spreadsheet/SummaryWorkbook.h"

#include "core/exchange/spreadsheet/CourseLinks.h"
#include "core/exchange/spreadsheet/SheetWriter.h"
#include "core/exchange/forms/FormWords.h"
#include "core/program/RowTables.h"
#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/Checker.h"

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

using Sum = SheetColumn::Sum;

QString nameOf(const Program &program)
{
    return program.facts.nameZh.isEmpty() ? program.facts.nameEn : program.facts.nameZh;
}

/// As people read it, in Chinese.
template<class Row>
QString shown(const Program &program, const Row &row, QStringView field)
{
    const Field &found = fieldOf<Row>(field);
    return displayText(found, found.get(&row), program, Language::Chinese);
}

QString joined(QStringList parts, const QString &divider)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(divider);
}

QString directions(const Program &program)
{
    QStringList parts;
    for (const Direction &direction : program.directions)
        parts.append(joined({direction.area, direction.direction}, u" × "_s));
    return joined(parts, u"；"_s);
}

QString learners(const Program &program)
{
    if (!program.facts.audience.isEmpty())
        return program.facts.audience;
    QStringList parts;
    for (const LearnerGroup &group : program.learnerGroups)
        parts.append(group.name.isEmpty() ? shown(program, group, u"kind") : group.name);
    return joined(parts, u"、"_s);
}

QString certificates(const Program &program)
{
    QStringList names;
    for (const Credential &credential : program.credentials)
        names.append(credential.name);
    const QString list = joined(names, u"、"_s);
    return list.isEmpty() ? program.facts.certificateText : list;
}

QString fees(const Program &program)
{
    if (!program.facts.feeText.isEmpty())
        return program.facts.feeText;
    QStringList parts;
    for (const Fee &fee : program.fees) {
        const QStringList words{shown(program, fee, u"bound"), shown(program, fee, u"amount"), shown(program, fee, u"currency"),
                                shown(program, fee, u"basis"), fee.payer, fee.note};
        parts.append(joined(words, u" "_s));
    }
    return joined(parts, u"；"_s);
}

/// Why a range of the program cannot be computed; empty when there is nothing to compute.
QString reason(const Totals &totals, size_t missing)
{
    if (totals.undecidable)
        return u"选修组交叉过多，无法计算"_s;
    if (!totals.impossibleGroups.empty())
        return u"选修要求无法满足，无法计算"_s;
    return missing > 0 ? u"%1门课程未填，无法计算"_s.arg(missing) : QString();
}

void put(SheetWriter &sheet, const Share &share) { sheet.percent(share.percent()); }
void put(SheetWriter &sheet, int count) { sheet.count(count); }
template<class Unit>
void put(SheetWriter &sheet, Decimal<Unit> amount)
{
    sheet.amount(std::optional(amount));
}

template<class Amount>
void putRange(SheetWriter &sheet, const Totals &totals, const ChoiceRange<Amount> &range)
{
    if (range.isStated()) {
        put(sheet, *range.least);
        put(sheet, *range.most);
    } else {
        sheet.text(reason(totals, range.missing.size()));
        sheet.blank();
    }
}

const std::vector<SheetColumn> programColumns{
    {u"序号"_s}, {u"微专业名称"_s, 28, Sum::Count}, {u"申报高校"_s, 18}, {u"领域与方向"_s, 26}, {u"类型"_s, 12}, {u"面向对象"_s, 30}, {u"招生名额"_s, 10, Sum::Total},
    {u"学习周期"_s, 16}, {u"开设课程门数"_s, 10, Sum::Total}, {u"应修课程门数（最少）"_s, 14, Sum::Total}, {u"应修课程门数（最多）"_s, 14, Sum::Total},
    {u"学分（最少）"_s, 14, Sum::Total}, {u"学分（最多）"_s, 14, Sum::Total}, {u"规定学分"_s, 10, Sum::Total}, {u"学时（最少）"_s, 14, Sum::Total},
    {u"学时（最多）"_s, 14, Sum::Total}, {u"规定学时"_s, 10, Sum::Total}, {u"实践占比（最低）"_s, 14}, {u"实践占比（最高）"_s, 14}, {u"证书"_s, 20}, {u"费用"_s, 20},
    {u"备案状态"_s, 12}, {u"错误"_s, 8, Sum::Total}, {u"警告"_s, 8, Sum::Total}, {u"建议"_s, 8, Sum::Total}, {u"无法判断"_s, 10, Sum::Total},
    {u"已豁免"_s, 8, Sum::Total}, {u"文件"_s, 24}};

void putProgram(SheetWriter &sheet, const SummaryProgram &entry, int number)
{
    const auto &[program, totals, check, fileName] = entry;
    const ProgramFacts &facts = program.facts;
    sheet.count(number);
    sheet.text(nameOf(program));
    sheet.text(facts.institution);
    sheet.text(directions(program));
    sheet.text(shown(program, facts, u"type"));
    sheet.text(learners(program));
    sheet.count(facts.quota);
    sheet.text(formWords::duration(facts));
    sheet.count(totals.offeredCourses);
    putRange(sheet, totals, totals.courses);
    putRange(sheet, totals, totals.credits);
    sheet.amount(facts.creditsStated);
    putRange(sheet, totals, totals.hours);
    sheet.amount(facts.hoursStated);
    putRange(sheet, totals, totals.practiceShare);
    sheet.text(certificates(program));
    sheet.text(fees(program));
    sheet.text(shown(program, facts, u"filing_state"));
    for (int CheckResult::*const figure : {&CheckResult::errors, &CheckResult::warnings, &CheckResult::advice, &CheckResult::cannotJudge, &CheckResult::waived})
        sheet.count(check ? std::optional(check->*figure) : std::nullopt);
    sheet.text(fileName);
    sheet.endRow();
}

// Headings that core/exchange/table knows, so that the sheet can be imported again.
const std::vector<SheetColumn> courseColumns{
    {u"微专业"_s, 24}, {u"序号"_s}, {u"课程代码"_s, 16}, {u"课程名称"_s, 30, Sum::Count}, {u"模块"_s, 20}, {u"课程性质"_s, 12}, {u"学分"_s, 10, Sum::Total},
    {u"总学时"_s, 10, Sum::Total}, {u"理论学时"_s, 12, Sum::Total}, {u"实践学时"_s, 12, Sum::Total}, {u"线上学时"_s, 12, Sum::Total},
    {u"企业学时"_s, 12, Sum::Total}, {u"开课学期"_s, 12}, {u"考核方式"_s, 16}, {u"先修课程"_s, 24}, {u"选修组"_s, 18}, {u"任课教师"_s, 18}, {u"开设状态"_s, 14}};

void putCourses(SheetWriter &sheet, const Program &program)
{
    const QString name = nameOf(program);
    const CourseLinks links(program);
    int number = 0;
    for (const Course &course : program.courses) {
        sheet.text(name);
        sheet.count(++number);
        sheet.text(course.code);
        sheet.text(formWords::courseName(course));
        sheet.text(shown(program, course, u"module_id"));
        sheet.text(shown(program, course, u"nature"));
        sheet.amount(course.credits);
        for (const std::optional<Hours> &hours : {course.hours, course.theoryHours, course.practiceHours, course.onlineHours, course.enterpriseHours})
            sheet.amount(hours);
        sheet.count(course.term);
        sheet.text(shown(program, course, u"assessment_form"));
        sheet.text(links.requisites(course.id));
        sheet.text(links.choiceGroups(course.id));
        sheet.text(links.teachers(course.id));
        sheet.text(shown(program, course, u"offering"));
        sheet.endRow();
    }
}

const std::vector<SheetColumn> supportColumns{{u"微专业"_s, 30}, {u"成果编号"_s, 14}, {u"学习成果"_s, 50}, {u"课程"_s, 36, Sum::Count},
                                              {u"支撑强度"_s, 12}, {u"递进层次"_s, 16}, {u"权重"_s, 10}};

void putSupports(SheetWriter &sheet, const Program &program)
{
    const QString name = nameOf(program);
    QHash<QString, std::vector<const OutcomeSupport *>> ofOutcome;
    for (const OutcomeSupport &support : program.outcomeSupports)
        ofOutcome[support.outcomeId.value].push_back(&support);
    QHash<QString, QString> courses;
    for (const Course &course : program.courses)
        courses.insert(course.id.value, formWords::courseName(course));
    for (const Outcome &outcome : program.outcomes) {
        for (const OutcomeSupport *support : ofOutcome.value(outcome.id.value)) {
            sheet.text(name);
            sheet.text(outcome.code);
            sheet.text(outcome.statement);
            sheet.text(courses.value(support->courseId.value));
            sheet.text(shown(program, *support, u"strength"));
            sheet.text(shown(program, *support, u"progression"));
            sheet.percent(support->weight);
            sheet.endRow();
        }
    }
}

const std::vector<SheetColumn> findingColumns{{u"微专业"_s, 30}, {u"结论"_s, 12}, {u"规则编号"_s, 36}, {u"规则"_s, 36}, {u"说明"_s, 60, Sum::Count},
                                              {u"位置"_s, 36}, {u"依据"_s, 40}, {u"豁免理由"_s, 40}};

QString verdict(const Finding &finding)
{
    if (finding.verdict == Verdict::CannotJudge)
        return u"无法判断"_s;
    return finding.severity == Severity::Error ? u"错误"_s : finding.severity == Severity::Warning ? u"警告"_s : u"建议"_s;
}

void putFindings(SheetWriter &sheet, const Program &program, const CheckResult &check)
{
    const QString name = nameOf(program);
    for (const Finding &finding : check.findings) {
        if (finding.verdict != Verdict::NotMet && finding.verdict != Verdict::CannotJudge)
            continue;
        const Rule *rule = ruleWithId(finding.rule);
        const auto waiver = std::find_if(program.waivers.begin(), program.waivers.end(), [&](const Waiver &one) { return finding.waived && waives(one, finding); });
        sheet.text(name);
        sheet.text(verdict(finding));
        sheet.text(finding.rule);
        sheet.text(rule ? Message(rule->title).text(Language::Chinese) : QString());
        sheet.text(finding.message.text(Language::Chinese));
        sheet.text(finding.subject.table ? placeMessage(finding.subject, program).text(Language::Chinese) : QString());
        sheet.text(finding.clause.text(Language::Chinese));
        sheet.text(waiver != program.waivers.end() ? waiver->reason : QString());
        sheet.endRow();
    }
}

} // namespace

Result<QByteArray> summaryWorkbook(const std::vector<SummaryProgram> &programs)
{
    size_t rows = programs.size();
    for (const SummaryProgram &entry : programs)
        rows += entry.program.courses.size() + entry.program.outcomeSupports.size() + (entry.check ? entry.check->findings.size() : 0);
    const auto workbook = WorkbookWriter::create(u"微专业汇总表"_s, rows);
    if (!workbook)
        return workbook.error();
    SheetWriter &summary = (*workbook)->addSheet(u"汇总"_s, programColumns, 2);
    SheetWriter &courses = (*workbook)->addSheet(u"课程"_s, courseColumns);
    SheetWriter &supports = (*workbook)->addSheet(u"支撑矩阵"_s, supportColumns);
    SheetWriter &findings = (*workbook)->addSheet(u"问题"_s, findingColumns);
    int number = 0;
    for (const SummaryProgram &entry : programs) {
        putProgram(summary, entry, ++number);
        putCourses(courses, entry.program);
        putSupports(supports, entry.program);
        if (entry.check)
            putFindings(findings, entry.program, *entry.check);
    }
    return (*workbook)->bytes();
}

} // namespace micromajor
