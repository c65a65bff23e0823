#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

static const QJsonObject contactLimits{{u"leastHours"_s, 16}, {u"mostHours"_s, 18}};
static const QJsonObject learningLimits{{u"leastHours"_s, 30}, {u"mostHours"_s, 40}};
static const QJsonObject creditLimits{{u"leastCredits"_s, 10}, {u"mostCredits"_s, 20}};
static const QJsonObject practiceLimits{{u"leastPercent"_s, 30}, {u"mostPercent"_s, 50}};

static std::vector<Fault> creditFaults()
{
    return {
        {"stated-credits-mismatch", "total too high", [](Plant &plant) { plant.set("credits_stated", u"13"_s); },
         u"program/program/credits_stated"_s, u"The program states 13 credits, but the courses to take add up to 12."_s, {}},
        {"stated-credits-mismatch", "one course has more credits", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "credits", u"3"_s); },
         u"program/program/credits_stated"_s, u"The program states 12 credits, but the courses to take add up to 13."_s, {}},
        {"stated-credits-mismatch", "a required course is only planned",
         [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "offering", u"planned"_s); },
         u"program/program/credits_stated"_s, u"The program states 12 credits, but the courses to take add up to 10."_s, {}},
        {"stated-credits-mismatch", "nothing is taken from the choice group",
         [](Plant &plant) { plant.set(tables::choiceGroup, u"group-1"_s, "least_courses", u"0"_s).set(tables::choiceGroup, u"group-1"_s, "most_courses", u"0"_s); },
         u"program/program/credits_stated"_s, u"The program states 12 credits, but the courses to take add up to 8."_s, {}},
        {"stated-credits-mismatch", "credits of a course unstated", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "credits", {}); },
         u"course/course-2/credits"_s, {}, {}, Verdict::CannotJudge},

        {"total-credits-outside-limits", "too few", [](Plant &plant) { plant.set("credits_stated", u"9.5"_s); },
         u"program/program/credits_stated"_s, u"Credits that a learner needs: 9.5; the rule set asks for 10–20."_s, creditLimits},
        {"total-credits-outside-limits", "too many", [](Plant &plant) { plant.set("credits_stated", u"20.5"_s); },
         u"program/program/credits_stated"_s, u"Credits that a learner needs: 20.5; the rule set asks for 10–20."_s, creditLimits},
        {"total-credits-outside-limits", "unstated, and three courses are only planned",
         [](Plant &plant) {
             plant.set("credits_stated", {});
             for (const QString &course : {u"course-1"_s, u"course-2"_s, u"course-3"_s})
                 plant.set(tables::course, course, "offering", u"planned"_s);
         },
         u"program/program/credits_stated"_s, u"Credits that a learner needs: 6; the rule set asks for 10–20."_s, creditLimits},
        {"total-credits-outside-limits", "nothing to sum up",
         [](Plant &plant) { plant.set("credits_stated", {}).set(tables::course, u"course-2"_s, "credits", {}); },
         u"program/program/credits_stated"_s, {}, creditLimits, Verdict::CannotJudge},

        {"credits-off-step", "a course in quarters", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "credits", u"1.75"_s); },
         u"course/course-2/credits"_s, u"学习科学基础 has 1.75 credits; credits are granted in steps of 0.5."_s, {}},
        {"credits-off-step", "an elective in tenths", [](Plant &plant) { plant.set(tables::choiceMember, u"member-1"_s, "group_id", u"group-1"_s).set(tables::course, u"course-6"_s, "credits", u"2.1"_s); },
         u"course/course-6/credits"_s, u"虚拟现实教学 has 2.1 credits; credits are granted in steps of 0.5."_s, {}},
        {"credits-off-step", "the total in thirds", [](Plant &plant) { plant.set("credits_stated", u"12.333"_s); },
         u"program/program/credits_stated"_s, u"The program states 12.333 credits; credits are granted in steps of 0.5."_s, {}},
        {"credits-off-step", "credits of a course unstated", [](Plant &plant) { plant.set(tables::course, u"course-3"_s, "credits", {}); },
         u"course/course-3/credits"_s, {}, {}, Verdict::CannotJudge},
    };
}

