#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &accumulableField = fieldOf<ProgramFacts>(u"accumulable");
    static const Field &convertibleField = fieldOf<ProgramFacts>(u"convertible");
    static const Field &targetField = fieldOf<Recognition>(u"target_program");
    const Program &program = report.program();
    const bool accumulable = program.facts.accumulable == true;
    if (!accumulable && program.facts.convertible != true)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program is not said to be accumulable or convertible."));
    const auto namesTarget = [](const Recognition &row) { return !row.targetProgram.isEmpty() || !row.targetInstitution.isEmpty(); };
    if (std::any_of(program.recognitions.begin(), program.recognitions.end(), namesTarget))
        return;
    if (program.recognitions.empty()) {
        report.notMet(placeOf(program.facts, accumulable ? &accumulableField : &convertibleField), {});
        return;
    }
    ReportedFinding finding = report.notMet(placeOf(program.recognitions.front(), &targetField),
        Message(QT_TRANSLATE_NOOP("core", "The recognition of credits names neither a receiving program nor a receiving institution.")));
    for (size_t i = 1; i < program.recognitions.size(); ++i)
        finding.related(placeOf(program.recognitions[i], &targetField));
}

const Rule stackableWithoutTarget{
    .id = "stackable-without-target",
    .group = "credits",
    .title = QT_TRANSLATE_NOOP("core", "What the credits count towards"),
    .message = QT_TRANSLATE_NOOP("core", "The credits can be accumulated or converted, but nothing says towards what."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md EU-O04, UN-03",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
