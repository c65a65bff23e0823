#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/assessment/Evidence.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// Introduced, reinforced, mastered; "assessed" comes normally not before mastery. 0 = a word of the program's own, not placed.
static int rankOf(const QString &progression)
{
    if (progression.size() != 1)
        return 0;
    const QChar letter = progression[0];
    return letter == u'I' ? 1 : letter == u'R' ? 2 : letter == u'M' || letter == u'A' ? 3 : 0;
}

static bool hasEvidenceIn(const RuleReport &report, int outcome, int course)
{
    const Links &links = report.facts().links;
    for (const int row : links.evidenceOfOutcome.of(outcome))
        if (const int item = links.assessmentOfEvidence[size_t(row)]; item >= 0 && takesPlace(report, item))
            if (const int where = links.courseOfAssessment[size_t(item)]; where < 0 || where == course)
                return true;
    return false;
}

static void judge(RuleReport &report, int outcome, std::vector<Place> &missing)
{
    static const Field &progressionField = fieldOf<OutcomeSupport>(u"progression");
    const Program &program = report.program();
    const Links &links = report.facts().links;
    const OutcomeSupport *top = nullptr;
    const OutcomeSupport *unstated = nullptr;
    int best = 0;
    bool assessed = false;
    for (const int row : links.supportsOfOutcome.of(outcome)) {
        const OutcomeSupport &support = program.outcomeSupports[size_t(row)];
        const int course = links.courseOfSupport[size_t(row)];
        if (course < 0 || !isOffered(program.courses[size_t(course)]))
            continue;
        const int rank = rankOf(support.progression);
        if (rank == 0) {
            unstated = unstated ? unstated : &support;
            continue;
        }
        if (rank < best)
            continue;
        if (rank > best) {
            top = &support;
            best = rank;
            assessed = false;
        }
        assessed = assessed || hasEvidenceIn(report, outcome, course);
    }
    if (assessed && best == 3)
        return;
    if (unstated)
        return missing.push_back(placeOf(*unstated, &progressionField));
    if (!top || assessed)
        return;
    std::vector<Message> names;
    std::vector<Place> places;
    for (const int each : links.supportsOfOutcome.of(outcome)) {
        const int course = links.courseOfSupport[size_t(each)];
        if (course < 0 || !isOffered(program.courses[size_t(course)]) || rankOf(program.outcomeSupports[size_t(each)].progression) != best)
            continue;
        names.push_back(nameOf(program.courses[size_t(course)]));
        places.push_back(placeOf(program.courses[size_t(course)]));
    }
    const Outcome &row = program.outcomes[size_t(outcome)];
    ReportedFinding finding = report.notMet(placeOf(row), {nameOf(row), valueMessage(progressionField, top->progression, program), listed(names)});
    for (Place &place : places)
        finding.related(std::move(place));
}

static void check(RuleReport &report)
{
    if (!hasOutcomes(report) || !hasAssessments(report))
        return;
    if (report.program().outcomeSupports.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No course supports an outcome yet."));
    std::vector<Place> missing;
    // What is not assessed at all is the matter of another rule.
    for (int i = 0; i < int(report.program().outcomes.size()); ++i)
        if (isAssessed(report, i))
            judge(report, i, missing);
    report.cannotJudge(std::move(missing));
}

const Rule outcomeNotAssessedAtTop{
    .id = "outcome-not-assessed-at-top",
    .group = "assessment",
    .title = QT_TRANSLATE_NOOP("core", "Outcomes assessed at their highest level"),
    .message = QT_TRANSLATE_NOOP("core", "The outcome “%1” reaches its highest level (%2) in %3, but is not assessed there."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md OB-07",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
