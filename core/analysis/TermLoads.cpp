#include "core/analysis/TermLoads.h"

#include "core/analysis/StatedAmounts.h"

#include <map>

namespace micromajor {

template<class Amount>
static Portion<Amount> load(const Program &program, const ChoiceSpace &space, int term, const std::optional<Amount> Course::*field)
{
    StatedAmounts amounts(program);
    for (size_t i = 0; i < program.courses.size(); ++i)
        if (program.courses[i].term == term)
            amounts.set(i, program.courses[i].*field);
    const int128 most = space.most(amounts.thousandths()).value;
    return {amounts.range<Amount>(space), Amount::fromThousandths(most <= std::numeric_limits<qint64>::max() ? qint64(most) : 0)};
}

TermLoads termLoads(const Program &program, const ChoiceSpace &space)
{
    TermLoads result;
    std::map<int, int> courses;
    for (const Course &course : program.courses) {
        if (!isOffered(course))
            continue;
        if (course.term)
            ++courses[*course.term];
        else
            result.withoutTerm.push_back(course.id);
    }
    if (!courses.empty()) {
        const int last = std::max(courses.rbegin()->first, program.facts.terms.value_or(0));
        if (last <= mostTermsListed)
            for (int term = 1; term <= last; ++term)
                courses.try_emplace(term, 0);
    }
    for (const auto &[term, count] : courses) {
        TermLoad entry{term, count, {}, {}};
        if (space.isKnown()) {
            entry.hours = load(program, space, term, &Course::hours);
            entry.credits = load(program, space, term, &Course::credits);
        }
        result.terms.push_back(std::move(entry));
    }
    return result;
}

} // namespace micromajor
