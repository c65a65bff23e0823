#include "tests/benchmarks/PlantedFaults.h"

#include <vector>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

/// SplitMix64: the distributions of the standard library differ from one to the next, this does not.
class Random
{
public:
    explicit Random(unsigned seed) : m_state(seed) {}
    size_t below(size_t limit)
    {
        quint64 z = m_state += 0x9e3779b97f4a7c15u;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return size_t((z ^ (z >> 31)) % limit);
    }
    template<class Row>
    Row &oneOf(std::vector<Row> &rows) { return rows[below(rows.size())]; }

private:
    quint64 m_state;
};

void removeAssessmentsOf(Program &program, Course &course)
{
    course.assessmentForm.clear();
    for (const Assessment &item : program.assessments)
        if (item.courseId == course.id) {
            std::erase_if(program.assessmentOutcomes, [&](const AssessmentOutcome &row) { return row.assessmentId == item.id; });
            std::erase_if(program.assessmentObjectives, [&](const AssessmentObjective &row) { return row.assessmentId == item.id; });
        }
    std::erase_if(program.assessments, [&](const Assessment &item) { return item.courseId == course.id; });
}

/// Leaves the outcome without strong support, or with strong support in electives only.
void weaken(Program &program, const Outcome &outcome, bool electivesToo)
{
    for (size_t row = 0; row < program.outcomeSupports.size(); ++row) {
        OutcomeSupport &support = program.outcomeSupports[row];
        const Course *course = find(program.courses, support.courseId);
        if (support.outcomeId == outcome.id && (electivesToo || course->nature == "required"_L1))
            support.strength = u"M"_s;
    }
}

using Planter = void (*)(Program &program, Random &random);
const Planter planters[] = {
    [](Program &program, Random &random) { program.choiceGroups[0].leastCourses = program.choiceGroups[0].mostCourses = 2 + int(random.below(2)); },
    [](Program &program, Random &random) { program.facts.creditsStated = Credits::whole(random.below(2) ? 8 : 40); },
    [](Program &program, Random &random) {
        Course &course = random.oneOf(program.courses);
        course.hours = Hours::whole(40);
        course.theoryHours = Hours::whole(28);
    },
    [](Program &program, Random &random) { random.oneOf(program.courses).theoryHours = Hours::whole(24); },
    [](Program &program, Random &random) { random.oneOf(program.courses).learningHours = Hours::whole(24); },
    [](Program &program, Random &random) { random.oneOf(program.courses).learningHours = Hours::whole(120); },
    [](Program &program, Random &) { program.facts.learningHoursStated = Hours::whole(300); },
    [](Program &program, Random &random) { random.oneOf(program.courses).credits = Credits::fromThousandths(2300); },
    [](Program &program, Random &) { program.facts.creditsStated = *program.facts.creditsStated + Credits::fromThousandths(1250); },
    [](Program &program, Random &) { program.facts.hoursStated = *program.facts.hoursStated + Hours::whole(16); },
    [](Program &program, Random &random) { program.facts.coursesStated = 11 + int(random.below(8)); },
    [](Program &program, Random &random) { random.oneOf(program.courses).term = 6; },
    [](Program &program, Random &random) { program.courses[8 + random.below(7)].term = 1 + int(random.below(3)); },
    [](Program &program, Random &random) {
        const Requisite requisite = random.oneOf(program.requisites);
        program.requisites.push_back({{u"requisite-back"_s}, requisite.requiredId, requisite.courseId, u"pre"_s, {}, {}});
    },
    [](Program &program, Random &random) { random.oneOf(program.courses).nameZh = program.courses[0].nameZh; },
    [](Program &program, Random &random) { random.oneOf(program.courses).code = program.courses[1].code; },
    [](Program &program, Random &random) { random.oneOf(program.courses).moduleId = {}; },
    [](Program &program, Random &random) {
        std::erase_if(program.outcomeSupports, [id = random.oneOf(program.outcomes).id](const OutcomeSupport &row) { return row.outcomeId == id; });
    },
    [](Program &program, Random &random) { weaken(program, random.oneOf(program.outcomes), true); },
    [](Program &program, Random &random) { weaken(program, random.oneOf(program.outcomes), false); },
    [](Program &program, Random &random) {
        std::erase_if(program.outcomeSupports, [id = random.oneOf(program.courses).id](const OutcomeSupport &row) { return row.courseId == id; });
    },
    [](Program &program, Random &random) { program.outcomeSupports[random.below(12)].weight = Percent::whole(77); },
    [](Program &program, Random &random) { random.oneOf(program.assessments).weight = Percent::fromThousandths(33'300); },
    [](Program &program, Random &random) {
        std::erase_if(program.assessmentOutcomes, [id = random.oneOf(program.assessments).id](const AssessmentOutcome &row) { return row.assessmentId == id; });
    },
    [](Program &program, Random &random) { removeAssessmentsOf(program, random.oneOf(program.courses)); },
    [](Program &program, Random &random) {
        std::erase_if(program.assessmentOutcomes, [id = random.oneOf(program.outcomes).id](const AssessmentOutcome &row) { return row.outcomeId == id; });
    },
    [](Program &program, Random &random) { random.oneOf(program.assessments).rubricId = {}; },
    [](Program &program, Random &) {
        for (Assessment &item : program.assessments)
            item.kind = u"test"_s;
    },
    [](Program &program, Random &random) {
        std::erase_if(program.teachings, [id = random.oneOf(program.courses).id](const Teaching &row) { return row.courseId == id; });
    },
    [](Program &program, Random &random) {
        if (random.below(2))
            program.people.back().leader = true;
        else
            for (Person &person : program.people)
                person.leader = false;
    },
    [](Program &program, Random &) {
        program.people.back().organisationId = {};
        program.people.back().workplace.clear();
    },
    [](Program &program, Random &) { program.agreements.clear(); },
    [](Program &program, Random &) { program.facts.minimumClassSize = 50; },
    [](Program &program, Random &random) {
        Credential &credential = program.credentials.front();
        const size_t shape = random.below(3);
        credential.verification = shape == 0 ? QString() : shape == 1 ? u"issuer"_s : u"website"_s;
        if (shape == 2)
            credential.verificationUrl.clear();
    },
    [](Program &program, Random &random) {
        Credential &credential = program.credentials.front();
        if (random.below(2))
            credential.issuerCountry.clear();
        else
            credential.issuer = credential.awardingBody = QString();
    },
    [](Program &program, Random &) { program.evidence.back().gapId = program.evidence.front().gapId; },
    [](Program &program, Random &random) {
        std::erase_if(program.outcomeGaps, [id = random.oneOf(program.outcomes).id](const OutcomeGap &row) { return row.outcomeId == id; });
    },
    [](Program &program, Random &random) { program.facts.type = random.below(2) ? QString() : u"applied-skills"_s; },
    [](Program &program, Random &random) { (random.below(2) ? program.facts.nameZh : program.facts.nameEn) += u"学士"_s; },
    [](Program &program, Random &random) {
        if (random.below(2))
            program.facts.refreshPercent = Percent::fromThousandths(19'500);
        else
            program.facts.reviewMonths = random.below(2) ? 0 : 24;
    },
};

} // namespace

Program withFaults(const Program &clean, unsigned seed)
{
    Program program = clean;
    Random random(seed);
    for (const Planter plant : planters)
        if (random.below(13) == 0)
            plant(program, random);
    return program;
}

} // namespace micromajor
