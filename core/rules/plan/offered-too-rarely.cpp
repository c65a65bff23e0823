#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &lastField = fieldOf<Course>(u"last_offered");
    static const Field &startsField = fieldOf<ProgramFacts>(u"starts_on");
    const auto most = report.integer("mostMonths");
    if (!most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const Facts &facts = report.facts();
    const Program &program = report.program();
    // ISO dates compare as texts; only the limit has to be reckoned.
    const QString limit = facts.judgedOn.isValid() ? facts.judgedOn.addMonths(-*most).toString(Qt::ISODate) : QString();
    std::vector<Place> missing;
    bool any = false;
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const Course &course = program.courses[i];
        if (!isOffered(course) || facts.isElective[i])
            continue;
        any = true;
        if (course.lastOffered.isEmpty())
            missing.push_back(placeOf(course, &lastField));
        else if (!limit.isEmpty() && course.lastOffered < limit)
            report.notMet(placeOf(course, &lastField),
                          {nameOf(course), course.lastOffered, QString::number(*most), facts.judgedOn.toString(Qt::ISODate)});
    }
    if (!any)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no required courses."));
    if (limit.isEmpty())
        missing.insert(missing.begin(), placeOf(program.facts, &startsField));
    report.cannotJudge(std::move(missing));
}

const Rule offeredTooRarely{
    .id = "offered-too-rarely",
    .group = "plan",
    .title = QT_TRANSLATE_NOOP("core", "Required courses offered often enough"),
    .message = QT_TRANSLATE_NOOP("core", "%1 was last offered on %2, more than %3 months before %4."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md US-07",
    .options = {{"mostMonths", QT_TRANSLATE_NOOP("core", "Most months since a required course was last offered"), RuleOption::Type::Integer, "24"}},
    .check = check,
};

} // namespace micromajor::rules
