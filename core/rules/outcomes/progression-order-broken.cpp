#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/OutcomeRows.h"

#include <QHash>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

enum class Order { Before, NotBefore, Unknown };

/// Which course certainly comes before which: by term, or by a prerequisite that has no alternative. What a course rests on is
/// worked out only when it is asked for.
class StudyOrder
{
public:
    explicit StudyOrder(const Facts &facts) : m_facts(facts) {}

    Order of(int first, int second)
    {
        const auto &courses = m_facts.program->courses;
        const std::optional<int> term = courses[size_t(first)].term, laterTerm = courses[size_t(second)].term;
        if (term && laterTerm && term != laterTerm)
            return *term < *laterTerm ? Order::Before : Order::NotBefore;
        if (isRequired(first, second))
            return Order::Before;
        return (term && laterTerm) || isRequired(second, first) ? Order::NotBefore : Order::Unknown;
    }

private:
    bool isRequired(int required, int course)
    {
        const auto &edges = m_facts.graph.edges;
        const auto &requisites = m_facts.program->requisites;
        if (edges.empty() || edges.size() != requisites.size())
            return false;
        const auto known = m_requiredOf.constFind(course);
        if (known != m_requiredOf.constEnd())
            return (*known)[size_t(required)];
        if (m_incoming.empty()) {
            m_incoming.resize(m_facts.program->courses.size());
            for (size_t i = 0; i < edges.size(); ++i)
                if (requisites[i].alternative.isEmpty() && requisites[i].kind != "co"_L1 && requisites[i].kind != "strict"_L1)
                    m_incoming[size_t(edges[i].to)].push_back(edges[i].from);
        }
        std::vector<bool> reached(m_incoming.size());
        std::vector<int> pending{course};
        while (!pending.empty()) {
            const int next = pending.back();
            pending.pop_back();
            for (const int from : m_incoming[size_t(next)])
                if (!reached[size_t(from)]) {
                    reached[size_t(from)] = true;
                    pending.push_back(from);
                }
        }
        return m_requiredOf.insert(course, std::move(reached)).value()[size_t(required)];
    }

    const Facts &m_facts;
    std::vector<std::vector<int>> m_incoming;
    QHash<int, std::vector<bool>> m_requiredOf;
};

static void check(RuleReport &report)
{
    static const Field &progressionField = fieldOf<OutcomeSupport>(u"progression");
    static const Field &termField = fieldOf<Course>(u"term");
    const Program &program = report.program();
    const Facts &facts = report.facts();
    StudyOrder order(facts);
    std::vector<int> introducing, deepening;
    std::vector<char> undated(program.courses.size());
    bool any = false;
    for (size_t i = 0; i < program.outcomes.size(); ++i) {
        introducing.clear();
        deepening.clear();
        for (const int row : facts.links.supportsOfOutcome.of(int(i))) {
            const int course = facts.links.courseOfSupport[size_t(row)];
            const QString &level = program.outcomeSupports[size_t(row)].progression;
            if (level.isEmpty() || course < 0 || !isOffered(program.courses[size_t(course)]))
                continue;
            any = true;
            if (level == "I"_L1)
                introducing.push_back(row);
            else if (level == "R"_L1 || level == "M"_L1)
                deepening.push_back(row);
        }
        for (const int late : introducing) {
            const int lateCourse = facts.links.courseOfSupport[size_t(late)];
            for (const int early : deepening) {
                const int earlyCourse = facts.links.courseOfSupport[size_t(early)];
                if (earlyCourse == lateCourse)
                    continue;
                const Order found = order.of(earlyCourse, lateCourse);
                if (found == Order::Unknown)
                    for (const int course : {earlyCourse, lateCourse})
                        undated[size_t(course)] |= !program.courses[size_t(course)].term;
                if (found != Order::Before)
                    continue;
                const OutcomeSupport &cell = program.outcomeSupports[size_t(early)];
                report.notMet(placeOf(program.outcomeSupports[size_t(late)], &progressionField),
                    {nameOf(program.outcomes[i], program), nameOf(program.courses[size_t(earlyCourse)]), labelOf(choices::progression, cell.progression),
                     nameOf(program.courses[size_t(lateCourse)])})
                    .related(placeOf(cell, &progressionField)).related(placeOf(program.courses[size_t(lateCourse)], &termField));
                break; // one earlier course is enough to say it
            }
        }
    }
    if (!any)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The support matrix states no progression."));
    std::vector<Place> missing;
    for (size_t i = 0; i < undated.size(); ++i)
        if (undated[i])
            missing.push_back(placeOf(program.courses[i], &termField));
    report.cannotJudge(std::move(missing));
}

const Rule progressionOrderBroken{
    .id = "progression-order-broken",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Progression of each outcome"),
    .message = QT_TRANSLATE_NOOP("core", "%1: %2 (%3) comes before %4, which only introduces it."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md OB-06",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
