#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

static const Table &learners = tables::learnerGroup;
static const Table &priority = tables::priorityGroup;

static std::vector<Fault> learnerFaults()
{
    return {
        {"audience-not-stated", "nobody", [](Plant &p) { p.removeAll(learners).set("audience", u""_s); }, u"program/program/audience"_s,
         u"Whom the program addresses is not stated: there is no learner group and no description."_s, {}},
        {"audience-not-stated", "neither level nor years",
         [](Plant &p) { p.set(learners, u"learners-1"_s, "level", u""_s).set(learners, u"learners-1"_s, "years", u""_s); },
         u"learner_group/learners-1/level"_s, u"The learner group 在校本科生 states neither level nor years of study."_s, {}},
        {"audience-not-stated", "a further group of no kind",
         [](Plant &p) { p.add(learners, u"learners-3"_s, {{"name", u"新生"_s}, {"reason", u"interest"_s}}); },
         u"learner_group/learners-3/level"_s, u"The learner group 新生 states neither level nor years of study."_s, {}},

        {"audience-students-only", "one group of students",
         [](Plant &p) { p.remove(learners, u"learners-2"_s); }, u"learner_group/learners-1/kind"_s,
         u"Only enrolled students are addressed (在校本科生), neither people in service nor the public."_s, {}},
        {"audience-students-only", "both groups are students",
         [](Plant &p) { p.set(learners, u"learners-2"_s, "kind", u"enrolled"_s); }, u"learner_group/learners-1/kind"_s,
         u"Only enrolled students are addressed (在校本科生, 在职学习者), neither people in service nor the public."_s, {}},
        {"audience-students-only", "three groups of students",
         [](Plant &p) { p.set(learners, u"learners-2"_s, "kind", u"enrolled"_s)
             .add(learners, u"learners-3"_s, {{"kind", u"enrolled"_s}, {"name", u"研究生"_s}, {"level", u"硕士"_s}}); },
         u"learner_group/learners-1/kind"_s, {}, {}},
        {"audience-students-only", "kind of a group not stated",
         [](Plant &p) { p.set(learners, u"learners-2"_s, "kind", u""_s); }, u"learner_group/learners-2/kind"_s,
         u"Cannot be judged: Kind of 在职学习者 is not stated."_s, {}, Verdict::CannotJudge},

        {"learner-reason-missing", "first group",
         [](Plant &p) { p.set(learners, u"learners-1"_s, "reason", u""_s); }, u"learner_group/learners-1/reason"_s,
         u"Why the learner group 在校本科生 studies is not stated: upskilling, reskilling or interest."_s, {}},
        {"learner-reason-missing", "second group",
         [](Plant &p) { p.set(learners, u"learners-2"_s, "reason", u""_s); }, u"learner_group/learners-2/reason"_s, {}, {}},
        {"learner-reason-missing", "a group without a name",
         [](Plant &p) { p.add(learners, u"learners-3"_s, {{"kind", u"public"_s}}); }, u"learner_group/learners-3/reason"_s,
         u"Why the learner group Learner group 3 studies is not stated: upskilling, reskilling or interest."_s, {}},
    };
}

