#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/need/DirectionList.h"
#include "core/rules/need/NearDirection.h"

#include <algorithm>

namespace micromajor::rules {

static bool isAreaOf(const ListedDirection &direction, const QString &area)
{
    return area == direction.areaZh || area.compare(direction.areaEn, Qt::CaseInsensitive) == 0;
}

/// Takes the direction of the list over, with the codes and the area as far as they are stated.
static Edit takingOver(const Program &program, const Direction &declared, const ListedDirection &direction)
{
    static const Field &directionField = fieldOf<Direction>(u"direction");
    static const Field &codeField = fieldOf<Direction>(u"direction_code");
    static const Field &areaField = fieldOf<Direction>(u"area");
    static const Field &areaCodeField = fieldOf<Direction>(u"area_code");
    Edit edit = setting(program, declared, directionField, direction.zh);
    edit.mergeKey.clear();
    const auto add = [&](const Field &field, const QString &value) { edit.operations.push_back(SetField{&tables::direction, declared.id.value, &field, value}); };
    if (!declared.directionCode.isEmpty())
        add(codeField, direction.code);
    if (!declared.area.isEmpty() && !isAreaOf(direction, declared.area))
        add(areaField, direction.areaZh);
    if (!declared.areaCode.isEmpty())
        add(areaCodeField, direction.areaCode);
    return edit;
}

static void judgeArea(RuleReport &report, const Direction &declared, const ListedDirection *direction)
{
    static const Field &areaField = fieldOf<Direction>(u"area");
    if (declared.area.isEmpty())
        return;
    if (direction) {
        // Wrong codes are the matter of direction-not-declared.
        if (isAreaOf(*direction, declared.area) || (!declared.areaCode.isEmpty() && declared.areaCode != direction->areaCode))
            return;
        report.notMet(placeOf(declared, &areaField), Message(QT_TRANSLATE_NOOP("core", "The direction %1 belongs to the area %2, not to %3."),
                                                             {direction->zh, direction->areaZh, declared.area}))
            .fix(setting(report.program(), declared, areaField, direction->areaZh));
        return;
    }
    const auto &all = listedDirections();
    if (std::none_of(all.begin(), all.end(), [&](const ListedDirection &each) { return isAreaOf(each, declared.area); }))
        report.notMet(placeOf(declared, &areaField), Message(QT_TRANSLATE_NOOP("core", "%1 is not one of the 12 areas of the ministry's list."), {declared.area}));
}

static void judge(RuleReport &report, const Direction &declared)
{
    static const Field &directionField = fieldOf<Direction>(u"direction");
    static const Field &codeField = fieldOf<Direction>(u"direction_code");
    const Program &program = report.program();
    const ListedDirection *byCode = declared.directionCode.isEmpty() ? nullptr : listedDirection(declared.directionCode, {});
    const ListedDirection *byName = declared.direction.isEmpty() ? nullptr : listedDirection({}, declared.direction);
    const bool onlyOneStated = declared.directionCode.isEmpty() || declared.direction.isEmpty();
    if (declared.directionCode.isEmpty() && declared.direction.isEmpty())
        return judgeArea(report, declared, nullptr);
    if (byCode == byName ? byCode != nullptr : onlyOneStated)
        return judgeArea(report, declared, byCode ? byCode : byName);
    if (byCode) {
        ReportedFinding finding = report.notMet(placeOf(declared, &codeField),
            Message(QT_TRANSLATE_NOOP("core", "The direction code %1 stands for %2, not for %3."), {byCode->code, byCode->zh, declared.direction}));
        if (byName)
            finding.fix(setting(program, declared, codeField, byName->code));
        else if (nearDirection(declared.direction) == byCode)
            finding.fix(takingOver(program, declared, *byCode));
    } else if (byName) {
        report.notMet(placeOf(declared, &codeField), Message(QT_TRANSLATE_NOOP("core", "The direction %1 has the code %2 in the ministry's list, not %3."),
                                                             {byName->zh, byName->code, declared.directionCode}))
            .fix(setting(program, declared, codeField, byName->code));
    } else {
        const QString &shown = declared.direction.isEmpty() ? declared.directionCode : declared.direction;
        ReportedFinding finding = report.notMet(placeOf(declared, declared.direction.isEmpty() ? &codeField : &directionField), {shown});
        if (const ListedDirection *near = declared.direction.isEmpty() ? nullptr : nearDirection(declared.direction))
            finding.fix(takingOver(program, declared, *near));
    }
}

static void check(RuleReport &report)
{
    const Program &program = report.program();
    if (program.directions.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No direction is declared."));
    for (const Direction &declared : program.directions)
        judge(report, declared);
}

const Rule directionNotInList{
    .id = "direction-not-in-list",
    .group = "need",
    .title = QT_TRANSLATE_NOOP("core", "Direction and area as in the ministry's list"),
    .message = QT_TRANSLATE_NOOP("core", "%1 is not in the ministry's list of suggested directions."),
    .severity = Severity::Advice,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md CN-05; resources/directions/double-thousand-2025.json",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
