#include "core/rules/RuleCatalogue.h"
#include "core/rules/team/Partners.h"

namespace micromajor::rules {

static void reportNone(RuleReport &report, const Field &leaderField)
{
    const Program &program = report.program();
    ReportedFinding finding = report.notMet(wholeTable<Person>(), Message(QT_TRANSLATE_NOOP("core", "No program leader is named; people listed: %1."),
                                                                          {QString::number(program.people.size())}));
    const Person *onlyAcademic = nullptr;
    for (const Person &person : program.people) {
        if (!isAcademic(person))
            continue;
        if (onlyAcademic)
            return;
        onlyAcademic = &person;
    }
    if (onlyAcademic)
        finding.fix(setting(program, *onlyAcademic, leaderField, qint64(1)));
}

static void check(RuleReport &report)
{
    static const Field &leaderField = fieldOf<Person>(u"leader");
    const Program &program = report.program();
    const std::vector<const Person *> leaders = leadersOf(program);
    if (leaders.size() == 1)
        return;
    if (leaders.empty())
        return reportNone(report, leaderField);
    std::vector<Message> names;
    std::vector<const Person *> mentors;
    for (const Person *leader : leaders) {
        names.push_back(calledIn(program, *leader));
        if (isMentor(*leader))
            mentors.push_back(leader);
    }
    ReportedFinding finding = report.notMet(placeOf(*leaders[1], &leaderField), {QString::number(leaders.size()), listed(names)});
    for (const Person *leader : leaders)
        if (leader != leaders[1])
            finding.related(placeOf(*leader, &leaderField));
    // Of a teacher and an enterprise mentor, the school's own teacher leads.
    if (leaders.size() == 2 && mentors.size() == 1 && (isAcademic(*leaders[0]) || isAcademic(*leaders[1])))
        finding.fix(setting(program, *mentors[0], leaderField, qint64(0)));
}

const Rule leaderNotSingle{
    .id = "leader-not-single",
    .group = "team",
    .title = QT_TRANSLATE_NOOP("core", "One program leader"),
    .message = QT_TRANSLATE_NOOP("core", "%1 people are marked as program leader: %2. The form has room for one."),
    .severity = Severity::Error,
    .fix = FixAvailability::Sometimes,
    .basis = "policy.md A3, section 二 of the form; frameworks.md CN-11",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
