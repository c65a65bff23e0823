#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

/// Requires `course` → `required`; only `kind` and, for either-or, `alternative` differ.
static void require(Plant &plant, const QString &id, const QString &course, const QString &required, const QString &kind = u"pre"_s, const QString &alternative = {})
{
    plant.add(tables::requisite, id, {{"course_id", course}, {"required_id", required}, {"kind", kind}, {"alternative", alternative}});
}

/// An outcome of its own, introduced by one course and taken further by another, which no requisite connects.
static void teachesInSteps(Plant &plant, const QString &introducing, const QString &further, const QString &level)
{
    plant.removeAll(tables::requisite).removeAll(tables::outcomeSupport)
        .add(tables::outcome, u"outcome-x"_s, {{"code", u"LOX"_s}})
        .add(tables::outcomeSupport, u"support-x-1"_s, {{"outcome_id", u"outcome-x"_s}, {"course_id", introducing}, {"progression", u"I"_s}})
        .add(tables::outcomeSupport, u"support-x-2"_s, {{"outcome_id", u"outcome-x"_s}, {"course_id", further}, {"progression", level}});
}

/// So that a course may move to any term.
static Plant &withoutStages(Plant &plant)
{
    for (const QString &module : {u"module-1"_s, u"module-2"_s, u"module-3"_s})
        plant.set(tables::module, module, "stage", {});
    return plant;
}

