#include "Plant.h"

#include <QJsonArray>

namespace micromajor {

using namespace Qt::StringLiterals;

static void addOwnRow(Plant &plant, const QString &id, const QString &name)
{
    plant.add(tables::recentCourse, id, {{"person_id", u"person-1"_s}, {"name", name}, {"credits", u"2"_s}});
}

static std::vector<Fault> leaderFaults()
{
    return {
        {"leader-not-single", "nobody marked", [](Plant &plant) { plant.set(tables::person, u"person-1"_s, "leader", {}); }, u"person//"_s,
         u"No program leader is named; people listed: 3."_s, {}},
        {"leader-not-single", "nobody marked, one academic",
         [](Plant &plant) { plant.set(tables::person, u"person-1"_s, "leader", u"no"_s).set(tables::person, u"person-2"_s, "role", u"mentor"_s); }, u"person//"_s, {}, {}},
        {"leader-not-single", "two teachers", [](Plant &plant) { plant.set(tables::person, u"person-2"_s, "leader", u"yes"_s); }, u"person/person-2/leader"_s,
         u"2 people are marked as program leader: 陈明, 李华. The form has room for one."_s, {}},
        {"leader-not-single", "a teacher and a mentor", [](Plant &plant) { plant.set(tables::person, u"person-3"_s, "leader", u"yes"_s); }, u"person/person-3/leader"_s,
         u"2 people are marked as program leader: 陈明, 王强. The form has room for one."_s, {}},
        {"leader-not-single", "nobody listed", [](Plant &plant) { plant.removeAll(tables::person); }, u"person//"_s, u"No program leader is named; people listed: 0."_s, {}},

        {"leader-not-qualified", "a lecturer with a master's degree",
         [](Plant &plant) {
             plant.set(tables::person, u"person-1"_s, "title", u"讲师"_s).set(tables::person, u"person-1"_s, "degree", u"硕士"_s).set(tables::person, u"person-1"_s, "position", {});
         },
         u"person/person-1/title"_s,
         u"The leader 陈明 (讲师, 硕士) has neither a senior title, nor a doctorate, nor the position of a head of department."_s, {}},
        {"leader-not-qualified", "words that only look like it",
         [](Plant &plant) {
             plant.set(tables::person, u"person-1"_s, "title", u"助理教授"_s).set(tables::person, u"person-1"_s, "degree", u"在读博士"_s)
                 .set(tables::person, u"person-1"_s, "position", u"院长助理"_s);
         },
         u"person/person-1/title"_s,
         u"The leader 陈明 (助理教授, 院长助理, 在读博士) has neither a senior title, nor a doctorate, nor the position of a head of department."_s, {}},
        {"leader-not-qualified", "another leader",
         [](Plant &plant) {
             plant.set(tables::person, u"person-1"_s, "leader", {}).set(tables::person, u"person-2"_s, "leader", u"yes"_s)
                 .set(tables::person, u"person-2"_s, "title", u"Lecturer"_s).set(tables::person, u"person-2"_s, "degree", u"Master, doctoral student"_s);
         },
         u"person/person-2/title"_s, {}, {}},
        {"leader-not-qualified", "full professors only",
         [](Plant &plant) { plant.set(tables::person, u"person-1"_s, "title", u"副教授、硕士生导师"_s); },
         u"person/person-1/title"_s, {}, {{u"titles"_s, QJsonArray{u"教授"_s}}, {u"degrees"_s, QJsonArray{}}, {u"positions"_s, QJsonArray{}}}},
        {"leader-not-qualified", "title and degree blank",
         [](Plant &plant) {
             plant.set(tables::person, u"person-1"_s, "title", {}).set(tables::person, u"person-1"_s, "degree", {}).set(tables::person, u"person-1"_s, "position", {});
         },
         u"person/person-1/title"_s, {}, {}, Verdict::CannotJudge},
        {"leader-not-qualified", "a lecturer whose degree is blank",
         [](Plant &plant) {
             plant.set(tables::person, u"person-1"_s, "title", u"讲师"_s).set(tables::person, u"person-1"_s, "degree", {}).set(tables::person, u"person-1"_s, "position", {});
         },
         u"person/person-1/degree"_s, {}, {}, Verdict::CannotJudge},

        {"too-many-recent-courses", "six rows",
         [](Plant &plant) {
             for (int i = 2; i <= 6; ++i)
                 addOwnRow(plant, u"recent-%1"_s.arg(i), u"课程%1"_s.arg(i));
         },
         u"recent_course/recent-6/"_s, u"6 courses of the last three years are listed for the leader 陈明; the form has 5 rows."_s, {}},
        {"too-many-recent-courses", "a form with one row", [](Plant &plant) { addOwnRow(plant, u"recent-2"_s, u"数据分析"_s); }, u"recent_course/recent-2/"_s,
         u"2 courses of the last three years are listed for the leader 陈明; the form has 1 rows."_s, {{u"mostCourses"_s, 1}}},
        {"too-many-recent-courses", "rows of a colleague in between",
         [](Plant &plant) {
             addOwnRow(plant, u"recent-2"_s, u"数据分析"_s);
             plant.add(tables::recentCourse, u"recent-3"_s, {{"person_id", u"person-2"_s}, {"name", u"教学设计"_s}});
             addOwnRow(plant, u"recent-4"_s, u"机器学习"_s);
         },
         u"recent_course/recent-4/"_s, u"3 courses of the last three years are listed for the leader 陈明; the form has 2 rows."_s, {{u"mostCourses"_s, 2}}},

        {"person-listed-twice", "same name and workplace",
         [](Plant &plant) { plant.set(tables::person, u"person-2"_s, "name", u"陈明"_s); }, u"person/person-2/"_s, {}, {}},
        {"person-listed-twice", "padded with a space, by organisation",
         [](Plant &plant) { plant.add(tables::person, u"person-4"_s, {{"name", u"王　强"_s}, {"role", u"mentor"_s}, {"organisation_id", u"organisation-2"_s}}); },
         u"person/person-4/"_s, u"王强 of 华兴数字有限公司 is listed twice."_s, {}},
        {"person-listed-twice", "two couples, one of them namesakes only",
         [](Plant &plant) {
             plant.add(tables::person, u"person-4"_s, {{"name", u"李华"_s}, {"role", u"academic"_s}, {"workplace", u"外校"_s}})
                 .add(tables::person, u"person-5"_s, {{"name", u"李华"_s}, {"role", u"academic"_s}, {"workplace", u"外校"_s}});
         },
         u"person/person-5/"_s, u"李华 of 外校 is listed twice."_s, {}},
        {"person-listed-twice", "workplace not stated", [](Plant &plant) { plant.add(tables::person, u"person-4"_s, {{"name", u"李华"_s}}); }, u"person/person-4/workplace"_s, {}, {},
         Verdict::CannotJudge},
    };
}

static std::vector<Fault> teachingFaults()
{
    return {
        {"course-without-teacher", "its teachers removed", [](Plant &plant) { plant.remove(tables::teaching, u"teaching-3-1"_s).remove(tables::teaching, u"teaching-3-2"_s); },
         u"course/course-3/"_s, u"Nobody listed in the team teaches 教育大数据分析."_s, {}},
        {"course-without-teacher", "an elective", [](Plant &plant) { plant.remove(tables::teaching, u"teaching-6-1"_s).remove(tables::teaching, u"teaching-6-2"_s); },
         u"course/course-6/"_s, {}, {}},
        {"course-without-teacher", "a new course", [](Plant &plant) { plant.add(tables::course, u"course-new"_s, {{"name_zh", u"新课"_s}}); }, u"course/course-new/"_s,
         u"Nobody listed in the team teaches 新课."_s, {}},
        {"course-without-teacher", "nobody assigned at all", [](Plant &plant) { plant.removeAll(tables::teaching); }, u"teaching//"_s,
         u"People listed: 3; but none of the courses (8) has a teacher."_s, {}},

        {"practice-course-without-dual-mentors", "no mentor", [](Plant &plant) { plant.remove(tables::teaching, u"teaching-2-2"_s); }, u"course/course-2/"_s,
         u"学习科学基础 has practice, but no enterprise mentor is among its teachers."_s, {}},
        {"practice-course-without-dual-mentors", "mentor only, practice by lab hours",
         [](Plant &plant) {
             plant.remove(tables::teaching, u"teaching-4-1"_s).set(tables::course, u"course-4"_s, "practice_hours", u"0"_s).set(tables::course, u"course-4"_s, "lab_hours", u"12"_s);
         },
         u"course/course-4/"_s, u"智能教学系统设计 has practice, but only enterprise mentors teach it; an academic teacher is missing."_s, {}},
        {"practice-course-without-dual-mentors", "nobody, practice by its task",
         [](Plant &plant) {
             plant.remove(tables::teaching, u"teaching-1-1"_s).remove(tables::teaching, u"teaching-1-2"_s).set(tables::course, u"course-1"_s, "practice_hours", {})
                 .set(tables::course, u"course-1"_s, "enterprise_hours", {}).set(tables::course, u"course-1"_s, "enterprise_project", {});
         },
         u"course/course-1/"_s, u"教育数字化导论 has practice, but neither an academic teacher nor an enterprise mentor teaches it."_s, {}},
        {"practice-course-without-dual-mentors", "a team without any mentor", [](Plant &plant) { plant.set(tables::person, u"person-3"_s, "role", u"academic"_s); }, u"person//"_s,
         u"The team has no enterprise mentor for the courses with practice (8): 教育数字化导论, 学习科学基础, 教育大数据分析 and 5 more."_s, {}},
        {"practice-course-without-dual-mentors", "role not stated", [](Plant &plant) { plant.set(tables::person, u"person-3"_s, "role", {}); }, u"person/person-3/role"_s, {}, {},
         Verdict::CannotJudge},
        {"practice-course-without-dual-mentors", "nobody assigned", [](Plant &plant) { plant.removeAll(tables::teaching); }, u"teaching//"_s, {}, {}, Verdict::CannotJudge},

        {"teaching-load-exceeded", "longer courses",
         [](Plant &plant) { plant.set(tables::teaching, u"teaching-1-1"_s, "hours", u"100"_s).set(tables::teaching, u"teaching-3-1"_s, "hours", u"100"_s); }, u"person/person-1/"_s,
         {}, {{u"mostHours"_s, 160}}},
        {"teaching-load-exceeded", "one more course",
         [](Plant &plant) { plant.add(tables::teaching, u"teaching-x"_s, {{"person_id", u"person-2"_s}, {"course_id", u"course-1"_s}, {"hours", u"200.5"_s}}); }, u"person/person-2/"_s,
         u"李华 teaches 312.5 hours of this program (courses: 5); the rule set allows 160."_s, {{u"mostHours"_s, 160}}},
        {"teaching-load-exceeded", "the mentor of every course",
         [](Plant &plant) {
             for (int i = 1; i <= 5; ++i)
                 plant.set(tables::teaching, u"teaching-%1-2"_s.arg(i), "hours", u"40"_s);
         },
         u"person/person-3/"_s, u"王强 teaches 212 hours of this program (courses: 8); the rule set allows 160."_s, {{u"mostHours"_s, 160}}},
        {"teaching-load-exceeded", "hours not stated that matter",
         [](Plant &plant) { plant.set(tables::teaching, u"teaching-1-1"_s, "hours", {}).set(tables::course, u"course-1"_s, "hours", {}); }, u"teaching/teaching-1-1/hours"_s, {},
         {{u"mostHours"_s, 160}}, Verdict::CannotJudge},

        {"teaching-hours-mismatch", "too few together", [](Plant &plant) { plant.set(tables::teaching, u"teaching-3-1"_s, "hours", u"20"_s); }, u"teaching/teaching-3-1/hours"_s,
         u"The hours of 教育大数据分析 (32) are more than its teachers have together (24)."_s, {}},
        {"teaching-hours-mismatch", "one alone with too few", [](Plant &plant) { plant.remove(tables::teaching, u"teaching-2-2"_s); }, u"teaching/teaching-2-1/hours"_s,
         u"The hours of 学习科学基础 (32) are more than its teachers have together (28)."_s, {}},
        {"teaching-hours-mismatch", "one with more than the course", [](Plant &plant) { plant.set(tables::teaching, u"teaching-4-2"_s, "hours", u"44.5"_s); },
         u"teaching/teaching-4-2/hours"_s, u"The hours that 王强 is said to teach of 智能教学系统设计 (44.5) are more than it has (32)."_s, {}},
        {"teaching-hours-mismatch", "one person in two rows",
         [](Plant &plant) { plant.add(tables::teaching, u"teaching-x"_s, {{"person_id", u"person-1"_s}, {"course_id", u"course-3"_s}, {"hours", u"10"_s}}); },
         u"teaching/teaching-3-1/hours"_s, u"The hours that 陈明 is said to teach of 教育大数据分析 (38) are more than it has (32)."_s, {}},
        {"teaching-hours-mismatch", "one of two not stated", [](Plant &plant) { plant.set(tables::teaching, u"teaching-3-2"_s, "hours", {}); }, u"teaching/teaching-3-2/hours"_s, {},
         {}, Verdict::CannotJudge},
        {"teaching-hours-mismatch", "hours of the course not stated", [](Plant &plant) { plant.set(tables::course, u"course-3"_s, "hours", {}); }, u"course/course-3/hours"_s, {}, {},
         Verdict::CannotJudge},

        {"mentor-without-organisation", "one enterprise to belong to",
         [](Plant &plant) { plant.set(tables::person, u"person-3"_s, "organisation_id", {}).set(tables::person, u"person-3"_s, "workplace", {}); },
         u"person/person-3/organisation_id"_s, u"The enterprise mentor 王强 has neither an organisation nor a workplace."_s, {}},
        {"mentor-without-organisation", "a second mentor", [](Plant &plant) { plant.add(tables::person, u"person-4"_s, {{"name", u"赵工"_s}, {"role", u"mentor"_s}}); },
         u"person/person-4/organisation_id"_s, u"The enterprise mentor 赵工 has neither an organisation nor a workplace."_s, {}},
        {"mentor-without-organisation", "two enterprises to choose from",
         [](Plant &plant) {
             plant.set(tables::person, u"person-3"_s, "organisation_id", {}).set(tables::person, u"person-3"_s, "workplace", {})
                 .add(tables::organisation, u"organisation-5"_s, {{"name", u"另一企业"_s}, {"kind", u"enterprise"_s}});
         },
         u"person/person-3/organisation_id"_s, {}, {}},
        {"mentor-without-organisation", "role not stated", [](Plant &plant) { plant.add(tables::person, u"person-4"_s, {{"name", u"赵工"_s}}); }, u"person/person-4/role"_s, {}, {},
         Verdict::CannotJudge},
    };
}

static std::vector<Fault> partnerFaults()
{
    return {
        {"no-industry-partner", "nobody listed", [](Plant &plant) { plant.removeAll(tables::organisation); }, u"organisation//"_s, u"No enterprise or other partner is listed."_s, {}},
        {"no-industry-partner", "the enterprise removed", [](Plant &plant) { plant.remove(tables::organisation, u"organisation-2"_s); }, u"organisation//"_s,
         u"None of the organisations listed (3) is an enterprise."_s, {}},
        {"no-industry-partner", "a co-building university only", [](Plant &plant) { plant.set(tables::organisation, u"organisation-2"_s, "kind", u"co-building"_s); },
         u"organisation//"_s, u"None of the organisations listed (4) is an enterprise."_s, {}},
        {"no-industry-partner", "kind not stated", [](Plant &plant) { plant.set(tables::organisation, u"organisation-2"_s, "kind", {}); }, u"organisation/organisation-2/kind"_s, {},
         {}, Verdict::CannotJudge},

        {"industry-integration-contradicted", "claimed without partner", [](Plant &plant) { plant.remove(tables::organisation, u"organisation-2"_s); },
         u"program/program/integrates_industry"_s, u"The program is said to integrate industry, but lists no enterprise partner."_s, {}},
        {"industry-integration-contradicted", "denied with a partner", [](Plant &plant) { plant.set("integrates_industry", u"no"_s); }, u"program/program/integrates_industry"_s,
         u"The program is said not to integrate industry, but lists enterprise partners: 华兴数字有限公司."_s, {}},
        {"industry-integration-contradicted", "not stated with partners", [](Plant &plant) { plant.set("integrates_industry", {}); }, u"program/program/integrates_industry"_s,
         u"The program does not say whether it integrates industry, but lists enterprise partners: 华兴数字有限公司."_s, {}},
        {"industry-integration-contradicted", "kind not stated", [](Plant &plant) { plant.set(tables::organisation, u"organisation-2"_s, "kind", {}); },
         u"organisation/organisation-2/kind"_s, {}, {}, Verdict::CannotJudge},

        {"partner-without-agreement", "its agreement removed", [](Plant &plant) { plant.remove(tables::agreement, u"agreement-1"_s); }, u"organisation/organisation-2/"_s,
         u"There is no agreement with 华兴数字有限公司."_s, {}},
        {"partner-without-agreement", "a second enterprise",
         [](Plant &plant) { plant.add(tables::organisation, u"organisation-5"_s, {{"name", u"远航科技"_s}, {"kind", u"enterprise"_s}}); }, u"organisation/organisation-5/"_s,
         u"There is no agreement with 远航科技."_s, {}},
        {"partner-without-agreement", "a co-building university", [](Plant &plant) { plant.set(tables::organisation, u"organisation-3"_s, "kind", u"co-building"_s); },
         u"organisation/organisation-3/"_s, u"There is no agreement with 省教育评估中心."_s, {}},
        {"partner-without-agreement", "kind not stated", [](Plant &plant) { plant.add(tables::organisation, u"organisation-5"_s, {{"name", u"远航科技"_s}}); },
         u"organisation/organisation-5/kind"_s, {}, {}, Verdict::CannotJudge},

        {"agreement-not-valid", "not signed", [](Plant &plant) { plant.set(tables::agreement, u"agreement-1"_s, "signed_on", {}); }, u"agreement/agreement-1/signed_on"_s,
         u"The agreement 共建微专业合作协议 with 华兴数字有限公司 is not signed."_s, {}},
        {"agreement-not-valid", "signed after the start", [](Plant &plant) { plant.set(tables::agreement, u"agreement-1"_s, "signed_on", u"2026-10-01"_s); },
         u"agreement/agreement-1/signed_on"_s,
         u"The agreement 共建微专业合作协议 with 华兴数字有限公司 is dated 2026-10-01, after 2026-09-07, the day on which it is needed."_s, {}},
        {"agreement-not-valid", "ends during the program", [](Plant &plant) { plant.set(tables::agreement, u"agreement-1"_s, "valid_until", u"2027-06-29"_s); },
         u"agreement/agreement-1/valid_until"_s,
         u"The agreement 共建微专业合作协议 with 华兴数字有限公司 ends on 2027-06-29, before 2027-06-30, the last day on which it is needed."_s, {}},
        {"agreement-not-valid", "expired, end of the program not stated",
         [](Plant &plant) { plant.set("ends_on", {}).set(tables::agreement, u"agreement-1"_s, "valid_until", u"2026-09-06"_s); }, u"agreement/agreement-1/valid_until"_s, {}, {}},
        {"agreement-not-valid", "of a second partner",
         [](Plant &plant) {
             plant.add(tables::agreement, u"agreement-2"_s, {{"organisation_id", u"organisation-3"_s}, {"title", u"评估协议"_s}});
         },
         u"agreement/agreement-2/signed_on"_s, u"The agreement 评估协议 with 省教育评估中心 is not signed."_s, {}},
        {"agreement-not-valid", "end not stated", [](Plant &plant) { plant.set(tables::agreement, u"agreement-1"_s, "valid_until", {}); }, u"agreement/agreement-1/valid_until"_s, {},
         {}, Verdict::CannotJudge},
        {"agreement-not-valid", "no day to judge for", [](Plant &plant) { plant.set("starts_on", {}).set("application_date", {}); }, u"program/program/starts_on"_s, {}, {},
         Verdict::CannotJudge},

        {"partner-without-codesign", "the agreement excludes it",
         [](Plant &plant) { plant.set(tables::agreement, u"agreement-1"_s, "co_design", u"no"_s).set(tables::organisation, u"organisation-2"_s, "role", u"提供软件设计项目"_s); },
         u"organisation/organisation-2/"_s, u"Neither the task nor an agreement of an enterprise partner includes curriculum design: 华兴数字有限公司."_s, {}},
        {"partner-without-codesign", "no agreement and no task",
         [](Plant &plant) { plant.remove(tables::agreement, u"agreement-1"_s).set(tables::organisation, u"organisation-2"_s, "role", {}); }, u"organisation/organisation-2/"_s, {}, {}},
        {"partner-without-codesign", "two enterprises, neither takes part",
         [](Plant &plant) {
             plant.set(tables::agreement, u"agreement-1"_s, "co_design", u"no"_s).set(tables::organisation, u"organisation-2"_s, "role", u"提供实训设备"_s)
                 .add(tables::organisation, u"organisation-5"_s, {{"name", u"远航科技"_s}, {"kind", u"enterprise"_s}});
         },
         u"organisation/organisation-2/"_s, u"Neither the task nor an agreement of an enterprise partner includes curriculum design: 华兴数字有限公司, 远航科技."_s, {}},
        {"partner-without-codesign", "not stated",
         [](Plant &plant) {
             plant.set(tables::agreement, u"agreement-1"_s, "co_design", {}).set(tables::agreement, u"agreement-1"_s, "scope", u"实训"_s)
                 .set(tables::organisation, u"organisation-2"_s, "role", u"提供实训设备"_s);
         },
         u"agreement/agreement-1/co_design"_s, {}, {}, Verdict::CannotJudge},

        {"partner-recognition-not-stated", "its statement removed", [](Plant &plant) { plant.set(tables::organisation, u"organisation-2"_s, "recognition", {}); },
         u"organisation/organisation-2/recognition"_s, u"It is not stated how 华兴数字有限公司 recognises the certificate, or that it does not."_s, {}},
        {"partner-recognition-not-stated", "a second enterprise",
         [](Plant &plant) { plant.add(tables::organisation, u"organisation-5"_s, {{"name", u"远航科技"_s}, {"kind", u"enterprise"_s}}); },
         u"organisation/organisation-5/recognition"_s, u"It is not stated how 远航科技 recognises the certificate, or that it does not."_s, {}},
        {"partner-recognition-not-stated", "another unit turns out to be an enterprise", [](Plant &plant) { plant.set(tables::organisation, u"organisation-3"_s, "kind", u"enterprise"_s); },
         u"organisation/organisation-3/recognition"_s, {}, {}},
        {"partner-recognition-not-stated", "kind not stated", [](Plant &plant) { plant.set(tables::organisation, u"organisation-3"_s, "kind", {}); },
         u"organisation/organisation-3/kind"_s, {}, {}, Verdict::CannotJudge},
    };
}

std::vector<Fault> teamFaults()
{
    std::vector<Fault> faults = leaderFaults();
    for (const auto part : {teachingFaults, partnerFaults})
        for (Fault &fault : part())
            faults.push_back(std::move(fault));
    return faults;
}

} // namespace micromajor
