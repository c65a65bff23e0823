#include "Plant.h"

#include <QJsonArray>

namespace micromajor {

using namespace Qt::StringLiterals;

static const Table &course = tables::course;

static Plant &setEveryCourse(Plant &plant, const char *field, const QString &text)
{
    const std::vector<Course> courses = plant.program().courses;
    for (const Course &each : courses)
        plant.set(course, each.id.value, field, text);
    return plant;
}

static std::vector<Fault> olderRuleFaults()
{
    return {
        {"empty-dimension", "no learners", [](Plant &p) {
             p.removeAll(tables::learnerGroup).removeAll(tables::priorityGroup).set("quota", u""_s)
             .set("minimum_class_size", u""_s).set("audience", u""_s)
                 .set("disciplines", u""_s).set("entry_conditions", u""_s).set("excluded_majors", u""_s);
         }, u"program/program/audience"_s, u"Nothing is stated in the dimension 1 Target learners."_s, {}},
        {"empty-dimension", "no content",
         [](Plant &p) { p.removeAll(course); },
         u"program/program/curriculum_text"_s, u"Nothing is stated in the dimension 3 Content."_s, {}},
        {"empty-dimension", "no certificate", [](Plant &p) {
             p.removeAll(tables::credential).set("certificate_text", u""_s).set("filing_state", u""_s).set("filing_number", u""_s);
         }, u"program/program/certificate_text"_s, u"Nothing is stated in the dimension 7 Certificate."_s, {}},

        {"degree-word-in-title", "Chinese word", [](Plant &p) { p.set("name_zh", u"智慧城市学士学位"_s); }, u"program/program/name_zh"_s,
         u"The title 智慧城市学士学位 says “学士”, which readers take for a degree or a second major."_s, {}},
        {"degree-word-in-title", "English word",
         [](Plant &p) { p.set("name_en", u"Mastering Data, a Diploma"_s); }, u"program/program/name_en"_s,
         u"The title Mastering Data, a Diploma says “Diploma”, which readers take for a degree or a second major."_s, {}},
        {"degree-word-in-title", "a word of the school",
         [](Plant &p) { p.set("name_zh", u"数据分析辅修"_s); }, u"program/program/name_zh"_s, {}, {{u"words"_s, QJsonArray{u"辅修"_s}}}},
        {"degree-word-in-title", "no title",
         [](Plant &p) { p.set("name_zh", u""_s).set("name_en", u""_s); }, u"program/program/name_zh"_s, {}, {}, Verdict::CannotJudge},

        {"type-not-stated", "no type",
         [](Plant &p) { p.set("type", u""_s); }, u"program/program/type"_s, u"The type of the micro-major is not stated."_s, {}},
        {"type-not-stated", "not on the list", [](Plant &p) { p.set("type", u"industry-education"_s); }, u"program/program/type"_s,
         u"The type Industry-education integration is not one of the list: Urgently needed, Applied skills."_s,
         {{u"types"_s, QJsonArray{u"urgently-needed"_s, u"applied-skills"_s}}}},
        {"type-not-stated", "a word of one's own",
         [](Plant &p) { p.set("type", u"兴趣拓展型"_s); },
         u"program/program/type"_s, {}, {{u"types"_s, QJsonArray{u"urgently-needed"_s, u"applied-skills"_s}}}},

        {"unstated-total", "sum known", [](Plant &p) { p.set("credits_stated", u""_s); }, u"program/program/credits_stated"_s,
         u"The total credits are not stated; the courses to take add up to 12."_s, {}},
        {"unstated-total", "sum unknown",
         [](Plant &p) { p.set("credits_stated", u""_s).set(course, u"course-1"_s, "credits", u""_s); }, u"program/program/credits_stated"_s,
         u"The total credits are not stated."_s, {}},
        {"unstated-total", "sum depends on the choice",
         [](Plant &p) { p.set("credits_stated", u""_s).set(course, u"course-5"_s, "credits", u"3"_s)
             .set(tables::choiceGroup, u"group-1"_s, "least_courses", u"1"_s); },
         u"program/program/credits_stated"_s, u"The total credits are not stated; the courses to take add up to 10–13."_s, {}},
    };
}

static std::vector<Fault> statedFaults()
{
    return {
        {"required-value-not-stated", "a value of the program",
         [](Plant &p) { p.set("place", u""_s); }, u"program/program/place"_s, u"Place of teaching is not stated."_s,
         {{u"fields"_s, QJsonArray{u"program.quota"_s, u"program.place"_s}}}},
        {"required-value-not-stated", "some rows",
         [](Plant &p) { p.set(course, u"course-2"_s, "hours", u""_s).set(course, u"course-3"_s, "hours", u""_s); },
         u"course/course-2/hours"_s,
         u"Total contact hours is not stated for 学习科学基础, 教育大数据分析."_s, {{u"fields"_s, QJsonArray{u"course.hours"_s}}}},
        {"required-value-not-stated", "every row", [](Plant &p) { setEveryCourse(p, "code", u""_s); }, u"course/course-1/code"_s,
         u"Course code is not stated for 教育数字化导论, 学习科学基础, 教育大数据分析 and 5 more."_s,
         {{u"fields"_s, QJsonArray{u"program.name_zh"_s, u"course.code"_s}}}},
        {"required-value-not-stated", "beside a table without rows",
         [](Plant &p) { p.removeAll(tables::fee).set(tables::person, u"person-2"_s, "title", u""_s); }, u"person/person-2/title"_s,
         u"Academic title is not stated for 李华."_s, {{u"fields"_s, QJsonArray{u"fee.amount"_s, u"person.title"_s}}}},

        {"mode-not-stated", "nowhere", [](Plant &p) { setEveryCourse(p.set("mode", u""_s), "mode", u""_s); }, u"program/program/mode"_s,
         u"The learning mode is not stated: online, on site or blended."_s, {}},
        {"mode-not-stated", "all but one course alike",
         [](Plant &p) { p.set("mode", u""_s).set(course, u"course-1"_s, "mode", u""_s); }, u"program/program/mode"_s,
         u"The learning mode is stated neither for the program nor for 教育数字化导论."_s, {}},
        {"mode-not-stated", "courses differ",
         [](Plant &p) { p.set("mode", u""_s).set(course, u"course-1"_s, "mode", u""_s).set(course, u"course-2"_s, "mode", u"online"_s); },
         u"program/program/mode"_s, {}, {}},

        {"mode-details-missing", "no place anywhere",
         [](Plant &p) { setEveryCourse(p.set("place", u""_s), "place", u""_s); }, u"program/program/place"_s,
         u"Place of teaching is not stated, although the learning mode is “Blended”."_s, {}},
        {"mode-details-missing", "no platform for one course",
         [](Plant &p) { p.set("platform", u""_s).set(course, u"course-2"_s, "platform", u""_s); }, u"course/course-2/platform"_s,
         u"Platform is not stated for 学习科学基础, although the learning mode there asks for it."_s, {}},
        {"mode-details-missing", "inherited mode, synchronous or not",
         [](Plant &p) { setEveryCourse(p.set("synchronous", u""_s), "synchronous", u""_s)
             .set(course, u"course-1"_s, "mode", u""_s).set("mode", u"online"_s); },
         u"program/program/synchronous"_s, u"Synchronous or not is not stated, although the learning mode is “Online”."_s, {}},
        {"mode-details-missing", "an on-site course without a place",
         [](Plant &p) { setEveryCourse(p, "mode", u"online"_s).set("place", u""_s).set(course, u"course-3"_s, "place", u""_s)
             .set(course, u"course-3"_s, "mode", u"on-site"_s); },
         u"course/course-3/place"_s, {}, {}},
        {"mode-details-missing", "no mode",
         [](Plant &p) { setEveryCourse(p.set("mode", u""_s), "mode", u""_s); }, u"program/program/mode"_s, {}, {}, Verdict::CannotJudge},
    };
}

static std::vector<Fault> titleFaults()
{
    return {
        {"title-same-as-major", "the main major", [](Plant &p) { p.set("name_zh", u"信息管理与信息系统微专业"_s); }, u"program/program/name_zh"_s,
         u"The title 信息管理与信息系统微专业 is the name of the main major that it shall complement."_s, {}},
        {"title-same-as-major", "a major of the catalogue",
         [](Plant &p) { p.set("name_zh", u"软件工程“微专业”"_s); }, u"program/program/name_zh"_s,
         u"The title 软件工程“微专业” is the name of the major 软件工程 in the catalogue."_s, {{u"majors"_s, QJsonArray{u"电子商务"_s, u"软件工程"_s}}}},
        {"title-same-as-major", "one of two main majors, in English",
         [](Plant &p) { p.set("main_major", u"Software Engineering; Nursing major"_s).set("name_en", u"Nursing Micro-major"_s); },
         u"program/program/name_en"_s, {}, {}},
        {"title-same-as-major", "no title",
         [](Plant &p) { p.set("name_zh", u""_s).set("name_en", u""_s); }, u"program/program/name_zh"_s, {}, {}, Verdict::CannotJudge},

        {"organisation-name-in-title", "a partner", [](Plant &p) { p.set("name_zh", u"华兴数字有限公司人工智能应用"_s); }, u"program/program/name_zh"_s,
         u"The title 华兴数字有限公司人工智能应用 contains the name 华兴数字有限公司."_s, {}},
        {"organisation-name-in-title", "the own institution and nothing else",
         [](Plant &p) { p.set("institution", u"海滨大学"_s).set("name_zh", u"海滨大学微专业"_s); }, u"program/program/name_zh"_s,
         u"The title 海滨大学微专业 contains the name 海滨大学."_s, {}},
        {"organisation-name-in-title", "a person", [](Plant &p) { p.set("name_zh", u"陈明翻译工坊"_s); }, u"program/program/name_zh"_s, {}, {}},
        {"organisation-name-in-title", "English name", [](Plant &p) {
             p.add(tables::organisation, u"organisation-9"_s, {{"name", u"iFlytek"_s}, {"kind", u"other"_s}, {"country", u"CN"_s}}).set("name_en", u"IFLYTEK Translation Technology"_s);
         }, u"program/program/name_en"_s, u"The title IFLYTEK Translation Technology contains the name iFlytek."_s, {}},
        {"organisation-name-in-title", "no title",
         [](Plant &p) { p.set("name_zh", u""_s).set("name_en", u""_s); }, u"program/program/name_zh"_s, {}, {}, Verdict::CannotJudge},

        {"year-brackets", "square brackets",
         [](Plant &p) { p.set("demand_analysis", u"依据教就业厅函[2025]5号，区域急需此类人员。"_s); }, u"program/program/demand_analysis"_s,
         u"Social demand and employment prospects writes the year of a document number as [2025]; official documents write 〔2025〕."_s, {}},
        {"year-brackets", "round brackets in evidence, twice",
         [](Plant &p) { p.set(tables::evidence, u"evidence-1"_s, "source", u"教就业司函（2025）13号、沪教委高(2024) 25 号"_s); },
         u"evidence/evidence-1/source"_s,
         u"Source of 用人单位需求问卷 writes the year of a document number as （2025）; official documents write 〔2025〕."_s, {}},
        {"year-brackets", "black brackets in an agreement",
         [](Plant &p) { p.set(tables::agreement, u"agreement-1"_s, "scope", u"依据校政字【2026】第7号共建"_s); },
         u"agreement/agreement-1/scope"_s, {}, {}},
        {"year-brackets", "in an opinion",
         [](Plant &p) { p.set(tables::approval, u"approval-2"_s, "opinion", u"同意，见院发［2026］3号。"_s); },
         u"approval/approval-2/opinion"_s, {}, {}},
    };
}

static std::vector<Fault> hoursFaults()
{
    return {
        {"mode-contradicts-hours", "on site with online hours",
         [](Plant &p) { p.set(course, u"course-2"_s, "mode", u"on-site"_s); }, u"course/course-2/mode"_s,
         u"学习科学基础 is “On site”, but 8 of its 32 hours are online."_s, {}},
        {"mode-contradicts-hours", "online, but mostly not",
         [](Plant &p) { p.set(course, u"course-2"_s, "mode", u"online"_s); }, u"course/course-2/mode"_s,
         u"学习科学基础 is “Online”, but 8 of its 32 hours are online."_s, {}},
        {"mode-contradicts-hours", "blended without online hours",
         [](Plant &p) { p.set(course, u"course-2"_s, "online_hours", u"0"_s); }, u"course/course-2/mode"_s,
         u"学习科学基础 is “Blended”, but 0 of its 32 hours are online."_s, {}},
        {"mode-contradicts-hours", "blended, wholly online",
         [](Plant &p) { p.set(course, u"course-2"_s, "hours", u"32"_s).set(course, u"course-2"_s, "online_hours", u"32"_s); },
         u"course/course-2/mode"_s, {}, {}},
        {"mode-contradicts-hours", "mode of the program",
         [](Plant &p) { p.set("mode", u"on-site"_s).set(course, u"course-2"_s, "mode", u""_s); }, u"course/course-2/mode"_s, {}, {}},
        {"mode-contradicts-hours", "total not stated",
         [](Plant &p) { p.set(course, u"course-2"_s, "hours", u""_s).set(course, u"course-2"_s, "mode", u"on-site"_s); },
         u"course/course-2/mode"_s,
         u"学习科学基础 is “On site”, but 8 hours are online."_s, {}},
        {"mode-contradicts-hours", "online of an unknown total",
         [](Plant &p) { p.set(course, u"course-2"_s, "hours", u""_s).set(course, u"course-2"_s, "mode", u"online"_s); },
         u"course/course-2/hours"_s, {}, {}, Verdict::CannotJudge},

        {"online-hours-exceed-total", "online",
         [](Plant &p) { p.set(course, u"course-2"_s, "online_hours", u"33"_s); }, u"course/course-2/online_hours"_s,
         u"学习科学基础: Online hours are 33, more than the 32 hours of the whole course."_s, {}},
        {"online-hours-exceed-total", "in enterprises, by a fraction",
         [](Plant &p) { p.set(course, u"course-3"_s, "enterprise_hours", u"32.5"_s); }, u"course/course-3/enterprise_hours"_s,
         u"教育大数据分析: Hours in enterprises are 32.5, more than the 32 hours of the whole course."_s, {}},
        {"online-hours-exceed-total", "practice in an elective",
         [](Plant &p) { p.set(course, u"course-5"_s, "practice_hours", u"99"_s); }, u"course/course-5/practice_hours"_s, {}, {}},
        {"online-hours-exceed-total", "total not stated",
         [](Plant &p) { p.set(course, u"course-2"_s, "hours", u""_s); }, u"course/course-2/hours"_s, {}, {}, Verdict::CannotJudge},
    };
}

std::vector<Fault> completenessFaults()
{
    std::vector<Fault> faults = olderRuleFaults();
    for (const auto &more : {statedFaults(), titleFaults(), hoursFaults()})
        faults.insert(faults.end(), more.begin(), more.end());
    return faults;
}

} // namespace micromajor