static std::vector<Fault> requisiteFaults()
{
    return {
        {"prerequisite-cycle", "two courses", [](Plant &plant) {
             plant.removeAll(tables::requisite);
             require(plant, u"x"_s, u"course-1"_s, u"course-2"_s);
             require(plant, u"y"_s, u"course-2"_s, u"course-1"_s);
         }, u"course/course-2/"_s, u"These courses require each other in a circle, so nobody can begin: 学习科学基础 → 教育数字化导论 → 学习科学基础."_s, {}},
        {"prerequisite-cycle", "three courses, one edge a co-requisite", [](Plant &plant) {
             plant.removeAll(tables::requisite);
             require(plant, u"x"_s, u"course-2"_s, u"course-1"_s);
             require(plant, u"y"_s, u"course-3"_s, u"course-2"_s, u"co"_s);
             require(plant, u"z"_s, u"course-1"_s, u"course-3"_s);
         }, u"course/course-1/"_s, {}, {}},
        {"prerequisite-cycle", "same term and yet before", [](Plant &plant) {
             plant.removeAll(tables::requisite);
             require(plant, u"x"_s, u"course-2"_s, u"course-1"_s, u"strict"_s);
             require(plant, u"y"_s, u"course-2"_s, u"course-1"_s);
         }, u"course/course-1/"_s, {}, {}},

        {"prerequisite-not-before", "same term", [](Plant &plant) {
             plant.removeAll(tables::requisite);
             require(plant, u"x"_s, u"course-2"_s, u"course-1"_s);
         }, u"requisite/x/"_s, u"学习科学基础 (term 1) requires 教育数字化导论, which is not taken before it (term 1)."_s, {}},
        {"prerequisite-not-before", "later", [](Plant &plant) {
             plant.removeAll(tables::requisite).set(tables::course, u"course-2"_s, "term", u"2"_s);
             require(plant, u"x"_s, u"course-1"_s, u"course-2"_s);
         }, u"requisite/x/"_s, {}, {}},
        {"prerequisite-not-before", "co-requisite after the course", [](Plant &plant) {
             withoutStages(plant).removeAll(tables::requisite).set(tables::course, u"course-2"_s, "term", u"2"_s);
             require(plant, u"x"_s, u"course-1"_s, u"course-2"_s, u"co"_s);
         }, u"requisite/x/"_s, u"教育数字化导论 (term 1) comes before its co-requisite 学习科学基础 (term 2)."_s, {}},
        {"prerequisite-not-before", "strict co-requisite in another term", [](Plant &plant) {
             withoutStages(plant).removeAll(tables::requisite).set(tables::course, u"course-2"_s, "term", u"2"_s);
             require(plant, u"x"_s, u"course-2"_s, u"course-1"_s, u"strict"_s);
         }, u"requisite/x/"_s, {}, {}},
        {"prerequisite-not-before", "both of an either-or too late", [](Plant &plant) {
             plant.removeAll(tables::requisite).set(tables::course, u"course-2"_s, "term", u"2"_s).set(tables::course, u"course-3"_s, "term", u"2"_s);
             require(plant, u"x"_s, u"course-1"_s, u"course-2"_s, u"pre"_s, u"A"_s);
             require(plant, u"y"_s, u"course-1"_s, u"course-3"_s, u"pre"_s, u"A"_s);
         }, u"requisite/x/"_s, {}, {}},
        {"prerequisite-not-before", "no term", [](Plant &plant) {
             plant.removeAll(tables::requisite).set(tables::course, u"course-1"_s, "term", {});
             require(plant, u"x"_s, u"course-2"_s, u"course-1"_s);
         }, u"course/course-1/term"_s, {}, {}, Verdict::CannotJudge},

        {"hidden-prerequisite", "side by side in one term", [](Plant &plant) { plant.remove(tables::requisite, u"corequisite-1"_s); },
         u"outcome_support/support-1-2/"_s,
         u"学习科学基础 takes the outcome 应用学习科学解释教学现象 further (Mastered), but nothing puts 教育数字化导论, which introduces it, before."_s, {}},
        {"hidden-prerequisite", "the later course has no term", [](Plant &plant) {
             teachesInSteps(plant, u"course-1"_s, u"course-5"_s, u"M"_s);
             plant.set(tables::course, u"course-5"_s, "term", {});
         }, u"outcome_support/support-x-2/"_s, {}, {}},
        {"hidden-prerequisite", "reinforced, neither has a term", [](Plant &plant) {
             teachesInSteps(plant, u"course-2"_s, u"course-3"_s, u"R"_s);
             plant.set(tables::course, u"course-2"_s, "term", {}).set(tables::course, u"course-3"_s, "term", {});
         }, u"outcome_support/support-x-2/"_s, {}, {}},
        {"hidden-prerequisite", "only an elective introduces it earlier", [](Plant &plant) {
             plant.set(tables::course, u"course-6"_s, "term", u"1"_s).set(tables::course, u"course-8"_s, "term", u"2"_s);
             teachesInSteps(plant, u"course-4"_s, u"course-8"_s, u"M"_s);
             plant.add(tables::outcomeSupport, u"support-x-3"_s, {{"outcome_id", u"outcome-x"_s}, {"course_id", u"course-6"_s}, {"progression", u"I"_s}});
         }, u"outcome_support/support-x-2/"_s, {}, {}},
        {"hidden-prerequisite", "a level is not stated", [](Plant &plant) { plant.set(tables::outcomeSupport, u"support-1-1"_s, "progression", {}); },
         u"outcome_support/support-1-1/progression"_s, {}, {}, Verdict::CannotJudge},

        {"redundant-prerequisite", "over one course", [](Plant &plant) {
             plant.removeAll(tables::requisite);
             require(plant, u"x"_s, u"course-2"_s, u"course-1"_s);
             require(plant, u"y"_s, u"course-3"_s, u"course-2"_s);
             require(plant, u"z"_s, u"course-3"_s, u"course-1"_s);
         }, u"requisite/z/"_s, u"教育大数据分析 need not name 教育数字化导论: it requires 学习科学基础, which requires 教育数字化导论 already."_s, {}},
        {"redundant-prerequisite", "over two courses, listed first", [](Plant &plant) {
             plant.removeAll(tables::requisite);
             require(plant, u"w"_s, u"course-4"_s, u"course-1"_s);
             require(plant, u"x"_s, u"course-2"_s, u"course-1"_s);
             require(plant, u"y"_s, u"course-3"_s, u"course-2"_s);
             require(plant, u"z"_s, u"course-4"_s, u"course-3"_s);
         }, u"requisite/w/"_s, {}, {}},
        {"redundant-prerequisite", "the same pair twice", [](Plant &plant) {
             plant.removeAll(tables::requisite);
             require(plant, u"x"_s, u"course-3"_s, u"course-1"_s);
             require(plant, u"y"_s, u"course-3"_s, u"course-1"_s);
         }, u"requisite/y/"_s, u"That 教育大数据分析 requires 教育数字化导论 is listed more than once."_s, {}},
        {"redundant-prerequisite", "an either-or names one course twice", [](Plant &plant) {
             plant.removeAll(tables::requisite);
             require(plant, u"x"_s, u"course-3"_s, u"course-1"_s, u"pre"_s, u"A"_s);
             require(plant, u"y"_s, u"course-3"_s, u"course-2"_s, u"pre"_s, u"A"_s);
             require(plant, u"z"_s, u"course-3"_s, u"course-1"_s, u"pre"_s, u"A"_s);
         }, u"requisite/z/"_s, {}, {}},

        {"prerequisite-only-elective", "of a choice group", [](Plant &plant) {
             plant.removeAll(tables::requisite).set(tables::choiceGroup, u"group-1"_s, "name", u"选修组"_s);
             require(plant, u"x"_s, u"course-4"_s, u"course-6"_s);
         }, u"requisite/x/"_s, u"Everybody takes 智能教学系统设计, but 选修组 lets a learner skip 虚拟现实教学, which it requires."_s, {}},
        {"prerequisite-only-elective", "both of an either-or can be skipped", [](Plant &plant) {
             plant.set(tables::choiceMember, u"member-3"_s, "group_id", u"group-1"_s);
             require(plant, u"x"_s, u"course-4"_s, u"course-5"_s, u"pre"_s, u"A"_s);
             require(plant, u"y"_s, u"course-4"_s, u"course-6"_s, u"pre"_s, u"A"_s);
         }, u"requisite/x/"_s, u"Everybody takes 智能教学系统设计, but 选修组 lets a learner skip 教育游戏设计, 虚拟现实教学, which it requires."_s, {}},
        {"prerequisite-only-elective", "an elective of no group", [](Plant &plant) {
             plant.add(tables::course, u"x"_s, {{"name_zh", u"选修"_s}, {"nature", u"elective"_s}});
             require(plant, u"x"_s, u"course-1"_s, u"x"_s, u"co"_s);
         }, u"requisite/x/"_s, u"Everybody takes 教育数字化导论, but 选修, which it requires, is an elective that a learner may skip."_s, {}},
        {"prerequisite-only-elective", "choose one, and they require each other", [](Plant &plant) {
             plant.removeAll(tables::requisite).set(tables::choiceGroup, u"group-1"_s, "least_courses", u"1"_s)
                 .set(tables::choiceGroup, u"group-1"_s, "most_courses", u"1"_s);
             require(plant, u"x"_s, u"course-6"_s, u"course-7"_s, u"strict"_s);
         }, u"requisite/x/"_s, u"Nobody can take 虚拟现实教学 together with 教育机器人应用, which it requires: the choice groups do not allow both."_s, {}},
        {"prerequisite-only-elective", "not offered", [](Plant &plant) {
             plant.removeAll(tables::requisite).set(tables::course, u"course-1"_s, "offering", u"planned"_s);
             require(plant, u"x"_s, u"course-2"_s, u"course-1"_s);
         }, u"requisite/x/"_s, u"学习科学基础 requires 教育数字化导论, which is planned but not offered."_s, {}},
        {"prerequisite-only-elective", "credits hide the choices", [](Plant &plant) {
             plant.set(tables::choiceGroup, u"group-1"_s, "least_courses", {}).set(tables::choiceGroup, u"group-1"_s, "most_courses", {})
                 .set(tables::choiceGroup, u"group-1"_s, "least_credits", u"2"_s).set(tables::course, u"course-6"_s, "credits", {});
             require(plant, u"x"_s, u"course-4"_s, u"course-6"_s);
         }, u"course/course-6/credits"_s, {}, {}, Verdict::CannotJudge},

        {"chain-longer-than-program", "three courses in two terms", [](Plant &plant) {
             plant.removeAll(tables::requisite);
             require(plant, u"x"_s, u"course-2"_s, u"course-1"_s);
             require(plant, u"y"_s, u"course-3"_s, u"course-2"_s);
         }, u"course/course-3/"_s,
         u"This chain of prerequisites needs 3 terms, but the program has only 2: 教育数字化导论 → 学习科学基础 → 教育大数据分析."_s, {}},
        {"chain-longer-than-program", "length in terms of study", [](Plant &plant) {
             plant.removeAll(tables::requisite).set("terms", {}).set("duration_least", u"1"_s).set("duration_most", u"1"_s).set("duration_unit", u"term"_s);
             require(plant, u"x"_s, u"course-4"_s, u"course-1"_s);
         }, u"course/course-4/"_s, {}, {}},
        {"chain-longer-than-program", "a co-requisite in the middle", [](Plant &plant) {
             plant.removeAll(tables::requisite);
             require(plant, u"x"_s, u"course-4"_s, u"course-3"_s);
             require(plant, u"y"_s, u"course-3"_s, u"course-2"_s);
             require(plant, u"z"_s, u"course-2"_s, u"course-1"_s, u"co"_s);
         }, u"course/course-4/"_s, {}, {}},
        {"chain-longer-than-program", "every alternative is too long", [](Plant &plant) {
             plant.removeAll(tables::requisite);
             require(plant, u"w"_s, u"course-4"_s, u"course-2"_s, u"pre"_s, u"A"_s);
             require(plant, u"x"_s, u"course-4"_s, u"course-3"_s, u"pre"_s, u"A"_s);
             require(plant, u"y"_s, u"course-2"_s, u"course-1"_s);
             require(plant, u"z"_s, u"course-3"_s, u"course-1"_s);
         }, u"course/course-4/"_s, {}, {}},
        {"chain-longer-than-program", "length not stated", [](Plant &plant) { plant.set("terms", {}).set("duration_least", {}).set("duration_most", {}); },
         u"program/program/terms"_s, {}, {}, Verdict::CannotJudge},
    };
}

