#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/need/DirectionList.h"
#include "core/rules/need/SharedWords.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

static void judge(RuleReport &report, const Direction &declared)
{
    const Program &program = report.program();
    const ListedDirection *listedOne = listedDirection(declared.directionCode, declared.direction);
    const QString chinese = listedOne && declared.direction.isEmpty() ? listedOne->zh : declared.direction;
    const SharedWords shared(chinese, listedOne ? listedOne->en : QString());
    std::vector<Message> evidence;
    std::vector<const Course *> bearers;
    int offered = 0;
    for (const Course &course : program.courses) {
        if (!isOffered(course))
            continue;
        ++offered;
        QStringList words;
        for (const QString *text : {&course.nameZh, &course.nameEn, &course.description, &course.content})
            shared.collect(*text, words);
        if (words.isEmpty())
            continue;
        bearers.push_back(&course);
        evidence.push_back(Message(QT_TRANSLATE_NOOP("core", "%1 (%2)"), {nameOf(course), words.mid(0, 4).join(u" / "_s)}));
    }
    const Place place = placeOf(declared);
    if (bearers.empty()) {
        report.notMet(place, {chinese});
        return;
    }
    ReportedFinding finding = report.met(place, Message(QT_TRANSLATE_NOOP("core", "%1: %2 of %3 courses share words with it: %4."),
        {chinese, QString::number(bearers.size()), QString::number(offered), listed(evidence)}));
    for (const Course *course : bearers)
        finding.related(placeOf(*course));
}

static void check(RuleReport &report)
{
    static const Field &directionField = *tables::direction.field(u"direction");
    const Program &program = report.program();
    if (program.directions.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No direction is declared."));
    if (report.facts().totals.offeredCourses == 0)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    std::vector<Place> missing;
    for (const Direction &declared : program.directions) {
        if (declared.direction.isEmpty() && !listedDirection(declared.directionCode, {}))
            missing.push_back(placeOf(declared, &directionField));
        else
            judge(report, declared);
    }
    report.cannotJudge(std::move(missing));
}

const Rule directionWithoutCourseContent{
    .id = "direction-without-course-content",
    .group = "need",
    .title = QT_TRANSLATE_NOOP("core", "Direction borne by the courses"),
    .message = QT_TRANSLATE_NOOP("core", "No course name, description or content shares a word with the declared direction %1."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "policy.md, Arithmetic of the 12 cases: coverage gaps visible by title",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
