#include "Plant.h"

#include <QJsonArray>

namespace micromajor {

using namespace Qt::StringLiterals;

static std::vector<Fault> evidenceFaults()
{
    return {
        {"need-evidence-missing", "no evidence at all", [](Plant &plant) { plant.removeAll(tables::evidence); }, u"evidence//"_s,
         u"No evidence of the need is given; the rule set asks for 1 with date and source."_s, {}},
        {"need-evidence-missing", "rows without source or date",
         [](Plant &plant) { plant.set(tables::evidence, u"evidence-1"_s, "source", {}).set(tables::evidence, u"evidence-2"_s, "date", {}).set(tables::evidence, u"evidence-2"_s, "source", {}); },
         u"evidence/evidence-1/source"_s,
         u"0 of 2 items of evidence have both date and source; the rule set asks for 1. 用人单位需求问卷 has no source, 合作企业用人需求函 has neither a date nor a source."_s, {}},
        {"need-evidence-missing", "one of two complete, two asked for", [](Plant &plant) { plant.set(tables::evidence, u"evidence-2"_s, "date", {}); },
         u"evidence/evidence-2/date"_s,
         u"1 of 2 items of evidence have both date and source; the rule set asks for 2. 合作企业用人需求函 has no date."_s, {{u"leastItems"_s, 2}}},
        {"need-evidence-missing", "complete, but too few", [](Plant &plant) { plant.remove(tables::evidence, u"evidence-2"_s); }, u"evidence//"_s,
         u"Items of evidence with date and source: 1; the rule set asks for 2."_s, {{u"leastItems"_s, 2}}},
        {"need-evidence-missing", "one channel only", [](Plant &plant) { plant.set(tables::evidence, u"evidence-2"_s, "kind", u"survey"_s); }, u"evidence//kind"_s,
         u"The evidence is of 1 kinds (Survey); the rule set asks for 2."_s, {{u"leastChannels"_s, 2}}},
        {"need-evidence-missing", "kind not stated", [](Plant &plant) { plant.set(tables::evidence, u"evidence-2"_s, "kind", {}); }, u"evidence/evidence-2/kind"_s, {},
         {{u"leastChannels"_s, 2}}, Verdict::CannotJudge},

        {"need-evidence-outdated", "both years old",
         [](Plant &plant) { plant.set(tables::evidence, u"evidence-1"_s, "date", u"2024-07-15"_s).set(tables::evidence, u"evidence-2"_s, "date", u"2025-09-06"_s); },
         u"evidence/evidence-2/date"_s, u"The newest evidence, 合作企业用人需求函, is of 2025-09-06: more than 12 months before 2026-09-07."_s, {}},
        {"need-evidence-outdated", "the first row is the newest",
         [](Plant &plant) { plant.set(tables::evidence, u"evidence-1"_s, "date", u"2025-06-30"_s).set(tables::evidence, u"evidence-2"_s, "date", u"2025-01-01"_s); },
         u"evidence/evidence-1/date"_s, {}, {}},
        {"need-evidence-outdated", "older than a quarter", [](Plant &plant) { plant.remove(tables::evidence, u"evidence-2"_s).set(tables::evidence, u"evidence-1"_s, "date", u"2026-06-01"_s); },
         u"evidence/evidence-1/date"_s, u"The newest evidence, 用人单位需求问卷, is of 2026-06-01: more than 3 months before 2026-09-07."_s, {{u"mostMonths"_s, 3}}},
        {"need-evidence-outdated", "by the application date",
         [](Plant &plant) {
             plant.set("starts_on", {}).set("application_date", u"2026-03-10"_s).remove(tables::evidence, u"evidence-1"_s)
                 .set(tables::evidence, u"evidence-2"_s, "date", u"2025-03-09"_s);
         },
         u"evidence/evidence-2/date"_s, {}, {}},
        {"need-evidence-outdated", "no day to judge for", [](Plant &plant) { plant.set("starts_on", {}).set("application_date", {}); }, u"program/program/starts_on"_s, {}, {},
         Verdict::CannotJudge},
        {"need-evidence-outdated", "an undated row could be newer",
         [](Plant &plant) { plant.set(tables::evidence, u"evidence-1"_s, "date", {}).set(tables::evidence, u"evidence-2"_s, "date", u"2024-01-01"_s); },
         u"evidence/evidence-1/date"_s, {}, {}, Verdict::CannotJudge},

        {"gap-without-evidence", "its row removed", [](Plant &plant) { plant.remove(tables::evidence, u"evidence-2"_s); }, u"capability_gap/gap-2/"_s,
         u"No evidence is given for the capability gap 缺少能分析学习数据的人员."_s, {}},
        {"gap-without-evidence", "all evidence for the other gap", [](Plant &plant) { plant.set(tables::evidence, u"evidence-1"_s, "gap_id", u"gap-2"_s); },
         u"capability_gap/gap-1/"_s, {}, {}},
        {"gap-without-evidence", "a further gap",
         [](Plant &plant) { plant.add(tables::capabilityGap, u"gap-3"_s, {{"kind", u"frontier"_s}, {"statement", u"缺少掌握前沿方法的人员"_s}}); },
         u"capability_gap/gap-3/"_s, u"No evidence is given for the capability gap 缺少掌握前沿方法的人员."_s, {}},

        {"occupation-not-stated", "none listed", [](Plant &plant) { plant.removeAll(tables::occupation); }, u"occupation//"_s,
         u"No occupation is listed to which the program leads."_s, {}},
        {"occupation-not-stated", "code without name",
         [](Plant &plant) { plant.remove(tables::occupation, u"occupation-2"_s).set(tables::occupation, u"occupation-1"_s, "name", {}); },
         u"occupation/occupation-1/name"_s, u"Occupations are listed (1), but none of them has a name."_s, {}},
        {"occupation-not-stated", "two rows without a name",
         [](Plant &plant) { plant.set(tables::occupation, u"occupation-1"_s, "name", {}).set(tables::occupation, u"occupation-2"_s, "name", {}); },
         u"occupation/occupation-1/name"_s, u"Occupations are listed (2), but none of them has a name."_s, {}},
    };
}

static std::vector<Fault> capabilityFaults()
{
    return {
        {"capability-not-single", "two Chinese sentences", [](Plant &plant) { plant.set("capability", u"能运用智能工具完成任务。能评价结果。"_s); }, u"program/program/capability"_s,
         u"The capability in focus is given in 2 statements; one sentence should name it, the rest are learning outcomes."_s, {}},
        {"capability-not-single", "clauses after semicolons", [](Plant &plant) { plant.set("capability", u"掌握基本理论；具备分析能力；养成终身学习习惯。"_s); },
         u"program/program/capability"_s, u"The capability in focus is given in 3 statements; one sentence should name it, the rest are learning outcomes."_s, {}},
        {"capability-not-single", "numbered in one line", [](Plant &plant) { plant.set("capability", u"1.分析数据，2.设计方案，3.评价 3.5 级效果"_s); },
         u"program/program/capability"_s, u"The capability in focus is given in 3 statements; one sentence should name it, the rest are learning outcomes."_s, {}},
        {"capability-not-single", "numbers in brackets and circles", [](Plant &plant) { plant.set("capability", u"能够：（1）分析数据（2）设计方案"_s); },
         u"program/program/capability"_s, u"The capability in focus is given in 2 statements; one sentence should name it, the rest are learning outcomes."_s, {}},
        {"capability-not-single", "English sentences", [](Plant &plant) { plant.set("capability", u"Uses AI tools, e.g. Python 3.5, at work. Evaluates the result."_s); },
         u"program/program/capability"_s, u"The capability in focus is given in 2 statements; one sentence should name it, the rest are learning outcomes."_s, {}},
        {"capability-not-single", "lines", [](Plant &plant) { plant.set("capability", u"算法\n计算思维\n软件工程"_s); }, u"program/program/capability"_s, {}, {}},
    };
}

static std::vector<Fault> directionFaults()
{
    return {
        {"direction-not-declared", "none", [](Plant &plant) { plant.removeAll(tables::direction); }, u"direction//"_s,
         u"No priority area and direction are declared."_s, {}},
        {"direction-not-declared", "area only", [](Plant &plant) { plant.set(tables::direction, u"direction-1"_s, "direction", {}); }, u"direction/direction-1/direction"_s,
         u"The priority area 新一代信息技术 is declared without a direction."_s, {}},
        {"direction-not-declared", "direction only", [](Plant &plant) { plant.set(tables::direction, u"direction-1"_s, "area", {}); }, u"direction/direction-1/area"_s,
         u"The direction 大数据分析技术 is declared without its priority area."_s, {}},
        {"direction-not-declared", "code of another area", [](Plant &plant) { plant.set(tables::direction, u"direction-1"_s, "area_code", u"A12"_s); },
         u"direction/direction-1/area_code"_s, u"The direction 大数据分析技术 belongs to the area A01, not to A12."_s, {}},
        {"direction-not-declared", "type not stated", [](Plant &plant) { plant.removeAll(tables::direction).set("type", {}); }, u"program/program/type"_s, {},
         {{u"types"_s, QJsonArray{u"urgently-needed"_s}}}, Verdict::CannotJudge},

        {"direction-not-in-list", "a direction of one's own", [](Plant &plant) { plant.set(tables::direction, u"direction-1"_s, "direction", u"星际航行管理"_s); },
         u"direction/direction-1/direction"_s, u"星际航行管理 is not in the ministry's list of suggested directions."_s, {}},
        {"direction-not-in-list", "written a little differently",
         [](Plant &plant) { plant.set(tables::direction, u"direction-1"_s, "direction", u"人工智能和机器人技术"_s).set(tables::direction, u"direction-1"_s, "area", u"人工智能"_s); },
         u"direction/direction-1/direction"_s, {}, {}},
        {"direction-not-in-list", "a code of another direction", [](Plant &plant) { plant.set(tables::direction, u"direction-1"_s, "direction_code", u"A12-1"_s); },
         u"direction/direction-1/direction_code"_s, u"The direction code A12-1 stands for 商业数据分析与决策, not for 大数据分析技术."_s, {}},
        {"direction-not-in-list", "a code that does not exist", [](Plant &plant) { plant.set(tables::direction, u"direction-1"_s, "direction_code", u"A13-9"_s); },
         u"direction/direction-1/direction_code"_s, u"The direction 大数据分析技术 has the code A01-5 in the ministry's list, not A13-9."_s, {}},
        {"direction-not-in-list", "another area", [](Plant &plant) { plant.set(tables::direction, u"direction-1"_s, "area", u"商务贸易"_s); },
         u"direction/direction-1/area"_s, u"The direction 大数据分析技术 belongs to the area 新一代信息技术, not to 商务贸易."_s, {}},
        {"direction-not-in-list", "an area of one's own in a second row",
         [](Plant &plant) { plant.add(tables::direction, u"direction-2"_s, {{"area", u"星际经济"_s}}); },
         u"direction/direction-2/area"_s, u"星际经济 is not one of the 12 areas of the ministry's list."_s, {}},

        {"direction-without-course-content", "a direction foreign to the courses", [](Plant &plant) { plant.set(tables::direction, u"direction-1"_s, "direction", u"药膳康养"_s); },
         u"direction/direction-1/"_s, u"No course name, description or content shares a word with the declared direction 药膳康养."_s, {}},
        {"direction-without-course-content", "a second direction",
         [](Plant &plant) { plant.add(tables::direction, u"direction-2"_s, {{"area", u"智慧生态与农业"_s}, {"direction", u"智慧畜牧养殖"_s}}); },
         u"direction/direction-2/"_s, {}, {}},
        {"direction-without-course-content", "by its code only",
         [](Plant &plant) { plant.set(tables::direction, u"direction-1"_s, "direction", {}).set(tables::direction, u"direction-1"_s, "direction_code", u"A04-2"_s); },
         u"direction/direction-1/"_s, u"No course name, description or content shares a word with the declared direction 光伏储能工程."_s, {}},
        {"direction-without-course-content", "direction not stated", [](Plant &plant) { plant.set(tables::direction, u"direction-1"_s, "direction", {}); },
         u"direction/direction-1/direction"_s, {}, {}, Verdict::CannotJudge},
    };
}

std::vector<Fault> needFaults()
{
    std::vector<Fault> faults = evidenceFaults();
    for (const auto part : {capabilityFaults, directionFaults})
        for (Fault &fault : part())
            faults.push_back(std::move(fault));
    return faults;
}

} // namespace micromajor
