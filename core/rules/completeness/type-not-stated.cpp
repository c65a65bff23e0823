#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &typeField = *tables::program.field(u"type");
    const Program &program = report.program();
    const Place place = placeOf(program.facts, &typeField);
    if (program.facts.type.isEmpty()) {
        report.notMet(place, {});
        return;
    }
    const QStringList types = report.textList("types");
    if (types.isEmpty() || types.contains(program.facts.type))
        return;
    std::vector<Message> allowed;
    for (const QString &type : types)
        allowed.push_back(valueMessage(typeField, type, program));
    report.notMet(place, Message(QT_TRANSLATE_NOOP("core", "The type %1 is not one of the list: %2."),
                                 {valueMessage(typeField, program.facts.type, program), listed(allowed)}));
}

const Rule typeNotStated{
    .id = "type-not-stated",
    .group = "completeness",
    .title = QT_TRANSLATE_NOOP("core", "Type under the plan"),
    .message = QT_TRANSLATE_NOOP("core", "The type of the micro-major is not stated."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "policy.md A2, Three types; frameworks.md CN-02",
    .options = {{"types", QT_TRANSLATE_NOOP("core", "Types that are accepted; empty = any"), RuleOption::Type::TextList, "[]"}},
    .check = check,
};

} // namespace micromajor::rules
