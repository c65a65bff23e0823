#include "core/rules/RuleCatalogue.h"
#include "core/rules/need/SharedWords.h"
#include "core/rules/outcomes/OutcomeRows.h"

#include <algorithm>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

struct PlannedCourse
{
    int course;
    SharedWords words; ///< of its name
    bool named = false; ///< by a finding
};

/// Reports words of the text that stand in the name of the planned course and in no offered course.
static void judgePromise(RuleReport &report, const Place &place, const Message &name, PlannedCourse &planned, const QString &text)
{
    const Program &program = report.program();
    QStringList words;
    planned.words.collect(text, words);
    words.removeIf([&](const QString &word) { return isTaught(program, word); });
    if (words.isEmpty())
        return;
    const Course &course = program.courses[size_t(planned.course)];
    report.notMet(place, Message(QT_TRANSLATE_NOOP("core", "%1 promises “%2”, which only %3 would teach: it is planned, not offered."),
                                 {name, words.mid(0, 4).join(u" / "_s), nameOf(course)}))
        .related(placeOf(course));
    planned.named = true;
}

static void check(RuleReport &report)
{
    static const Field &statementField = fieldOf<Outcome>(u"statement");
    static const Field &capabilityField = fieldOf<ProgramFacts>(u"capability");
    const Program &program = report.program();
    const Links &links = report.facts().links;
    std::vector<PlannedCourse> planned;
    for (size_t i = 0; i < program.courses.size(); ++i)
        if (const Course &course = program.courses[i]; !isOffered(course))
            planned.push_back({int(i), SharedWords(course.nameZh, course.nameEn)});
    if (planned.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "Every course is offered."));
    const DividedOutcomes divided(program);
    for (size_t i = 0; i < program.outcomes.size(); ++i) {
        const Outcome &outcome = program.outcomes[i];
        const std::span<const int> rows = links.supportsOfOutcome.of(int(i));
        if (divided.contains(i))
            continue;
        if (rows.empty()) {
            for (PlannedCourse &course : planned)
                judgePromise(report, placeOf(outcome, &statementField), nameOf(outcome, program), course, outcome.statement);
            continue;
        }
        if (!supportingCourses(report.facts(), i).empty())
            continue;
        std::vector<int> courses;
        for (const int row : rows)
            courses.push_back(links.courseOfSupport[size_t(row)]);
        ReportedFinding finding = report.notMet(placeOf(outcome), {nameOf(outcome, program), listed(namesOf(program, courses))});
        for (const int course : courses)
            finding.related(placeOf(program.courses[size_t(course)]));
        for (PlannedCourse &course : planned)
            course.named |= std::find(courses.begin(), courses.end(), course.course) != courses.end();
    }
    for (PlannedCourse &course : planned)
        if (!course.named)
            judgePromise(report, placeOf(program.facts, &capabilityField), Message(capabilityField.label), course, program.facts.capability);
}

const Rule outcomeRestsOnPlannedCourse{
    .id = "outcome-rests-on-planned-course",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Outcomes and courses that are only planned"),
    .message = QT_TRANSLATE_NOOP("core", "%1 is supported only by courses that are planned, not offered: %2."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "policy.md, Arithmetic of the 12 cases, S12; S000",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
