#include "core/analysis/OutcomeChain.h"

#include "core/analysis/DividedOutcomes.h"

#include <algorithm>
#include <set>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

class ChainBuilder
{
public:
    ChainBuilder(const Program &program, const Links &links) : m_program(program), m_links(links), m_divided(program) {}

    void addOutcome(int outcome)
    {
        if (!m_outcomes.insert(outcome).second)
            return;
        for (int part = 0; part < int(m_program.outcomes.size()); ++part)
            if (m_divided.parentOf(size_t(part)) == outcome)
                addOutcome(part);
    }

    OutcomeChain chain(std::set<int> gaps)
    {
        for (const int outcome : m_outcomes)
            for (const int row : m_links.closingsOfOutcome.of(outcome))
                gaps.insert(m_links.gapOfClosing[size_t(row)]);
        gaps.erase(-1);
        for (const int gap : gaps)
            add(OutcomeChain::Gap, {gap, {}});
        for (const int outcome : m_outcomes)
            addWithGaps(outcome);
        addCourses();
        addAssessments();
        addCredentials();
        return std::move(m_chain);
    }

private:
    int add(OutcomeChain::Stage stage, OutcomeChain::Node node)
    {
        m_chain.nodes[size_t(stage)].push_back(std::move(node));
        return int(m_chain.of(stage).size()) - 1;
    }
    /// Where a row stands among the nodes of its stage, −1 = it is not there.
    int placeOf(OutcomeChain::Stage stage, int row) const
    {
        const auto &nodes = m_chain.of(stage);
        const auto found = std::find_if(nodes.begin(), nodes.end(), [row](const OutcomeChain::Node &node) { return node.row == row; });
        return found == nodes.end() ? -1 : int(found - nodes.begin());
    }
    void link(OutcomeChain::Stage fromStage, int from, OutcomeChain::Stage toStage, int to) { m_chain.links.push_back({fromStage, from, toStage, to}); }

    void addWithGaps(int outcome)
    {
        const int place = add(OutcomeChain::Outcome, {outcome, {}});
        std::set<int> closed;
        for (const int row : m_links.closingsOfOutcome.of(outcome))
            closed.insert(placeOf(OutcomeChain::Gap, m_links.gapOfClosing[size_t(row)]));
        closed.erase(-1);
        for (const int gap : closed)
            link(OutcomeChain::Gap, gap, OutcomeChain::Outcome, place);
    }

    void addCourses()
    {
        for (int course = 0; course < int(m_program.courses.size()); ++course) {
            if (!isOffered(m_program.courses[size_t(course)]))
                continue;
            std::set<int> supported;
            QString strength;
            for (const int row : m_links.supportsOfCourse.of(course)) {
                const int outcome = placeOf(OutcomeChain::Outcome, m_links.outcomeOfSupport[size_t(row)]);
                if (outcome < 0)
                    continue;
                supported.insert(outcome);
                const QString &code = m_program.outcomeSupports[size_t(row)].strength;
                static constexpr QLatin1StringView order{"LMH"};
                if (strength.isEmpty() || order.indexOf(code) > order.indexOf(strength))
                    strength = code;
            }
            if (supported.empty())
                continue;
            const int place = add(OutcomeChain::Course, {course, strength});
            for (const int outcome : supported)
                link(OutcomeChain::Outcome, outcome, OutcomeChain::Course, place);
        }
    }

    void addAssessments()
    {
        for (int item = 0; item < int(m_program.assessments.size()); ++item) {
            if (!takesPlace(m_program, m_links, item))
                continue;
            std::set<int> proved;
            for (const int row : m_links.evidenceOfAssessment.of(item))
                proved.insert(placeOf(OutcomeChain::Outcome, m_links.outcomeOfEvidence[size_t(row)]));
            proved.erase(-1);
            if (proved.empty())
                continue;
            const int owner = m_links.courseOfAssessment[size_t(item)];
            const int course = owner < 0 ? -1 : placeOf(OutcomeChain::Course, owner);
            const int place = add(OutcomeChain::Assessment, {item, {}, owner >= 0 && course < 0});
            if (course >= 0)
                link(OutcomeChain::Course, course, OutcomeChain::Assessment, place);
            else
                for (const int outcome : proved)
                    link(OutcomeChain::Outcome, outcome, OutcomeChain::Assessment, place);
        }
    }

    void addCredentials()
    {
        for (int credential = 0; credential < int(m_program.credentials.size()); ++credential) {
            const auto covered = coursesOf(m_program, m_links, m_program.credentials[size_t(credential)]);
            const auto stands = [&](int course) { return !covered || std::find(covered->begin(), covered->end(), course) != covered->end(); };
            std::vector<int> items, courses;
            const auto &assessments = m_chain.of(OutcomeChain::Assessment);
            for (size_t i = 0; i < assessments.size(); ++i)
                if (stands(m_links.courseOfAssessment[size_t(assessments[i].row)]))
                    items.push_back(int(i));
            const auto &taught = m_chain.of(OutcomeChain::Course);
            for (size_t i = 0; i < taught.size(); ++i)
                if (stands(taught[i].row))
                    courses.push_back(int(i));
            if (covered && items.empty() && courses.empty())
                continue;
            const int place = add(OutcomeChain::Credential, {credential, {}});
            for (const int item : items)
                link(OutcomeChain::Assessment, item, OutcomeChain::Credential, place);
        }
    }

    const Program &m_program;
    const Links &m_links;
    DividedOutcomes m_divided;
    std::set<int> m_outcomes;
    OutcomeChain m_chain;
};

} // namespace

OutcomeChain chainOfOutcome(const Program &program, const Links &links, int outcome)
{
    ChainBuilder builder(program, links);
    builder.addOutcome(outcome);
    return builder.chain({});
}

OutcomeChain chainOfGap(const Program &program, const Links &links, int gap)
{
    ChainBuilder builder(program, links);
    for (const int row : links.closingsOfGap.of(gap))
        if (const int outcome = links.outcomeOfClosing[size_t(row)]; outcome >= 0)
            builder.addOutcome(outcome);
    return builder.chain({gap});
}

} // namespace micromajor
