#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/completeness/ModeDetails.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &programField = fieldOf<ProgramFacts>(u"mode");
    static const Field &courseField = fieldOf<Course>(u"mode");
    const Program &program = report.program();
    if (!program.facts.mode.isEmpty())
        return;
    std::vector<Message> names;
    std::vector<Place> places;
    const QString *common = nullptr;
    bool alike = true;
    for (const Course &course : program.courses) {
        if (!isOffered(course))
            continue;
        if (course.mode.isEmpty()) {
            names.push_back(nameOf(course));
            places.push_back(placeOf(course, &courseField));
            continue;
        }
        alike = alike && (!common || *common == course.mode);
        common = &course.mode;
    }
    if (common && names.empty())
        return;
    const Place place = placeOf(program.facts, &programField);
    if (!common) {
        report.notMet(place, {});
        return;
    }
    ReportedFinding finding = report.notMet(place, Message(QT_TRANSLATE_NOOP("core", "The learning mode is stated neither for the program nor for %1."), {listed(names)}));
    for (Place &each : places)
        finding.related(std::move(each));
    if (alike && !missingDetails(*common, nullptr, program.facts).any())
        finding.fix(setting(program, program.facts, programField, *common));
}

const Rule modeNotStated{
    .id = "mode-not-stated",
    .group = "completeness",
    .title = QT_TRANSLATE_NOOP("core", "Learning mode stated"),
    .message = QT_TRANSLATE_NOOP("core", "The learning mode is not stated: online, on site or blended."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md EU-M10, CN-06, AU-09",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
