#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/plan/ProgramLength.h"
#include "core/rules/plan/Stages.h"

#include <algorithm>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// 1 introduced, 2 reinforced, 3 mastered; 0 = another level or none.
static int levelOf(const OutcomeSupport &support)
{
    return support.progression == "I"_L1 ? 1 : support.progression == "R"_L1 ? 2 : support.progression == "M"_L1 ? 3 : 0;
}

/// Which courses a course requires, directly or through others, whatever the kind.
class Ancestors
{
public:
    explicit Ancestors(const Facts &facts) : m_edges(facts.graph.edges), m_seen(facts.program->courses.size())
    {
        std::vector<int> owners;
        for (const Edge &edge : m_edges)
            owners.push_back(edge.to);
        m_into = Relation(m_seen.size(), owners);
    }
    bool needs(int course, int other)
    {
        if (course == m_course)
            return m_seen[size_t(other)];
        m_course = course;
        std::fill(m_seen.begin(), m_seen.end(), false);
        std::vector<int> open{course};
        while (!open.empty()) {
            const int next = open.back();
            open.pop_back();
            for (const int edge : m_into.of(next))
                if (const int from = m_edges[size_t(edge)].from; !m_seen[size_t(from)]) {
                    m_seen[size_t(from)] = true;
                    open.push_back(from);
                }
        }
        return m_seen[size_t(other)];
    }

private:
    const std::vector<Edge> &m_edges;
    std::vector<char> m_seen; ///< for m_course
    Relation m_into;
    int m_course = -1;
};

struct Hidden
{
    int support; ///< the row that takes the outcome further
    int course;
    int before; ///< the course that introduces it
};

static int moduleStage(const Facts &facts, int course)
{
    const int module = facts.links.moduleOfCourse[size_t(course)];
    return module < 0 ? -1 : stageOf(facts.program->modules[size_t(module)].stage);
}

/// A requisite between the two, unless it would be at odds with the stages, the length of the program or a requisite that is there.
static std::optional<Edit> fixFor(const Facts &facts, Ancestors &ancestors, const Hidden &hidden)
{
    static const Field &courseField = fieldOf<Requisite>(u"course_id");
    static const Field &requiredField = fieldOf<Requisite>(u"required_id");
    static const Field &kindField = fieldOf<Requisite>(u"kind");
    const Program &program = *facts.program;
    const Course &course = program.courses[size_t(hidden.course)];
    const Course &before = program.courses[size_t(hidden.before)];
    const int stage = moduleStage(facts, hidden.course);
    if (stage >= 0 && moduleStage(facts, hidden.before) > stage)
        return std::nullopt;
    const auto length = termsOf(program.facts, std::nullopt);
    const auto delay = [&](int index) { return facts.graph.metrics.courses[size_t(index)].delay; };
    const bool sameTerm = course.term && course.term == before.term;
    if (!sameTerm) {
        const bool noRoom = (course.term && *course.term <= 1) || (length && before.term && *before.term >= *length)
            || !facts.graph.metrics.cycle.empty() || (length && delay(hidden.course) + delay(hidden.before) > *length);
        const bool shortcut = std::any_of(facts.graph.edges.begin(), facts.graph.edges.end(), [&](const Edge &edge) {
            return (edge.from == hidden.before || ancestors.needs(hidden.before, edge.from)) && (edge.to == hidden.course || ancestors.needs(edge.to, hidden.course));
        });
        if (noRoom || shortcut)
            return std::nullopt;
    }
    // Taken side by side, the two can only be co-requisites.
    const QString kind = sameTerm ? u"co"_s : u"pre"_s;
    Edit edit = edits::insertRow(tables::requisite, {{&courseField, course.id.value}, {&requiredField, before.id.value}, {&kindField, kind}});
    edit.label = sameTerm ? Message(QT_TRANSLATE_NOOP("core", "Make %1 a co-requisite of %2"), {nameOf(before), nameOf(course)})
                          : Message(QT_TRANSLATE_NOOP("core", "Make %1 a prerequisite of %2"), {nameOf(before), nameOf(course)});
    return edit;
}

