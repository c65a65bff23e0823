#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/completeness/ModeDetails.h"

namespace micromajor::rules {

/// The mode that online hours out of all hours make.
static QStringView modeOfHours(Hours online, Hours hours)
{
    if (online.thousandths() == 0)
        return u"on-site";
    return online == hours ? u"online" : u"blended";
}

static void check(RuleReport &report)
{
    static const Field &modeField = fieldOf<Course>(u"mode");
    static const Field &onlineField = fieldOf<Course>(u"online_hours");
    static const Field &hoursField = fieldOf<Course>(u"hours");
    const Program &program = report.program();
    std::vector<Place> missing;
    bool any = false;
    for (const Course &course : program.courses) {
        if (!isOffered(course) || !course.onlineHours)
            continue;
        const QString &mode = modeOf(course, program.facts);
        // A blended program may have courses of every mode; only a course that says so itself must be blended.
        if (mode != u"on-site" && mode != u"online" && (course.mode.isEmpty() || mode != u"blended"))
            continue;
        any = true;
        const Hours online = *course.onlineHours;
        if (!course.hours) {
            // Without the total only "none" and "some" are certain.
            if (online.thousandths() > 0 && mode != u"on-site")
                missing.push_back(placeOf(course, &hoursField));
            else if ((online.thousandths() == 0) != (mode == u"on-site"))
                report.notMet(placeOf(course, &modeField),
                    Message(QT_TRANSLATE_NOOP("core", "%1 is “%2”, but %3 hours are online."), {nameOf(course), valueMessage(modeField, mode, program), online.toString()}));
            continue;
        }
        if (online > *course.hours || course.hours->thousandths() == 0)
            continue; // more online hours than hours is the fault of online-hours-exceed-total
        const QStringView right = modeOfHours(online, *course.hours);
        if (mode == right)
            continue;
        ReportedFinding finding = report.notMet(placeOf(course, &modeField),
            {nameOf(course), valueMessage(modeField, mode, program), online.toString(), course.hours->toString()});
        finding.related(placeOf(course, &onlineField));
        const QString rightMode = right.toString();
        if (!missingDetails(rightMode, &course, program.facts).any())
            finding.fix(setting(program, course, modeField, rightMode));
    }
    if (!any)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No course states both its mode and its online hours."));
    report.cannotJudge(std::move(missing));
}

const Rule modeContradictsHours{
    .id = "mode-contradicts-hours",
    .group = "completeness",
    .title = QT_TRANSLATE_NOOP("core", "Course mode and online hours"),
    .message = QT_TRANSLATE_NOOP("core", "%1 is “%2”, but %3 of its %4 hours are online."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md EU-M10, AU-09",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
