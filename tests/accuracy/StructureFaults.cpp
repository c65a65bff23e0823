#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

/// Only where the choice group has four courses to choose two from.
static Plant &chooseTwoOfFour(Plant &plant)
{
    return plant.set(tables::choiceMember, u"member-3"_s, "group_id", u"group-1"_s);
}

static Plant &choose(Plant &plant, const QString &least, const QString &most)
{
    return plant.set(tables::choiceGroup, u"group-1"_s, "least_courses", least).set(tables::choiceGroup, u"group-1"_s, "most_courses", most);
}

/// Counts the group by credits and leaves those of one member open.
static Plant &hideTheChoices(Plant &plant)
{
    return choose(plant, {}, {}).set(tables::choiceGroup, u"group-1"_s, "least_credits", u"2"_s).set(tables::course, u"course-6"_s, "credits", {});
}

/// Nothing is stated that another choice could contradict.
static Plant &stateNoTotals(Plant &plant)
{
    return plant.set("credits_stated", {}).set("hours_stated", {}).set("learning_hours_stated", {}).set("courses_stated", {}).removeAll(tables::fee);
}

static Plant &setAll(Plant &plant, const char *field, const QString &text)
{
    const std::vector<Course> courses = plant.program().courses;
    for (const Course &course : courses)
        plant.set(tables::course, course.id.value, field, text);
    return plant;
}

static Plant &addCourse(Plant &plant, const QString &id, const QString &nameZh, const QString &nameEn = {}, const QString &code = {})
{
    return plant.add(tables::course, id, {{"name_zh", nameZh}, {"name_en", nameEn}, {"code", code}});
}

