#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/plan/ProgramLength.h"

#include <algorithm>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// The earliest term in which each course can be taken, and the course that makes it so late (−1 = none).
struct Earliest
{
    std::vector<int> term;
    std::vector<int> after;
};

/// Of an either-or the alternative that is possible soonest counts. The requisites must not run in a circle.
static Earliest earliestTerms(const Program &program, const std::vector<Edge> &edges)
{
    Earliest earliest{std::vector<int>(program.courses.size(), 1), std::vector<int>(program.courses.size(), -1)};
    const auto counts = [&](size_t i) {
        return isOffered(program.courses[size_t(edges[i].from)]) && isOffered(program.courses[size_t(edges[i].to)]);
    };
    const auto possibleAt = [&](size_t i) {
        const QString &kind = program.requisites[i].kind;
        return earliest.term[size_t(edges[i].from)] + (kind != "co"_L1 && kind != "strict"_L1);
    };
    // From below, until nothing moves: at most as many rounds as the longest chain has courses.
    for (bool moved = true; moved;) {
        moved = false;
        for (size_t i = 0; i < edges.size(); ++i) {
            if (!counts(i))
                continue;
            size_t best = i;
            const QString &alternative = program.requisites[i].alternative;
            for (size_t other = 0; !alternative.isEmpty() && other < edges.size(); ++other)
                if (edges[other].to == edges[i].to && program.requisites[other].alternative == alternative && counts(other) && possibleAt(other) < possibleAt(best))
                    best = other;
            const auto raise = [&](int course, int term, int after) {
                if (term <= earliest.term[size_t(course)])
                    return;
                earliest.term[size_t(course)] = term;
                earliest.after[size_t(course)] = after;
                moved = true;
            };
            raise(edges[i].to, possibleAt(best), edges[best].from);
            // The two of a strict co-requisite share a term.
            if (program.requisites[i].kind == "strict"_L1 && alternative.isEmpty())
                raise(edges[i].from, earliest.term[size_t(edges[i].to)], earliest.after[size_t(edges[i].to)]);
        }
    }
    return earliest;
}

static void check(RuleReport &report)
{
    static const Field &termsField = fieldOf<ProgramFacts>(u"terms");
    const Program &program = report.program();
    const RequisiteGraph &graph = report.facts().graph;
    if (graph.edges.empty() || graph.edges.size() != program.requisites.size())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No course requires another one."));
    if (!graph.unsatisfiableLoop.empty() || !graph.metrics.cycle.empty())
        return (void)report.cannotJudge(Message(QT_TRANSLATE_NOOP("core", "Cannot be judged: some courses require each other in a circle.")));
    const Earliest earliest = earliestTerms(program, graph.edges);
    const auto latest = std::max_element(earliest.term.begin(), earliest.term.end());
    if (*latest < 2)
        return;
    const auto length = termsOf(program.facts, report.integer("termsPerYear"));
    if (!length)
        return report.cannotJudge({placeOf(program.facts, &termsField)});
    if (*latest <= *length)
        return;
    std::vector<int> chain{int(latest - earliest.term.begin())};
    while (earliest.after[size_t(chain.back())] >= 0)
        chain.push_back(earliest.after[size_t(chain.back())]);
    std::reverse(chain.begin(), chain.end());
    QStringList names;
    for (const int course : chain)
        names.append(nameOf(program.courses[size_t(course)]).text());
    ReportedFinding finding = report.notMet(placeOf(program.courses[size_t(chain.back())]),
        {QString::number(*latest), QString::number(*length), names.join(u" → "_s)});
    for (const int course : chain)
        finding.related(placeOf(program.courses[size_t(course)]));
}

const Rule chainLongerThanProgram{
    .id = "chain-longer-than-program",
    .group = "plan",
    .title = QT_TRANSLATE_NOOP("core", "Prerequisite chains fit into the program"),
    .message = QT_TRANSLATE_NOOP("core", "This chain of prerequisites needs %1 terms, but the program has only %2: %3."),
    .severity = Severity::Error,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-16, CN-10; peers.md section 4.1",
    .options = {{"termsPerYear", QT_TRANSLATE_NOOP("core", "Terms in a year, for programs whose length is stated in years"), RuleOption::Type::Integer, "2"}},
    .check = check,
};

} // namespace micromajor::rules
