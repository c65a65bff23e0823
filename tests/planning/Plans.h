#pragma once
#include "core/rules/Facts.h"
#include "tests/analysis/Programs.h"

#include <QRandomGenerator>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

inline Facts factsOf(const Program &program)
{
    return facts(std::make_shared<const Program>(program));
}

inline Course &course(Program &program, const QString &id, std::optional<int> term = std::nullopt, bool fixed = false)
{
    Course &added = addCourse(program, {id, u"2"_s, u"32"_s});
    added.term = term;
    if (fixed)
        added.termFixed = true;
    return added;
}

/// Up to six courses with every kind of requisite, choice groups, terms, fixed terms and planned courses.
inline Program randomProgram(QRandomGenerator &random)
{
    Program program;
    program.facts.terms = random.bounded(1, 5);
    const int courses = random.bounded(1, 7);
    const int terms = *program.facts.terms;
    for (int i = 0; i < courses; ++i) {
        Course &added = course(program, QChar(u'a' + i));
        added.hours = Hours::whole(16 * random.bounded(1, 4));
        added.credits = Credits::whole(random.bounded(1, 4));
        if (random.bounded(2))
            added.term = random.bounded(1, terms + 1);
        if (random.bounded(5) == 0)
            added.termFixed = true;
        if (random.bounded(12) == 0)
            added.offering = u"planned"_s;
    }
    if (courses > 2 && random.bounded(3) == 0) {
        ChoiceGroup &group = addGroup(program, u"g"_s, {u"a"_s, u"b"_s, u"c"_s});
        if (random.bounded(3))
            group.leastCourses = 1;
        else
            group.mostCredits = Credits::whole(random.bounded(2, 5));
        if (courses > 4 && random.bounded(3) == 0)
            addGroup(program, u"h"_s, {u"c"_s, u"d"_s, u"e"_s}).leastCourses = 2;
    }
    static const QStringList kinds{u"pre"_s, u"pre"_s, u"pre"_s, u"co"_s, u"strict"_s, {}};
    for (int i = random.bounded(0, courses + 2); i > 0 && courses > 1; --i) {
        const int from = random.bounded(courses);
        const int to = random.bounded(courses);
        // Mostly forwards, so that many programs have a plan.
        if (from == to || (from > to && random.bounded(4)))
            continue;
        addRequisite(program, QChar(u'a' + from), QChar(u'a' + to), kinds[random.bounded(kinds.size())], random.bounded(3) ? QString() : u"x"_s);
    }
    return program;
}

/// The meaning of a plan, written down once more without anything of the search.
struct Trial
{
    const Program &program;
    std::vector<int> term; ///< 0 = takes no part

    bool offered(int i) const { return program.courses[size_t(i)].offering != "planned"_L1; }
    int index(const Id<Course> &id) const
    {
        return int(std::ranges::find(program.courses, id, &Course::id) - program.courses.begin());
    }
    std::optional<int> distance(const Requisite &requisite) const
    {
        const int difference = term[size_t(index(requisite.courseId))] - term[size_t(index(requisite.requiredId))];
        const bool right = requisite.kind == "strict"_L1 ? difference == 0 : requisite.kind == "co"_L1 ? difference >= 0 : difference > 0;
        return right ? std::optional(difference) : std::nullopt;
    }
    /// The sum of the distances, none if a requirement is broken.
    std::optional<qint64> distances() const
    {
        qint64 sum = 0;
        std::vector<std::pair<Id<Course>, QString>> done;
        for (const Requisite &requisite : program.requisites) {
            if (!offered(index(requisite.courseId)) || !offered(index(requisite.requiredId)))
                continue;
            std::optional<int> nearest = distance(requisite);
            if (!requisite.alternative.isEmpty()) {
                if (std::ranges::find(done, std::pair(requisite.courseId, requisite.alternative)) != done.end())
                    continue;
                done.emplace_back(requisite.courseId, requisite.alternative);
                for (const Requisite &other : program.requisites)
                    if (other.courseId == requisite.courseId && other.alternative == requisite.alternative && offered(index(other.requiredId)))
                        if (const auto way = distance(other); way && (!nearest || way < nearest))
                            nearest = way;
            }
            if (!nearest)
                return std::nullopt;
            sum += *nearest;
        }
        return sum;
    }
    qint64 load(const ChoiceSpace &space, int inTerm, auto member) const
    {
        std::vector<int128> weights;
        int128 all = 0;
        for (size_t i = 0; i < program.courses.size(); ++i) {
            weights.push_back(term[i] == inTerm ? (program.courses[i].*member)->thousandths() : 0);
            all += weights.back();
        }
        return qint64(space.isKnown() ? space.most(weights).value : all);
    }
};

} // namespace micromajor