static std::vector<Fault> choiceFaults()
{
    const QJsonObject count{{u"leastCourses"_s, 5}, {u"mostCourses"_s, 7}};
    return {
        {"course-count-outside-limits", "too few on offer", [](Plant &plant) {
             for (const QString &id : {u"course-1"_s, u"course-2"_s, u"course-3"_s})
                 plant.set(tables::course, id, "offering", u"planned"_s);
         }, u"program/program/courses_stated"_s, u"Courses that a learner takes: 3; the rule set asks for 5–7."_s, count},
        {"course-count-outside-limits", "too many", [](Plant &plant) {
             for (const QString &id : {u"x-1"_s, u"x-2"_s, u"x-3"_s})
                 addCourse(plant, id, id);
         }, u"program/program/courses_stated"_s, u"Courses that a learner takes: 9; the rule set asks for 5–7."_s, count},
        {"course-count-outside-limits", "only through the choice", [](Plant &plant) { choose(chooseTwoOfFour(plant), u"4"_s, u"4"_s); },
         u"program/program/courses_stated"_s, u"Courses that a learner takes: 8; the rule set asks for at most 7."_s, {{u"mostCourses"_s, 7}}},
        {"course-count-outside-limits", "credits hide the choices", [](Plant &plant) { hideTheChoices(plant); },
         u"course/course-6/credits"_s, {}, count, Verdict::CannotJudge},

        {"stated-course-count-mismatch", "too few stated", [](Plant &plant) { plant.set("courses_stated", u"4"_s); },
         u"program/program/courses_stated"_s, u"Number of courses stated: 4; the list offers 8, of which a learner takes 6."_s, {}},
        {"stated-course-count-mismatch", "between what is offered and what is taken", [](Plant &plant) { chooseTwoOfFour(plant).set("courses_stated", u"7"_s); },
         u"program/program/courses_stated"_s, u"Number of courses stated: 7; the list offers 8, of which a learner takes 6."_s, {}},
        {"stated-course-count-mismatch", "a course is not offered", [](Plant &plant) {
             plant.set("courses_stated", QString::number(plant.program().courses.size())).set(tables::course, u"course-1"_s, "offering", u"planned"_s);
         }, u"program/program/courses_stated"_s, {}, {}},
        {"stated-course-count-mismatch", "credits hide the choices", [](Plant &plant) { hideTheChoices(plant).set("courses_stated", u"3"_s); },
         u"course/course-6/credits"_s, {}, {}, Verdict::CannotJudge},

        {"impossible-choice-group", "more than there are", [](Plant &plant) { choose(plant, u"9"_s, {}); stateNoTotals(plant); },
         u"choice_group/group-1/least_courses"_s, u"选修组 asks for 9 courses, but only 4 can be chosen."_s, {}},
        {"impossible-choice-group", "least above most", [](Plant &plant) { choose(plant, u"2"_s, u"1"_s); stateNoTotals(plant); },
         u"choice_group/group-1/least_courses"_s, u"选修组 asks for at least 2 courses but allows at most 1."_s, {}},
        {"impossible-choice-group", "least above most in credits", [](Plant &plant) {
             choose(plant, {}, {}).set(tables::choiceGroup, u"group-1"_s, "least_credits", u"4"_s).set(tables::choiceGroup, u"group-1"_s, "most_credits", u"3.5"_s);
         }, u"choice_group/group-1/least_credits"_s, u"选修组 asks for at least 4 credits but allows at most 3.5."_s, {}},
        {"impossible-choice-group", "together with another group", [](Plant &plant) {
             chooseTwoOfFour(plant).add(tables::choiceGroup, u"group-2"_s, {{"name", u"方向组"_s}, {"least_courses", u"3"_s}});
             for (const QString &id : {u"course-5"_s, u"course-6"_s, u"course-7"_s})
                 plant.add(tables::choiceMember, u"x-"_s + id, {{"group_id", u"group-2"_s}, {"course_id", id}});
         }, u"choice_group/group-2/"_s, {}, {}},
        {"impossible-choice-group", "a member is not offered", [](Plant &plant) {
             choose(plant, u"2"_s, u"2"_s).set(tables::course, u"course-6"_s, "offering", u"planned"_s).set(tables::course, u"course-5"_s, "nature", u"required"_s)
                 .set(tables::course, u"course-8"_s, "nature", u"required"_s);
             stateNoTotals(plant).remove(tables::requisite, u"requisite-4"_s);
         }, u"choice_group/group-1/least_courses"_s, {}, {}},
        {"impossible-choice-group", "credits hide the choices", [](Plant &plant) { hideTheChoices(plant); },
         u"course/course-6/credits"_s, {}, {}, Verdict::CannotJudge},

        {"nature-contradicts-choice", "required, but may be left out", [](Plant &plant) {
             plant.set(tables::choiceGroup, u"group-1"_s, "name", u"选修组"_s).set(tables::course, u"course-6"_s, "nature", u"required"_s);
         }, u"course/course-6/nature"_s, u"虚拟现实教学 is marked as required, but 选修组 lets a learner leave it out."_s, {}},
        {"nature-contradicts-choice", "all of the group are taken", [](Plant &plant) { choose(chooseTwoOfFour(plant), u"4"_s, u"4"_s); },
         u"course/course-5/nature"_s, u"教育游戏设计 is marked as elective, but 选修组 leaves no other choice than to take it."_s, {}},
        {"nature-contradicts-choice", "the credits ask for all", [](Plant &plant) {
             choose(plant, {}, {}).set(tables::choiceGroup, u"group-1"_s, "least_credits", u"7"_s).set(tables::choiceMember, u"member-3"_s, "group_id", u"group-1"_s);
         }, u"course/course-6/nature"_s, {}, {}},
        {"nature-contradicts-choice", "a second group leaves one course", [](Plant &plant) {
             plant.add(tables::choiceGroup, u"group-2"_s, {{"name", u"方向组"_s}, {"least_courses", u"1"_s}})
                 .add(tables::choiceMember, u"x"_s, {{"group_id", u"group-2"_s}, {"course_id", u"course-6"_s}})
                 .set(tables::choiceGroup, u"group-1"_s, "note", {});
         }, u"course/course-6/nature"_s, {}, {}},
        {"nature-contradicts-choice", "credits hide the choices", [](Plant &plant) { hideTheChoices(plant); },
         u"course/course-6/credits"_s, {}, {}, Verdict::CannotJudge},

        {"elective-without-choice-group", "a course of the plan", [](Plant &plant) { plant.set(tables::course, u"course-1"_s, "nature", u"elective"_s); },
         u"course/course-1/nature"_s, u"Elective, but in no choice group: 教育数字化导论. Nobody can tell how many of them a learner takes."_s, {}},
        {"elective-without-choice-group", "several new ones", [](Plant &plant) {
             for (const QString &id : {u"x"_s, u"y"_s})
                 addCourse(plant, id, u"选修 "_s + id).set(tables::course, id, "nature", u"elective"_s);
         }, u"course/x/nature"_s, u"Elective, but in no choice group: 选修 x, 选修 y. Nobody can tell how many of them a learner takes."_s, {}},
        {"elective-without-choice-group", "taken out of its group", [](Plant &plant) { plant.remove(tables::choiceMember, u"member-3"_s); },
         u"course/course-7/nature"_s, {}, {}},
    };
}

