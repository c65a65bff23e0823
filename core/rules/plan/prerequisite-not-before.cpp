#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

enum class Order { Right, Wrong, Unknown };

static Order orderOf(const Requisite &requisite, const Course &required, const Course &course)
{
    if (!required.term || !course.term)
        return Order::Unknown;
    if (requisite.kind == "strict"_L1)
        return required.term == course.term ? Order::Right : Order::Wrong;
    if (requisite.kind == "co"_L1)
        return *required.term <= *course.term ? Order::Right : Order::Wrong;
    return *required.term < *course.term ? Order::Right : Order::Wrong;
}

static void reportWrong(RuleReport &report, const Requisite &requisite, const Course &required, const Course &course)
{
    static const Field &termField = *tables::course.field(u"term");
    const Program &program = report.program();
    const Message requiredTerm = QString::number(*required.term);
    const Message term = QString::number(*course.term);
    const Message message = requisite.kind == "strict"_L1
        ? Message(QT_TRANSLATE_NOOP("core", "%1 (term %2) must be taken in the same term as %3 (term %4)."),
                  {nameOf(course), term, nameOf(required), requiredTerm})
        : requisite.kind == "co"_L1
        ? Message(QT_TRANSLATE_NOOP("core", "%1 (term %2) comes before its co-requisite %3 (term %4)."),
                  {nameOf(course), term, nameOf(required), requiredTerm})
        : Message(prerequisiteNotBefore.message, {nameOf(course), term, nameOf(required), requiredTerm});
    ReportedFinding finding = report.notMet(placeOf(requisite), message);
    finding.related(placeOf(course, &termField)).related(placeOf(required, &termField));
    const bool later = requisite.kind != "strict"_L1 && requisite.kind != "co"_L1;
    const int courseTerm = *required.term + later;
    if (course.termFixed != true && (!program.facts.terms || courseTerm <= *program.facts.terms))
        finding.fix(setting(program, course, termField, qint64(courseTerm)));
    const int earlierTerm = *course.term - later;
    if (required.termFixed != true && earlierTerm >= 1)
        finding.fix(setting(program, required, termField, qint64(earlierTerm)));
}

static void check(RuleReport &report)
{
    static const Field &termField = *tables::course.field(u"term");
    const Program &program = report.program();
    const std::vector<Edge> &edges = report.facts().graph.edges;
    if (edges.empty() || edges.size() != program.requisites.size())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No course requires another one."));
    const auto orderAt = [&](size_t i) {
        return orderOf(program.requisites[i], program.courses[size_t(edges[i].from)], program.courses[size_t(edges[i].to)]);
    };
    // One right alternative of an either-or group is enough; an unknown one may be right.
    const auto alternativeIs = [&](size_t i, Order order) {
        const QString &group = program.requisites[i].alternative;
        for (size_t other = 0; !group.isEmpty() && other < edges.size(); ++other)
            if (other != i && edges[other].to == edges[i].to && program.requisites[other].alternative == group && orderAt(other) == order)
                return true;
        return false;
    };
    std::vector<Place> missing;
    for (size_t i = 0; i < edges.size(); ++i) {
        const Course &required = program.courses[size_t(edges[i].from)];
        const Course &course = program.courses[size_t(edges[i].to)];
        const Order order = orderAt(i);
        if (order == Order::Right || alternativeIs(i, Order::Right))
            continue;
        if (order == Order::Wrong && !alternativeIs(i, Order::Unknown)) {
            reportWrong(report, program.requisites[i], required, course);
            continue;
        }
        for (const Course *needed : {&required, &course})
            if (Place place = placeOf(*needed, &termField); !needed->term && std::find(missing.begin(), missing.end(), place) == missing.end())
                missing.push_back(std::move(place));
    }
    report.cannotJudge(std::move(missing));
}

const Rule prerequisiteNotBefore{
    .id = "prerequisite-not-before",
    .group = "plan",
    .title = QT_TRANSLATE_NOOP("core", "Prerequisites come first"),
    .message = QT_TRANSLATE_NOOP("core", "%1 (term %2) requires %3, which is not taken before it (term %4)."),
    .severity = Severity::Error,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md SD-16",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
