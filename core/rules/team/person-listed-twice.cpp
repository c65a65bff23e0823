#include "core/rules/RuleCatalogue.h"
#include "core/rules/team/Partners.h"

#include <algorithm>

namespace micromajor::rules {

/// Like QStringView::compare, but 李　华 and 李华 are one name: forms pad short names with spaces.
static int compareNames(QStringView a, QStringView b)
{
    qsizetype i = 0, j = 0;
    for (;; ++i, ++j) {
        while (i < a.size() && a[i].isSpace())
            ++i;
        while (j < b.size() && b[j].isSpace())
            ++j;
        if (i == a.size() || j == b.size())
            return int(j == b.size()) - int(i == a.size());
        if (a[i] != b[j])
            return a[i] < b[j] ? -1 : 1;
    }
}

static QString workplaceOf(const Program &program, const Links &links, size_t person)
{
    if (const QString &workplace = program.people[person].workplace; !workplace.isEmpty())
        return workplace;
    const int organisation = links.organisationOfPerson[person];
    return organisation < 0 ? QString() : program.organisations[size_t(organisation)].name;
}

/// Whether the second row says nothing that the first does not, so that it can go without loss.
static bool addsNothing(const Program &program, const Links &links, size_t first, size_t second)
{
    const Person &removed = program.people[second];
    if (!links.teachingsOfPerson.of(int(second)).empty()
        || std::any_of(program.recentCourses.begin(), program.recentCourses.end(), [&](const RecentCourse &row) { return row.personId == removed.id; }))
        return false;
    return std::all_of(tables::person.fields.begin(), tables::person.fields.end(), [&](const Field &field) {
        const Value value = field.get(&removed);
        return !isStated(value) || qstrcmp(field.name, "name") == 0 || value == field.get(&program.people[first]);
    });
}

static void judge(RuleReport &report, size_t first, size_t second, std::vector<Place> &missing)
{
    static const Field &workplaceField = fieldOf<Person>(u"workplace");
    const Program &program = report.program();
    const Links &links = report.facts().links;
    const QString firstPlace = workplaceOf(program, links, first);
    const QString secondPlace = workplaceOf(program, links, second);
    if (firstPlace.isEmpty() || secondPlace.isEmpty()) {
        missing.push_back(placeOf(program.people[firstPlace.isEmpty() ? first : second], &workplaceField));
        return;
    }
    if (compareNames(firstPlace, secondPlace) != 0)
        return;
    ReportedFinding finding = report.notMet(placeOf(program.people[second]), {program.people[first].name, firstPlace});
    finding.related(placeOf(program.people[first]));
    if (addsNothing(program, links, first, second))
        finding.fix(edits::removeRows(program, tables::person, {program.people[second].id.value}));
}

static void check(RuleReport &report)
{
    const Program &program = report.program();
    if (program.people.size() < 2)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are fewer than two people."));
    const Links &links = report.facts().links;
    std::vector<int> order;
    for (size_t i = 0; i < program.people.size(); ++i)
        if (!program.people[i].name.isEmpty())
            order.push_back(int(i));
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        int compared = compareNames(program.people[size_t(a)].name, program.people[size_t(b)].name);
        if (compared == 0)
            compared = compareNames(workplaceOf(program, links, size_t(a)), workplaceOf(program, links, size_t(b)));
        return compared < 0 || (compared == 0 && a < b);
    });
    std::vector<Place> missing;
    for (size_t i = 1; i < order.size(); ++i)
        if (const size_t first = size_t(order[i - 1]), second = size_t(order[i]); compareNames(program.people[first].name, program.people[second].name) == 0)
            judge(report, first, second, missing);
    report.cannotJudge(std::move(missing));
}

const Rule personListedTwice{
    .id = "person-listed-twice",
    .group = "team",
    .title = QT_TRANSLATE_NOOP("core", "People listed once"),
    .message = QT_TRANSLATE_NOOP("core", "%1 of %2 is listed twice."),
    .severity = Severity::Advice,
    .fix = FixAvailability::Sometimes,
    .basis = "policy.md A3, section 二 of the form",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
