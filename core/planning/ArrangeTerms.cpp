#include "core/planning/ArrangeTerms.h"

#include "core/planning/ArrangeObstacles.h"
#include "core/program/RowTables.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/plan/Stages.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostCourses = 300;

template<class Amount>
std::vector<qint64> weightsOf(const Program &program, Amount amount)
{
    std::vector<qint64> weights;
    for (const Course &course : program.courses)
        weights.push_back(isOffered(course) ? amount(course) : 0);
    return weights;
}

std::vector<qint64> weightsOf(const Program &program, LoadMeasure measure)
{
    return weightsOf(program, [measure](const Course &course) {
        switch (measure) {
        case LoadMeasure::Hours:
            return course.hours->thousandths();
        case LoadMeasure::Credits:
            return course.credits->thousandths();
        case LoadMeasure::Courses:
            break;
        }
        return qint64(1000);
    });
}

/// The search's view of a program, and the loads that it refers to.
struct Arrangement
{
    explicit Arrangement(const Facts &facts, const ArrangeRequest &request)
        : program(*facts.program), measure(loadMeasure(program)), load(facts.choices, weightsOf(program, measure)),
          credits(facts.choices, weightsOf(program, [](const Course &course) { return course.credits ? course.credits->thousandths() : 0; })),
          stays(program.courses.size(), 0)
    {
        problem.terms = request.terms;
        problem.order = termOrder(program);
        problem.load = &load;
        for (size_t i = 0; i < program.courses.size(); ++i) {
            const Course &course = program.courses[i];
            const bool takesPart = isOffered(course);
            const int now = takesPart ? course.term.value_or(0) : 0;
            const int module = facts.links.moduleOfCourse[i];
            if (now > 0 && (request.keepPlaced || course.termFixed == true))
                stays[i] = now;
            const quint32 all = (quint32(1) << request.terms) - 1;
            problem.allowed.push_back(!takesPart ? 0 : stays[i] == 0 ? all : stays[i] <= request.terms ? quint32(1) << (stays[i] - 1) : 0);
            problem.now.push_back(now);
            problem.rank.push_back(module >= 0 ? rules::stageOf(program.modules[size_t(module)].stage) : -1);
        }
        if (request.mostPerTerm)
            limits.push_back({measure, &load, *request.mostPerTerm});
        if (request.mostCredits)
            limits.push_back({LoadMeasure::Credits, &credits, request.mostCredits->thousandths()});
        for (const TermLimit &limit : limits)
            problem.limits.push_back({limit.load, limit.most});
    }
    Arrangement(const Arrangement &) = delete;

    const Program &program;
    LoadMeasure measure;
    HeaviestWay load;
    HeaviestWay credits;
    std::vector<int> stays;
    std::vector<TermLimit> limits;
    TermProblem problem;
};

std::vector<qint64> loadsOf(const HeaviestWay &load, const std::vector<int> &term, int terms)
{
    std::vector<std::vector<int>> courses(static_cast<size_t>(terms));
    for (size_t i = 0; i < term.size(); ++i)
        if (term[i] > 0 && term[i] <= terms)
            courses[size_t(term[i]) - 1].push_back(int(i));
    std::vector<qint64> loads;
    for (const std::vector<int> &inTerm : courses)
        loads.push_back(load.of(inTerm));
    return loads;
}

Message changed(const char *both, const char *after, const Message &was, const Message &is, bool comparable)
{
    return comparable && was != is ? Message(both, {was, is}) : Message(after, {is});
}

void describe(TermPlan &plan, const Arrangement &arrangement)
{
    const Program &program = arrangement.program;
    const LoadMeasure measure = arrangement.measure;
    const auto value = [](const PlanValues &values, PlanAim aim) { return values[size_t(aim)]; };
    const auto number = [](qint64 count) { return Message(QString::number(count)); };
    const bool wasComplete = plan.placed == 0;
    std::vector<Message> &sentences = plan.sentences;
    if (plan.edit.operations.empty())
        sentences.push_back(plan.proven ? QT_TRANSLATE_NOOP("core", "The terms are already arranged as well as they can be.")
                                        : QT_TRANSLATE_NOOP("core", "No better arrangement was found than the present one."));
    sentences.push_back(changed(QT_TRANSLATE_NOOP("core", "Heaviest term for one learner: %1 → %2"), QT_TRANSLATE_NOOP("core", "Heaviest term for one learner: %1"),
                                amountMessage(measure, value(plan.before, PlanAim::HeaviestTerm)),
                                amountMessage(measure, value(plan.after, PlanAim::HeaviestTerm)), wasComplete));
    if (plan.brokenBefore > 0)
        sentences.push_back({QT_TRANSLATE_NOOP("core", "Requirements out of order: %1 → 0"), {number(plan.brokenBefore)}});
    if (!arrangement.problem.order.requirements.empty())
        sentences.push_back(changed(QT_TRANSLATE_NOOP("core", "Terms between courses and what they require, in all: %1 → %2"),
                                    QT_TRANSLATE_NOOP("core", "Terms between courses and what they require, in all: %1"),
                                    number(value(plan.before, PlanAim::Distance)), number(value(plan.after, PlanAim::Distance)),
                                    wasComplete && plan.brokenBefore == 0));
    if (plan.placed > 0)
        sentences.push_back({QT_TRANSLATE_NOOP("core", "Courses that get their first term: %1"), {number(plan.placed)}});
    if (plan.moved > 0)
        sentences.push_back({QT_TRANSLATE_NOOP("core", "Courses that move to another term: %1"), {number(plan.moved)}});
    const auto uncounted = std::ranges::count_if(program.courses, [](const Course &course) { return isOffered(course) && !course.credits; });
    if (const bool limited = std::ranges::any_of(arrangement.limits, [&](const TermLimit &limit) { return limit.load == &arrangement.credits; }); limited && uncounted > 0)
        sentences.push_back({QT_TRANSLATE_NOOP("core", "Courses without stated credits, not counted against the limit of credits: %1"), {number(uncounted)}});
    if (!plan.proven)
        sentences.push_back({QT_TRANSLATE_NOOP("core", "This is the best plan found in %1 steps; a better one may exist."), {number(plan.steps)}});
}

} // namespace