static std::vector<Fault> ratioFaults()
{
    return {
        {"hours-per-credit-outside-limits", "too many hours", [](Plant &plant) { plant.set(tables::course, u"course-3"_s, "hours", u"56"_s); },
         u"course/course-3/hours"_s, u"教育大数据分析: 56 hours for 2 credits are 28 hours per credit; the rule set asks for 16–18."_s, contactLimits},
        {"hours-per-credit-outside-limits", "too few hours", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "hours", u"25"_s); },
         u"course/course-2/hours"_s, u"学习科学基础: 25 hours for 2 credits are 12.5 hours per credit; the rule set asks for 16–18."_s, contactLimits},
        {"hours-per-credit-outside-limits", "too few credits", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "credits", u"1.5"_s); },
         u"course/course-2/hours"_s, u"学习科学基础: 32 hours for 1.5 credits are 21.3 hours per credit; the rule set asks for 16–18."_s, contactLimits},
        {"hours-per-credit-outside-limits", "an elective, nothing else stated",
         [](Plant &plant) {
             plant.set(tables::choiceMember, u"member-1"_s, "group_id", u"group-1"_s);
             for (const char *field : {"theory_hours", "practice_hours", "learning_hours"})
                 plant.set(tables::course, u"course-6"_s, field, {});
             plant.set("credits_stated", {}).set(tables::course, u"course-6"_s, "hours", u"56"_s);
         },
         u"course/course-6/hours"_s, u"虚拟现实教学: 56 hours for 2 credits are 28 hours per credit; the rule set asks for 16–18."_s, contactLimits},
        {"hours-per-credit-outside-limits", "credits unstated", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "credits", {}); },
         u"course/course-2/credits"_s, {}, contactLimits, Verdict::CannotJudge},

        {"learning-hours-per-credit-outside-limits", "too many", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "learning_hours", u"125"_s); },
         u"course/course-2/learning_hours"_s, u"学习科学基础: 125 learning hours for 2 credits are 62.5 hours per credit; the rule set asks for 30–40."_s, learningLimits},
        {"learning-hours-per-credit-outside-limits", "too few", [](Plant &plant) { plant.set(tables::course, u"course-3"_s, "learning_hours", u"40"_s); },
         u"course/course-3/learning_hours"_s, u"教育大数据分析: 40 learning hours for 2 credits are 20 hours per credit; the rule set asks for 30–40."_s, learningLimits},
        {"learning-hours-per-credit-outside-limits", "only the totals are stated",
         [](Plant &plant) {
             for (int i = 1; i <= 8; ++i)
                 if (tables::course.find(plant.program(), u"course-%1"_s.arg(i)))
                     plant.set(tables::course, u"course-%1"_s.arg(i), "learning_hours", {});
             plant.set("learning_hours_stated", u"250"_s);
         },
         u"program/program/learning_hours_stated"_s, u"250 learning hours in total for 12 credits are 20.8 hours per credit; the rule set asks for 30–40."_s, learningLimits},
        {"learning-hours-per-credit-outside-limits", "learning hours of a course unstated",
         [](Plant &plant) { plant.set(tables::course, u"course-3"_s, "learning_hours", {}); },
         u"course/course-3/learning_hours"_s, {}, learningLimits, Verdict::CannotJudge},

        {"practice-share-outside-limits", "too little practice everywhere",
         [](Plant &plant) {
             for (int i = 1; i <= 8; ++i)
                 if (tables::course.find(plant.program(), u"course-%1"_s.arg(i)))
                     plant.set(tables::course, u"course-%1"_s.arg(i), "practice_hours", u"8"_s);
         },
         u"program/program/"_s, u"Practice takes 48 of 192 contact hours (25%); the rule set asks for 30–50%."_s, practiceLimits},
        {"practice-share-outside-limits", "too much practice",
         [](Plant &plant) {
             for (int i = 1; i <= 8; ++i)
                 if (tables::course.find(plant.program(), u"course-%1"_s.arg(i)))
                     plant.set(tables::course, u"course-%1"_s.arg(i), "practice_hours", u"30"_s);
         },
         u"program/program/"_s, u"Practice takes 180 of 192 contact hours (93.8%); the rule set asks for 30–50%."_s, practiceLimits},
        {"practice-share-outside-limits", "only when electives without practice are chosen",
         [](Plant &plant) {
             plant.set(tables::choiceMember, u"member-4"_s, "group_id", u"group-1"_s);
             for (const QString &course : {u"course-5"_s, u"course-6"_s})
                 plant.set(tables::course, course, "practice_hours", u"0"_s);
         },
         u"program/program/"_s, u"For a learner who chooses 教育游戏设计, 虚拟现实教学, practice takes 48 of 192 contact hours (25%); the rule set asks for 30–50%."_s,
         practiceLimits},
        {"practice-share-outside-limits", "from theory hours only",
         [](Plant &plant) {
             for (int i = 1; i <= 8; ++i)
                 if (tables::course.find(plant.program(), u"course-%1"_s.arg(i)))
                     plant.set(tables::course, u"course-%1"_s.arg(i), "practice_hours", {}).set(tables::course, u"course-%1"_s.arg(i), "theory_hours", u"30"_s);
         },
         u"program/program/"_s, u"Practice takes 12 of 192 contact hours (6.3%); the rule set asks for 30–50%."_s, practiceLimits},
        {"practice-share-outside-limits", "no split stated",
         [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "practice_hours", {}).set(tables::course, u"course-2"_s, "theory_hours", {}); },
         u"course/course-2/practice_hours"_s, {}, practiceLimits, Verdict::CannotJudge},

        {"project-share-below-limit", "no course has one",
         [](Plant &plant) {
             for (int i = 1; i <= 8; ++i)
                 if (tables::course.find(plant.program(), u"course-%1"_s.arg(i)))
                     plant.set(tables::course, u"course-%1"_s.arg(i), "enterprise_project", u"no"_s);
         },
         u"program/program/"_s, {}, {}},
        {"project-share-below-limit", "too few of the courses",
         [](Plant &plant) {
             for (const QString &course : {u"course-1"_s, u"course-5"_s})
                 plant.set(tables::course, course, "enterprise_project", u"no"_s);
             plant.set(tables::course, u"course-4"_s, "enterprise_project", u"no"_s);
             plant.set(tables::course, u"course-7"_s, "nature", u"required"_s); // seven courses or more
         },
         u"program/program/"_s, {}, {{u"leastPercent"_s, 50}}},
        {"project-share-below-limit", "only when an elective without project is chosen",
         [](Plant &plant) {
             plant.set(tables::choiceMember, u"member-4"_s, "group_id", u"group-1"_s);
             for (const QString &course : {u"course-5"_s, u"course-6"_s})
                 plant.set(tables::course, course, "enterprise_project", u"no"_s);
         },
         u"program/program/"_s,
         u"For a learner who chooses 教育游戏设计, 虚拟现实教学, 2 of 6 courses work on a real enterprise project (33.3%); the rule set asks for at least 40% of the courses."_s, {}},
        {"project-share-below-limit", "unstated where it matters",
         [](Plant &plant) {
             for (int i = 1; i <= 8; ++i)
                 if (tables::course.find(plant.program(), u"course-%1"_s.arg(i)))
                     plant.set(tables::course, u"course-%1"_s.arg(i), "enterprise_project", {});
         },
         u"course/course-1/enterprise_project"_s, {}, {}, Verdict::CannotJudge},
    };
}

