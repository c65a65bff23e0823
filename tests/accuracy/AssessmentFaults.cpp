#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

/// Takes the evidence for an outcome away, except what items of these courses give.
static void dropEvidence(Plant &plant, const QString &outcome, const QStringList &keptCourses = {})
{
    const Program before = plant.program();
    for (const AssessmentOutcome &row : before.assessmentOutcomes) {
        const Assessment *item = find(before.assessments, row.assessmentId);
        if (row.outcomeId.value == outcome && item && !keptCourses.contains(item->courseId.value))
            plant.remove(tables::assessmentOutcome, row.id.value);
    }
}

static void dropEvidenceOf(Plant &plant, const QString &assessment)
{
    const Program before = plant.program();
    for (const AssessmentOutcome &row : before.assessmentOutcomes)
        if (row.assessmentId.value == assessment)
            plant.remove(tables::assessmentOutcome, row.id.value);
}

/// Only a program with four electives can bear the fault.
static void needsFourElectives(Plant &plant) { plant.set(tables::choiceMember, u"member-4"_s, "group_id", u"group-1"_s); }

static void setAllKinds(Plant &plant, const QString &kind)
{
    const Program before = plant.program();
    for (const Assessment &item : before.assessments)
        plant.set(tables::assessment, item.id.value, "kind", kind);
}

