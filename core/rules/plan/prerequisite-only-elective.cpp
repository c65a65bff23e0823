#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/plan/Ways.h"

#include <algorithm>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// The choice groups that the courses are members of.
static std::vector<const ChoiceGroup *> groupsOf(const Facts &facts, const std::vector<int> &courses)
{
    std::vector<const ChoiceGroup *> groups;
    for (const LinkedGroups &linked : facts.choices->roles().linked)
        for (const GroupMembers &group : linked.groups)
            if (std::any_of(courses.begin(), courses.end(), [&](int course) { return std::binary_search(group.members.begin(), group.members.end(), course); }))
                groups.push_back(&facts.program->choiceGroups[size_t(group.group)]);
    return groups;
}

static std::vector<Message> namesOf(const Program &program, const std::vector<int> &courses)
{
    std::vector<Message> names;
    for (const int course : courses)
        names.push_back(nameOf(program.courses[size_t(course)]));
    return names;
}

/// `required`: the courses of which one is asked, all of them electives.
static void judge(RuleReport &report, const Requisite &requisite, int course, const std::vector<int> &required)
{
    const Facts &facts = report.facts();
    const Program &program = report.program();
    const Message name = nameOf(program.courses[size_t(course)]);
    const Message needed = listed(namesOf(program, required));
    const auto add = [&](const Message &message, const std::vector<const ChoiceGroup *> &groups) {
        ReportedFinding finding = report.notMet(placeOf(requisite), message);
        for (const int each : required)
            finding.related(placeOf(program.courses[size_t(each)]));
        for (const ChoiceGroup *group : groups)
            finding.related(placeOf(*group));
    };
    if (facts.isElective[size_t(course)]) {
        // Who chooses this course can choose what it requires, unless the groups do not let anybody take both.
        const bool possible = std::any_of(required.begin(), required.end(), [&](int each) { return mostTogether(facts, std::vector{course, each}).size() == 2; });
        if (!possible && !mostTogether(facts, std::vector{course}).empty())
            add(Message(QT_TRANSLATE_NOOP("core", "Nobody can take %1 together with %2, which it requires: the choice groups do not allow both."), {name, needed}),
                groupsOf(facts, {course}));
        return;
    }
    if (!canTakeWithout(facts, course, required))
        return;
    const std::vector<const ChoiceGroup *> groups = groupsOf(facts, required);
    std::vector<Message> groupNames;
    for (const ChoiceGroup *group : groups)
        groupNames.push_back(rowMessage(tables::choiceGroup, group, program));
    if (groups.empty())
        add(Message(QT_TRANSLATE_NOOP("core", "Everybody takes %1, but %2, which it requires, is an elective that a learner may skip."), {name, needed}), groups);
    else
        add(Message(prerequisiteOnlyElective.message, {name, needed, listed(groupNames)}), groups);
}

static void check(RuleReport &report)
{
    const Program &program = report.program();
    const Facts &facts = report.facts();
    const std::vector<Edge> &edges = facts.graph.edges;
    if (edges.empty() || edges.size() != program.requisites.size())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No course requires another one."));
    bool asked = false;
    std::vector<int> required;
    for (size_t i = 0; i < edges.size(); ++i) {
        const Requisite &requisite = program.requisites[i];
        const int course = edges[i].to;
        if (!isOffered(program.courses[size_t(course)]))
            continue;
        required.clear();
        bool certain = false;
        bool first = true;
        const auto consider = [&](int from) {
            certain |= !facts.isElective[size_t(from)] && isOffered(program.courses[size_t(from)]);
            if (isOffered(program.courses[size_t(from)]))
                required.push_back(from);
        };
        if (requisite.alternative.isEmpty())
            consider(edges[i].from);
        else
            for (size_t other = 0; other < edges.size(); ++other)
                if (edges[other].to == course && program.requisites[other].alternative == requisite.alternative) {
                    first &= other >= i; // either-or is judged once, at its first row
                    consider(edges[other].from);
                }
        if (certain || !first)
            continue;
        if (required.empty()) {
            report.notMet(placeOf(requisite), Message(QT_TRANSLATE_NOOP("core", "%1 requires %2, which is planned but not offered."),
                                                      {nameOf(program.courses[size_t(course)]), nameOf(program.courses[size_t(edges[i].from)])}))
                .related(placeOf(program.courses[size_t(edges[i].from)]));
            continue;
        }
        if (!asked && !choicesKnown(report))
            return;
        asked = true;
        judge(report, requisite, course, required);
    }
}

const Rule prerequisiteOnlyElective{
    .id = "prerequisite-only-elective",
    .group = "plan",
    .title = QT_TRANSLATE_NOOP("core", "Prerequisites that everybody can have"),
    .message = QT_TRANSLATE_NOOP("core", "Everybody takes %1, but %3 lets a learner skip %2, which it requires."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-16, OB-09",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