static std::vector<Fault> hourFaults()
{
    return {
        {"stated-hours-mismatch", "total too low", [](Plant &plant) { plant.set("hours_stated", u"150"_s); },
         u"program/program/hours_stated"_s, u"The program states 150 contact hours, but the courses to take add up to 192."_s, {}},
        {"stated-hours-mismatch", "one course takes more", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "hours", u"36"_s); },
         u"program/program/hours_stated"_s, u"The program states 192 contact hours, but the courses to take add up to 196."_s, {}},
        {"stated-hours-mismatch", "the total of all electives",
         [](Plant &plant) { plant.set("hours_stated", u"280"_s).set(tables::choiceMember, u"member-1"_s, "group_id", u"group-1"_s); },
         u"program/program/hours_stated"_s, u"The program states 280 contact hours, but the courses to take add up to 192."_s, {}},
        {"stated-hours-mismatch", "hours of an elective unstated",
         [](Plant &plant) { plant.set(tables::choiceMember, u"member-1"_s, "group_id", u"group-1"_s).set(tables::course, u"course-6"_s, "hours", {}); },
         u"course/course-6/hours"_s, {}, {}, Verdict::CannotJudge},

        {"stated-learning-hours-mismatch", "total too high", [](Plant &plant) { plant.set("learning_hours_stated", u"700"_s); },
         u"program/program/learning_hours_stated"_s, u"The program states 700 learning hours, but the courses to take add up to 480."_s, {}},
        {"stated-learning-hours-mismatch", "one course asks for less", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "learning_hours", u"60"_s); },
         u"program/program/learning_hours_stated"_s, u"The program states 480 learning hours, but the courses to take add up to 460."_s, {}},
        {"stated-learning-hours-mismatch", "weekly load too low by terms", [](Plant &plant) { plant.set("weekly_load", u"5"_s); },
         u"program/program/weekly_load"_s, u"5 hours a week for 32 weeks are about 160 hours, but the courses ask for 480."_s, {}},
        {"stated-learning-hours-mismatch", "weekly load too high by months",
         [](Plant &plant) {
             plant.set("weekly_load", u"30"_s).set("duration_unit", u"month"_s).set("duration_least", u"6"_s).set("duration_most", u"7"_s);
         },
         u"program/program/weekly_load"_s, u"30 hours a week for 26–30.3 weeks are about 780–910 hours, but the courses ask for 480."_s, {}},
        {"stated-learning-hours-mismatch", "platform hours against the load (S04)",
         [](Plant &plant) {
             for (int i = 1; i <= 8; ++i)
                 if (tables::course.find(plant.program(), u"course-%1"_s.arg(i)))
                     plant.set(tables::course, u"course-%1"_s.arg(i), "learning_hours", {}).set(tables::course, u"course-%1"_s.arg(i), "credits", {});
             plant.set("learning_hours_stated", {}).set("weekly_load", u"20"_s).set("duration_unit", u"week"_s).set("duration_least", u"26"_s).set("duration_most", u"26"_s);
         },
         u"program/program/weekly_load"_s, u"20 hours a week for 26 weeks are about 520 hours, but the courses ask for 192."_s, {}},
        {"stated-learning-hours-mismatch", "learning hours of a course unstated",
         [](Plant &plant) { plant.set(tables::course, u"course-3"_s, "learning_hours", {}); },
         u"course/course-3/learning_hours"_s, {}, {}, Verdict::CannotJudge},

        {"learning-hours-below-contact-hours", "the two were swapped",
         [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "learning_hours", u"32"_s).set(tables::course, u"course-2"_s, "hours", u"80"_s); },
         u"course/course-2/learning_hours"_s, u"学习科学基础: 32 learning hours are fewer than its 80 contact hours; learning hours include them."_s, {}},
        {"learning-hours-below-contact-hours", "self-study only, an elective",
         [](Plant &plant) { plant.set(tables::choiceMember, u"member-1"_s, "group_id", u"group-1"_s).set(tables::course, u"course-6"_s, "learning_hours", u"16.5"_s); },
         u"course/course-6/learning_hours"_s, u"虚拟现实教学: 16.5 learning hours are fewer than its 32 contact hours; learning hours include them."_s, {}},
        {"learning-hours-below-contact-hours", "the totals", [](Plant &plant) { plant.set("learning_hours_stated", u"150"_s); },
         u"program/program/learning_hours_stated"_s, u"The program states 150 learning hours, fewer than its 192 contact hours; learning hours include them."_s, {}},
        {"learning-hours-below-contact-hours", "contact hours unstated", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "hours", {}); },
         u"course/course-2/hours"_s, {}, {}, Verdict::CannotJudge},

        {"learning-hours-below-limit", "every course an hour",
         [](Plant &plant) {
             for (int i = 1; i <= 8; ++i)
                 if (tables::course.find(plant.program(), u"course-%1"_s.arg(i)))
                     plant.set(tables::course, u"course-%1"_s.arg(i), "learning_hours", u"1"_s);
         },
         u"program/program/learning_hours_stated"_s, u"The program takes 6 learning hours; the rule set asks for at least 10."_s, {{u"leastHours"_s, 10}}},
        {"learning-hours-below-limit", "only the total is stated",
         [](Plant &plant) { plant.set(tables::course, u"course-1"_s, "learning_hours", {}).set("learning_hours_stated", u"8"_s); },
         u"program/program/learning_hours_stated"_s, u"The program takes 8 learning hours; the rule set asks for at least 10."_s, {{u"leastHours"_s, 10}}},
        {"learning-hours-below-limit", "only when the smallest electives are chosen",
         [](Plant &plant) {
             plant.set(tables::choiceMember, u"member-4"_s, "group_id", u"group-1"_s);
             for (const QString &course : {u"course-5"_s, u"course-6"_s})
                 plant.set(tables::course, course, "learning_hours", u"30"_s);
         },
         u"program/program/learning_hours_stated"_s,
         u"For a learner who chooses 教育游戏设计, 虚拟现实教学, the program takes 380 learning hours; the rule set asks for at least 400."_s, {{u"leastHours"_s, 400}}},
        {"learning-hours-below-limit", "neither learning nor contact hours",
         [](Plant &plant) {
             plant.set("learning_hours_stated", {}).set("hours_stated", {});
             plant.set(tables::course, u"course-1"_s, "learning_hours", {}).set(tables::course, u"course-1"_s, "hours", {});
         },
         u"program/program/learning_hours_stated"_s, {}, {{u"leastHours"_s, 10}}, Verdict::CannotJudge},

        {"workload-not-stated", "nothing stated",
         [](Plant &plant) {
             for (int i = 1; i <= 8; ++i)
                 if (tables::course.find(plant.program(), u"course-%1"_s.arg(i)))
                     plant.set(tables::course, u"course-%1"_s.arg(i), "learning_hours", {});
             plant.set("learning_hours_stated", {}).set("weekly_load", {});
         },
         u"program/program/learning_hours_stated"_s, u"Neither total learning hours nor hours a week are stated; of 8 courses, 0 state theirs."_s, {}},
        {"workload-not-stated", "one course is missing",
         [](Plant &plant) { plant.set("learning_hours_stated", {}).set("weekly_load", {}).set(tables::course, u"course-2"_s, "learning_hours", {}); },
         u"program/program/learning_hours_stated"_s, u"Neither total learning hours nor hours a week are stated; of 8 courses, 7 state theirs."_s, {}},
        {"workload-not-stated", "hours a week, but nobody knows for how long",
         [](Plant &plant) {
             plant.set("learning_hours_stated", {}).set("learning_hours_per_credit", {}).set("duration_unit", {}).set("terms", {}).set("ends_on", {});
             plant.set(tables::course, u"course-1"_s, "learning_hours", {});
         },
         u"program/program/learning_hours_stated"_s, {}, {}},

        {"hours-split-mismatch", "practice too high", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "practice_hours", u"20"_s); },
         u"course/course-2/hours"_s, u"学习科学基础: theory, practice and lab hours add up to 40, but the total is 32 hours."_s, {}},
        {"hours-split-mismatch", "total too high", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "hours", u"36"_s); },
         u"course/course-2/hours"_s, u"学习科学基础: theory, practice and lab hours add up to 32, but the total is 36 hours."_s, {}},
        {"hours-split-mismatch", "more lab than practice", [](Plant &plant) { plant.set(tables::course, u"course-3"_s, "lab_hours", u"14"_s); },
         u"course/course-3/hours"_s, u"教育大数据分析: theory, practice and lab hours add up to 46, but the total is 32 hours."_s, {}},
        {"hours-split-mismatch", "practice alone passes the total",
         [](Plant &plant) { plant.set(tables::course, u"course-3"_s, "theory_hours", {}).set(tables::course, u"course-3"_s, "practice_hours", u"40"_s); },
         u"course/course-3/hours"_s, u"教育大数据分析: theory, practice and lab hours add up to 40, but the total is 32 hours."_s, {}},
        {"hours-split-mismatch", "theory unstated", [](Plant &plant) { plant.set(tables::course, u"course-2"_s, "theory_hours", {}); },
         u"course/course-2/theory_hours"_s, {}, {}, Verdict::CannotJudge},
    };
}