LoadMeasure loadMeasure(const Program &program)
{
    const auto allState = [&](auto member) {
        return std::ranges::all_of(program.courses, [member](const Course &course) { return !isOffered(course) || (course.*member).has_value(); });
    };
    return allState(&Course::hours) ? LoadMeasure::Hours : allState(&Course::credits) ? LoadMeasure::Credits : LoadMeasure::Courses;
}

Message amountMessage(LoadMeasure measure, qint64 thousandths)
{
    const QString amount = decimal::toString(thousandths);
    const bool one = thousandths == 1000;
    switch (measure) {
    case LoadMeasure::Hours:
        return {one ? QT_TRANSLATE_NOOP("core", "%1 hour") : QT_TRANSLATE_NOOP("core", "%1 hours"), {amount}};
    case LoadMeasure::Credits:
        return {one ? QT_TRANSLATE_NOOP("core", "%1 credit") : QT_TRANSLATE_NOOP("core", "%1 credits"), {amount}};
    case LoadMeasure::Courses:
        break;
    }
    return {one ? QT_TRANSLATE_NOOP("core", "%1 course") : QT_TRANSLATE_NOOP("core", "%1 courses"), {amount}};
}

ArrangeRequest usualRequest(const Facts &facts, const std::vector<RuleSet> &ruleSets)
{
    ArrangeRequest request;
    int used = 0;
    for (const Course &course : facts.program->courses)
        if (isOffered(course))
            used = std::max(used, course.term.value_or(0));
    const int chain = facts.graph.edges.empty() ? 0 : int(facts.graph.metrics.longestChain.size());
    request.terms = std::clamp(plannedTerms(*facts.program).value_or(used > 0 ? used : std::max(2, chain)), 1, TermProblem::mostTerms);
    for (const RuleSet &set : ruleSets)
        for (const RuleSetEntry &entry : set.entries)
            if (entry.rule == &rules::termOverload)
                if (const auto most = thousandthsOf(entry.options.value("mostCredits"_L1)))
                    request.mostCredits = std::min(request.mostCredits.value_or(Credits::fromThousandths(*most)), Credits::fromThousandths(*most));
    return request;
}

Result<TermPlan> arrangeTerms(const Facts &facts, const ArrangeRequest &request, const SearchLimits &limits)
{
    static const Field &termField = fieldOf<Course>(u"term");
    const Program &program = *facts.program;
    const auto refused = [](Message message) { return Error{Error::Kind::InvalidInput, std::move(message)}; };
    if (request.terms < 1 || request.terms > TermProblem::mostTerms)
        return refused({QT_TRANSLATE_NOOP("core", "A plan has 1 to %1 terms, not %2."), {QString::number(TermProblem::mostTerms), QString::number(request.terms)}});
    if (std::ranges::none_of(program.courses, isOffered))
        return refused(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    if (program.courses.size() > mostCourses)
        return refused({QT_TRANSLATE_NOOP("core", "More than %1 courses cannot be arranged at once."), {QString::number(mostCourses)}});

    const Arrangement arrangement(facts, request);
    if (auto error = obstacle(program, arrangement.problem, arrangement.stays, arrangement.limits))
        return *std::move(error);
    SearchOutcome outcome = searchTerms(arrangement.problem, limits);
    if (outcome.term.empty())
        return noPlan(outcome, request.terms, arrangement.limits);

    TermPlan plan;
    plan.termOfCourse = std::move(outcome.term);
    plan.measure = arrangement.measure;
    plan.before = planValues(arrangement.problem, arrangement.problem.now);
    plan.after = outcome.values;
    plan.proven = outcome.proven;
    plan.steps = outcome.steps;
    const int shown = std::clamp(*std::ranges::max_element(arrangement.problem.now), request.terms, TermProblem::mostTerms);
    plan.loadsBefore = loadsOf(arrangement.load, arrangement.problem.now, shown);
    plan.loadsAfter = loadsOf(arrangement.load, plan.termOfCourse, shown);
    for (const std::vector<PlanningEdge> &options : arrangement.problem.order.requirements)
        plan.brokenBefore += holds(options, arrangement.problem.now) == false;
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const int now = arrangement.problem.now[i];
        if (plan.termOfCourse[i] == now)
            continue;
        ++(now > 0 ? plan.moved : plan.placed);
        plan.edit.operations.push_back(SetField{&tables::course, program.courses[i].id.value, &termField, qint64(plan.termOfCourse[i])});
    }
    plan.edit.label = {QT_TRANSLATE_NOOP("core", "Arrange the terms of %1 courses"), {QString::number(plan.edit.operations.size())}};
    if (plan.edit.operations.size() == 1) {
        const auto &only = std::get<SetField>(plan.edit.operations.front());
        plan.edit.label = edits::setField(program, *only.table, only.id, *only.field, only.value).label;
    }
    describe(plan, arrangement);
    return plan;
}

} // namespace micromajor
