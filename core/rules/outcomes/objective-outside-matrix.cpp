#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/OutcomeRows.h"

#include <algorithm>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// The missing cell at the lowest strength. Where the outcome's courses are weighted it weighs nothing, so their sum stays.
static Edit tying(const Program &program, const Links &links, int course, int outcome)
{
    static const Field &outcomeField = fieldOf<OutcomeSupport>(u"outcome_id");
    static const Field &courseField = fieldOf<OutcomeSupport>(u"course_id");
    static const Field &strengthField = fieldOf<OutcomeSupport>(u"strength");
    static const Field &weightField = fieldOf<OutcomeSupport>(u"weight");
    const std::span<const int> rows = links.supportsOfOutcome.of(outcome);
    const bool weighted = std::any_of(rows.begin(), rows.end(), [&](int row) { return program.outcomeSupports[size_t(row)].weight.has_value(); });
    Edit edit = edits::insertRow(tables::outcomeSupport,
        {{&outcomeField, program.outcomes[size_t(outcome)].id.value}, {&courseField, program.courses[size_t(course)].id.value},
         {&strengthField, u"L"_s}, {&weightField, weighted ? Value(qint64(0)) : Value()}});
    edit.label = Message(QT_TRANSLATE_NOOP("core", "Tie %1 to %2 with strength L"),
                         {nameOf(program.courses[size_t(course)]), nameOf(program.outcomes[size_t(outcome)], program)});
    return edit;
}

static void check(RuleReport &report)
{
    static const Field &outcomeField = fieldOf<CourseObjective>(u"outcome_id");
    const Program &program = report.program();
    const Links &links = report.facts().links;
    if (program.courseObjectives.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no course objectives yet."));
    if (program.outcomeSupports.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The support matrix is empty."));
    const DividedOutcomes divided(program);
    for (size_t i = 0; i < program.courseObjectives.size(); ++i) {
        const int course = links.courseOfObjective[i], outcome = links.outcomeOfObjective[i];
        if (course < 0 || outcome < 0 || !isOffered(program.courses[size_t(course)]))
            continue;
        const std::span<const int> rows = links.supportsOfCourse.of(course);
        // An objective may name the outcome as a whole and the matrix its part, or the other way round.
        const bool tied = std::any_of(rows.begin(), rows.end(), [&](int row) {
            const int supported = links.outcomeOfSupport[size_t(row)];
            return supported == outcome || (supported >= 0 && (divided.parentOf(size_t(supported)) == outcome || divided.parentOf(size_t(outcome)) == supported));
        });
        if (tied)
            continue;
        const CourseObjective &objective = program.courseObjectives[i];
        const Message name = objective.code.isEmpty() ? rowMessage(tables::courseObjective, &objective, program) : Message(objective.code);
        ReportedFinding finding = report.notMet(placeOf(objective, &outcomeField),
            {name, nameOf(program.courses[size_t(course)]), nameOf(program.outcomes[size_t(outcome)], program)});
        const std::vector<int> supported = outcomesOf(links, course);
        // A course that is tied to every outcome is no better answer (course-supports-everything).
        if (supported.size() + 1 < program.outcomes.size() && !divided.contains(size_t(outcome)))
            finding.fix(tying(program, links, course, outcome));
        if (supported.size() == 1)
            finding.fix(setting(program, objective, outcomeField, program.outcomes[size_t(supported.front())].id.value));
    }
}

const Rule objectiveOutsideMatrix{
    .id = "objective-outside-matrix",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Course objectives and the support matrix"),
    .message = QT_TRANSLATE_NOOP("core", "The objective %1 of %2 serves %3, but the support matrix does not tie this course to it."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md OB-10",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