static std::vector<Fault> termFaults()
{
    return {
        {"stage-order-broken", "requires a course of a later stage", [](Plant &plant) {
             plant.removeAll(tables::requisite);
             require(plant, u"x"_s, u"course-1"_s, u"course-5"_s, u"co"_s);
             plant.set(tables::course, u"course-5"_s, "module_id", u"module-3"_s);
         }, u"requisite/x/"_s, u"教育数字化导论 (Foundation) requires 教育游戏设计 of the later stage Advanced."_s, {}},
        {"stage-order-broken", "stages exchanged", [](Plant &plant) {
             plant.set(tables::module, u"module-1"_s, "stage", u"advanced"_s).set(tables::module, u"module-3"_s, "stage", u"foundation"_s);
         }, u"course/course-1/term"_s, u"The stage Advanced begins in term 1 (教育数字化导论), before the stage Foundation in term 2."_s, {}},
        {"stage-order-broken", "one course too early", [](Plant &plant) {
             plant.set(tables::choiceMember, u"member-3"_s, "group_id", u"group-1"_s).set(tables::course, u"course-3"_s, "term", u"2"_s)
                 .set(tables::course, u"course-5"_s, "term", u"1"_s);
         }, u"course/course-5/term"_s, u"The stage Advanced begins in term 1 (教育游戏设计), before the stage Core in term 2."_s, {}},
        {"stage-order-broken", "a stage is not stated", [](Plant &plant) { plant.set(tables::module, u"module-2"_s, "stage", {}); },
         u"module/module-2/stage"_s, {}, {}, Verdict::CannotJudge},

        {"course-outside-program-length", "term 3 of 2", [](Plant &plant) { plant.set(tables::course, u"course-1"_s, "term", u"3"_s); },
         u"course/course-1/term"_s, u"教育数字化导论 is offered in term 3, but the program has only 2 terms."_s, {}},
        {"course-outside-program-length", "term 0", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "term", u"0"_s); },
         u"course/course-2/term"_s, u"学习科学基础 stands in term 0; terms count from 1."_s, {}},
        {"course-outside-program-length", "length in terms of study", [](Plant &plant) {
             plant.set("terms", {}).set("duration_unit", u"term"_s).set(tables::course, u"course-1"_s, "term", u"2"_s);
         }, u"course/course-1/term"_s, {}, {}},
        {"course-outside-program-length", "an elective, length in years", [](Plant &plant) {
             plant.set("terms", {}).set(tables::course, u"course-6"_s, "term", u"4"_s);
         }, u"course/course-6/term"_s, {}, {{u"termsPerYear"_s, 3}}},
        {"course-outside-program-length", "length not stated", [](Plant &plant) { plant.set("terms", {}).set("duration_unit", {}); },
         u"program/program/terms"_s, {}, {}, Verdict::CannotJudge},

        {"course-without-term", "one course", [](Plant &plant) {
             plant.set(tables::course, u"course-2"_s, "term", {}).set(tables::course, u"course-3"_s, "nature", u"required"_s);
         }, u"course/course-2/term"_s, u"学习科学基础 stands in no term; 7 of the 8 courses offered have one."_s, {}},
        {"course-without-term", "the second of two", [](Plant &plant) {
             plant.set(tables::course, u"course-1"_s, "term", {}).set(tables::course, u"course-4"_s, "term", {});
         }, u"course/course-4/term"_s, {}, {}},
        {"course-without-term", "an elective", [](Plant &plant) {
             plant.set(tables::choiceGroup, u"group-1"_s, "note", {}).set(tables::course, u"course-7"_s, "term", {});
         }, u"course/course-7/term"_s, {}, {}},
        {"course-without-term", "no course has one", [](Plant &plant) {
             const std::vector<Course> courses = plant.program().courses;
             for (const Course &course : courses)
                 plant.set(tables::course, course.id.value, "term", {});
         }, u"course/course-1/term"_s, {}, {}, Verdict::CannotJudge},

        {"term-overload", "required courses", [](Plant &plant) { plant.set(tables::course, u"course-1"_s, "credits", u"9"_s); },
         u"course/course-1/term"_s, u"Term 1 carries up to 13 credits; the rule set allows 8.5."_s, {{u"mostCredits"_s, 8.5}}},
        {"term-overload", "everything in one term", [](Plant &plant) {
             for (const QString &id : {u"course-1"_s, u"course-2"_s, u"course-3"_s, u"course-4"_s, u"course-5"_s})
                 plant.set(tables::course, id, "term", u"1"_s);
         }, u"course/course-1/term"_s, u"Term 1 carries up to 10 credits; the rule set allows 8.5."_s, {{u"mostCredits"_s, 8.5}}},
        {"term-overload", "only under one choice", [](Plant &plant) {
             plant.set(tables::choiceGroup, u"group-1"_s, "note", {}).set(tables::course, u"course-6"_s, "credits", u"6"_s);
         }, u"course/course-4/term"_s, u"Term 2 carries up to 10 credits; the rule set allows 8.5."_s, {{u"mostCredits"_s, 8.5}}},
        {"term-overload", "an elective of no group", [](Plant &plant) {
             plant.add(tables::course, u"x"_s, {{"name_zh", u"选修"_s}, {"nature", u"elective"_s}, {"term", u"1"_s}, {"credits", u"3"_s}});
         }, u"course/course-1/term"_s, u"Term 1 carries up to 9 credits; the rule set allows 8.5."_s, {{u"mostCredits"_s, 8.5}}},
        {"term-overload", "credits not stated", [](Plant &plant) { plant.set(tables::course, u"course-1"_s, "credits", {}); },
         u"course/course-1/credits"_s, {}, {{u"mostCredits"_s, 8.5}}, Verdict::CannotJudge},
    };
}

