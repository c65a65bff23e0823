#include "core/rules/RuleCatalogue.h"
#include "core/rules/assessment/Evidence.h"

#include <algorithm>

namespace micromajor::rules {

/// The electives that assess the outcome; empty if something every learner takes does so, too.
static std::vector<int> assessingElectives(const RuleReport &report, int outcome)
{
    const Facts &facts = report.facts();
    std::vector<int> electives;
    for (const int row : facts.links.evidenceOfOutcome.of(outcome)) {
        const int item = facts.links.assessmentOfEvidence[size_t(row)];
        if (item < 0 || !takesPlace(report, item))
            continue;
        const int course = facts.links.courseOfAssessment[size_t(item)];
        if (course < 0 || !facts.isElective[size_t(course)])
            return {};
        if (std::find(electives.begin(), electives.end(), course) == electives.end())
            electives.push_back(course);
    }
    return electives;
}

static void judge(RuleReport &report, int outcome, const std::vector<int> &electives)
{
    const Program &program = report.program();
    std::vector<bool> marked(program.courses.size());
    std::vector<Message> names;
    for (const int course : electives) {
        marked[size_t(course)] = true;
        names.push_back(nameOf(program.courses[size_t(course)]));
    }
    const auto taken = report.facts().choices->avoiding(marked);
    if (!taken)
        return;
    const Outcome &row = program.outcomes[size_t(outcome)];
    // Electives that no group limits can be left out whatever else is chosen.
    const std::vector<int> &free = report.facts().choices->roles().free;
    const bool anyLimited = std::any_of(electives.begin(), electives.end(),
                                        [&](int course) { return !std::binary_search(free.begin(), free.end(), course); });
    std::vector<Message> chosen;
    for (size_t i = 0; anyLimited && i < taken->size(); ++i)
        chosen.push_back(nameOf(program.courses[size_t((*taken)[i])]));
    ReportedFinding finding = chosen.empty()
        ? report.notMet(placeOf(row), Message(QT_TRANSLATE_NOOP("core", "The outcome “%1” is assessed only in %2, which a learner need not choose."),
                                              {nameOf(row), listed(names)}))
        : report.notMet(placeOf(row), {nameOf(row), listed(names), listed(chosen)});
    for (const int course : electives)
        finding.related(placeOf(program.courses[size_t(course)]));
}

static void check(RuleReport &report)
{
    static const Field &creditsField = fieldOf<Course>(u"credits");
    if (!hasOutcomes(report) || !hasAssessments(report))
        return;
    const Program &program = report.program();
    std::vector<std::pair<int, std::vector<int>>> doubtful;
    for (int i = 0; i < int(program.outcomes.size()); ++i)
        if (std::vector<int> electives = assessingElectives(report, i); !electives.empty())
            doubtful.emplace_back(i, std::move(electives));
    if (doubtful.empty() || !choicesDecidable(report))
        return;
    std::vector<Place> missing;
    for (const int course : report.facts().choices->unknownCredits())
        missing.push_back(placeOf(program.courses[size_t(course)], &creditsField));
    if (!missing.empty())
        return report.cannotJudge(std::move(missing));
    for (const auto &[outcome, electives] : doubtful)
        judge(report, outcome, electives);
}

const Rule outcomeAssessmentLostByChoice{
    .id = "outcome-assessment-lost-by-choice",
    .group = "assessment",
    .title = QT_TRANSLATE_NOOP("core", "Outcomes assessed whatever a learner chooses"),
    .message = QT_TRANSLATE_NOOP("core", "The outcome “%1” is assessed only in %2; a learner who chooses %3 is never assessed for it."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md OB-09",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
