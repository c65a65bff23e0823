#include "core/rules/RuleCatalogue.h"
#include "core/rules/team/Partners.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &hoursField = fieldOf<Teaching>(u"hours");
    const auto most = report.hours("mostHours");
    if (!most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const Program &program = report.program();
    const Links &links = report.facts().links;
    if (program.teachings.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "Nobody is assigned to a course yet."));
    std::vector<Place> missing;
    for (size_t i = 0; i < program.people.size(); ++i) {
        Hours stated, possible; // electives count too: the person teaches each that is offered
        bool bounded = true;
        int courses = 0;
        std::vector<Place> unstated;
        for (const int index : links.teachingsOfPerson.of(int(i))) {
            const Teaching &teaching = program.teachings[size_t(index)];
            const int position = links.courseOfTeaching[size_t(index)];
            if (position < 0 || !isOffered(program.courses[size_t(position)]))
                continue;
            ++courses;
            if (teaching.hours) {
                stated += *teaching.hours;
                continue;
            }
            unstated.push_back(placeOf(teaching, &hoursField));
            if (const auto &hours = program.courses[size_t(position)].hours)
                possible += *hours;
            else
                bounded = false;
        }
        const Person &person = program.people[i];
        if (stated > *most)
            report.notMet(placeOf(person), {calledIn(program, person), stated.toString(), QString::number(courses), most->toString()});
        else if (!bounded || stated + possible > *most)
            missing.insert(missing.end(), unstated.begin(), unstated.end());
    }
    report.cannotJudge(std::move(missing));
}

const Rule teachingLoadExceeded{
    .id = "teaching-load-exceeded",
    .group = "team",
    .title = QT_TRANSLATE_NOOP("core", "Teaching load of each person"),
    .message = QT_TRANSLATE_NOOP("core", "%1 teaches %2 hours of this program (courses: %3); the rule set allows %4."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "policy.md A3, section 二 of the form: 拟授课程; the limit is the school's own",
    .options = {{"mostHours", QT_TRANSLATE_NOOP("core", "Most hours that one person may teach in the program"), RuleOption::Type::Decimal, "null"}},
    .check = check,
};

} // namespace micromajor::rules
