#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/completeness/ModeDetails.h"

namespace micromajor::rules {

struct Detail
{
    const Field &programField;
    const Field &courseField;
    bool ModeDetails::*missing;
};

static void judge(RuleReport &report, const Detail &detail, const Field &modeField)
{
    const Program &program = report.program();
    const ProgramFacts &facts = program.facts;
    std::vector<const Course *> lacking;
    bool anyCourse = false;
    bool anyHas = false;
    for (const Course &course : program.courses) {
        if (!isOffered(course))
            continue;
        anyCourse = true;
        if (missingDetails(modeOf(course, facts), &course, facts).*detail.missing)
            lacking.push_back(&course);
        else
            anyHas = true;
    }
    if (anyCourse ? lacking.empty() : !(missingDetails(facts.mode, nullptr, facts).*detail.missing))
        return;
    if (!anyHas) {
        const QString &mode = facts.mode.isEmpty() ? lacking.front()->mode : facts.mode;
        report.notMet(placeOf(facts, &detail.programField), {Message(detail.programField.label), valueMessage(modeField, mode, program)});
        return;
    }
    std::vector<Message> names;
    for (const Course *course : lacking)
        names.push_back(nameOf(*course));
    ReportedFinding finding = report.notMet(placeOf(*lacking.front(), &detail.courseField),
        Message(QT_TRANSLATE_NOOP("core", "%1 is not stated for %2, although the learning mode there asks for it."), {Message(detail.courseField.label), listed(names)}));
    for (size_t i = 1; i < lacking.size(); ++i)
        finding.related(placeOf(*lacking[i], &detail.courseField));
}

static void check(RuleReport &report)
{
    static const Field &modeField = fieldOf<ProgramFacts>(u"mode");
    static const Detail details[] = {
        {fieldOf<ProgramFacts>(u"place"), fieldOf<Course>(u"place"), &ModeDetails::place},
        {fieldOf<ProgramFacts>(u"platform"), fieldOf<Course>(u"platform"), &ModeDetails::platform},
        {fieldOf<ProgramFacts>(u"synchronous"), fieldOf<Course>(u"synchronous"), &ModeDetails::synchronous},
    };
    const Program &program = report.program();
    bool stated = !program.facts.mode.isEmpty();
    for (const Course &course : program.courses)
        stated = stated || (isOffered(course) && !course.mode.isEmpty());
    if (!stated)
        return report.cannotJudge({placeOf(program.facts, &modeField)});
    for (const Detail &detail : details)
        judge(report, detail, modeField);
}

const Rule modeDetailsMissing{
    .id = "mode-details-missing",
    .group = "completeness",
    .title = QT_TRANSLATE_NOOP("core", "Place, platform and times of the learning mode"),
    .message = QT_TRANSLATE_NOOP("core", "%1 is not stated, although the learning mode is “%2”."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md AU-09",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
