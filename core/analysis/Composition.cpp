#include "core/analysis/Composition.h"

#include "core/analysis/Links.h"
#include "core/analysis/StatedAmounts.h"

namespace micromajor {

namespace {

/// One course's contact hours divided; the parts add up to the hours if these are stated. None = not stated.
struct Division
{
    std::optional<Hours> theory, practice, lab;
    Hours undivided;
};

Division dividedInto(Hours theory, Hours practice, std::optional<Hours> lab)
{
    // Without any practice hours there is no room for lab hours, so these need no figure of their own.
    return {theory, practice, lab || practice != Hours() ? lab : Hours(), {}};
}

Division division(const Course &course)
{
    if (!course.hours)
        return {};
    const Hours hours = *course.hours;
    const Hours lab = course.labHours.value_or(Hours());
    if (course.theoryHours && course.practiceHours) {
        const Hours both = *course.theoryHours + *course.practiceHours;
        if (both == hours && lab <= *course.practiceHours)
            return dividedInto(*course.theoryHours, *course.practiceHours - lab, course.labHours);
        if (both + lab == hours)
            return dividedInto(*course.theoryHours, *course.practiceHours, lab);
    } else if (course.theoryHours && *course.theoryHours + lab <= hours) {
        return dividedInto(*course.theoryHours, hours - *course.theoryHours - lab, course.labHours);
    } else if (course.practiceHours && !course.labHours && *course.practiceHours <= hours) {
        return dividedInto(hours - *course.practiceHours, *course.practiceHours, {});
    } else if (!course.theoryHours && !course.practiceHours && hours == Hours()) {
        return dividedInto({}, {}, {});
    }
    return {{}, {}, {}, hours};
}

/// The range of one quantity and its sum over the courses of the way that is drawn.
template<class Amount>
Portion<Amount> portion(const StatedAmounts &amounts, const ChoiceSpace &space, const std::vector<int> &way)
{
    int128 drawn = 0;
    for (const std::vector<int> *courses : {&space.roles().required, &way})
        for (const int course : *courses)
            drawn += amounts.thousandths()[size_t(course)];
    return {amounts.range<Amount>(space), Amount::fromThousandths(drawn <= std::numeric_limits<qint64>::max() ? qint64(drawn) : 0)};
}

/// All portions of one quantity: the same courses and the same way, each time another part of them.
template<class Amount>
class Portions
{
public:
    Portions(const Program &program, const ChoiceSpace &space, const std::optional<Amount> Course::*field)
        : m_program(program), m_space(space), m_field(field)
    {
        StatedAmounts amounts(program);
        for (size_t i = 0; i < program.courses.size(); ++i)
            amounts.set(i, program.courses[i].*field);
        m_way = space.most(amounts.thousandths()).taken;
        m_whole = portion<Amount>(amounts, space, m_way);
    }

    const Portion<Amount> &whole() const { return m_whole; }
    /// Of the courses that are in the part.
    template<class IsIn>
    Portion<Amount> of(const IsIn &isIn) const
    {
        return by([&](size_t course) { return isIn(course) ? m_program.courses[course].*m_field : std::optional(Amount()); });
    }
    /// Of the amounts that each course has of the part.
    template<class AmountOf>
    Portion<Amount> by(const AmountOf &amountOf) const
    {
        StatedAmounts amounts(m_program);
        for (size_t i = 0; i < m_program.courses.size(); ++i)
            amounts.set(i, amountOf(i));
        return portion<Amount>(amounts, m_space, m_way);
    }

private:
    const Program &m_program;
    const ChoiceSpace &m_space;
    const std::optional<Amount> Course::*m_field;
    std::vector<int> m_way;
    Portion<Amount> m_whole;
};

} // namespace

Composition composition(const Program &program, const ChoiceSpace &space, const Links &links)
{
    Composition result;
    const size_t count = program.courses.size();
    std::vector<int> offeredIn(program.modules.size() + 1, 0); // the last: in no module
    const auto moduleOf = [&](size_t course) {
        const int module = links.moduleOfCourse[course];
        return module < 0 ? program.modules.size() : size_t(module);
    };
    bool any = false;
    for (size_t i = 0; i < count; ++i)
        if (isOffered(program.courses[i])) {
            any = true;
            ++offeredIn[moduleOf(i)];
        }
    if (!any || !space.isKnown())
        return result;

    const Portions<Hours> hours(program, space, &Course::hours);
    const Portions<Credits> credits(program, space, &Course::credits);
    result.hours = hours.whole();
    result.credits = credits.whole();

    std::vector<Division> divisions(count);
    for (size_t i = 0; i < count; ++i)
        divisions[i] = division(program.courses[i]);
    result.theory = hours.by([&](size_t course) { return divisions[course].theory; });
    result.practice = hours.by([&](size_t course) { return divisions[course].practice; });
    result.lab = hours.by([&](size_t course) { return divisions[course].lab; });
    result.undivided = hours.by([&](size_t course) {
        return program.courses[course].hours ? std::optional(divisions[course].undivided) : std::nullopt;
    });
    result.online = hours.by([&](size_t course) { return program.courses[course].onlineHours; });
    result.enterprise = hours.by([&](size_t course) { return program.courses[course].enterpriseHours; });

    std::vector<bool> required(count, false);
    for (const int course : space.roles().required)
        required[size_t(course)] = true;
    const auto isRequired = [&](size_t course) { return bool(required[course]); };
    const auto isElective = [&](size_t course) { return !required[course]; };
    result.requiredCredits = credits.of(isRequired);
    result.electiveCredits = credits.of(isElective);
    result.requiredHours = hours.of(isRequired);
    result.electiveHours = hours.of(isElective);

    for (size_t module = 0; module <= program.modules.size(); ++module) {
        if (offeredIn[module] == 0)
            continue;
        const auto isIn = [&](size_t course) { return moduleOf(course) == module; };
        result.modules.push_back({module < program.modules.size() ? program.modules[module].id : Id<Module>(), offeredIn[module], credits.of(isIn), hours.of(isIn)});
    }
    return result;
}

} // namespace micromajor