static std::vector<Fault> calendarFaults()
{
    const QJsonObject terms{{u"leastTerms"_s, 2}, {u"mostTerms"_s, 4}};
    const QJsonObject months{{u"leastMonths"_s, 3}, {u"mostMonths"_s, 12}};
    return {
        {"program-length-outside-limits", "too few terms", [](Plant &plant) { plant.set("terms", u"1"_s); },
         u"program/program/terms"_s, u"Length in terms: 1; the rule set asks for 2–4."_s, terms},
        {"program-length-outside-limits", "too many years", [](Plant &plant) { plant.set("terms", {}).set("duration_most", u"3"_s); },
         u"program/program/duration_most"_s, u"Length in terms: 2–6; the rule set asks for 2–4."_s, terms},
        {"program-length-outside-limits", "too many months", [](Plant &plant) {
             plant.set("duration_least", u"17"_s).set("duration_most", u"17"_s).set("duration_unit", u"month"_s);
         }, u"program/program/duration_most"_s, u"Length in months: 17; the rule set asks for 3–12."_s, months},
        {"program-length-outside-limits", "too few weeks", [](Plant &plant) {
             plant.set("duration_least", u"10"_s).set("duration_most", u"16"_s).set("duration_unit", u"week"_s);
         }, u"program/program/duration_most"_s, u"Length in weeks: 10–16; the rule set asks for 3–12 months."_s, months},
        {"program-length-outside-limits", "by the dates", [](Plant &plant) {
             plant.set("duration_least", {}).set("duration_most", {}).set("ends_on", u"2028-01-31"_s);
         }, u"program/program/ends_on"_s, u"Length in months: 17; the rule set asks for 3–12."_s, months},
        {"program-length-outside-limits", "nothing stated", [](Plant &plant) {
             plant.set("terms", {}).set("duration_least", {}).set("duration_most", {});
         }, u"program/program/terms"_s, {}, terms, Verdict::CannotJudge},

        {"dates-out-of-order", "ends before it starts", [](Plant &plant) { plant.set("ends_on", u"2026-06-30"_s); },
         u"program/program/ends_on"_s, u"Ends on (2026-06-30) lies before Start of courses (2026-09-07)."_s, {}},
        {"dates-out-of-order", "starts before the application", [](Plant &plant) { plant.set("application_date", u"2026-10-01"_s); },
         u"program/program/starts_on"_s, {}, {}},
        {"dates-out-of-order", "second term before the first", [](Plant &plant) {
             plant.set("starts_on", u"2026-08-01"_s).set(tables::term, u"term-2"_s, "starts_on", u"2026-08-20"_s);
         }, u"term/term-2/starts_on"_s, u"第二学期 begins on 2026-08-20, not after 第一学期 (2026-09-07)."_s, {}},
        {"dates-out-of-order", "a term after the end", [](Plant &plant) { plant.set(tables::term, u"term-2"_s, "starts_on", u"2027-09-01"_s); },
         u"term/term-2/starts_on"_s, {}, {}},
        {"dates-out-of-order", "a term before the start", [](Plant &plant) { plant.set(tables::term, u"term-1"_s, "starts_on", u"2026-09-01"_s); },
         u"term/term-1/starts_on"_s, {}, {}},
        {"dates-out-of-order", "an agreement that ended before it was signed", [](Plant &plant) {
             plant.set(tables::agreement, u"agreement-1"_s, "valid_until", u"2025-02-19"_s);
         }, u"agreement/agreement-1/valid_until"_s, u"共建微专业合作协议 is valid until 2025-02-19, before it was signed (2026-02-20)."_s, {}},
        {"dates-out-of-order", "end not stated", [](Plant &plant) { plant.set("ends_on", {}); },
         u"program/program/ends_on"_s, {}, {}, Verdict::CannotJudge},

        {"time-slot-clash", "two required courses", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "time_slots", u"周六上午"_s); },
         u"course/course-2/time_slots"_s, u"One learner can take 教育数字化导论, 学习科学基础, but all of them are taught at 周六上午 in term 1."_s, {}},
        {"time-slot-clash", "one of several slots, in other letters", [](Plant &plant) {
             plant.set(tables::course, u"course-1"_s, "time_slots", u"Sat AM"_s).set(tables::course, u"course-2"_s, "time_slots", u"周五晚； sat am"_s);
         }, u"course/course-2/time_slots"_s, {}, {}},
        {"time-slot-clash", "an elective and a required course", [](Plant &plant) {
             plant.set(tables::choiceGroup, u"group-1"_s, "note", {}).set(tables::course, u"course-6"_s, "time_slots", u"周日下午"_s);
         }, u"course/course-6/time_slots"_s, {}, {}},
        {"time-slot-clash", "two electives of a choose-two group", [](Plant &plant) {
             plant.set(tables::choiceMember, u"member-3"_s, "group_id", u"group-1"_s).set(tables::course, u"course-6"_s, "time_slots", u"周一晚、周五晚"_s);
         }, u"course/course-6/time_slots"_s, u"One learner can take 教育游戏设计, 虚拟现实教学, but all of them are taught at 周一晚 in term 2."_s, {}},
        {"time-slot-clash", "slot not stated", [](Plant &plant) { plant.set(tables::course, u"course-1"_s, "time_slots", {}); },
         u"course/course-1/time_slots"_s, {}, {}, Verdict::CannotJudge},

        {"offered-too-rarely", "a day too long ago", [](Plant &plant) { plant.set(tables::course, u"course-1"_s, "last_offered", u"2024-09-06"_s); },
         u"course/course-1/last_offered"_s, u"教育数字化导论 was last offered on 2024-09-06, more than 24 months before 2026-09-07."_s, {}},
        {"offered-too-rarely", "judged by the application", [](Plant &plant) {
             plant.set("starts_on", {}).set(tables::course, u"course-2"_s, "last_offered", u"2024-03-09"_s);
         }, u"course/course-2/last_offered"_s, {}, {}},
        {"offered-too-rarely", "a shorter limit, the last course", [](Plant &plant) { plant.set(tables::course, u"course-4"_s, "last_offered", u"2025-09-01"_s); },
         u"course/course-4/last_offered"_s, {}, {{u"mostMonths"_s, 12}}},
        {"offered-too-rarely", "last time not stated", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "last_offered", {}); },
         u"course/course-2/last_offered"_s, {}, {}, Verdict::CannotJudge},
        {"offered-too-rarely", "no day to judge for", [](Plant &plant) { plant.set("starts_on", {}).set("application_date", {}); },
         u"program/program/starts_on"_s, {}, {}, Verdict::CannotJudge},
    };
}

std::vector<Fault> planFaults()
{
    std::vector<Fault> faults = requisiteFaults();
    for (auto &&part : {termFaults(), calendarFaults()})
        faults.insert(faults.end(), part.begin(), part.end());
    return faults;
}

} // namespace micromajor
