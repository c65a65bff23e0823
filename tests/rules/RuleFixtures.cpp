#include "RuleFixtures.h"

#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"

#include <QJsonArray>

namespace micromajor {

using namespace Qt::StringLiterals;

ProgramBuilder::ProgramBuilder()
{
    m_program.facts.id.value = u"program"_s;
    set("kind", u"micro-major"_s).set("country", u"CN"_s).set("name_zh", u"智慧城市"_s);
}

static void fill(void *row, const Table &table, const char *name, const QString &text, const Program &program)
{
    const Field *field = table.field(QString::fromLatin1(name));
    if (!field)
        qFatal("fixture: no field %s in %s", name, table.name);
    const Result<Value> value = parseText(*field, text, program);
    if (!value)
        qFatal("fixture: %s", qUtf8Printable(value.error().message.text(Language::English)));
    field->set(row, *value);
}

ProgramBuilder &ProgramBuilder::set(const char *field, const QString &text)
{
    fill(&m_program.facts, tables::program, field, text, m_program);
    return *this;
}

ProgramBuilder &ProgramBuilder::row(const Table &table, const QString &id, std::initializer_list<std::pair<const char *, QString>> fields)
{
    const Program before = m_program;
    void *row = table.append(m_program);
    table.setId(row, id);
    for (const auto &[name, text] : fields)
        fill(row, table, name, text, before);
    return *this;
}

ProgramBuilder &ProgramBuilder::course(const QString &id, std::initializer_list<std::pair<const char *, QString>> fields)
{
    row(tables::course, id, fields);
    if (m_program.courses.back().nameZh.isEmpty())
        m_program.courses.back().nameZh = u"课程 "_s + id;
    return *this;
}

static ProgramBuilder courses(int count)
{
    ProgramBuilder builder;
    for (int i = 1; i <= count; ++i)
        builder.course(u"c%1"_s.arg(i), {{"credits", u"2"_s}, {"hours", u"32"_s}});
    return builder;
}

static ProgramBuilder required(const QString &kind, const QString &firstTerm, const QString &secondTerm)
{
    ProgramBuilder builder;
    builder.set("terms", u"4"_s).course(u"a"_s, {{"name_zh", u"基础"_s}, {"term", firstTerm}}).course(u"b"_s, {{"name_zh", u"进阶"_s}, {"term", secondTerm}});
    return builder.row(tables::requisite, u"r"_s, {{"course_id", u"b"_s}, {"required_id", u"a"_s}, {"kind", kind}});
}

static ProgramBuilder staged(const QString &coreTerm, const QString &advancedTerm)
{
    ProgramBuilder builder;
    builder.row(tables::module, u"m1"_s, {{"name_zh", u"基础模块"_s}, {"stage", u"core"_s}}).row(tables::module, u"m2"_s, {{"name_zh", u"进阶模块"_s}, {"stage", u"advanced"_s}});
    return builder.course(u"a"_s, {{"module_id", u"m1"_s}, {"term", coreTerm}}).course(u"b"_s, {{"module_id", u"m2"_s}, {"term", advancedTerm}});
}

static ProgramBuilder priced(const QString &total)
{
    return ProgramBuilder().set("credits_stated", u"15.5"_s)
        .row(tables::fee, u"f1"_s, {{"amount", u"140"_s}, {"currency", u"CNY"_s}, {"basis", u"credit"_s}})
        .row(tables::fee, u"f2"_s, {{"amount", total}, {"currency", u"CNY"_s}, {"basis", u"total"_s}, {"bound", u"exact"_s}});
}

static ProgramBuilder choice(const QString &least)
{
    return courses(7)
        .row(tables::choiceGroup, u"g"_s, {{"name", u"选修"_s}, {"least_courses", least}})
        .row(tables::choiceMember, u"g1"_s, {{"group_id", u"g"_s}, {"course_id", u"c6"_s}})
        .row(tables::choiceMember, u"g2"_s, {{"group_id", u"g"_s}, {"course_id", u"c7"_s}});
}

static ProgramBuilder eightDimensions()
{
    return courses(1).set("audience", u"本科生"_s).set("capability", u"空间智能"_s).set("mode", u"blended"_s).set("pass_rule", u"60 分"_s)
        .set("certificate_text", u"结业证书"_s).set("duration_text", u"1 年"_s);
}

static std::vector<RuleFixture> makeFixtures()
{
    const QJsonArray types{u"urgently-needed"_s, u"applied-skills"_s};
    const auto direction = [](const QString &text, const QString &area) {
        return courses(1).course(u"x"_s, {{"name_zh", u"机器学习与空间智能"_s}, {"description", u"面向低空经济"_s}})
            .row(tables::direction, u"d"_s, {{"area", area}, {"direction", text}});
    };
    const auto split = [](const QString &theory, const QString &practice, const QString &lab) {
        return ProgramBuilder().course(u"a"_s, {{"name_zh", u"实验"_s}, {"hours", u"32"_s}, {"theory_hours", theory}, {"practice_hours", practice}, {"lab_hours", lab}});
    };
    return {
        {u"stated-credits-mismatch"_s, {}, courses(7).set("credits_stated", u"14"_s), courses(7).set("credits_stated", u"15.5"_s),
         u"program/program/credits_stated"_s, u"The program states 15.5 credits, but the courses to take add up to 14."_s,
         courses(2).course(u"x"_s, {}).set("credits_stated", u"14"_s), {u"course/x/credits"_s}},
        {u"total-credits-outside-limits"_s, {{u"leastCredits"_s, 10}, {u"mostCredits"_s, 20}}, courses(1).set("credits_stated", u"10"_s), courses(4),
         u"program/program/credits_stated"_s, u"Credits that a learner needs: 8; the rule set asks for 10–20."_s,
         courses(2).course(u"x"_s, {}), {u"program/program/credits_stated"_s}},
        {u"hours-per-credit-outside-limits"_s, {{u"leastHours"_s, 16}, {u"mostHours"_s, 18}}, courses(7),
         courses(1).course(u"x"_s, {{"name_zh", u"机器学习与空间智能"_s}, {"credits", u"2"_s}, {"hours", u"56"_s}}), u"course/x/hours"_s,
         u"机器学习与空间智能: 56 hours for 2 credits are 28 hours per credit; the rule set asks for 16–18."_s,
         courses(1).course(u"x"_s, {{"credits", u"2"_s}}).course(u"y"_s, {{"hours", u"32"_s}}), {u"course/x/hours"_s, u"course/y/credits"_s}},
        {u"hours-split-mismatch"_s, {}, split(u"16"_s, u"8"_s, u"8"_s), split(u"16"_s, u"8"_s, {}), u"course/a/hours"_s,
         u"实验: theory, practice and lab hours add up to 24, but the total is 32 hours."_s,
         split(u"16"_s, {}, {}), {u"course/a/practice_hours"_s}},
        {u"fee-mismatch"_s, {}, priced(u"2170"_s), priced(u"2200"_s), u"fee/f2/amount"_s,
         u"140 per credit for 15.5 credits does not give the stated total fee of 2200."_s,
         priced(u"2170"_s).set("credits_stated", {}), {u"program/program/credits_stated"_s}},
        {u"course-count-outside-limits"_s, {{u"leastCourses"_s, 3}, {u"mostCourses"_s, 10}}, courses(10), courses(15), u"program/program/courses_stated"_s,
         u"Courses that a learner takes: 15; the rule set asks for 3–10."_s, std::nullopt, {}},
        {u"stated-course-count-mismatch"_s, {}, courses(7).set("courses_stated", u"7"_s), courses(7).set("courses_stated", u"8"_s),
         u"program/program/courses_stated"_s, u"Number of courses stated: 8; the list offers 7, of which a learner takes 7."_s, std::nullopt, {}},
        {u"impossible-choice-group"_s, {}, choice(u"2"_s), choice(u"3"_s), u"choice_group/g/least_courses"_s,
         u"选修 asks for 3 courses, but only 2 can be chosen."_s,
         choice({}).course(u"x"_s, {}).row(tables::choiceGroup, u"h"_s, {{"least_credits", u"2"_s}})
             .row(tables::choiceMember, u"h1"_s, {{"group_id", u"h"_s}, {"course_id", u"x"_s}}), {u"course/x/credits"_s}},
        {u"duplicate-course"_s, {}, courses(7), courses(6).course(u"x"_s, {{"name_zh", u" 课程 C1"_s}}), u"course/x/name_zh"_s,
         u"课程 C1 stands in the list of courses more than once."_s, std::nullopt, {}},
        {u"course-without-module"_s, {}, staged(u"1"_s, u"2"_s), staged(u"1"_s, u"2"_s).course(u"x"_s, {{"name_zh", u"孤课"_s}, {"term", u"1"_s}}), u"course/x/module_id"_s,
         u"孤课 belongs to no module although the program is divided into modules."_s, std::nullopt, {}},
        {u"prerequisite-cycle"_s, {}, required(u"pre"_s, u"1"_s, u"2"_s),
         required(u"pre"_s, {}, {}).row(tables::requisite, u"s"_s, {{"course_id", u"a"_s}, {"required_id", u"b"_s}, {"kind", u"co"_s}}), u"course/a/"_s,
         u"These courses require each other in a circle, so nobody can begin: 基础 → 进阶 → 基础."_s, std::nullopt, {}},
        {u"prerequisite-not-before"_s, {}, required(u"pre"_s, u"1"_s, u"2"_s), required(u"pre"_s, u"2"_s, u"2"_s), u"requisite/r/"_s,
         u"进阶 (term 2) requires 基础, which is not taken before it (term 2)."_s, required(u"pre"_s, u"1"_s, {}), {u"course/b/term"_s}},
        {u"stage-order-broken"_s, {}, staged(u"1"_s, u"1"_s), staged(u"3"_s, u"2"_s), u"course/b/term"_s,
         u"The stage Advanced begins in term 2 (课程 b), before the stage Core in term 3."_s, staged(u"1"_s, {}), {u"course/b/term"_s}},
        {u"course-outside-program-length"_s, {{u"termsPerYear"_s, 2}},
         ProgramBuilder().set("duration_most", u"1"_s).set("duration_unit", u"year"_s).course(u"a"_s, {{"term", u"2"_s}}),
         ProgramBuilder().set("terms", u"2"_s).course(u"a"_s, {{"name_zh", u"遥感"_s}, {"term", u"3"_s}}), u"course/a/term"_s,
         u"遥感 is offered in term 3, but the program has only 2 terms."_s, ProgramBuilder().course(u"a"_s, {}), {u"program/program/terms"_s, u"course/a/term"_s}},
        {u"term-overload"_s, {{u"mostCredits"_s, 3.5}}, ProgramBuilder().course(u"a"_s, {{"term", u"1"_s}, {"credits", u"3.5"_s}}),
         ProgramBuilder().course(u"a"_s, {{"term", u"1"_s}, {"credits", u"2"_s}}).course(u"b"_s, {{"term", u"1"_s}, {"credits", u"2"_s}}), u"course/a/term"_s,
         u"Term 1 carries up to 4 credits; the rule set allows 3.5."_s, ProgramBuilder().course(u"a"_s, {{"credits", u"2"_s}}), {u"course/a/term"_s}},
        {u"direction-not-declared"_s, {{u"types"_s, types}}, direction(u"低空摄影"_s, u"低空经济"_s).set("type", u"urgently-needed"_s),
         direction(u"低空摄影"_s, {}), u"direction/d/area"_s, u"The direction 低空摄影 is declared without its priority area."_s,
         courses(1), {u"program/program/type"_s}},
        {u"direction-without-course-content"_s, {}, direction(u"低空技术与工程"_s, u"低空经济"_s), direction(u"智能财务管理"_s, u"商务贸易"_s), u"direction/d/"_s,
         u"No course name, description or content shares a word with the declared direction 智能财务管理."_s, direction({}, u"商务贸易"_s), {u"direction/d/direction"_s}},
        {u"empty-dimension"_s, {}, eightDimensions(), eightDimensions().set("pass_rule", {}), u"program/program/assessment_text"_s,
         u"Nothing is stated in the dimension 6 Assessment."_s, std::nullopt, {}},
        {u"degree-word-in-title"_s, {}, ProgramBuilder().set("name_en", u"Mastering Cities"_s), ProgramBuilder().set("name_zh", u"智慧城市学士学位"_s),
         u"program/program/name_zh"_s, u"The title 智慧城市学士学位 says “学士”, which readers take for a degree or a second major."_s,
         ProgramBuilder().set("name_zh", {}), {u"program/program/name_zh"_s}},
        {u"type-not-stated"_s, {{u"types"_s, types}}, ProgramBuilder().set("type", u"applied-skills"_s), ProgramBuilder(), u"program/program/type"_s,
         u"The type of the micro-major is not stated."_s, std::nullopt, {}},
        {u"unstated-total"_s, {}, courses(7).set("credits_stated", u"14"_s), courses(7), u"program/program/credits_stated"_s,
         u"The total credits are not stated; the courses to take add up to 14."_s, std::nullopt, {}},
    };
}

const std::vector<RuleFixture> &ruleFixtures()
{
    static const std::vector<RuleFixture> fixtures = makeFixtures();
    return fixtures;
}

RuleSet fixtureRuleSet(const QString &id, const QJsonObject &options)
{
    RuleSet set;
    set.id = u"fixture"_s;
    const Rule *rule = ruleWithId(id);
    if (!rule)
        qFatal("fixture: no rule %s", qUtf8Printable(id));
    set.entries.push_back({rule, rule->severity, options, {u"条款"_s, u"clause"_s}, true, {}});
    return set;
}

std::vector<Finding> checkFixture(const RuleFixture &fixture, const Program &program)
{
    std::vector<Finding> findings = check(facts(std::make_shared<Program>(program)), {fixtureRuleSet(fixture.rule, fixture.options)}).findings;
    std::erase_if(findings, [](const Finding &finding) { return finding.ruleSet == builtInRuleSetId; });
    return findings;
}

QString placeText(const Place &place)
{
    const auto name = [](const auto *named) { return named ? QString::fromLatin1(named->name) : QString(); };
    return name(place.table) + u'/' + place.id + u'/' + name(place.field);
}

} // namespace micromajor