static std::vector<Fault> listFaults()
{
    return {
        {"duplicate-course", "same name", [](Plant &plant) {
             plant.set(tables::course, u"course-1"_s, "name_zh", u"数据分析"_s);
             addCourse(plant, u"x"_s, u"数据分析"_s);
         }, u"course/x/name_zh"_s, u"数据分析 stands in the list of courses more than once."_s, {}},
        {"duplicate-course", "English name in other letters", [](Plant &plant) {
             plant.set(tables::course, u"course-2"_s, "name_zh", {}).set(tables::course, u"course-2"_s, "name_en", u"Data Analysis"_s);
             addCourse(plant, u"x"_s, {}, u"data analysis"_s);
         }, u"course/x/name_zh"_s, {}, {}},
        {"duplicate-course", "three times", [](Plant &plant) {
             for (const QString &id : {u"x"_s, u"y"_s, u"z"_s})
                 addCourse(plant, id, u"数据分析"_s);
         }, u"course/z/name_zh"_s, {}, {}},

        {"repeated-course-code", "same code", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "code", u"MM101"_s); },
         u"course/course-2/code"_s, u"教育数字化导论 and 学习科学基础 have the same course code MM101."_s, {}},
        {"repeated-course-code", "in other letters", [](Plant &plant) {
             plant.set(tables::course, u"course-3"_s, "code", u"cs-2a"_s).set(tables::course, u"course-5"_s, "code", u"CS-2A"_s);
         }, u"course/course-5/code"_s, {}, {}},
        {"repeated-course-code", "a new course", [](Plant &plant) { addCourse(plant, u"x"_s, u"新课"_s, {}, u"MM104"_s); }, u"course/x/code"_s, {}, {}},

        {"course-without-module", "first of the list", [](Plant &plant) { plant.set(tables::course, u"course-1"_s, "module_id", {}); },
         u"course/course-1/module_id"_s, u"教育数字化导论 belongs to no module although the program is divided into modules."_s, {}},
        {"course-without-module", "last of the list", [](Plant &plant) { addCourse(plant, u"x"_s, u"新课"_s); }, u"course/x/module_id"_s, {}, {}},
        {"course-without-module", "an elective", [](Plant &plant) {
             plant.set(tables::choiceGroup, u"group-1"_s, "note", {}).set(tables::course, u"course-6"_s, "module_id", {});
         }, u"course/course-6/module_id"_s, {}, {}},

        {"module-without-assessment", "none at all", [](Plant &plant) { plant.removeAll(tables::assessment); },
         u"module/module-1/"_s, u"No course of 基础模块 has an assessment, so the module cannot be assessed alone."_s, {}},
        {"module-without-assessment", "one module without", [](Plant &plant) {
             plant.add(tables::module, u"module-x"_s, {{"name_zh", u"拓展模块"_s}}).set(tables::course, u"course-5"_s, "module_id", u"module-x"_s)
                 .remove(tables::assessment, u"assessment-5-1"_s).remove(tables::assessment, u"assessment-5-2"_s);
         }, u"module/module-x/"_s, u"No course of 拓展模块 has an assessment, so the module cannot be assessed alone."_s, {}},
        {"module-without-assessment", "an empty module", [](Plant &plant) { plant.add(tables::module, u"module-x"_s, {{"name_zh", u"拓展模块"_s}}); },
         u"module/module-x/"_s, u"拓展模块 has no course on offer, so nothing in it can be assessed."_s, {}},
        {"module-without-assessment", "only a course that is not offered", [](Plant &plant) {
             plant.add(tables::module, u"module-x"_s, {{"name_zh", u"拓展模块"_s}}).set(tables::course, u"course-5"_s, "module_id", u"module-x"_s)
                 .set(tables::course, u"course-5"_s, "offering", u"planned"_s);
         }, u"module/module-x/"_s, {}, {}},

        {"micro-course-hours-mismatch", "too few", [](Plant &plant) { plant.set(tables::microCourse, u"micro-1"_s, "hours", u"10"_s); },
         u"course/course-1/hours"_s, u"The micro-courses of 教育数字化导论 have 26 hours together, the course has 32."_s, {}},
        {"micro-course-hours-mismatch", "one too many", [](Plant &plant) {
             plant.add(tables::microCourse, u"x"_s, {{"course_id", u"course-1"_s}, {"name", u"第三单元"_s}, {"hours", u"4.5"_s}});
         }, u"course/course-1/hours"_s, {}, {}},
        {"micro-course-hours-mismatch", "only one of two left", [](Plant &plant) { plant.remove(tables::microCourse, u"micro-2"_s); },
         u"course/course-1/hours"_s, {}, {}},
        {"micro-course-hours-mismatch", "too many even without the one that is open", [](Plant &plant) {
             plant.set(tables::microCourse, u"micro-1"_s, "hours", u"64"_s).set(tables::microCourse, u"micro-2"_s, "hours", {});
         }, u"course/course-1/hours"_s, u"The micro-courses of 教育数字化导论 have 64 hours together, the course has 32."_s, {}},
        {"micro-course-hours-mismatch", "hours not stated", [](Plant &plant) { plant.set(tables::microCourse, u"micro-2"_s, "hours", {}); },
         u"micro_course/micro-2/hours"_s, {}, {}, Verdict::CannotJudge},
    };
}

