#include "Plant.h"

#include <QJsonArray>

namespace micromajor {

using namespace Qt::StringLiterals;

// Faults that fit the courses of one clean program only begin with a row that no other program has.
static Plant &ecnu(Plant &plant) { return plant.set(tables::choiceMember, u"member-3"_s, "course_id", u"course-7"_s); }
static Plant &tianjin(Plant &plant) { return plant.set(tables::requisite, u"requisite-4"_s, "kind", u"pre"_s); }
static Plant &wuhan(Plant &plant) { return plant.set(tables::outcomeSupport, u"support-2-5"_s, "strength", u"M"_s); }
static Plant &xian(Plant &plant) { return plant.set(tables::outcomeSupport, u"support-2-1"_s, "strength", u"M"_s); }

static void setSupport(Plant &plant, const char *support, const char *field, const QString &text)
{
    plant.set(tables::outcomeSupport, QString::fromLatin1(support), field, text);
}
static void removeSupports(Plant &plant, std::initializer_list<const char *> supports)
{
    for (const char *support : supports)
        plant.remove(tables::outcomeSupport, QString::fromLatin1(support));
}
static void support(Plant &plant, const char *id, const char *outcome, const char *course)
{
    plant.add(tables::outcomeSupport, QString::fromLatin1(id), {{"outcome_id", QString::fromLatin1(outcome)}, {"course_id", QString::fromLatin1(course)},
                                                                {"strength", u"L"_s}});
}
static void setOutcome(Plant &plant, const char *outcome, const char *field, const QString &text)
{
    plant.set(tables::outcome, QString::fromLatin1(outcome), field, text);
}
static void setCourse(Plant &plant, const char *course, const char *field, const QString &text)
{
    plant.set(tables::course, QString::fromLatin1(course), field, text);
}
static void removeOutcomes(Plant &plant, std::initializer_list<const char *> outcomes)
{
    for (const char *outcome : outcomes)
        plant.remove(tables::outcome, QString::fromLatin1(outcome));
}
static void setObjective(Plant &plant, const char *objective, const QString &outcome)
{
    plant.set(tables::courseObjective, QString::fromLatin1(objective), "outcome_id", outcome);
}
static void addOutcome(Plant &plant, const QString &statement, const QString &parent = {})
{
    plant.add(tables::outcome, u"outcome-5"_s, {{"code", u"LO5"_s}, {"statement", statement}, {"parent_id", parent}});
}
static void setLevels(Plant &plant, const QString &first, const QString &others)
{
    setOutcome(plant, "outcome-1", "bloom", first);
    for (const char *outcome : {"outcome-2", "outcome-3", "outcome-4"})
        setOutcome(plant, outcome, "bloom", others);
}

static std::vector<Fault> matrixFaults()
{
    const QString program = u"program/program/"_s;
    return {
        {"too-few-outcomes", "none", [](Plant &p) { p.removeAll(tables::outcome); }, program,
         u"Learning outcomes with a statement: 0; the rule set asks for at least 1."_s, {}},
        {"too-few-outcomes", "codes without statements", [](Plant &p) {
             for (const char *outcome : {"outcome-1", "outcome-2", "outcome-3", "outcome-4"})
                 setOutcome(p, outcome, "statement", {});
         }, program, {}, {}},
        {"too-few-outcomes", "one is a part of another", [](Plant &p) { setOutcome(p, "outcome-4", "parent_id", u"outcome-3"_s); }, program,
         u"Learning outcomes with a statement: 3; the rule set asks for at least 4."_s, {{u"leastOutcomes"_s, 4}}},
        {"too-few-outcomes", "too many", [](Plant &p) { addOutcome(p, u"组织教学活动"_s); }, program,
         u"Learning outcomes with a statement: 5; the rule set asks for 1–4."_s, {{u"mostOutcomes"_s, 4}}},

        {"outcome-without-course", "no matrix", [](Plant &p) { p.removeAll(tables::outcomeSupport); }, program,
         u"No course is tied to a learning outcome (4 in all): the support matrix is empty."_s, {}},
        {"outcome-without-course", "cells removed", [](Plant &p) { removeSupports(ecnu(p), {"support-3-3", "support-3-4"}); }, u"outcome/outcome-3/"_s,
         u"Offered courses that support LO3: 0; the rule set asks for at least 1."_s, {}},
        {"outcome-without-course", "courses only planned", [](Plant &p) {
             setCourse(ecnu(p), "course-3", "offering", u"planned"_s);
             setCourse(p, "course-4", "offering", u"planned"_s);
         }, u"outcome/outcome-3/"_s, {}, {}},
        {"outcome-without-course", "one course twice", [](Plant &p) { setSupport(ecnu(p), "support-3-3", "course_id", u"course-4"_s); },
         u"outcome/outcome-3/"_s, u"Offered courses that support LO3: 1; the rule set asks for at least 2."_s, {{u"leastCourses"_s, 2}}},
        {"outcome-without-course", "part of an outcome", [](Plant &p) { addOutcome(p, u"组织教学活动"_s, u"outcome-4"_s); }, u"outcome/outcome-5/"_s, {}, {}},

        {"outcome-without-strong-course", "strength lowered", [](Plant &p) { setSupport(ecnu(p), "support-3-4", "strength", u"M"_s); }, u"outcome/outcome-3/"_s,
         u"No course supports LO3 at strength H; the courses tied to it are 教育大数据分析, 智能教学系统设计."_s, {}},
        {"outcome-without-strong-course", "strong cell removed", [](Plant &p) { removeSupports(ecnu(p), {"support-3-4"}); }, u"outcome/outcome-3/"_s, {}, {}},
        {"outcome-without-strong-course", "strong course only planned", [](Plant &p) { setCourse(ecnu(p), "course-4", "offering", u"planned"_s); },
         u"outcome/outcome-3/"_s, {}, {}},
        {"outcome-without-strong-course", "strong course elective", [](Plant &p) {
             setSupport(ecnu(p), "support-4-4", "strength", u"M"_s);
             setSupport(p, "support-4-5", "strength", u"H"_s);
         }, u"outcome/outcome-4/"_s, u"Only elective courses support LO4 at strength H; a learner who takes 虚拟现实教学, 教育机器人应用 meets none of them."_s, {}},
        {"outcome-without-strong-course", "two strengths accepted", [](Plant &p) {
             setSupport(ecnu(p), "support-3-3", "strength", u"L"_s);
             setSupport(p, "support-3-4", "strength", u"L"_s);
         }, u"outcome/outcome-3/"_s, {}, {{u"strengths"_s, QJsonArray{u"H"_s, u"M"_s}}}},
        {"outcome-without-strong-course", "strength not stated", [](Plant &p) { setSupport(ecnu(p), "support-3-4", "strength", {}); },
         u"outcome_support/support-3-4/strength"_s, {}, {}, Verdict::CannotJudge},

        {"outcome-weights-not-hundred", "too high", [](Plant &p) { setSupport(p, "support-1-1", "weight", u"70"_s); }, u"outcome/outcome-1/"_s,
         u"The weights of the courses that support LO1 add up to 120%, not to 100%."_s, {}},
        {"outcome-weights-not-hundred", "too low", [](Plant &p) { setSupport(p, "support-3-4", "weight", u"10"_s); }, u"outcome/outcome-3/"_s, {}, {}},
        {"outcome-weights-not-hundred", "cell removed", [](Plant &p) { removeSupports(p, {"support-2-3"}); }, u"outcome/outcome-2/"_s, {}, {}},
        {"outcome-weights-not-hundred", "not whole", [](Plant &p) {
             for (const char *cell : {"support-1-1", "support-1-2", "support-1-5"})
                 setSupport(tianjin(p), cell, "weight", u"33.3"_s);
         }, u"outcome/outcome-1/"_s, u"The weights of the courses that support LO1 add up to 99.9%, not to 100%."_s, {}},
        {"outcome-weights-not-hundred", "course only planned", [](Plant &p) { setCourse(ecnu(p), "course-3", "offering", u"planned"_s); },
         u"outcome/outcome-2/"_s, {}, {}},
        {"outcome-weights-not-hundred", "too high already", [](Plant &p) {
             setSupport(tianjin(p), "support-1-1", "weight", {});
             setSupport(p, "support-1-2", "weight", u"80"_s);
             setSupport(p, "support-1-5", "weight", u"80"_s);
         }, u"outcome/outcome-1/"_s, {}, {}},
        {"outcome-weights-not-hundred", "elective of another weight", [](Plant &p) { setSupport(ecnu(p), "support-4-5", "weight", u"20"_s); },
         u"outcome/outcome-4/"_s, {}, {}},
        {"outcome-weights-not-hundred", "every choice makes 100", [](Plant &p) {
             for (const char *cell : {"support-4-5", "support-4-6", "support-4-7", "support-4-8"})
                 setSupport(ecnu(p), cell, "weight", u"20"_s);
         }, program, {}, {}, Verdict::Met},
        {"outcome-weights-not-hundred", "one not stated", [](Plant &p) { setSupport(p, "support-1-2", "weight", {}); },
         u"outcome_support/support-1-2/weight"_s, {}, {}, Verdict::CannotJudge},

        {"course-without-outcome", "cell removed", [](Plant &p) { removeSupports(xian(p), {"support-4-4"}); }, u"course/course-4/"_s,
         u"商务翻译实务 supports no learning outcome."_s, {}},
        {"course-without-outcome", "new course", [](Plant &p) { p.add(tables::course, u"course-9"_s, {{"name_zh", u"大学英语提高"_s}}); },
         u"course/course-9/"_s, {}, {}},
        {"course-without-outcome", "cell of another course", [](Plant &p) { setSupport(xian(p), "support-4-4", "course_id", u"course-1"_s); },
         u"course/course-4/"_s, {}, {}},
        {"course-without-outcome", "elective", [](Plant &p) { removeSupports(ecnu(p), {"support-4-5"}); }, u"course/course-5/"_s, {},
         {{u"includeElectives"_s, true}}},

        {"progression-order-broken", "by term", [](Plant &p) {
             setSupport(ecnu(p), "support-3-3", "progression", u"M"_s);
             setSupport(p, "support-3-4", "progression", u"I"_s);
         }, u"outcome_support/support-3-4/progression"_s,
         u"LO3: 教育大数据分析 (Mastered) comes before 智能教学系统设计, which only introduces it."_s, {}},
        {"progression-order-broken", "course moved", [](Plant &p) { setCourse(xian(p), "course-1", "term", u"2"_s); },
         u"outcome_support/support-1-1/progression"_s, {}, {}},
        {"progression-order-broken", "by prerequisite in one term", [](Plant &p) {
             ecnu(p).add(tables::requisite, u"requisite-9"_s, {{"course_id", u"course-1"_s}, {"required_id", u"course-2"_s}, {"kind", u"pre"_s}});
         }, u"outcome_support/support-1-1/progression"_s, {}, {}},
        {"progression-order-broken", "by prerequisite without terms", [](Plant &p) {
             setSupport(tianjin(p), "support-2-3", "progression", u"R"_s);
             setSupport(p, "support-2-4", "progression", u"I"_s);
             setCourse(p, "course-3", "term", {});
             setCourse(p, "course-4", "term", {});
         }, u"outcome_support/support-2-4/progression"_s, u"LO2: 智能算法基础 (Reinforced) comes before 医学图像分析, which only introduces it."_s, {}},
        {"progression-order-broken", "through an elective", [](Plant &p) {
             setSupport(ecnu(p), "support-4-6", "progression", u"I"_s);
             setCourse(p, "course-6", "term", u"3"_s);
         }, u"outcome_support/support-4-6/progression"_s, {}, {}},
        {"progression-order-broken", "term not stated", [](Plant &p) { setCourse(ecnu(p), "course-2", "term", {}); }, u"course/course-2/term"_s, {}, {},
         Verdict::CannotJudge},

        {"support-inflated", "most cells strong", [](Plant &p) {
             for (const char *cell : {"support-1-1", "support-2-2", "support-3-3", "support-4-1"})
                 setSupport(ecnu(p), cell, "strength", u"H"_s);
         }, program, u"8 of 12 cells of the support matrix have strength H (66.7%); the rule set expects at most 60%."_s, {}},
        {"support-inflated", "one more strong", [](Plant &p) { setSupport(tianjin(p), "support-4-5", "strength", u"H"_s); }, program, {}, {}},
        {"support-inflated", "other cells removed", [](Plant &p) { removeSupports(xian(p), {"support-3-2"}); }, program,
         u"5 of 8 cells of the support matrix have strength H (62.5%); the rule set expects at most 60%."_s, {}},
        {"support-inflated", "other strengths not stated", [](Plant &p) {
             for (const char *cell : {"support-1-2", "support-2-2", "support-2-5"})
                 setSupport(wuhan(p), cell, "strength", {});
         }, program, {}, {}},

        {"course-supports-everything", "required course", [](Plant &p) {
             support(ecnu(p), "support-9", "outcome-2", "course-1");
             support(p, "support-10", "outcome-3", "course-1");
         }, u"course/course-1/"_s, u"教育数字化导论 is tied to all 4 learning outcomes; tie it to those that it really serves."_s, {}},
        {"course-supports-everything", "elective course", [](Plant &p) {
             support(ecnu(p), "support-9", "outcome-1", "course-5");
             support(p, "support-10", "outcome-2", "course-5");
             support(p, "support-11", "outcome-3", "course-5");
         }, u"course/course-5/"_s, {}, {}},
        {"course-supports-everything", "cells of other courses", [](Plant &p) {
             setSupport(ecnu(p), "support-1-2", "course_id", u"course-4"_s);
             setSupport(p, "support-2-2", "course_id", u"course-4"_s);
         }, u"course/course-4/"_s, {}, {}},
        {"course-supports-everything", "all parts", [](Plant &p) {
             addOutcome(ecnu(p), u"组织教学活动"_s, u"outcome-4"_s);
             support(p, "support-9", "outcome-2", "course-1");
             support(p, "support-10", "outcome-3", "course-1");
             support(p, "support-11", "outcome-5", "course-1");
         }, u"course/course-1/"_s, {}, {}},

        {"outcome-lost-by-choice", "two of four electives", [](Plant &p) { removeSupports(ecnu(p), {"support-4-1", "support-4-4", "support-4-7", "support-4-8"}); },
         u"outcome/outcome-4/"_s,
         u"Only elective courses support LO4 (教育游戏设计, 虚拟现实教学); a learner who takes 教育机器人应用, 数字课程开发实训 meets none of them."_s, {}},
        {"outcome-lost-by-choice", "one of two electives", [](Plant &p) { removeSupports(tianjin(p), {"support-3-4", "support-3-7", "support-3-8"}); },
         u"outcome/outcome-3/"_s, {}, {}},
        {"outcome-lost-by-choice", "free elective", [](Plant &p) {
             removeSupports(xian(p), {"support-4-4"});
             setCourse(p, "course-5", "nature", u"elective"_s);
         }, u"outcome/outcome-4/"_s, u"Only elective courses support LO4 (人工智能翻译综合实训); a learner who takes none of the electives meets none of them."_s, {}},
        {"outcome-lost-by-choice", "group asks for less", [](Plant &p) {
             removeSupports(ecnu(p), {"support-4-1", "support-4-4", "support-4-8"});
             p.set(tables::choiceGroup, u"group-1"_s, "least_courses", u"1"_s).set(tables::choiceGroup, u"group-1"_s, "most_courses", u"1"_s);
         }, u"outcome/outcome-4/"_s, {}, {}},
        {"outcome-lost-by-choice", "impossible group", [](Plant &p) {
             removeSupports(ecnu(p), {"support-4-1", "support-4-4"});
             p.set(tables::choiceGroup, u"group-1"_s, "least_courses", u"5"_s).set(tables::choiceGroup, u"group-1"_s, "most_courses", u"5"_s);
         }, program, u"Cannot be judged: a choice group cannot be satisfied."_s, {}, Verdict::CannotJudge},

        {"outcome-rests-on-planned-course", "all supporting courses", [](Plant &p) {
             setCourse(xian(p), "course-4", "offering", u"planned"_s);
             setCourse(p, "course-5", "offering", u"planned"_s);
         }, u"outcome/outcome-4/"_s, u"LO4 is supported only by courses that are planned, not offered: 商务翻译实务, 人工智能翻译综合实训."_s, {}},
        {"outcome-rests-on-planned-course", "word of the statement", [](Plant &p) {
             setOutcome(ecnu(p), "outcome-1", "statement", u"运用虚拟现实开展教学"_s);
             removeSupports(p, {"support-1-1", "support-1-2"});
             setCourse(p, "course-6", "offering", u"planned"_s);
         }, u"outcome/outcome-1/statement"_s, u"LO1 promises “虚拟现实”, which only 虚拟现实教学 would teach: it is planned, not offered."_s, {}},
        {"outcome-rests-on-planned-course", "English name", [](Plant &p) {
             addOutcome(p, u"translate legal texts"_s);
             p.add(tables::course, u"course-9"_s, {{"name_en", u"Legal Translation"_s}, {"offering", u"planned"_s}});
         }, u"outcome/outcome-5/statement"_s, u"LO5 promises “legal”, which only Legal Translation would teach: it is planned, not offered."_s, {}},
        {"outcome-rests-on-planned-course", "word of the capability", [](Plant &p) {
             ecnu(p).set("capability", u"运用教育机器人的能力"_s);
             setCourse(p, "course-7", "offering", u"planned"_s);
         }, u"program/program/capability"_s, {}, {}},

        {"support-without-strength", "values cleared", [](Plant &p) {
             for (const char *field : {"strength", "progression", "weight"})
                 setSupport(p, "support-1-1", field, {});
         }, u"outcome_support/support-1-1/strength"_s,
         u"1 of 12 cells of the support matrix state no strength, progression or weight: LO1 × 教育数字化导论."_s, {}},
        {"support-without-strength", "bare new cell", [](Plant &p) {
             p.add(tables::outcomeSupport, u"support-9"_s, {{"outcome_id", u"outcome-1"_s}, {"course_id", u"course-3"_s}});
         }, u"outcome_support/support-9/strength"_s, {}, {}},
        {"support-without-strength", "several, of an elective too", [](Plant &p) {
             for (const char *cell : {"support-2-2", "support-4-5"})
                 for (const char *field : {"strength", "progression", "weight"})
                     setSupport(ecnu(p), cell, field, {});
         }, u"outcome_support/support-2-2/strength"_s,
         u"2 of 12 cells of the support matrix state no strength, progression or weight: LO2 × 学习科学基础, LO4 × 教育游戏设计."_s, {}},
    };
}

static std::vector<Fault> wordingFaults()
{
    const QString statement = u"outcome/outcome-2/statement"_s;
    return {
        {"vague-outcome-verb", "one verb", [](Plant &p) { setOutcome(p, "outcome-2", "statement", u"了解数字经济的发展趋势和规律"_s); }, statement,
         u"LO2 says only “了解”, which nobody can observe; say what the learner does, such as design, analyse, evaluate or implement."_s, {}},
        {"vague-outcome-verb", "two verbs", [](Plant &p) { setOutcome(p, "outcome-2", "statement", u"熟悉并掌握课堂规律"_s); }, statement, {}, {}},
        {"vague-outcome-verb", "English", [](Plant &p) { setOutcome(p, "outcome-2", "statement", u"Understands the foundations of learning science"_s); },
         statement, u"LO2 says only “Understands”, which nobody can observe; say what the learner does, such as design, analyse, evaluate or implement."_s, {}},
        {"vague-outcome-verb", "verb only across two words", [](Plant &p) { setOutcome(p, "outcome-2", "statement", u"理解决策的重要性"_s); }, statement, {}, {}},
        {"vague-outcome-verb", "verb and then a deed", [](Plant &p) { setOutcome(p, "outcome-2", "statement", u"了解并分析数字经济"_s); },
         u"program/program/"_s, {}, {}, Verdict::Met},

        {"bloom-unlike-verb", "too low", [](Plant &p) { setOutcome(p, "outcome-4", "bloom", u"remember"_s); }, u"outcome/outcome-4/bloom"_s,
         u"LO4 is stated at the Bloom level Remember, but its verbs express Apply, Create."_s, {}},
        {"bloom-unlike-verb", "too high", [](Plant &p) { setOutcome(p, "outcome-1", "bloom", u"create"_s); }, u"outcome/outcome-1/bloom"_s, {}, {}},
        {"bloom-unlike-verb", "other verb", [](Plant &p) { setOutcome(p, "outcome-3", "statement", u"列出常用指标"_s); }, u"outcome/outcome-3/bloom"_s,
         u"LO3 is stated at the Bloom level Evaluate, but its verbs express Remember."_s, {}},
        {"bloom-unlike-verb", "between two levels", [](Plant &p) { setOutcome(p, "outcome-3", "statement", u"Designed a lesson"_s); }, u"outcome/outcome-3/bloom"_s,
         {}, {}},

        {"outcomes-too-low", "all low", [](Plant &p) { setLevels(p, u"understand"_s, u"remember"_s); }, u"outcome/outcome-1/bloom"_s,
         u"No learning outcome goes beyond LO1 (Bloom level Understand); the rule set expects at least one at Apply."_s, {}},
        {"outcomes-too-low", "the highest lowered", [](Plant &p) { setOutcome(p, "outcome-4", "bloom", u"evaluate"_s); }, u"outcome/outcome-3/bloom"_s, {},
         {{u"leastLevel"_s, u"create"_s}}},
        {"outcomes-too-low", "the highest removed", [](Plant &p) { removeOutcomes(p, {"outcome-3", "outcome-4"}); }, u"outcome/outcome-2/bloom"_s,
         u"No learning outcome goes beyond LO2 (Bloom level Analyse); the rule set expects at least one at Evaluate."_s, {{u"leastLevel"_s, u"evaluate"_s}}},
        {"outcomes-too-low", "a level not stated", [](Plant &p) { setOutcome(p, "outcome-4", "bloom", {}); }, u"outcome/outcome-4/bloom"_s, {},
         {{u"leastLevel"_s, u"create"_s}}, Verdict::CannotJudge},

        {"unclear-outcome-codes", "one missing", [](Plant &p) { setOutcome(p, "outcome-2", "code", {}); }, u"outcome/outcome-2/code"_s,
         u"The learning outcome “分析学习数据并提出改进依据” has no code, while others have one."_s, {}},
        {"unclear-outcome-codes", "one twice", [](Plant &p) { setOutcome(p, "outcome-3", "code", u"LO1"_s); }, u"outcome/outcome-3/code"_s,
         u"The code LO1 is given to more than one learning outcome, here to “评价数字教学方案的效果”."_s, {}},
        {"unclear-outcome-codes", "the same in small letters", [](Plant &p) { setOutcome(p, "outcome-4", "code", u"lo2"_s); }, u"outcome/outcome-4/code"_s, {}, {}},
        {"unclear-outcome-codes", "only one is there", [](Plant &p) {
             for (const char *outcome : {"outcome-1", "outcome-2", "outcome-4"})
                 setOutcome(p, outcome, "code", {});
         }, u"outcome/outcome-4/code"_s, {}, {}},
        {"unclear-outcome-codes", "letters", [](Plant &p) {
             setOutcome(p, "outcome-1", "code", u"A"_s);
             for (const char *outcome : {"outcome-2", "outcome-3", "outcome-4"})
                 setOutcome(p, outcome, "code", u"B"_s);
         }, u"outcome/outcome-3/code"_s, {}, {}},

        {"promised-content-not-taught", "examples", [](Plant &p) { setOutcome(p, "outcome-2", "statement", u"分析数据（如区块链、量子通信），提出依据"_s); }, statement,
         u"LO2 names 区块链, 量子通信, but no course name, description or content has a word of it."_s, {}},
        {"promised-content-not-taught", "one of two", [](Plant &p) { setOutcome(ecnu(p), "outcome-2", "statement", u"应用新工具（教育机器人、区块链）"_s); }, statement,
         u"LO2 names 区块链, but no course name, description or content has a word of it."_s, {}},
        {"promised-content-not-taught", "English", [](Plant &p) {
             setOutcome(p, "outcome-2", "statement", u"analyse data (such as blockchain, quantum computing)"_s);
         }, statement, {}, {}},
        {"promised-content-not-taught", "capability without outcomes", [](Plant &p) {
             p.removeAll(tables::outcome).set("capability", u"运用数字工具（区块链、量子通信等）的能力"_s);
         }, u"program/program/capability"_s, {}, {}},
    };
}

static std::vector<Fault> chainFaults()
{
    const QString program = u"program/program/"_s;
    return {
        {"outcome-without-gap", "one", [](Plant &p) { p.remove(tables::outcomeGap, u"closing-2"_s); }, u"outcome/outcome-2/"_s,
         u"LO2 closes none of the capability gaps."_s, {}},
        {"outcome-without-gap", "all", [](Plant &p) { p.removeAll(tables::outcomeGap); }, program,
         u"No learning outcome (4 in all) is tied to a capability gap."_s, {}},
        {"outcome-without-gap", "gap removed, one is left", [](Plant &p) { p.remove(tables::capabilityGap, u"gap-2"_s); }, u"outcome/outcome-3/"_s, {}, {}},
        {"outcome-without-gap", "all, and one gap", [](Plant &p) { p.remove(tables::capabilityGap, u"gap-2"_s).removeAll(tables::outcomeGap); }, program, {}, {}},
        {"outcome-without-gap", "part of an outcome", [](Plant &p) {
             addOutcome(p, u"组织教学活动"_s, u"outcome-2"_s);
             p.remove(tables::outcomeGap, u"closing-2"_s);
         }, u"outcome/outcome-5/"_s, {}, {}},

        {"gap-without-outcome", "new gap", [](Plant &p) { p.add(tables::capabilityGap, u"gap-3"_s, {{"statement", u"缺少数据治理人员"_s}}); },
         u"capability_gap/gap-3/"_s, u"No learning outcome closes the gap “缺少数据治理人员”."_s, {}},
        {"gap-without-outcome", "tied to another gap", [](Plant &p) {
             for (const QString &closing : {u"closing-1"_s, u"closing-2"_s})
                 p.set(tables::outcomeGap, closing, "gap_id", u"gap-2"_s);
         }, u"capability_gap/gap-1/"_s, {}, {}},
        {"gap-without-outcome", "one outcome is left", [](Plant &p) { removeOutcomes(p, {"outcome-2", "outcome-3", "outcome-4"}); },
         u"capability_gap/gap-2/"_s, {}, {}},

        {"outcome-without-objective", "objectives removed", [](Plant &p) {
             ecnu(p).remove(tables::courseObjective, u"objective-3-2"_s).remove(tables::courseObjective, u"objective-4-1"_s);
         }, u"outcome/outcome-3/"_s, u"No course has an objective that serves LO3."_s, {}},
        {"outcome-without-objective", "objectives serve another", [](Plant &p) {
             setObjective(ecnu(p), "objective-3-2", u"outcome-2"_s);
             setObjective(p, "objective-4-1", u"outcome-4"_s);
         }, u"outcome/outcome-3/"_s, {}, {}},
        {"outcome-without-objective", "courses only planned", [](Plant &p) {
             setCourse(ecnu(p), "course-3", "offering", u"planned"_s);
             setCourse(p, "course-4", "offering", u"planned"_s);
         }, u"outcome/outcome-3/"_s, {}, {}},
        {"outcome-without-objective", "new outcome", [](Plant &p) { addOutcome(p, u"组织教学活动"_s); }, u"outcome/outcome-5/"_s, {}, {}},
        {"outcome-without-objective", "outcome of objectives not stated", [](Plant &p) {
             setObjective(ecnu(p), "objective-3-2", {});
             setObjective(p, "objective-4-1", {});
         }, u"course_objective/objective-3-2/outcome_id"_s, {}, {}, Verdict::CannotJudge},

        {"objective-without-outcome", "not stated", [](Plant &p) { setObjective(p, "objective-1-1", {}); }, u"course_objective/objective-1-1/outcome_id"_s,
         u"The objective CO1.1 of 教育数字化导论 names no learning outcome that it serves."_s, {}},
        {"objective-without-outcome", "course of one outcome", [](Plant &p) { setObjective(ecnu(p), "objective-5-1", {}); },
         u"course_objective/objective-5-1/outcome_id"_s, {}, {}},
        {"objective-without-outcome", "outcome removed", [](Plant &p) { removeOutcomes(p, {"outcome-1"}); }, u"course_objective/objective-1-1/outcome_id"_s, {}, {}},
        {"objective-without-outcome", "new, without a code", [](Plant &p) {
             p.add(tables::courseObjective, u"objective-9"_s, {{"course_id", u"course-2"_s}, {"statement", u"能够整理数据"_s}});
         }, u"course_objective/objective-9/outcome_id"_s, u"The objective 能够整理数据 of 学习科学基础 names no learning outcome that it serves."_s, {}},

        {"objective-outside-matrix", "serves another outcome", [](Plant &p) { setObjective(ecnu(p), "objective-5-1", u"outcome-1"_s); },
         u"course_objective/objective-5-1/outcome_id"_s,
         u"The objective CO5.1 of 教育游戏设计 serves LO1, but the support matrix does not tie this course to it."_s, {}},
        {"objective-outside-matrix", "cell removed", [](Plant &p) { removeSupports(ecnu(p), {"support-3-3"}); }, u"course_objective/objective-3-2/outcome_id"_s, {}, {}},
        {"objective-outside-matrix", "cell of another course", [](Plant &p) { setSupport(tianjin(p), "support-4-8", "course_id", u"course-1"_s); },
         u"course_objective/objective-8-2/outcome_id"_s, {}, {}},
        {"objective-outside-matrix", "course without weights", [](Plant &p) {
             for (const char *cell : {"support-3-2", "support-3-3", "support-3-5"})
                 setSupport(xian(p), cell, "weight", {});
             setObjective(p, "objective-4-1", u"outcome-3"_s);
         }, u"course_objective/objective-4-1/outcome_id"_s, {}, {}},
    };
}

std::vector<Fault> outcomesFaults()
{
    std::vector<Fault> faults = matrixFaults();
    for (const auto group : {wordingFaults, chainFaults})
        for (Fault &fault : group())
            faults.push_back(std::move(fault));
    return faults;
}

} // namespace micromajor
