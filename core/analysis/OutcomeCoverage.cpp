#include "core/analysis/OutcomeCoverage.h"

#include "core/analysis/DividedOutcomes.h"
#include "core/analysis/RowIndex.h"

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

WorstChoice worstChoice(const Program &program, const ChoiceSpace &choices, std::span<const int> courses)
{
    std::vector<int128> weights(program.courses.size(), 0);
    for (const int course : courses)
        weights[size_t(course)] = 1;
    WorstChoice worst;
    worst.taken = choices.least(weights).taken;
    std::vector<bool> met(program.courses.size());
    for (const std::vector<int> *part : {&choices.roles().required, &std::as_const(worst.taken)})
        for (const int course : *part)
            met[size_t(course)] = true;
    for (const int course : courses)
        if (met[size_t(course)])
            worst.remaining.push_back(course);
    std::sort(worst.remaining.begin(), worst.remaining.end());
    return worst;
}

std::vector<int> supportingCourses(const Program &program, const Links &links, int outcome)
{
    std::vector<int> courses;
    for (const int support : links.supportsOfOutcome.of(outcome))
        if (const int course = links.courseOfSupport[size_t(support)];
            course >= 0 && isOffered(program.courses[size_t(course)]) && std::find(courses.begin(), courses.end(), course) == courses.end())
            courses.push_back(course);
    return courses;
}

bool takesPlace(const Program &program, const Links &links, int assessment)
{
    const int course = links.courseOfAssessment[size_t(assessment)];
    return course < 0 || isOffered(program.courses[size_t(course)]);
}

std::optional<std::vector<int>> coursesOf(const Program &program, const Links &links, const Credential &credential)
{
    // Where the scope is not stated, the reference says it.
    const bool open = credential.scope.isEmpty();
    if (!credential.courseId.isNull() && (open || credential.scope == "course"_L1)) {
        const int course = RowIndex(program.courses).of(credential.courseId);
        return course < 0 ? std::vector<int>() : std::vector<int>{course};
    }
    if (!credential.moduleId.isNull() && (open || credential.scope == "module"_L1)) {
        const int module = RowIndex(program.modules).of(credential.moduleId);
        if (module < 0)
            return std::vector<int>();
        const std::span<const int> courses = links.coursesOfModule.of(module);
        return std::vector<int>(courses.begin(), courses.end());
    }
    if (open || credential.scope == "program"_L1)
        return std::nullopt;
    return std::vector<int>();
}

namespace {

enum Rank { NotStated, Low, Medium, High };

Rank rankOf(const OutcomeSupport &support)
{
    if (support.strength.size() != 1)
        return NotStated;
    switch (support.strength[0].unicode()) {
    case u'H':
        return High;
    case u'M':
        return Medium;
    case u'L':
        return Low;
    default:
        return NotStated;
    }
}

void count(StrengthCounts &counts, Rank rank)
{
    ++(rank == High ? counts.high : rank == Medium ? counts.medium : rank == Low ? counts.low : counts.notStated);
}

/// Adds the other end of a support, or keeps the stronger of two.
void add(std::vector<std::pair<int, Rank>> &ends, int end, Rank rank)
{
    const auto known = std::find_if(ends.begin(), ends.end(), [end](const auto &each) { return each.first == end; });
    if (known == ends.end())
        ends.emplace_back(end, rank);
    else
        known->second = std::max(known->second, rank);
}

std::vector<int> counted(std::vector<std::pair<int, Rank>> ends, StrengthCounts &counts)
{
    std::sort(ends.begin(), ends.end());
    std::vector<int> rows;
    for (const auto &[row, rank] : ends) {
        rows.push_back(row);
        count(counts, rank);
    }
    return rows;
}

class Coverer
{
public:
    Coverer(const Program &program, const Links &links, const RequisiteGraph &graph, const ChoiceSpace &choices)
        : m_program(program), m_links(links), m_choices(choices), m_divided(program), m_order(program, graph)
    {
        m_required.resize(program.courses.size());
        for (const int course : choices.roles().required)
            m_required[size_t(course)] = true;
    }

