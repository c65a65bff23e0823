#include "core/exchange/forms/MinistryRecommendation.h"

#include "core/exchange/forms/FormCells.h"
#include "core/exchange/forms/FormWords.h"
#include "core/program/Tables.h"
#include "core/program/Values.h"

using namespace Qt::StringLiterals;

namespace micromajor {

using namespace formCells;

namespace {

constexpr size_t fewestRows = 3;        // left blank where people or courses are missing, to be filled in by hand
constexpr size_t mostRecentCourses = 5; // the form takes no more

using Row = std::vector<FormCell>;

template<class Unit>
QString text(const std::optional<Decimal<Unit>> &amount)
{
    return amount ? amount->toString() : QString();
}

QString text(const std::optional<int> &amount)
{
    return amount ? QString::number(*amount) : QString();
}

const QString &firstStated(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : first;
}

QString shown(const Program &program, QStringView fieldName)
{
    const Field *field = tables::program.field(fieldName);
    return displayText(*field, field->get(&program.facts), program, Language::Chinese);
}

QString organisations(const Program &program, QStringView kind)
{
    QStringList names;
    for (const Organisation &organisation : program.organisations)
        if (organisation.kind == kind && !organisation.name.isEmpty())
            names.append(organisation.name);
    return names.join(u'、');
}

/// A text of the learner groups, each once.
QString ofGroups(const Program &program, QString LearnerGroup::*member)
{
    QStringList texts;
    for (const LearnerGroup &group : program.learnerGroups)
        if (!(group.*member).isEmpty() && !texts.contains(group.*member))
            texts.append(group.*member);
    return texts.join(u'、');
}

/// Null when nobody is marked as leader.
const Person *leader(const Program &program)
{
    for (const Person &person : program.people)
        if (person.leader.value_or(false))
            return &person;
    return nullptr;
}

QString taught(const Program &program, const Person &person)
{
    QStringList names;
    for (const Teaching &teaching : program.teachings)
        if (teaching.personId == person.id)
            if (const Course *course = find(program.courses, teaching.courseId))
                names.append(formWords::courseName(*course));
    return names.join(u'、');
}

QString workplace(const Program &program, const Person &person)
{
    const Organisation *organisation = find(program.organisations, person.organisationId);
    return firstStated(person.workplace, organisation ? organisation->name : QString());
}

/// Without any record the first line stands for all that is missing; otherwise the blank ones are only room for more.
template<class Record>
void addBlankRows(FormGrid &grid, size_t records, const Row &like)
{
    for (size_t i = records; i < fewestRows; ++i) {
        grid.rows.push_back(like);
        if (i == 0)
            for (FormCell &cell : grid.rows.back())
                cell.source = source<Record>();
    }
}

FormGrid head(const Program &program)
{
    const ProgramFacts &facts = program.facts;
    const Person *person = leader(program);
    FormGrid grid{u"head"_s, {22, 28, 22, 28}, 0, {}};
    grid.rows = {
        {label(u"申报高校"_s), value(facts.institution, "institution", source(&facts, "institution")),
         label(u"微专业名称"_s), value(firstStated(facts.nameZh, facts.nameEn), "name", source(&facts, "name_zh"))},
        {label(u"专业负责人"_s), value(person ? person->name : QString(), "leader", source(person, "name")),
         label(u"联系电话"_s), value(person ? person->phone : QString(), "phone", source(person, "phone"))},
        {label(u"申请时间"_s), value(formWords::month(facts.applicationDate), "applicationDate", source(&facts, "application_date"), 3)},
    };
    return grid;
}

FormCell courseCount(const Program &program, const Totals &totals)
{
    if (totals.offeredCourses == 0 || !totals.courses.isStated())
        return number(text(program.facts.coursesStated), "courseCount", source(&program.facts, "courses_stated"));
    const QString toTake = rangeText(totals.courses);
    const QString offered = QString::number(totals.offeredCourses);
    return number(toTake == offered ? toTake : toTake + u"（共开设"_s + offered + u"门）"_s, "courseCount", source<Course>());
}

/// What the program says in one sentence, otherwise what its learner groups say.
FormCell learners(const Program &program, const QString &own, const char *ownField, const QString &ofTheGroups, const char *groupField,
                  const char *field, int columns = 1)
{
    if (own.isEmpty() && !ofTheGroups.isEmpty())
        return value(ofTheGroups, field, source(&program.learnerGroups.front(), groupField), columns);
    return value(own, field, source(&program.facts, ownField), columns);
}

FormGrid basics(const Program &program, const Totals &totals)
{
    const ProgramFacts &facts = program.facts;
    FormGrid grid{u"basics"_s, {22, 28, 22, 28}, 0, {}};
    const QString levels = ofGroups(program, &LearnerGroup::level);
    const QString credits = facts.creditsStated ? text(facts.creditsStated) : rangeText(totals.credits);
    grid.rows = {
        {label(u"类型"_s), value(shown(program, u"type"), "type", source(&facts, "type")), label(u"面向对象"_s),
         levels.isEmpty() ? learners(program, facts.audience, "audience", ofGroups(program, &LearnerGroup::name), "name", "audience")
                          : learners(program, facts.audience, "audience", levels, "level", "audience")},
        {label(u"面向学科及专业"_s), learners(program, facts.disciplines, "disciplines", ofGroups(program, &LearnerGroup::disciplines), "disciplines",
                                              "disciplines", 3)},
        {label(u"总学分"_s), number(totals.offeredCourses > 0 || facts.creditsStated ? credits : QString(), "creditsStated",
                                    source(&facts, "credits_stated")),
         label(u"课程门数"_s), courseCount(program, totals)},
        {label(u"共建高校"_s), value(organisations(program, u"co-building"), "coBuildingUniversities", source<Organisation>()),
         label(u"拟共享高校"_s), value(organisations(program, u"sharing"), "sharingUniversities", source<Organisation>())},
        {label(u"招生名额"_s), number(text(facts.quota), "quota", source(&facts, "quota")),
         label(u"成班人数"_s), number(text(facts.minimumClassSize), "minimumClassSize", source(&facts, "minimum_class_size"))},
        {label(u"开课时间"_s), value(formWords::month(facts.startsOn), "startsOn", source(&facts, "starts_on")),
         label(u"学制"_s), value(formWords::duration(facts), "duration", source(&facts, facts.durationLeast ? "duration_least" : "duration_text"))},
        {label(u"是否产教融合"_s), value(shown(program, u"integrates_industry"), "integratesIndustry", source(&facts, "integrates_industry")),
         label(u"产教合作单位"_s), value(organisations(program, u"enterprise"), "industryPartners", source<Organisation>())},
    };
    return grid;
}

QString termName(const Program &program, const std::optional<int> &number)
{
    for (const Term &term : program.terms)
        if (number && term.number == number && !term.name.isEmpty())
            return term.name;
    return text(number);
}

/// Why the rows do not add up to the totals; empty when they do.
QString totalsNote(const Totals &totals, const formWords::Electives &electives)
{
    QStringList sums;
    if (totals.offeredHours && totals.hours.isStated() && !(totals.hours.isSingle() && totals.hours.least == totals.offeredHours))
        sums.append(totals.offeredHours->toString() + u"学时"_s);
    if (totals.offeredCredits && totals.credits.isStated() && !(totals.credits.isSingle() && totals.credits.least == totals.offeredCredits))
        sums.append(totals.offeredCredits->toString() + u"学分"_s);
    QString note = electives.rules.join(QString());
    if (!sums.isEmpty())
        note += u"总学时、总学分按学生应修课程（必修＋选修）计算；表中课程全部相加为"_s + sums.join(u'、') + u"。"_s;
    return note.isEmpty() ? note : u"注："_s + note;
}

FormGrid curriculum(const Program &program, const Totals &totals)
{
    const formWords::Electives electives = formWords::electives(program);
    FormGrid grid{u"curriculum"_s, {20, 42, 12, 12, 14}, 1, {}};
    grid.rows.push_back({label(u"模块"_s), label(u"课程名称"_s), label(u"学时"_s), label(u"学分"_s), label(u"开课学期"_s)});
    size_t records = 0;
    for (const Course &course : program.courses) {
        if (course.offering == u"planned")
            continue;
        const Module *module = find(program.modules, course.moduleId);
        const FormCell moduleCell = value(module ? firstStated(module->nameZh, module->nameEn) : QString(), "module", source(&course, "module_id"));
        FormCell name = value(formWords::courseName(course), "name", source(&course, "name_zh"));
        name.mark = electives.marks.value(course.id);
        grid.rows.push_back({moduleCell, name, number(text(course.hours), "hours", source(&course, "hours")),
                             number(text(course.credits), "credits", source(&course, "credits")),
                             number(termName(program, course.term), "term", source(&course, "term"))});
        ++records;
    }
    addBlankRows<Course>(grid, records, {value({}, "module"), value({}, "name"), number({}, "hours"), number({}, "credits"), number({}, "term")});
    // Without any course a sum of zero would claim something that nobody said.
    const bool computed = records > 0;
    const QString hours = computed && totals.hours.isStated() ? rangeText(totals.hours) : text(program.facts.hoursStated);
    const QString credits = computed && totals.credits.isStated() ? rangeText(totals.credits) : text(program.facts.creditsStated);
    grid.rows.push_back({label(u"总学时"_s, 2), number(hours, "hoursTotal", computed ? source<Course>() : source(&program.facts, "hours_stated"), 3)});
    grid.rows.push_back({label(u"总学分"_s, 2), number(credits, "creditsTotal", computed ? source<Course>() : source(&program.facts, "credits_stated"), 3)});
    if (const QString note = totalsNote(totals, electives); !note.isEmpty())
        grid.rows.push_back({value(note, "note", {}, 5)});
    return grid;
}

void addTeam(std::vector<FormBlock> &blocks, const Program &program)
{
    const Person *head = leader(program);
    const Person person = head ? *head : Person();
    FormGrid leaderGrid{u"leader"_s, {22, 28, 22, 28}, 0, {}};
    leaderGrid.rows = {
        {label(u"微专业负责人"_s, 4)},
        {label(u"姓名"_s), value(person.name, "name", source(head, "name")), label(u"职称"_s), value(person.title, "title", source(head, "title"))},
        {label(u"职务"_s), value(person.position, "position", source(head, "position")),
         label(u"联系电话"_s), value(person.phone, "phone", source(head, "phone"))},
        {label(u"主要研究方向"_s), value(person.research, "research", source(head, "research"), 3)},
        {label(u"承担主要任务与主讲课程"_s),
         value(firstStated(person.tasks, head ? taught(program, person) : QString()), "tasks", source(head, "tasks"), 3)},
    };
    blocks.push_back(leaderGrid);

    FormGrid recent{u"recentCourses"_s, {60, 20, 20}, 2, {}};
    recent.rows = {{label(u"微专业负责人近三年主讲课程（不超过5门）"_s, 3)}, {label(u"课程名称"_s), label(u"学分"_s), label(u"学时"_s)}};
    size_t records = 0;
    for (const RecentCourse &course : program.recentCourses)
        if (head && course.personId == head->id && records++ < mostRecentCourses)
            recent.rows.push_back({value(course.name, "name", source(&course, "name")),
                                   number(text(course.credits), "credits", source(&course, "credits")),
                                   number(text(course.hours), "hours", source(&course, "hours"))});
    addBlankRows<RecentCourse>(recent, records, {value({}, "name"), number({}, "credits"), number({}, "hours")});
    blocks.push_back(recent);

    FormGrid members{u"members"_s, {12, 8, 13, 23, 22, 22}, 2, {}};
    members.rows = {{label(u"教学团队成员"_s, 6)},
                    {label(u"姓名"_s), label(u"年龄"_s), label(u"职称"_s), label(u"所在单位"_s), label(u"曾授课程"_s), label(u"拟授课程"_s)}};
    records = 0;
    for (const Person &member : program.people) {
        if (&member == head)
            continue;
        members.rows.push_back({value(member.name, "name", source(&member, "name")), number(text(member.age), "age", source(&member, "age")),
                                value(member.title, "title", source(&member, "title")),
                                value(workplace(program, member), "workplace", source(&member, "workplace")),
                                value(member.taughtBefore, "taughtBefore", source(&member, "taught_before")),
                                value(taught(program, member), "toTeach", source<Teaching>())});
        ++records;
    }
    addBlankRows<Person>(members, records,
                         {value({}, "name"), number({}, "age"), value({}, "title"), value({}, "workplace"), value({}, "taughtBefore"), value({}, "toTeach")});
    blocks.push_back(members);
}

/// A step of approval; null when there is none yet.
Row signature(const Approval *approval)
{
    return {label(u"负责人签字"_s), byHand(value(approval ? approval->signatory : QString(), "signatory", source(approval, "signatory")), 3),
            label(u"公章"_s), byHand(value({}, "seal")),
            label(u"日期"_s), byHand(value(approval ? formWords::day(approval->date) : QString(), "date", source(approval, "date")))};
}

FormCell opinion(const Approval *approval, int lines)
{
    return byHand(value(approval ? approval->opinion : QString(), "opinion", source(approval, "opinion"), 5), lines);
}

const std::vector<int> opinionWidths{18, 18, 10, 20, 10, 24};

void addLeadOpinions(std::vector<FormBlock> &blocks, const Program &program)
{
    struct Step
    {
        QString code;
        QString key;
        QString label;
    };
    for (const Step &step : {Step{u"leader"_s, u"leaderOpinion"_s, u"微专业\n负责人意见"_s}, Step{u"college"_s, u"collegeOpinion"_s, u"学院意见"_s},
                             Step{u"university"_s, u"universityOpinion"_s, u"学校意见"_s}}) {
        const Approval *last = nullptr; // a step that was repeated counts as it ended
        for (const Approval &approval : program.approvals)
            if (approval.step == step.code)
                last = &approval;
        FormGrid grid{step.key, opinionWidths, 0, {}};
        grid.rows = {{label(step.label), opinion(last, 5)}, signature(last)};
        blocks.push_back(grid);
    }
}

void addPartnerOpinions(std::vector<FormBlock> &blocks, const Program &program)
{
    const auto add = [&blocks](const FormCell &kind, const Organisation *organisation, const Approval *approval) {
        FormGrid grid{u"partnerOpinions"_s, opinionWidths, 0, {}};
        grid.repeats = true;
        FormCell unit = value(organisation ? organisation->name : QString(), "unit", source(organisation, "name"), 5);
        unit.byHand = !organisation; // the partners are asked for further up
        grid.rows = {{kind, unit},
                     {label(u"意见"_s), opinion(approval, 4)},
                     signature(approval),
                     {label(u"备注"_s), byHand(value(approval ? approval->note : QString(), "note", source(approval, "note"), 5))}};
        blocks.push_back(grid);
    };
    bool any = false;
    for (const auto &[code, title] : {std::pair(u"co-building"_s, u"共建高校"_s), std::pair(u"enterprise"_s, u"合作企业"_s),
                                      std::pair(u"sharing"_s, u"拟共享高校"_s)}) {
        for (const Organisation &organisation : program.organisations) {
            if (organisation.kind != code)
                continue;
            const Approval *last = nullptr;
            for (const Approval &approval : program.approvals)
                if (approval.step == u"partner" && approval.organisationId == organisation.id)
                    last = &approval;
            FormCell kind = label(title);
            kind.field = u"kind"_s;
            kind.source = source(&organisation, "kind");
            add(kind, &organisation, last);
            any = true;
        }
    }
    if (!any)
        add(label(u"共建高校／合作企业／拟共享高校"_s), nullptr, nullptr);
}

} // namespace

FormDocument ministryRecommendation(const Program &program, const Totals &totals)
{
    const ProgramFacts &facts = program.facts;
    FormDocument form;
    form.id = u"ministry-recommendation"_s;
    form.title = u"高校开放共享“微专业”资源平台推荐表"_s;
    form.language = u"zh-CN"_s;
    form.footer = u"本表版式据公开网络平台的重建整理（二手资料），提交前请与纸质原件核对"_s;

    auto &blocks = form.blocks;
    blocks.push_back(FormNote{u"说明：本表依据公开网络平台对附件2（文件编制时间：2026年3月）的重建整理，属二手资料，未见纸质原件；"
                              "提交前请与原件核对。未填写的栏目留空。"_s});
    blocks.push_back(head(program));
    blocks.push_back(FormHeading{u"一、微专业基本情况"_s});
    blocks.push_back(basics(program, totals));
    blocks.push_back(FormText{u"微专业介绍"_s, u"introduction"_s, facts.introduction, source(&facts, "introduction")});
    blocks.push_back(FormText{u"社会需求及就业前景分析"_s, u"demandAnalysis"_s, facts.demandAnalysis, source(&facts, "demand_analysis")});
    blocks.push_back(FormText{u"微专业简介（专业定位、培养目标等）"_s, u"profile"_s, facts.profile, source(&facts, "profile")});
    blocks.push_back(FormText{u"课程体系设置情况"_s, u"curriculumText"_s, facts.curriculumText, source(&facts, "curriculum_text")});
    blocks.push_back(FormText{u"建设条件保障"_s, u"conditionsText"_s, facts.conditionsText, source(&facts, "conditions_text")});
    blocks.push_back(FormHeading{u"课程体系"_s});
    blocks.push_back(curriculum(program, totals));
    blocks.push_back(FormHeading{u"二、微专业教学团队情况"_s});
    addTeam(blocks, program);
    blocks.push_back(FormHeading{u"三、牵头单位意见"_s});
    addLeadOpinions(blocks, program);
    blocks.push_back(FormHeading{u"四、共建共享单位意见"_s});
    addPartnerOpinions(blocks, program);
    return form;
}

} // namespace micromajor