static std::vector<Fault> outcomeFaults()
{
    return {
        {"outcome-not-assessed", "no items at all", [](Plant &plant) { plant.removeAll(tables::assessment); },
         u"program/program/"_s, u"There are no assessment items, so none of the outcomes (4) is assessed."_s, {}},
        {"outcome-not-assessed", "no item names an outcome", [](Plant &plant) { plant.removeAll(tables::assessmentOutcome); },
         u"program/program/"_s, u"No assessment item names an outcome, so none of the outcomes (4) is assessed."_s, {}},
        {"outcome-not-assessed", "one outcome", [](Plant &plant) { dropEvidence(plant, u"outcome-3"_s); },
         u"outcome/outcome-3/"_s, u"No assessment item gives evidence for the outcome “LO3 评价数字教学方案的效果”."_s, {}},
        {"outcome-not-assessed", "only in a course that is not offered",
         [](Plant &plant) { dropEvidence(plant, u"outcome-2"_s, {u"course-3"_s}), plant.set(tables::course, u"course-3"_s, "offering", u"planned"_s); },
         u"outcome/outcome-2/"_s, u"No assessment item gives evidence for the outcome “LO2 分析学习数据并提出改进依据”."_s, {}},
        {"outcome-not-assessed", "a part of an outcome",
         [](Plant &plant) { plant.add(tables::outcome, u"outcome-9"_s, {{"code", u"LO1.1"_s}, {"parent_id", u"outcome-1"_s}}); },
         u"outcome/outcome-9/"_s, u"No assessment item gives evidence for the outcome “LO1.1”."_s, {}},

        {"outcome-assessment-lost-by-choice", "one elective of four",
         [](Plant &plant) { needsFourElectives(plant), dropEvidence(plant, u"outcome-4"_s, {u"course-5"_s}); },
         u"outcome/outcome-4/"_s,
         u"The outcome “LO4 设计数字化教学方案” is assessed only in 教育游戏设计; a learner who chooses 虚拟现实教学, 教育机器人应用 is never assessed for it."_s, {}},
        {"outcome-assessment-lost-by-choice", "two electives of four",
         [](Plant &plant) { needsFourElectives(plant), dropEvidence(plant, u"outcome-4"_s, {u"course-5"_s, u"course-6"_s}); },
         u"outcome/outcome-4/"_s,
         u"The outcome “LO4 设计数字化教学方案” is assessed only in 教育游戏设计, 虚拟现实教学; a learner who chooses 教育机器人应用, 数字课程开发实训 is never assessed for it."_s,
         {}},
        {"outcome-assessment-lost-by-choice", "a free elective",
         [](Plant &plant) { dropEvidence(plant, u"outcome-1"_s, {u"course-2"_s}), plant.set(tables::course, u"course-2"_s, "nature", u"elective"_s); },
         u"outcome/outcome-1/"_s, u"The outcome “LO1 应用学习科学解释教学现象” is assessed only in 学习科学基础, which a learner need not choose."_s, {}},
        {"outcome-assessment-lost-by-choice", "credits of a member unstated",
         [](Plant &plant) {
             needsFourElectives(plant), dropEvidence(plant, u"outcome-4"_s, {u"course-5"_s});
             plant.set(tables::choiceGroup, u"group-1"_s, "least_courses", {}).set(tables::choiceGroup, u"group-1"_s, "most_courses", {});
             plant.set(tables::choiceGroup, u"group-1"_s, "least_credits", u"4"_s).set(tables::course, u"course-6"_s, "credits", {});
         },
         u"course/course-6/credits"_s, {}, {}, Verdict::CannotJudge},

        {"outcome-not-assessed-at-top", "not where it is mastered",
         [](Plant &plant) { needsFourElectives(plant), dropEvidence(plant, u"outcome-3"_s, {u"course-3"_s}); },
         u"outcome/outcome-3/"_s,
         u"The outcome “LO3 评价数字教学方案的效果” reaches its highest level (Mastered) in 智能教学系统设计, but is not assessed there."_s, {}},
        {"outcome-not-assessed-at-top", "reinforced is the highest",
         [](Plant &plant) {
             needsFourElectives(plant), dropEvidence(plant, u"outcome-3"_s, {u"course-3"_s});
             plant.set(tables::outcomeSupport, u"support-3-4"_s, "progression", u"R"_s);
         },
         u"outcome/outcome-3/"_s,
         u"The outcome “LO3 评价数字教学方案的效果” reaches its highest level (Reinforced) in 智能教学系统设计, but is not assessed there."_s, {}},
        {"outcome-not-assessed-at-top", "mastered in several courses, electives among them",
         [](Plant &plant) { needsFourElectives(plant), dropEvidence(plant, u"outcome-4"_s, {u"course-1"_s}); },
         u"outcome/outcome-4/"_s,
         u"The outcome “LO4 设计数字化教学方案” reaches its highest level (Mastered) in 智能教学系统设计, 教育游戏设计, 虚拟现实教学 and 2 more, but is not assessed there."_s,
         {}},
        {"outcome-not-assessed-at-top", "progression unstated",
         [](Plant &plant) { needsFourElectives(plant), plant.set(tables::outcomeSupport, u"support-3-4"_s, "progression", {}); },
         u"outcome_support/support-3-4/progression"_s, {}, {}, Verdict::CannotJudge},

        {"assessment-without-outcome", "one item", [](Plant &plant) { dropEvidenceOf(plant, u"assessment-3-2"_s); },
         u"assessment/assessment-3-2/"_s, u"平时作业 (教育大数据分析) gives evidence for no outcome."_s, {}},
        {"assessment-without-outcome", "a course that supports one outcome",
         [](Plant &plant) { needsFourElectives(plant), dropEvidenceOf(plant, u"assessment-5-1"_s); },
         u"assessment/assessment-5-1/"_s, u"综合项目报告 (教育游戏设计) gives evidence for no outcome."_s, {}},
        {"assessment-without-outcome", "an item of the whole program",
         [](Plant &plant) { plant.add(tables::assessment, u"assessment-x"_s, {{"name", u"结业答辩"_s}, {"kind", u"project"_s}, {"rubric_id", u"rubric-1"_s}}); },
         u"assessment/assessment-x/"_s, u"结业答辩 (Program) gives evidence for no outcome."_s, {}},
        {"assessment-without-outcome", "every item", [](Plant &plant) { plant.removeAll(tables::assessmentOutcome); },
         u"program/program/"_s, u"None of the 16 assessment items names the outcomes for which it gives evidence."_s, {}},

        {"assessment-outside-matrix", "a link too many",
         [](Plant &plant) { plant.add(tables::assessmentOutcome, u"proof-x"_s, {{"assessment_id", u"assessment-2-1"_s}, {"outcome_id", u"outcome-4"_s}}); },
         u"assessment_outcome/proof-x/"_s, u"期末考试 (学习科学基础) gives evidence for the outcome “LO4 设计数字化教学方案”, which this course does not support."_s, {}},
        {"assessment-outside-matrix", "the cell of the matrix was removed", [](Plant &plant) { plant.remove(tables::outcomeSupport, u"support-2-3"_s); },
         u"assessment_outcome/proof-3-1-2/"_s,
         u"综合项目报告 (教育大数据分析) gives evidence for the outcome “LO2 分析学习数据并提出改进依据”, which this course does not support."_s, {}},
        {"assessment-outside-matrix", "the item moved to another course",
         [](Plant &plant) { needsFourElectives(plant), plant.set(tables::assessment, u"assessment-3-1"_s, "course_id", u"course-2"_s); },
         u"assessment_outcome/proof-3-1-3/"_s,
         u"综合项目报告 (学习科学基础) gives evidence for the outcome “LO3 评价数字教学方案的效果”, which this course does not support."_s, {}},
    };
}