/// For a course that takes an outcome further: the course that should be required, or −1 when one that introduces it surely comes before,
/// or when all of them come after (then it is the order that is wrong, not a requisite that is missing).
static int missingBefore(const Facts &facts, Ancestors &ancestors, std::span<const int> introducing, int course)
{
    const Program &program = *facts.program;
    const auto term = [&](int index) { return program.courses[size_t(index)].term; };
    int found = -1;
    for (const int before : introducing) {
        if (before == course || (term(before) && term(course) && *term(before) < *term(course)) || ancestors.needs(course, before))
            return -1;
        const bool after = term(before) && term(course) && *term(before) > *term(course);
        if (found < 0 && !after && !ancestors.needs(before, course))
            found = before;
    }
    return found;
}

static void check(RuleReport &report)
{
    static const Field &progressionField = fieldOf<OutcomeSupport>(u"progression");
    const Facts &facts = report.facts();
    const Program &program = report.program();
    if (program.outcomeSupports.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No course supports an outcome yet."));
    std::vector<Place> missing;
    std::vector<Hidden> found;
    std::vector<int> introducing, further;
    std::optional<Ancestors> ancestors;
    bool anyLevel = false;
    for (int outcome = 0; outcome < int(program.outcomes.size()); ++outcome) {
        introducing.clear();
        further.clear();
        for (const int row : facts.links.supportsOfOutcome.of(outcome)) {
            const OutcomeSupport &support = program.outcomeSupports[size_t(row)];
            const int course = facts.links.courseOfSupport[size_t(row)];
            if (course < 0 || !isOffered(program.courses[size_t(course)]))
                continue;
            const int level = levelOf(support);
            anyLevel |= level > 0;
            if (support.progression.isEmpty())
                missing.push_back(placeOf(support, &progressionField));
            else if (level > 1)
                further.push_back(row);
            else if (level == 1 && !facts.isElective[size_t(course)])
                introducing.push_back(course); // an elective can be skipped, so nothing can lean on it
        }
        if (introducing.empty() || further.empty())
            continue;
        for (const int row : further) {
            if (!ancestors)
                ancestors.emplace(facts);
            const int course = facts.links.courseOfSupport[size_t(row)];
            const int before = missingBefore(facts, *ancestors, introducing, course);
            if (before >= 0 && std::none_of(found.begin(), found.end(), [&](const Hidden &one) { return one.course == course && one.before == before; }))
                found.push_back({row, course, before});
        }
    }
    if (!anyLevel)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The matrix states no levels (introduced, reinforced, mastered)."));
    for (const Hidden &hidden : found) {
        const auto implies = [&](const Hidden &other) {
            return other.course == hidden.course && other.before != hidden.before
                && (ancestors->needs(other.before, hidden.before)
                    || std::any_of(found.begin(), found.end(), [&](const Hidden &link) { return link.course == other.before && link.before == hidden.before; }));
        };
        if (std::any_of(found.begin(), found.end(), implies))
            continue;
        const Course &course = program.courses[size_t(hidden.course)];
        const Course &before = program.courses[size_t(hidden.before)];
        const OutcomeSupport &support = program.outcomeSupports[size_t(hidden.support)];
        const Outcome &outcome = program.outcomes[size_t(facts.links.outcomeOfSupport[size_t(hidden.support)])];
        ReportedFinding finding = report.notMet(placeOf(support),
            {nameOf(course), rowMessage(tables::outcome, &outcome, program), valueMessage(progressionField, support.progression, program), nameOf(before)});
        finding.related(placeOf(course)).related(placeOf(before));
        if (auto edit = fixFor(facts, *ancestors, hidden))
            finding.fix(std::move(*edit));
    }
    report.cannotJudge(std::move(missing));
}

const Rule hiddenPrerequisite{
    .id = "hidden-prerequisite",
    .group = "plan",
    .title = QT_TRANSLATE_NOOP("core", "Prerequisites that only the matrix shows"),
    .message = QT_TRANSLATE_NOOP("core", "%1 takes the outcome %2 further (%3), but nothing puts %4, which introduces it, before."),
    .severity = Severity::Advice,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md C, OB-06; peers.md, gaps 8",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