static std::vector<Fault> recognitionFaults()
{
    return {
        {"credit-rule-not-stated", "nothing stated",
         [](Plant &plant) { plant.removeAll(tables::recognition).set("convertible", {}).set("recognition_text", {}).set("double_counting", {}); },
         u"program/program/convertible"_s, u"It is not stated whether the credits can be recognised or counted elsewhere."_s, {}},
        {"credit-rule-not-stated", "no policy on double counting", [](Plant &plant) { plant.set("double_counting", {}).set("recognition_text", {}); },
         u"program/program/double_counting"_s, u"The credits are recognised, but it is not stated whether they count a second time in the main major."_s, {}},
        {"credit-rule-not-stated", "only words", [](Plant &plant) { plant.removeAll(tables::recognition); },
         u"program/program/recognition_text"_s, u"The credits are recognised, but no row says by whom, as what and how many of them."_s, {}},

        {"double-counting-contradicted", "excluded, but it substitutes", [](Plant &plant) { plant.set(tables::recognition, u"recognition-1"_s, "kind", u"substitute"_s); },
         u"recognition/recognition-1/kind"_s,
         u"Credits are said not to count twice, but the recognition “Substitutes course credits” counts them again in the main degree."_s, {}},
        {"double-counting-contradicted", "a second row counts towards the degree",
         [](Plant &plant) { plant.add(tables::recognition, u"recognition-2"_s, {{"kind", u"degree"_s}}); },
         u"recognition/recognition-2/kind"_s,
         u"Credits are said not to count twice, but the recognition “Counts towards a degree” counts them again in the main degree."_s, {}},
        {"double-counting-contradicted", "the rule set forbids what the program allows", [](Plant &plant) { plant.set("double_counting", u"on-request"_s); },
         u"program/program/double_counting"_s, u"The policy on double counting is “On request”; the rule set does not allow credits to count twice."_s,
         {{u"allowed"_s, u"no"_s}}},
        {"double-counting-contradicted", "policy unstated",
         [](Plant &plant) { plant.set("double_counting", {}).set(tables::recognition, u"recognition-1"_s, "kind", u"substitute"_s); },
         u"program/program/double_counting"_s, {}, {}, Verdict::CannotJudge},

        {"recognised-credits-exceed", "one row", [](Plant &plant) { plant.set(tables::recognition, u"recognition-1"_s, "credits", u"48"_s); },
         u"recognition/recognition-1/credits"_s, u"48 credits shall be recognised in one place, but the program has only 12."_s, {}},
        {"recognised-credits-exceed", "two rows of one institution",
         [](Plant &plant) {
             plant.set(tables::recognition, u"recognition-1"_s, "target_institution", u"某大学"_s);
             plant.add(tables::recognition, u"recognition-2"_s, {{"kind", u"stack"_s}, {"target_institution", u"某大学"_s}, {"credits", u"12"_s}});
         },
         u"recognition/recognition-2/credits"_s, u"16 credits shall be recognised in one place, but the program has only 12."_s, {}},
        {"recognised-credits-exceed", "a share above the limit", [](Plant &plant) { plant.set(tables::recognition, u"recognition-1"_s, "percent", u"60"_s); },
         u"recognition/recognition-1/percent"_s, u"Up to 60% of a qualification may be recognised; the rule set allows 50%."_s, {{u"mostPercent"_s, 50}}},
        {"recognised-credits-exceed", "share towards a degree not stated", [](Plant &plant) { plant.set(tables::recognition, u"recognition-1"_s, "kind", u"degree"_s); },
         u"recognition/recognition-1/percent"_s, {}, {{u"mostPercent"_s, 50}}, Verdict::CannotJudge},
        {"recognised-credits-exceed", "credits of the program unknown",
         [](Plant &plant) { plant.set("credits_stated", {}).set(tables::course, u"course-1"_s, "credits", {}); },
         u"program/program/credits_stated"_s, {}, {}, Verdict::CannotJudge},

        {"stackable-without-target", "no recognition at all", [](Plant &plant) { plant.removeAll(tables::recognition); },
         u"program/program/accumulable"_s, u"The credits can be accumulated or converted, but nothing says towards what."_s, {}},
        {"stackable-without-target", "convertible only", [](Plant &plant) { plant.removeAll(tables::recognition).set("accumulable", u"no"_s); },
         u"program/program/convertible"_s, u"The credits can be accumulated or converted, but nothing says towards what."_s, {}},
        {"stackable-without-target", "a row without target",
         [](Plant &plant) {
             plant.set(tables::recognition, u"recognition-1"_s, "target_program", {}).set(tables::recognition, u"recognition-1"_s, "target_institution", {});
         },
         u"recognition/recognition-1/target_program"_s, u"The recognition of credits names neither a receiving program nor a receiving institution."_s, {}},

        {"fee-mismatch", "total too high", [](Plant &plant) { plant.set(tables::fee, u"fee-2"_s, "amount", u"1700"_s); },
         u"fee/fee-2/amount"_s, u"100 per credit for 12 credits does not give the stated total fee of 1700."_s, {}},
        {"fee-mismatch", "price too high", [](Plant &plant) { plant.set(tables::fee, u"fee-1"_s, "amount", u"140"_s); },
         u"fee/fee-2/amount"_s, u"140 per credit for 12 credits does not give the stated total fee of 1200."_s, {}},
        {"fee-mismatch", "credits of the courses only",
         [](Plant &plant) { plant.set("credits_stated", {}).set(tables::course, u"course-2"_s, "credits", u"3"_s); },
         u"fee/fee-2/amount"_s, u"100 per credit for 13 credits does not give the stated total fee of 1200."_s, {}},
        {"fee-mismatch", "credits unknown", [](Plant &plant) { plant.set("credits_stated", {}).set(tables::course, u"course-2"_s, "credits", {}); },
         u"program/program/credits_stated"_s, {}, {}, Verdict::CannotJudge},
    };
}

std::vector<Fault> creditsFaults()
{
    std::vector<Fault> all;
    for (const auto part : {creditFaults, ratioFaults, hourFaults, recognitionFaults})
        for (Fault &fault : part())
            all.push_back(std::move(fault));
    return all;
}

} // namespace micromajor