static std::vector<Fault> priorityFaults()
{
    return {
        {"priority-groups-not-named", "none", [](Plant &p) { p.removeAll(priority); }, u"program/program/audience"_s,
         u"No priority group is named: majors with a red or yellow card, with placement below 50 %, or in the last third of the school."_s,
         {}},
        {"priority-groups-not-named", "no major",
         [](Plant &p) { p.set(priority, u"priority-1"_s, "major", u""_s); },
         u"priority_group/priority-1/major"_s, u"Priority group 1 names no major."_s, {}},
        {"priority-groups-not-named", "no reason, placement known",
         [](Plant &p) { p.set(priority, u"priority-1"_s, "kind", u""_s); }, u"priority_group/priority-1/kind"_s,
         u"Why 公共事业管理 is a priority group is not stated."_s, {}},
        {"priority-groups-not-named", "second group without a reason",
         [](Plant &p) { p.add(priority, u"priority-2"_s, {{"major", u"物流管理"_s}}); }, u"priority_group/priority-2/kind"_s, {}, {}},

        {"priority-group-excluded", "the only entry",
         [](Plant &p) { p.set("excluded_majors", u"公共事业管理专业"_s); }, u"priority_group/priority-1/major"_s,
         u"公共事业管理 is a priority group and stands among the majors excluded."_s, {}},
        {"priority-group-excluded", "in the middle of a list",
         [](Plant &p) { p.set("excluded_majors", u"地理信息科学、公共事业管理、测绘工程"_s); }, u"priority_group/priority-1/major"_s, {}, {}},
        {"priority-group-excluded", "at the end of a list, second group",
         [](Plant &p) { p.set("excluded_majors", u"测绘工程，Nursing"_s)
             .add(priority, u"priority-2"_s, {{"kind", u"red-card"_s}, {"major", u"nursing"_s}}); },
         u"priority_group/priority-2/major"_s, {}, {}},
        {"priority-group-excluded", "a group without a major",
         [](Plant &p) { p.set(priority, u"priority-1"_s, "major", u""_s); },
         u"priority_group/priority-1/major"_s, {}, {}, Verdict::CannotJudge},

        {"priority-group-contradicted", "at the limit",
         [](Plant &p) { p.set(priority, u"priority-1"_s, "placement_percent", u"50"_s); }, u"priority_group/priority-1/placement_percent"_s,
         u"公共事业管理 is named for low placement, but its placement rate is 50 %; the limit is below 50 %."_s, {}},
        {"priority-group-contradicted", "far above, second group",
         [](Plant &p) { p.add(priority, u"priority-2"_s, {{"kind", u"low-placement"_s}, {"placement_percent", u"91.5"_s}}); },
         u"priority_group/priority-2/placement_percent"_s,
         u"Priority group 2 is named for low placement, but its placement rate is 91.5 %; the limit is below 50 %."_s, {}},
        {"priority-group-contradicted", "another limit",
         [](Plant &p) { p.set(priority, u"priority-1"_s, "placement_percent", u"45.5"_s); },
         u"priority_group/priority-1/placement_percent"_s, {}, {{u"belowPercent"_s, 45}}},
        {"priority-group-contradicted", "rate not stated",
         [](Plant &p) { p.set(priority, u"priority-1"_s, "placement_percent", u""_s); },
         u"priority_group/priority-1/placement_percent"_s, {}, {}, Verdict::CannotJudge},
    };
}

static std::vector<Fault> classFaults()
{
    return {
        {"class-opening-not-feasible", "quota too small",
         [](Plant &p) { p.set("quota", u"24"_s); }, u"program/program/minimum_class_size"_s,
         u"A class opens with at least 30 learners, but the quota is 24: it can never open."_s, {}},
        {"class-opening-not-feasible", "one learner short",
         [](Plant &p) { p.set("minimum_class_size", u"41"_s); }, u"program/program/minimum_class_size"_s,
         u"A class opens with at least 41 learners, but the quota is 40: it can never open."_s, {}},
        {"class-opening-not-feasible", "no places at all",
         [](Plant &p) { p.set("quota", u"0"_s); }, u"program/program/minimum_class_size"_s, {}, {}},
        {"class-opening-not-feasible", "quota not stated",
         [](Plant &p) { p.set("quota", u""_s); },
         u"program/program/quota"_s, u"Cannot be judged: Enrolment quota is not stated."_s, {}, Verdict::CannotJudge},

        {"class-size-outside-limits", "too small",
         [](Plant &p) { p.set("minimum_class_size", u"15"_s); }, u"program/program/minimum_class_size"_s,
         u"The minimum class size is 15; the rule set asks for at least 20."_s, {{u"leastLearners"_s, 20}}},
        {"class-size-outside-limits", "too large",
         [](Plant &p) { p.set("minimum_class_size", u"36"_s); }, u"program/program/minimum_class_size"_s,
         u"The minimum class size is 36; the rule set asks for at most 35."_s, {{u"mostLearners"_s, 35}}},
        {"class-size-outside-limits", "one below a range",
         [](Plant &p) { p.set("minimum_class_size", u"29"_s); }, u"program/program/minimum_class_size"_s,
         u"The minimum class size is 29; the rule set asks for 30–40."_s, {{u"leastLearners"_s, 30}, {u"mostLearners"_s, 40}}},
        {"class-size-outside-limits", "not stated",
         [](Plant &p) { p.set("minimum_class_size", u""_s); },
         u"program/program/minimum_class_size"_s, {}, {{u"leastLearners"_s, 20}}, Verdict::CannotJudge},
    };
}

std::vector<Fault> audienceFaults()
{
    std::vector<Fault> faults = learnerFaults();
    for (const auto &more : {priorityFaults(), classFaults()})
        faults.insert(faults.end(), more.begin(), more.end());
    return faults;
}

} // namespace micromajor
