#include "core/analysis/WideInteger.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/plan/Ways.h"

#include <algorithm>

namespace micromajor::rules {

/// The way to choose in which courses taken over have more than the given percent of the credits.
struct Heaviest
{
    qint64 part = 0;  ///< thousandths of credits
    qint64 whole = 0; ///< thousandths of credits
    std::vector<int> taken; ///< the electives of it

    Percent percent() const { return Percent::fromThousandths(whole > 0 ? qint64((int128(part) * 2 * 1000 + whole) / (2 * int128(whole))) * 100 : 0); }
};

static bool isReused(const Course &course)
{
    return !course.reusedFrom.isEmpty();
}

/// `limit`: percent. The way in which part · 100 − limit · whole is greatest passes the limit if any way does.
static Heaviest heaviest(const Facts &facts, Percent limit)
{
    const Program &program = *facts.program;
    std::vector<int128> weights(program.courses.size(), 0);
    for (size_t i = 0; i < weights.size(); ++i)
        if (const Course &course = program.courses[i]; course.credits)
            weights[i] = int128(course.credits->thousandths()) * ((isReused(course) ? 100000 : 0) - limit.thousandths());
    Heaviest result;
    result.taken = facts.choices->most(weights).taken;
    const auto add = [&](int index) {
        const Course &course = program.courses[size_t(index)];
        result.whole += course.credits->thousandths();
        result.part += isReused(course) ? course.credits->thousandths() : 0;
    };
    for (const int index : facts.choices->roles().required)
        add(index);
    for (const int index : result.taken)
        add(index);
    return result;
}

static bool passes(const Heaviest &way, Percent limit)
{
    return int128(way.part) * 100000 > int128(limit.thousandths()) * way.whole;
}

static void judgeCourses(RuleReport &report, std::optional<Percent> most)
{
    static const Field &creditsField = fieldOf<Course>(u"credits");
    static const Field &reusedField = fieldOf<Course>(u"reused_from");
    static const Field &overlapField = fieldOf<ProgramFacts>(u"overlap_percent");
    const Program &program = report.program();
    const Facts &facts = report.facts();
    const std::optional<Percent> declared = program.facts.overlapPercent;
    std::vector<Place> missing;
    const Course *first = nullptr;
    for (const Course &course : program.courses) {
        if (!isOffered(course))
            continue;
        if (!first && isReused(course))
            first = &course;
        if (!course.credits)
            missing.push_back(placeOf(course, &creditsField));
    }
    if (!first || (!most && !declared))
        return;
    if (!missing.empty())
        return report.cannotJudge(std::move(missing));
    if (!choicesKnown(report))
        return;
    const auto relate = [&](ReportedFinding finding, const Heaviest &way) {
        for (size_t i = 0; i < program.courses.size(); ++i)
            if (const Course &course = program.courses[i]; isReused(course) && isOffered(course)
                && (!facts.isElective[i] || std::binary_search(way.taken.begin(), way.taken.end(), int(i))))
                finding.related(placeOf(course, &reusedField));
    };
    if (most)
        if (const Heaviest way = heaviest(facts, *most); passes(way, *most)) {
            relate(report.notMet(placeOf(*first, &reusedField),
                Message(QT_TRANSLATE_NOOP("core", "Courses taken over have up to %1 of %2 credits (%3 %); the rule set allows %4 %."),
                        {Credits::fromThousandths(way.part).toString(), Credits::fromThousandths(way.whole).toString(), way.percent().toString(), most->toString()})), way);
            return;
        }
    if (!declared)
        return;
    // People round: a declared 33 stands for anything below 34.
    const Percent rounded = *declared + Percent::whole(1);
    if (const Heaviest way = heaviest(facts, rounded); passes(way, rounded))
        relate(report.notMet(placeOf(program.facts, &overlapField),
            Message(QT_TRANSLATE_NOOP("core", "The declared overlap is %1 %, but courses taken over have up to %2 of %3 credits (%4 %)."),
                    {declared->toString(), Credits::fromThousandths(way.part).toString(), Credits::fromThousandths(way.whole).toString(), way.percent().toString()})), way);
}

static void check(RuleReport &report)
{
    static const Field &overlapField = fieldOf<ProgramFacts>(u"overlap_percent");
    const ProgramFacts &program = report.program().facts;
    const std::vector<Course> &courses = report.program().courses;
    const auto most = report.decimal<PercentUnit>("mostPercent");
    const bool reuses = std::any_of(courses.begin(), courses.end(), [](const Course &course) { return isReused(course) && isOffered(course); });
    if (!program.overlapPercent && !reuses && program.mainMajor.isEmpty()) {
        if (!report.yesNo("mustBeStated"))
            return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program states no relation to an existing major."));
        report.notMet(placeOf(program, &overlapField),
            Message(QT_TRANSLATE_NOOP("core", "Nothing says how the program relates to existing majors: no main major, no overlap, no course taken over.")));
        return;
    }
    if (most && program.overlapPercent && *program.overlapPercent > *most)
        report.notMet(placeOf(program, &overlapField), {program.overlapPercent->toString(), most->toString()});
    else if (!program.overlapPercent && !program.mainMajor.isEmpty())
        report.cannotJudge({placeOf(program, &overlapField)});
    judgeCourses(report, most);
}

const Rule overlapOutsideLimits{
    .id = "overlap-outside-limits",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "Overlap with existing majors"),
    .message = QT_TRANSLATE_NOOP("core", "%1 % of the program overlaps with the main major; the rule set allows %2 %."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md MY-08, SD-10",
    .options = {{"mostPercent", QT_TRANSLATE_NOOP("core", "Most overlap with existing majors, in percent"), RuleOption::Type::Decimal, "45"},
                {"mustBeStated", QT_TRANSLATE_NOOP("core", "Whether the relation to existing majors must be stated"), RuleOption::Type::YesNo, "true"}},
    .check = check,
};

} // namespace micromajor::rules