static std::vector<Fault> contentFaults()
{
    return {
        {"too-few-disciplines", "one", [](Plant &plant) { setAll(plant, "discipline", u"管理学"_s); },
         u"course/course-1/discipline"_s, u"Disciplines of the courses: 1 (管理学); the rule set asks for at least 2."_s, {}},
        {"too-few-disciplines", "one in other letters", [](Plant &plant) {
             setAll(plant, "discipline", u"Management"_s).set(tables::course, u"course-2"_s, "discipline", u"management、MANAGEMENT"_s);
         }, u"course/course-1/discipline"_s, {}, {}},
        {"too-few-disciplines", "the second only in courses that are not offered", [](Plant &plant) {
             const std::vector<Course> courses = plant.program().courses;
             for (size_t i = 1; i < courses.size(); i += 2)
                 plant.set(tables::course, courses[i].id.value, "offering", u"planned"_s);
         }, u"course/course-1/discipline"_s, {}, {}},
        {"too-few-disciplines", "not stated", [](Plant &plant) { setAll(plant, "discipline", u"管理学"_s).set(tables::course, u"course-2"_s, "discipline", {}); },
         u"course/course-2/discipline"_s, {}, {}, Verdict::CannotJudge},

        {"no-integrating-project", "no tasks", [](Plant &plant) { plant.removeAll(tables::practiceTask); },
         u"program/program/"_s, u"There is no project that brings the courses together: no practice task and no project course is listed."_s, {}},
        {"no-integrating-project", "none of the tasks", [](Plant &plant) {
             const std::vector<PracticeTask> tasks = plant.program().practiceTasks;
             for (const PracticeTask &task : tasks)
                 plant.set(tables::practiceTask, task.id.value, "kind", u"project"_s).set(tables::practiceTask, task.id.value, "integrating", u"0"_s);
         }, u"program/program/"_s,
         u"Practice tasks: 5; none of them brings the courses together (capstone or integrating), and no course is a project."_s, {}},
        {"no-integrating-project", "only in a course that is not offered", [](Plant &plant) {
             const std::vector<PracticeTask> tasks = plant.program().practiceTasks;
             for (const PracticeTask &task : tasks)
                 if (task.integrating == true)
                     plant.set(tables::course, task.courseId.value, "offering", u"planned"_s);
         }, u"program/program/"_s, {}, {}},
        {"no-integrating-project", "not stated whether", [](Plant &plant) {
             const std::vector<PracticeTask> tasks = plant.program().practiceTasks;
             for (const PracticeTask &task : tasks)
                 plant.set(tables::practiceTask, task.id.value, "kind", u"project"_s).set(tables::practiceTask, task.id.value, "integrating", {});
         }, u"practice_task/task-1/integrating"_s, {}, {}, Verdict::CannotJudge},

        {"enterprise-project-without-task", "task removed", [](Plant &plant) { plant.remove(tables::practiceTask, u"task-1"_s); },
         u"course/course-1/enterprise_project"_s, u"教育数字化导论 is said to use a real enterprise project, but no practice task of it is listed."_s, {}},
        {"enterprise-project-without-task", "no partner", [](Plant &plant) { plant.set(tables::practiceTask, u"task-1"_s, "organisation_id", {}); },
         u"course/course-1/enterprise_project"_s,
         u"教育数字化导论 is said to use a real enterprise project, but no practice task of it names the partner."_s, {}},
        {"enterprise-project-without-task", "said of another course", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "enterprise_project", u"1"_s); },
         u"course/course-2/enterprise_project"_s, {}, {}},
        {"enterprise-project-without-task", "the university itself as partner", [](Plant &plant) {
             plant.set(tables::practiceTask, u"task-3"_s, "organisation_id", u"organisation-1"_s);
         }, u"course/course-3/enterprise_project"_s, {}, {}},

        {"reused-course-not-reviewed", "no note", [](Plant &plant) { plant.set(tables::course, u"course-1"_s, "reused_from", u"软件工程"_s); },
         u"course/course-1/note"_s, u"教育数字化导论 is taken from 软件工程, but its note does not say how it was reviewed for this program."_s, {}},
        {"reused-course-not-reviewed", "one of two", [](Plant &plant) {
             plant.set(tables::course, u"course-1"_s, "reused_from", u"软件工程"_s).set(tables::course, u"course-1"_s, "note", u"2026 年 3 月评审通过"_s)
                 .set(tables::course, u"course-3"_s, "reused_from", u"统计学"_s);
         }, u"course/course-3/note"_s, {}, {}},
        {"reused-course-not-reviewed", "an elective", [](Plant &plant) {
             plant.set(tables::choiceGroup, u"group-1"_s, "note", {}).set(tables::course, u"course-7"_s, "reused_from", u"统计学"_s);
         }, u"course/course-7/note"_s, {}, {}},
    };
}

