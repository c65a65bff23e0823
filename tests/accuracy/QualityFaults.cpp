#include "Plant.h"

#include <QJsonArray>

namespace micromajor {

using namespace Qt::StringLiterals;

static std::vector<Fault> statementFaults()
{
    return {
        {"quality-body-not-stated", "neither", [](Plant &plant) { plant.set("quality_body", {}).set("quality_text", {}); },
         u"program/program/quality_body"_s, u"Neither the quality assurance body nor how quality is assured is stated."_s, {}},
        {"quality-body-not-stated", "words that say nothing", [](Plant &plant) { plant.set("quality_body", u"无"_s).set("quality_text", u"待定"_s); },
         u"program/program/quality_body"_s, {}, {}},
        {"quality-body-not-stated", "a dash", [](Plant &plant) { plant.set("quality_body", {}).set("quality_text", u"——"_s); },
         u"program/program/quality_body"_s, {}, {}},

        {"exit-rule-not-stated", "empty", [](Plant &plant) { plant.set("exit_rule", {}); }, u"program/program/exit_rule"_s,
         u"It is not stated when the program is adjusted or withdrawn."_s, {}},
        {"exit-rule-not-stated", "to be settled", [](Plant &plant) { plant.set("exit_rule", u"TBD"_s); }, u"program/program/exit_rule"_s, {}, {}},
        {"exit-rule-not-stated", "a slash", [](Plant &plant) { plant.set("exit_rule", u"/"_s); }, u"program/program/exit_rule"_s, {}, {}},

        {"support-not-stated", "empty", [](Plant &plant) { plant.set("support_text", {}); }, u"program/program/support_text"_s,
         u"The team has 3 members, but how they are supported and how their work is recognised is not stated."_s, {}},
        {"support-not-stated", "one member, none",
         [](Plant &plant) { plant.remove(tables::person, u"person-2"_s).remove(tables::person, u"person-3"_s).set("support_text", u"暂无"_s); },
         u"program/program/support_text"_s, {}, {}},
        {"support-not-stated", "N/A", [](Plant &plant) { plant.set("support_text", u"N/A"_s); }, u"program/program/support_text"_s, {}, {}},

        {"quality-roles-missing", "nobody certifies",
         [](Plant &plant) { plant.remove(tables::organisation, u"organisation-3"_s).set("quality_text", u"课程评估、同行听课、年度审核；行业专家参与。"_s); },
         u"program/program/quality_text"_s,
         u"Neither an organisation nor the text on quality shows who takes on: third-party certification."_s, {}},
        {"quality-roles-missing", "no government", [](Plant &plant) { plant.remove(tables::organisation, u"organisation-4"_s); },
         u"program/program/quality_text"_s, {}, {}},
        {"quality-roles-missing", "no organisations at all",
         [](Plant &plant) { plant.removeAll(tables::organisation).set("quality_text", u"年度审核"_s); }, u"program/program/quality_text"_s,
         u"Neither an organisation nor the text on quality shows who takes on: government oversight, industry evaluation, third-party certification."_s, {}},
    };
}

static std::vector<Fault> limitFaults()
{
    return {
        {"review-cycle-outside-limits", "too rarely", [](Plant &plant) { plant.set("review_months", u"24"_s); }, u"program/program/review_months"_s,
         u"The review cycle in months is 24; the rule set asks for at most 12."_s, {}},
        {"review-cycle-outside-limits", "no cycle", [](Plant &plant) { plant.set("review_months", u"0"_s); }, u"program/program/review_months"_s,
         u"The review cycle in months is 0; the rule set asks for 1–12."_s, {}},
        {"review-cycle-outside-limits", "too often", [](Plant &plant) { plant.set("review_months", u"3"_s); }, u"program/program/review_months"_s,
         u"The review cycle in months is 3; the rule set asks for at least 6."_s, {{u"leastMonths"_s, 6}, {u"mostMonths"_s, QJsonValue::Null}}},
        {"review-cycle-outside-limits", "not stated", [](Plant &plant) { plant.set("review_months", {}); }, u"program/program/review_months"_s, {}, {},
         Verdict::CannotJudge},

        {"too-few-feedback-channels", "one removed", [](Plant &plant) { plant.remove(tables::feedback, u"feedback-2"_s); },
         u"program/program/quality_text"_s, u"2 different feedback channels are named; the rule set asks for at least 3."_s, {}},
        {"too-few-feedback-channels", "none", [](Plant &plant) { plant.removeAll(tables::feedback); }, u"program/program/quality_text"_s,
         u"0 different feedback channels are named; the rule set asks for at least 3."_s, {}},
        {"too-few-feedback-channels", "the same twice", [](Plant &plant) { plant.set(tables::feedback, u"feedback-2"_s, "kind", u"学习者问卷"_s); },
         u"program/program/quality_text"_s, {}, {}},
        {"too-few-feedback-channels", "one does not say who", [](Plant &plant) { plant.set(tables::feedback, u"feedback-3"_s, "kind", {}); },
         u"feedback/feedback-3/kind"_s, {}, {}, Verdict::CannotJudge},

        {"too-few-indicators", "two left",
         [](Plant &plant) { plant.remove(tables::qualityIndicator, u"indicator-3"_s).remove(tables::qualityIndicator, u"indicator-4"_s); },
         u"program/program/quality_text"_s, u"Quality is measured in 2 different ways; the rule set asks for at least 3."_s, {}},
        {"too-few-indicators", "none", [](Plant &plant) { plant.removeAll(tables::qualityIndicator); }, u"program/program/quality_text"_s, {}, {}},
        {"too-few-indicators", "four of one kind",
         [](Plant &plant) {
             for (const auto &id : {u"indicator-2"_s, u"indicator-3"_s, u"indicator-4"_s})
                 plant.set(tables::qualityIndicator, id, "kind", u"satisfaction-learner"_s);
         },
         u"program/program/quality_text"_s, {}, {}},
        {"too-few-indicators", "two without a kind",
         [](Plant &plant) { plant.set(tables::qualityIndicator, u"indicator-1"_s, "kind", {}).set(tables::qualityIndicator, u"indicator-3"_s, "kind", {}); },
         u"quality_indicator/indicator-1/kind"_s, {}, {}, Verdict::CannotJudge},

        {"content-refresh-below-limit", "too little", [](Plant &plant) { plant.set("refresh_percent", u"12.5"_s); },
         u"program/program/refresh_percent"_s, u"12.5 % of the content is renewed each year; the rule set asks for at least 20 %."_s, {}},
        {"content-refresh-below-limit", "nothing", [](Plant &plant) { plant.set("refresh_percent", u"0"_s); }, u"program/program/refresh_percent"_s, {}, {}},
        {"content-refresh-below-limit", "just below", [](Plant &plant) { plant.set("refresh_percent", u"19.999"_s); }, u"program/program/refresh_percent"_s, {}, {}},
        {"content-refresh-below-limit", "not stated", [](Plant &plant) { plant.set("refresh_percent", {}); }, u"program/program/refresh_percent"_s, {}, {},
         Verdict::CannotJudge},

        {"content-outdated", "two and a half years", [](Plant &plant) { plant.set("last_updated", u"2024-03-01"_s); }, u"program/program/last_updated"_s,
         u"The content was last updated on 2024-03-01, more than 30 months before 2026-09-07; the rule set allows 18."_s, {}},
        {"content-outdated", "one day too old", [](Plant &plant) { plant.set("last_updated", u"2025-03-06"_s); }, u"program/program/last_updated"_s, {}, {}},
        {"content-outdated", "the start put off", [](Plant &plant) { plant.set("starts_on", u"2028-02-28"_s); }, u"program/program/last_updated"_s, {}, {}},
        {"content-outdated", "judged by the application",
         [](Plant &plant) { plant.set("starts_on", {}).set("last_updated", u"2024-09-09"_s); }, u"program/program/last_updated"_s, {}, {}},
        {"content-outdated", "never updated", [](Plant &plant) { plant.set("last_updated", {}); }, u"program/program/last_updated"_s, {}, {},
         Verdict::CannotJudge},
        {"content-outdated", "no day to judge for", [](Plant &plant) { plant.set("starts_on", {}).set("application_date", {}); },
         u"program/program/starts_on"_s, {}, {}, Verdict::CannotJudge},

        {"development-time-outside-limits", "too long", [](Plant &plant) { plant.set("development_months", u"9"_s); },
         u"program/program/development_months"_s, u"Months of development: 9; the rule set asks for 3–6."_s, {}},
        {"development-time-outside-limits", "too short", [](Plant &plant) { plant.set("development_months", u"2"_s); },
         u"program/program/development_months"_s, {}, {}},
        {"development-time-outside-limits", "only a most", [](Plant &plant) { plant.set("development_months", u"7"_s); },
         u"program/program/development_months"_s, u"Months of development: 7; the rule set asks for at most 6."_s, {{u"leastMonths"_s, QJsonValue::Null}}},
        {"development-time-outside-limits", "not stated", [](Plant &plant) { plant.set("development_months", {}); },
         u"program/program/development_months"_s, {}, {}, Verdict::CannotJudge},
    };
}

static std::vector<Fault> resultFaults()
{
    return {
        {"exit-due", "two years below half",
         [](Plant &plant) { plant.set(tables::qualityResult, u"result-2"_s, "percent", u"49"_s).set(tables::qualityResult, u"result-3"_s, "percent", u"45.5"_s); },
         u"quality_result/result-3/percent"_s,
         u"Employer satisfaction was 49 % in 2024, 45.5 % in 2025; below 50 % for 2 years in a row the program has to be withdrawn."_s, {}},
        {"exit-due", "by counts, years out of order",
         [](Plant &plant) {
             plant.set(tables::qualityResult, u"result-2"_s, "percent", u"40"_s).set(tables::qualityResult, u"result-2"_s, "year", u"2026"_s);
             plant.set(tables::qualityResult, u"result-3"_s, "percent", {}).set(tables::qualityResult, u"result-3"_s, "counted", u"9"_s);
             plant.set(tables::qualityResult, u"result-3"_s, "total", u"21"_s);
         },
         u"quality_result/result-2/percent"_s,
         u"Employer satisfaction was 42.9 % in 2025, 40 % in 2026; below 50 % for 2 years in a row the program has to be withdrawn."_s, {}},
        {"exit-due", "the worse of two surveys of a year",
         [](Plant &plant) {
             plant.set(tables::qualityResult, u"result-2"_s, "percent", u"30"_s);
             plant.add(tables::qualityResult, u"result-9"_s, {{"indicator_id", u"indicator-2"_s}, {"year", u"2025"_s}, {"percent", u"20"_s}});
         },
         u"quality_result/result-9/percent"_s, {}, {}},
        {"exit-due", "one year is enough", [](Plant &plant) { plant.set(tables::qualityResult, u"result-3"_s, "percent", u"59"_s); },
         u"quality_result/result-3/percent"_s, {}, {{u"years"_s, 1}, {u"belowPercent"_s, 60}}},
        {"exit-due", "without a year", [](Plant &plant) { plant.set(tables::qualityResult, u"result-3"_s, "year", {}); },
         u"quality_result/result-3/year"_s, {}, {}, Verdict::CannotJudge},

        {"result-percent-mismatch", "another share", [](Plant &plant) { plant.set(tables::qualityResult, u"result-1"_s, "percent", u"90"_s); },
         u"quality_result/result-1/percent"_s, u"学习者满意度: 28 of 32 is 87.5 %, but 90 % is stated."_s, {}},
        {"result-percent-mismatch", "no whole number (S12)",
         [](Plant &plant) {
             plant.set(tables::qualityResult, u"result-2"_s, "percent", u"87.8"_s).set(tables::qualityResult, u"result-2"_s, "total", u"33"_s);
         },
         u"quality_result/result-2/percent"_s, u"用人单位满意度: 87.8 % of 33 is no whole number; 29 of 33 is 87.9 %."_s, {}},
        {"result-percent-mismatch", "one person off", [](Plant &plant) { plant.set(tables::qualityResult, u"result-1"_s, "counted", u"29"_s); },
         u"quality_result/result-1/percent"_s, u"学习者满意度: 29 of 32 is 90.6 %, but 87.5 % is stated."_s, {}},
        {"result-percent-mismatch", "last digit cut off",
         [](Plant &plant) {
             plant.set(tables::qualityResult, u"result-1"_s, "counted", u"29"_s).set(tables::qualityResult, u"result-1"_s, "total", u"33"_s);
             plant.set(tables::qualityResult, u"result-1"_s, "percent", u"87.87"_s);
         },
         u"quality_result/result-1/percent"_s, {}, {}},
        {"result-percent-mismatch", "of how many", [](Plant &plant) { plant.set(tables::qualityResult, u"result-1"_s, "total", {}); },
         u"quality_result/result-1/total"_s, {}, {}, Verdict::CannotJudge},

        {"result-counts-impossible", "more than all", [](Plant &plant) { plant.set(tables::qualityResult, u"result-1"_s, "counted", u"33"_s); },
         u"quality_result/result-1/counted"_s, u"学习者满意度: 33 of 32 is impossible."_s, {}},
        {"result-counts-impossible", "a digit of the total lost, without a percentage",
         [](Plant &plant) {
             plant.set(tables::qualityResult, u"result-2"_s, "percent", {}).set(tables::qualityResult, u"result-2"_s, "counted", u"40"_s);
             plant.set(tables::qualityResult, u"result-2"_s, "total", u"5"_s);
         },
         u"quality_result/result-2/counted"_s, u"用人单位满意度: 40 of 5 is impossible."_s, {}},
        {"result-counts-impossible", "of nobody",
         [](Plant &plant) { plant.set(tables::qualityResult, u"result-1"_s, "total", u"0"_s).set(tables::qualityResult, u"result-1"_s, "counted", {}); },
         u"quality_result/result-1/total"_s, u"学习者满意度: a result of 0 people is stated."_s, {}},

        {"indicator-without-target", "no target", [](Plant &plant) { plant.set(tables::qualityIndicator, u"indicator-3"_s, "target_percent", {}); },
         u"quality_indicator/indicator-3/target_percent"_s, u"完成率: not stated: Target."_s, {}},
        {"indicator-without-target", "no source", [](Plant &plant) { plant.set(tables::qualityIndicator, u"indicator-1"_s, "source", u"—"_s); },
         u"quality_indicator/indicator-1/source"_s, u"学习者满意度: not stated: Asked of."_s, {}},
        {"indicator-without-target", "a new one with neither",
         [](Plant &plant) { plant.add(tables::qualityIndicator, u"indicator-9"_s, {{"name", u"技能提升"_s}, {"kind", u"skill-gain"_s}}); },
         u"quality_indicator/indicator-9/target_percent"_s, u"技能提升: not stated: Target, Asked of."_s, {}},

        {"indicator-result-missed", "latest year below", [](Plant &plant) { plant.set(tables::qualityResult, u"result-3"_s, "percent", u"79.9"_s); },
         u"quality_result/result-3/percent"_s, u"用人单位满意度: the latest result is 79.9 %, below the target of 80 %."_s, {}},
        {"indicator-result-missed", "target raised", [](Plant &plant) { plant.set(tables::qualityIndicator, u"indicator-1"_s, "target_percent", u"88"_s); },
         u"quality_result/result-1/percent"_s, {}, {}},
        {"indicator-result-missed", "a newer result, by counts",
         [](Plant &plant) {
             plant.add(tables::qualityResult, u"result-9"_s,
                       {{"indicator_id", u"indicator-3"_s}, {"year", u"2026"_s}, {"counted", u"25"_s}, {"total", u"30"_s}});
         },
         u"quality_result/result-9/percent"_s, u"完成率: the latest result is 83.3 %, below the target of 90 %."_s, {}},
        {"indicator-result-missed", "which is the latest?", [](Plant &plant) { plant.set(tables::qualityResult, u"result-2"_s, "year", {}); },
         u"quality_result/result-2/year"_s, {}, {}, Verdict::CannotJudge},
        {"indicator-result-missed", "no target", [](Plant &plant) { plant.set(tables::qualityIndicator, u"indicator-2"_s, "target_percent", {}); },
         u"quality_indicator/indicator-2/target_percent"_s, {}, {}, Verdict::CannotJudge},
    };
}

static std::vector<Fault> approvalFaults()
{
    return {
        {"approval-chain-incomplete", "a step left out", [](Plant &plant) { plant.remove(tables::approval, u"approval-3"_s); },
         u"program/program/"_s, u"The approval chain lacks: Academic affairs office."_s, {}},
        {"approval-chain-incomplete", "no approvals", [](Plant &plant) { plant.removeAll(tables::approval); }, u"program/program/"_s,
         u"The approval chain lacks: Opinion of the college, Academic affairs office, Committee."_s, {}},
        {"approval-chain-incomplete", "returned", [](Plant &plant) { plant.set(tables::approval, u"approval-4"_s, "state", u"returned"_s); },
         u"approval/approval-4/state"_s, u"Committee: Returned. The approval chain stops here."_s, {}},
        {"approval-chain-incomplete", "returned in a second round",
         [](Plant &plant) {
             plant.add(tables::approval, u"approval-9"_s, {{"step", u"college"_s}, {"state", u"rejected"_s}, {"date", u"2026-05-01"_s}});
         },
         u"approval/approval-9/state"_s, {}, {}},
        {"approval-chain-incomplete", "pending where approval is asked for",
         [](Plant &plant) { plant.set(tables::approval, u"approval-4"_s, "state", u"pending"_s); }, u"approval/approval-4/state"_s,
         u"Committee: still pending; the rule set asks for approval."_s, {{u"mustBeApproved"_s, true}}},
        {"approval-chain-incomplete", "a step of the school's own", [](Plant &plant) { plant.set("status", u"草案"_s).remove(tables::approval, u"approval-5"_s); },
         u"program/program/"_s, u"The approval chain lacks: University."_s, {{u"steps"_s, QJsonArray{u"college"_s, u"university"_s}}}},
        {"approval-chain-incomplete", "no answer where approval is asked for", [](Plant &plant) { plant.set(tables::approval, u"approval-2"_s, "state", {}); },
         u"approval/approval-2/state"_s, {}, {{u"mustBeApproved"_s, true}}, Verdict::CannotJudge},

        {"approval-out-of-order", "dated before the step that comes first", [](Plant &plant) { plant.set(tables::approval, u"approval-4"_s, "date", u"2026-03-15"_s); },
         u"approval/approval-4/date"_s,
         u"Committee is dated 2026-03-15, before the step that comes first: Academic affairs office, 2026-03-28."_s, {}},
        {"approval-out-of-order", "approved above a pending step",
         [](Plant &plant) { plant.set(tables::approval, u"approval-3"_s, "state", u"pending"_s).set(tables::approval, u"approval-3"_s, "date", {}); },
         u"approval/approval-4/state"_s,
         u"Committee has approved although an earlier step has not: Academic affairs office, Pending."_s, {}},
        {"approval-out-of-order", "the college returned it later",
         [](Plant &plant) {
             plant.add(tables::approval, u"approval-9"_s, {{"step", u"college"_s}, {"state", u"returned"_s}, {"date", u"2026-05-01"_s}});
         },
         u"approval/approval-5/state"_s, {}, {}},
        {"approval-out-of-order", "an unasked step between", [](Plant &plant) {
             plant.remove(tables::approval, u"approval-3"_s).set(tables::approval, u"approval-2"_s, "date", u"2026-04-06"_s);
         },
         u"approval/approval-4/date"_s, {}, {}},
        {"approval-out-of-order", "approved without a date", [](Plant &plant) { plant.set(tables::approval, u"approval-2"_s, "date", {}); },
         u"approval/approval-2/date"_s, {}, {}, Verdict::CannotJudge},

        {"filing-incomplete", "no number", [](Plant &plant) { plant.set("filing_number", {}); }, u"program/program/filing_number"_s,
         u"The program is filed, but not stated: Filing number."_s, {}},
        {"filing-incomplete", "neither number nor date", [](Plant &plant) { plant.set("filing_number", u"无"_s).set("filing_date", {}); },
         u"program/program/filing_number"_s, u"The program is filed, but not stated: Filing number, Filing date."_s, {}},
        {"filing-incomplete", "a number, but only applied for", [](Plant &plant) { plant.set("filing_state", u"applied"_s); },
         u"program/program/filing_state"_s, u"A filing number or date is given (2026-017), but the filing state is: Applied for."_s, {}},
        {"filing-incomplete", "a date, but no state", [](Plant &plant) { plant.set("filing_state", {}).set("filing_number", {}); },
         u"program/program/filing_state"_s, u"A filing number or date is given (2026-04-20), but the filing state is: not stated."_s, {}},
        {"filing-incomplete", "filed before it was applied for", [](Plant &plant) { plant.set("filing_date", u"2026-03-09"_s); },
         u"program/program/filing_date"_s, u"The filing is dated 2026-03-09, before the application of 2026-03-10."_s, {}},
    };
}

std::vector<Fault> qualityFaults()
{
    std::vector<Fault> faults;
    for (const auto part : {statementFaults, limitFaults, resultFaults, approvalFaults})
        for (Fault &fault : part())
            faults.push_back(std::move(fault));
    return faults;
}

} // namespace micromajor