    OutcomeCoverage outcome(int index)
    {
        OutcomeCoverage found;
        found.divided = m_divided.contains(size_t(index));
        found.parent = m_divided.parentOf(size_t(index));
        std::vector<std::pair<int, Rank>> ends;
        for (const int row : m_links.supportsOfOutcome.of(index)) {
            const int course = m_links.courseOfSupport[size_t(row)];
            if (course < 0 || !isOffered(m_program.courses[size_t(course)]))
                continue;
            const OutcomeSupport &support = m_program.outcomeSupports[size_t(row)];
            add(ends, course, rankOf(support));
            ++(support.weight ? found.withWeight : found.withoutWeight);
            found.weight += support.weight.value_or(Percent());
        }
        found.courses = counted(std::move(ends), found.strengths);
        for (const int row : m_links.evidenceOfOutcome.of(index))
            if (const int item = m_links.assessmentOfEvidence[size_t(row)]; item >= 0 && takesPlace(m_program, m_links, item))
                found.assessments.push_back(item);
        std::sort(found.assessments.begin(), found.assessments.end());
        found.assessments.erase(std::unique(found.assessments.begin(), found.assessments.end()), found.assessments.end());
        found.progression = progression(m_program, m_links, m_order, index);
        judgeChoice(found);
        return found;
    }

    CourseCoverage course(int index) const
    {
        CourseCoverage found;
        std::vector<std::pair<int, Rank>> ends;
        for (const int row : m_links.supportsOfCourse.of(index))
            if (const int outcome = m_links.outcomeOfSupport[size_t(row)]; outcome >= 0)
                add(ends, outcome, rankOf(m_program.outcomeSupports[size_t(row)]));
        found.outcomes = counted(std::move(ends), found.strengths);
        return found;
    }

    void findMissingLinks(Coverage &coverage) const
    {
        for (int i = 0; i < int(m_program.capabilityGaps.size()); ++i)
            if (m_links.closingsOfGap.of(i).empty())
                coverage.gapsWithoutOutcome.push_back(i);
        for (int i = 0; i < int(m_program.outcomes.size()); ++i) {
            const OutcomeCoverage &outcome = coverage.outcomes[size_t(i)];
            if (outcome.divided)
                continue;
            if (m_links.closingsOfOutcome.of(i).empty() && (outcome.parent < 0 || m_links.closingsOfOutcome.of(outcome.parent).empty()))
                coverage.outcomesWithoutGap.push_back(i);
            if (outcome.courses.empty())
                coverage.outcomesWithoutCourse.push_back(i);
            if (outcome.assessments.empty())
                coverage.outcomesNotAssessed.push_back(i);
        }
        for (int i = 0; i < int(m_program.courses.size()); ++i)
            if (coverage.courses[size_t(i)].outcomes.empty() && isOffered(m_program.courses[size_t(i)]))
                coverage.coursesWithoutOutcome.push_back(i);
        for (int i = 0; i < int(m_program.assessments.size()); ++i)
            if (takesPlace(m_program, m_links, i) && m_links.evidenceOfAssessment.of(i).empty())
                coverage.assessmentsWithoutOutcome.push_back(i);
        for (int i = 0; i < int(m_program.credentials.size()); ++i) {
            const auto courses = coursesOf(m_program, m_links, m_program.credentials[size_t(i)]);
            const bool any = courses ? std::any_of(courses->begin(), courses->end(), [&](int each) { return !coverage.courses[size_t(each)].outcomes.empty(); })
                                     : !m_program.outcomes.empty();
            if (!any)
                coverage.credentialsWithoutOutcome.push_back(i);
        }
    }

private:
    void judgeChoice(OutcomeCoverage &outcome) const
    {
        using enum OutcomeCoverage::UnderChoice;
        if (outcome.courses.empty())
            return;
        if (std::all_of(outcome.courses.begin(), outcome.courses.end(), [this](int course) { return m_required[size_t(course)]; })) {
            outcome.underChoice = Kept;
            return;
        }
        if (!m_choices.isKnown()) {
            outcome.underChoice = Unknown;
            return;
        }
        WorstChoice worst = worstChoice(m_program, m_choices, outcome.courses);
        outcome.underChoice = worst.remaining.empty() ? Lost : worst.remaining.size() == outcome.courses.size() ? Kept : Fewer;
        if (outcome.underChoice != Kept)
            outcome.worst = std::move(worst);
    }

    const Program &m_program;
    const Links &m_links;
    const ChoiceSpace &m_choices;
    DividedOutcomes m_divided;
    StudyOrder m_order;
    std::vector<bool> m_required;
};

} // namespace

Coverage outcomeCoverage(const Program &program, const Links &links, const RequisiteGraph &graph, const ChoiceSpace &choices)
{
    Coverer coverer(program, links, graph, choices);
    Coverage coverage;
    for (int i = 0; i < int(program.outcomes.size()); ++i)
        coverage.outcomes.push_back(coverer.outcome(i));
    for (int i = 0; i < int(program.courses.size()); ++i)
        coverage.courses.push_back(coverer.course(i));
    coverer.findMissingLinks(coverage);
    return coverage;
}

} // namespace micromajor