static std::vector<Fault> overlapFaults()
{
    return {
        {"overlap-outside-limits", "declared too high", [](Plant &plant) { plant.set("overlap_percent", u"45.5"_s); },
         u"program/program/overlap_percent"_s, u"45.5 % of the program overlaps with the main major; the rule set allows 45 %."_s, {}},
        {"overlap-outside-limits", "courses taken over", [](Plant &plant) {
             for (const QString &id : {u"course-1"_s, u"course-2"_s, u"course-3"_s, u"course-4"_s})
                 plant.set(tables::course, id, "reused_from", u"软件工程"_s);
         }, u"course/course-1/reused_from"_s, u"Courses taken over have up to 8 of 12 credits (66.7 %); the rule set allows 45 %."_s, {}},
        {"overlap-outside-limits", "only under one choice", [](Plant &plant) {
             chooseTwoOfFour(plant);
             for (const QString &id : {u"course-1"_s, u"course-5"_s, u"course-6"_s})
                 plant.set(tables::course, id, "reused_from", u"软件工程"_s);
         }, u"course/course-1/reused_from"_s, u"Courses taken over have up to 6 of 12 credits (50 %); the rule set allows 45 %."_s, {}},
        {"overlap-outside-limits", "more than declared", [](Plant &plant) { plant.set(tables::course, u"course-1"_s, "reused_from", u"软件工程"_s); },
         u"program/program/overlap_percent"_s, u"The declared overlap is 10 %, but courses taken over have up to 2 of 12 credits (16.7 %)."_s, {}},
        {"overlap-outside-limits", "nothing stated", [](Plant &plant) { plant.set("overlap_percent", {}).set("main_major", {}); },
         u"program/program/overlap_percent"_s, u"Nothing says how the program relates to existing majors: no main major, no overlap, no course taken over."_s, {}},
        {"overlap-outside-limits", "a main major without a percentage", [](Plant &plant) { plant.set("overlap_percent", {}); },
         u"program/program/overlap_percent"_s, {}, {}, Verdict::CannotJudge},
        {"overlap-outside-limits", "credits not stated", [](Plant &plant) {
             plant.set(tables::course, u"course-1"_s, "reused_from", u"软件工程"_s).set(tables::course, u"course-2"_s, "credits", {});
         }, u"course/course-2/credits"_s, {}, {}, Verdict::CannotJudge},

        {"overlap-with-another-program", "the same courses", [](Plant &plant) { plant.set("source", {}); }, u"program/program/name_zh"_s,
         u"8 of the 8 courses (100 %) also stand in 另一个; the rule set allows 50 %."_s, {}, Verdict::NotMet,
         [](const Program &program) {
             Program other = program;
             other.facts.nameZh = u"另一个"_s;
             return std::vector{other};
         }},
        {"overlap-with-another-program", "the second of two, by the English names", [](Plant &plant) { plant.set("source", {}); }, u"program/program/name_zh"_s,
         {}, {}, Verdict::NotMet,
         [](const Program &program) {
             Program other = program;
             for (Course &course : other.courses) {
                 course.nameZh.clear();
                 course.code.clear();
                 course.nameEn = u' ' + course.nameEn.toUpper();
             }
             return std::vector{Program(), other};
         }},
        {"overlap-with-another-program", "by the codes of one school", [](Plant &plant) { plant.set("source", {}); }, u"program/program/name_zh"_s,
         {}, {{u"mostPercent"_s, 30}}, Verdict::NotMet,
         [](const Program &program) {
             Program other = program;
             for (Course &course : other.courses) {
                 course.nameZh += u"（新）"_s;
                 course.nameEn.clear();
             }
             other.courses.resize(4);
             return std::vector{other};
         }},
    };
}

std::vector<Fault> structureFaults()
{
    std::vector<Fault> faults = choiceFaults();
    for (auto &&part : {listFaults(), contentFaults(), overlapFaults()})
        faults.insert(faults.end(), part.begin(), part.end());
    return faults;
}

} // namespace micromajor
