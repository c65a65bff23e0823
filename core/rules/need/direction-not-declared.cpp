#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/need/DirectionList.h"

namespace micromajor::rules {

static void judge(RuleReport &report, const Direction &declared)
{
    static const Field &areaField = *tables::direction.field(u"area");
    static const Field &areaCodeField = *tables::direction.field(u"area_code");
    static const Field &directionField = *tables::direction.field(u"direction");
    const Program &program = report.program();
    const ListedDirection *listed = listedDirection(declared.directionCode, declared.direction);
    if (declared.direction.isEmpty() && declared.directionCode.isEmpty()) {
        report.notMet(placeOf(declared, &directionField),
                      Message(QT_TRANSLATE_NOOP("core", "The priority area %1 is declared without a direction."),
                              {declared.area.isEmpty() ? declared.areaCode : declared.area}));
    } else if (declared.area.isEmpty() && declared.areaCode.isEmpty()) {
        ReportedFinding finding = report.notMet(placeOf(declared, &areaField),
            Message(QT_TRANSLATE_NOOP("core", "The direction %1 is declared without its priority area."),
                    {declared.direction.isEmpty() ? declared.directionCode : declared.direction}));
        if (listed)
            finding.fix(setting(program, declared, areaField, listed->areaZh));
    } else if (listed && !declared.areaCode.isEmpty() && declared.areaCode != listed->areaCode) {
        report.notMet(placeOf(declared, &areaCodeField),
                      Message(QT_TRANSLATE_NOOP("core", "The direction %1 belongs to the area %2, not to %3."),
                              {listed->zh, listed->areaCode, declared.areaCode}))
            .fix(setting(program, declared, areaCodeField, listed->areaCode));
    }
}

static void check(RuleReport &report)
{
    static const Field &typeField = *tables::program.field(u"type");
    const Program &program = report.program();
    if (!program.directions.empty()) {
        for (const Direction &declared : program.directions)
            judge(report, declared);
        return;
    }
    // The directions were published for one type of micro-major; the others need none.
    const QStringList types = report.textList("types");
    if (!types.isEmpty() && program.facts.type.isEmpty())
        return report.cannotJudge({placeOf(program.facts, &typeField)});
    if (!types.isEmpty() && !types.contains(program.facts.type))
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "Programs of this type need no priority direction."));
    report.notMet({&tables::direction, QString(), nullptr}, {});
}

const Rule directionNotDeclared{
    .id = "direction-not-declared",
    .group = "need",
    .title = QT_TRANSLATE_NOOP("core", "Priority area and direction declared"),
    .message = QT_TRANSLATE_NOOP("core", "No priority area and direction are declared."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md CN-05; resources/directions/double-thousand-2025.json",
    .options = {{"types", QT_TRANSLATE_NOOP("core", "Types that must declare a direction; empty = all"), RuleOption::Type::TextList, "[]"}},
    .check = check,
};

} // namespace micromajor::rules
