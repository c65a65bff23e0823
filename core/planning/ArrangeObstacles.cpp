#include "core/planning/ArrangeObstacles.h"

#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

Error impossible(Message message)
{
    return {Error::Kind::InvalidInput, std::move(message)};
}

Message chainText(const Program &program, const std::vector<int> &chain, const std::vector<int> &stays)
{
    Message text;
    for (const int course : chain) {
        const Message name = nameOf(program.courses[size_t(course)]);
        const Message step = stays[size_t(course)] > 0
            ? Message(QT_TRANSLATE_NOOP("core", "%1 (term %2)"), {name, QString::number(stays[size_t(course)])}) : name;
        text = text.isEmpty() ? step : Message(QT_TRANSLATE_NOOP("core", "%1 → %2"), {text, step});
    }
    return text;
}

std::vector<int> chainTo(int course, const LeastTerms &least)
{
    std::vector<int> chain{course};
    while (least.after[size_t(chain.back())] >= 0)
        chain.push_back(least.after[size_t(chain.back())]);
    std::ranges::reverse(chain);
    return chain;
}

/// When the terms grow without end, the courses that push each other on are found by going back from the latest.
Error circle(const Program &program, const LeastTerms &least)
{
    std::vector<int> walk{int(std::ranges::max_element(least.term) - least.term.begin())};
    while (std::ranges::count(walk, walk.back()) < 2)
        walk.push_back(least.after[size_t(walk.back())]);
    walk.erase(walk.begin(), std::ranges::find(walk, walk.back()));
    std::ranges::reverse(walk);
    return impossible({QT_TRANSLATE_NOOP("core", "These courses require each other in a circle, so no order of terms fits: %1. Remove one of these requirements first."),
                       {chainText(program, walk, std::vector<int>(program.courses.size(), 0))}});
}

std::optional<Error> chains(const Program &program, const TermProblem &problem, const std::vector<int> &stays, const LeastTerms &least)
{
    int latest = 0;
    for (size_t i = 0; i < least.term.size(); ++i) {
        if (stays[i] > 0 && least.term[i] > stays[i])
            return impossible({QT_TRANSLATE_NOOP("core", "%1 stays in term %2, but cannot come before term %3: %4. Let it move, or move what it requires."),
                               {nameOf(program.courses[i]), QString::number(stays[i]), QString::number(least.term[i]),
                                chainText(program, chainTo(int(i), least), stays)}});
        if (least.term[i] > least.term[size_t(latest)])
            latest = int(i);
    }
    if (least.term[size_t(latest)] <= problem.terms)
        return std::nullopt;
    return impossible({QT_TRANSLATE_NOOP("core", "This chain of prerequisites takes until term %1, but the plan ends with term %2: %3."),
                       {QString::number(least.term[size_t(latest)]), QString::number(problem.terms), chainText(program, chainTo(latest, least), stays)}});
}

std::optional<Error> loads(const Program &program, const TermProblem &problem, const std::vector<int> &stays, const TermLimit &limit)
{
    const Message most = amountMessage(limit.measure, limit.most);
    std::vector<int> all;
    std::vector<std::vector<int>> staying(size_t(problem.terms) + 1);
    for (size_t i = 0; i < program.courses.size(); ++i) {
        if (!problem.allowed[i])
            continue;
        all.push_back(int(i));
        staying[size_t(stays[i])].push_back(int(i));
        // A course that no way to choose includes weighs nothing.
        if (const qint64 load = limit.load->of(std::array{int(i)}); load > limit.most)
            return impossible({QT_TRANSLATE_NOOP("core", "%1 alone has %2; a term may have at most %3."),
                               {nameOf(program.courses[i]), amountMessage(limit.measure, load), most}});
    }
    for (size_t term = 1; term < staying.size(); ++term)
        if (const qint64 load = limit.load->of(staying[term]); load > limit.most)
            return impossible({QT_TRANSLATE_NOOP("core", "The courses that stay in term %1 already have up to %2; a term may have at most %3."),
                               {QString::number(term), amountMessage(limit.measure, load), most}});
    if (const qint64 load = limit.load->of(all); load > limit.most * problem.terms)
        return impossible({QT_TRANSLATE_NOOP("core", "At most %1 in each term makes %2 in all, but a learner takes up to %3."),
                           {most, amountMessage(limit.measure, limit.most * problem.terms), amountMessage(limit.measure, load)}});
    return std::nullopt;
}

} // namespace

std::optional<Error> obstacle(const Program &program, const TermProblem &problem, const std::vector<int> &stays, const std::vector<TermLimit> &limits)
{
    std::vector<int> start = stays;
    for (int &term : start)
        term = std::max(term, 1);
    const LeastTerms least = leastTerms(problem.order, std::move(start));
    if (least.endless)
        return circle(program, least);
    for (size_t i = 0; i < stays.size(); ++i)
        if (stays[i] > problem.terms)
            return impossible({QT_TRANSLATE_NOOP("core", "%1 stays in term %2, but the plan ends with term %3. Let it move, or plan more terms."),
                               {nameOf(program.courses[i]), QString::number(stays[i]), QString::number(problem.terms)}});
    if (auto error = chains(program, problem, stays, least))
        return error;
    for (const TermLimit &limit : limits)
        if (auto error = loads(program, problem, stays, limit))
            return error;
    return std::nullopt;
}

Error noPlan(const SearchOutcome &outcome, int terms, const std::vector<TermLimit> &limits)
{
    const QString count = QString::number(terms);
    if (!outcome.proven)
        return {Error::Kind::NotFound,
                {QT_TRANSLATE_NOOP("core", "No plan up to term %1 was found in %2 steps; there may be one all the same. Allow more terms or more in each term."),
                 {count, QString::number(outcome.steps)}}};
    if (limits.empty())
        return impossible({QT_TRANSLATE_NOOP("core", "No plan up to term %1 meets all prerequisites and co-requisites together."), {count}});
    return impossible({QT_TRANSLATE_NOOP("core", "No plan up to term %1 meets all prerequisites and keeps every term within %2. Allow more terms or more in each term."),
                       {count, amountMessage(limits.front().measure, limits.front().most)}});
}

} // namespace micromajor