static std::vector<Fault> itemFaults()
{
    return {
        {"course-without-assessment", "items and form removed",
         [](Plant &plant) {
             plant.remove(tables::assessment, u"assessment-2-1"_s).remove(tables::assessment, u"assessment-2-2"_s);
             plant.set(tables::course, u"course-2"_s, "assessment_form", {});
         },
         u"course/course-2/assessment_form"_s, u"学习科学基础 has neither assessment items nor a form of assessment."_s, {}},
        {"course-without-assessment", "a new course", [](Plant &plant) { plant.add(tables::course, u"course-x"_s, {{"name_zh", u"新课程"_s}}); },
         u"course/course-x/assessment_form"_s, u"新课程 has neither assessment items nor a form of assessment."_s, {}},
        {"course-without-assessment", "no course at all",
         [](Plant &plant) {
             plant.removeAll(tables::assessment);
             const Program before = plant.program();
             for (const Course &course : before.courses)
                 plant.set(tables::course, course.id.value, "assessment_form", {});
         },
         u"program/program/"_s, u"None of the courses (8) says how it is assessed."_s, {}},

        {"no-performance-assessment", "tests only", [](Plant &plant) { setAllKinds(plant, u"test"_s); },
         u"program/program/"_s, u"All 16 assessment items are tests; none asks for a project, a portfolio or the application of a skill."_s, {}},
        {"no-performance-assessment", "no items, examinations only",
         [](Plant &plant) {
             plant.removeAll(tables::assessment);
             const Program before = plant.program();
             for (const Course &course : before.courses)
                 plant.set(tables::course, course.id.value, "assessment_form", u"exam"_s);
         },
         u"program/program/"_s, u"Every course (8) ends with an examination; none asks for a project, a portfolio or course work."_s, {}},
        {"no-performance-assessment", "the only project is in a course not offered",
         [](Plant &plant) {
             setAllKinds(plant, u"test"_s);
             plant.set(tables::assessment, u"assessment-1-1"_s, "kind", u"project"_s).set(tables::course, u"course-1"_s, "offering", u"planned"_s);
         },
         u"program/program/"_s, u"All 14 assessment items are tests; none asks for a project, a portfolio or the application of a skill."_s, {}},
        {"no-performance-assessment", "kinds unstated", [](Plant &plant) { setAllKinds(plant, {}); },
         u"assessment/assessment-1-1/kind"_s, {}, {}, Verdict::CannotJudge},

        {"assessment-weights-not-hundred", "too much", [](Plant &plant) { plant.set(tables::assessment, u"assessment-2-1"_s, "weight", u"70"_s); },
         u"course/course-2/"_s, u"学习科学基础: the weights of the assessment items add up to 110%, not to 100%."_s, {}},
        {"assessment-weights-not-hundred", "too little, in fractions", [](Plant &plant) { plant.set(tables::assessment, u"assessment-3-2"_s, "weight", u"12.5"_s); },
         u"course/course-3/"_s, u"教育大数据分析: the weights of the assessment items add up to 72.5%, not to 100%."_s, {}},
        {"assessment-weights-not-hundred", "an item was removed", [](Plant &plant) { plant.remove(tables::assessment, u"assessment-2-2"_s); },
         u"course/course-2/"_s, u"学习科学基础: the weights of the assessment items add up to 60%, not to 100%."_s, {}},
        {"assessment-weights-not-hundred", "one unstated, the rest already too much",
         [](Plant &plant) {
             plant.set(tables::assessment, u"assessment-2-1"_s, "weight", {}).set(tables::assessment, u"assessment-2-2"_s, "weight", u"100"_s);
             plant.add(tables::assessment, u"assessment-x"_s, {{"name", u"测验"_s}, {"kind", u"test"_s}, {"course_id", u"course-2"_s}, {"weight", u"10"_s}});
         },
         u"course/course-2/"_s, u"学习科学基础: the weights of the assessment items add up to 110%, not to 100%."_s, {}},
        {"assessment-weights-not-hundred", "items of the program",
         [](Plant &plant) {
             plant.add(tables::assessment, u"assessment-x"_s, {{"name", u"结业答辩"_s}, {"kind", u"skill"_s}, {"weight", u"30"_s}});
             plant.add(tables::assessment, u"assessment-y"_s, {{"name", u"作品"_s}, {"kind", u"skill"_s}, {"weight", u"40"_s}});
         },
         u"program/program/"_s, u"Program: the weights of the assessment items add up to 70%, not to 100%."_s, {}},
        {"assessment-weights-not-hundred", "one unstated", [](Plant &plant) { plant.set(tables::assessment, u"assessment-2-1"_s, "weight", {}); },
         u"assessment/assessment-2-1/weight"_s, {}, {}, Verdict::CannotJudge},

        {"project-assessment-without-rubric", "a project", [](Plant &plant) { plant.set(tables::assessment, u"assessment-1-1"_s, "rubric_id", {}); },
         u"assessment/assessment-1-1/rubric_id"_s, u"综合项目报告 (教育数字化导论) is marked without a rubric."_s, {}},
        {"project-assessment-without-rubric", "a portfolio", [](Plant &plant) { plant.set(tables::assessment, u"assessment-2-2"_s, "kind", u"portfolio"_s); },
         u"assessment/assessment-2-2/rubric_id"_s, u"平时作业 (学习科学基础) is marked without a rubric."_s, {}},
        {"project-assessment-without-rubric", "an item of the program",
         [](Plant &plant) { plant.add(tables::assessment, u"assessment-x"_s, {{"name", u"结业答辩"_s}, {"kind", u"project"_s}}); },
         u"assessment/assessment-x/rubric_id"_s, u"结业答辩 (Program) is marked without a rubric."_s, {}},
        {"project-assessment-without-rubric", "no rubric exists", [](Plant &plant) { plant.removeAll(tables::rubric); },
         u"assessment/assessment-1-1/rubric_id"_s, u"综合项目报告 (教育数字化导论) is marked without a rubric."_s, {}},
        {"project-assessment-without-rubric", "kind unstated", [](Plant &plant) { plant.set(tables::assessment, u"assessment-2-2"_s, "kind", {}); },
         u"assessment/assessment-2-2/kind"_s, {}, {}, Verdict::CannotJudge},

        {"empty-rubric", "the only one", [](Plant &plant) { plant.set(tables::rubric, u"rubric-1"_s, "text", {}).set(tables::choiceMember, u"member-4"_s, "group_id", u"group-1"_s); },
         u"rubric/rubric-1/text"_s, u"The rubric 项目评分量规 describes no levels; assessment items that use it: 4."_s, {}},
        {"empty-rubric", "a second one",
         [](Plant &plant) {
             plant.add(tables::rubric, u"rubric-x"_s, {{"name", u"作业量规"_s}});
             plant.set(tables::assessment, u"assessment-2-2"_s, "rubric_id", u"rubric-x"_s);
         },
         u"rubric/rubric-x/text"_s, u"The rubric 作业量规 describes no levels; assessment items that use it: 1."_s, {}},
        {"empty-rubric", "one without a name, for the whole program",
         [](Plant &plant) {
             plant.add(tables::rubric, u"rubric-x"_s, {});
             plant.add(tables::assessment, u"assessment-x"_s, {{"name", u"结业答辩"_s}, {"kind", u"project"_s}, {"rubric_id", u"rubric-x"_s}});
         },
         u"rubric/rubric-x/text"_s, u"The rubric Rubric 2 describes no levels; assessment items that use it: 1."_s, {}},

        {"objective-not-assessed", "items removed",
         [](Plant &plant) { plant.remove(tables::assessmentObjective, u"item-2-1-1"_s).remove(tables::assessmentObjective, u"item-2-2-1"_s); },
         u"course_objective/objective-2-1/"_s, u"学习科学基础: no assessment item gives evidence for the objective CO2.1."_s, {}},
        {"objective-not-assessed", "a new objective",
         [](Plant &plant) { plant.add(tables::courseObjective, u"objective-x"_s, {{"course_id", u"course-3"_s}, {"statement", u"说明方法的局限"_s}}); },
         u"course_objective/objective-x/"_s, u"教育大数据分析: no assessment item gives evidence for the objective 说明方法的局限."_s, {}},
        {"objective-not-assessed", "no item is tied to one", [](Plant &plant) { plant.removeAll(tables::assessmentObjective); },
         u"program/program/"_s, {}, {}},

        {"objective-weights-not-hundred", "too much", [](Plant &plant) { plant.set(tables::assessmentObjective, u"item-2-1-1"_s, "weight", u"70"_s); },
         u"course_objective/objective-2-1/"_s, u"CO2.1: the weights of the assessment items add up to 110%, not to 100%."_s, {}},
        {"objective-weights-not-hundred", "an item was removed", [](Plant &plant) { plant.remove(tables::assessmentObjective, u"item-2-2-1"_s); },
         u"course_objective/objective-2-1/"_s, u"CO2.1: the weights of the assessment items add up to 60%, not to 100%."_s, {}},
        {"objective-weights-not-hundred", "a third item in fractions",
         [](Plant &plant) {
             plant.add(tables::assessmentObjective, u"item-x"_s,
                       {{"assessment_id", u"assessment-3-2"_s}, {"objective_id", u"objective-3-1"_s}, {"weight", u"33.333"_s}});
         },
         u"course_objective/objective-3-1/"_s, u"CO3.1: the weights of the assessment items add up to 133.333%, not to 100%."_s, {}},
        {"objective-weights-not-hundred", "one unstated", [](Plant &plant) { plant.set(tables::assessmentObjective, u"item-2-1-1"_s, "weight", {}); },
         u"assessment_objective/item-2-1-1/weight"_s, {}, {}, Verdict::CannotJudge},
    };
}

std::vector<Fault> assessmentFaults()
{
    std::vector<Fault> all = outcomeFaults();
    for (Fault &fault : itemFaults())
        all.push_back(std::move(fault));
    return all;
}

} // namespace micromajor
