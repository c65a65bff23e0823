#include "core/analysis/WideInteger.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <QSet>

#include <algorithm>

namespace micromajor::rules {

/// What a course is known by: its names in either language and, within one school, its code; trimmed and folded.
static QStringList keysOf(const Course &course, bool withCode)
{
    QStringList keys;
    for (const QString &text : {course.nameZh, course.nameEn, withCode ? course.code : QString()})
        if (const QString key = text.trimmed().toCaseFolded(); !key.isEmpty())
            keys.append(key);
    return keys;
}

static std::vector<const Course *> sharedCourses(const Program &program, const Program &other)
{
    const bool sameSchool = !program.facts.institution.isEmpty() && program.facts.institution == other.facts.institution;
    QSet<QString> known;
    for (const Course &course : other.courses)
        if (isOffered(course))
            for (const QString &key : keysOf(course, sameSchool))
                known.insert(key);
    std::vector<const Course *> shared;
    for (const Course &course : program.courses) {
        const QStringList keys = keysOf(course, sameSchool);
        if (isOffered(course) && std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return known.contains(key); }))
            shared.push_back(&course);
    }
    return shared;
}

static void check(RuleReport &report)
{
    static const Field &nameField = fieldOf<ProgramFacts>(u"name_zh");
    const auto most = report.decimal<PercentUnit>("mostPercent");
    if (!most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    if (report.scope().otherPrograms.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No other program was given to compare with."));
    const Program &program = report.program();
    const int offered = report.facts().totals.offeredCourses;
    if (offered == 0)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    // The nearest relative is named; the others overlap less.
    std::vector<const Course *> shared;
    const Program *nearest = nullptr;
    for (const auto &other : report.scope().otherPrograms)
        if (std::vector<const Course *> same = sharedCourses(program, *other); same.size() > shared.size()) {
            shared = std::move(same);
            nearest = other.get();
        }
    if (!nearest || int128(shared.size()) * 100000 <= int128(most->thousandths()) * offered)
        return;
    const auto percent = Percent::fromThousandths((qint64(shared.size()) * 2000 + offered) / (2 * offered) * 100);
    const ProgramFacts &other = nearest->facts;
    ReportedFinding finding = report.notMet(placeOf(program.facts, &nameField),
        {QString::number(shared.size()), QString::number(offered), percent.toString(), other.nameZh.isEmpty() ? other.nameEn : other.nameZh, most->toString()});
    for (const Course *course : shared)
        finding.related(placeOf(*course));
}

const Rule overlapWithAnotherProgram{
    .id = "overlap-with-another-program",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "Overlap with another program"),
    .message = QT_TRANSLATE_NOOP("core", "%1 of the %2 courses (%3 %) also stand in %4; the rule set allows %5 %."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md MY-08, SD-10",
    .options = {{"mostPercent", QT_TRANSLATE_NOOP("core", "Most courses shared with one other program, in percent"), RuleOption::Type::Decimal, "50"}},
    .check = check,
};

} // namespace micromajor::rules
