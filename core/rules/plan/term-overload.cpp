#include "core/analysis/WideInteger.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &creditsField = fieldOf<Course>(u"credits");
    static const Field &termField = fieldOf<Course>(u"term");
    const auto most = report.credits("mostCredits");
    if (!most)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    if (!choicesDecidable(report))
        return;
    const Program &program = report.program();
    const ChoiceSpace &choices = *report.facts().choices;
    std::vector<int> terms;
    std::vector<Place> missing;
    for (const Course &course : program.courses) {
        if (!isOffered(course))
            continue;
        if (!course.term)
            missing.push_back(placeOf(course, &termField));
        if (!course.credits)
            missing.push_back(placeOf(course, &creditsField));
        if (course.term && course.credits && std::find(terms.begin(), terms.end(), *course.term) == terms.end())
            terms.push_back(*course.term);
    }
    std::sort(terms.begin(), terms.end());
    std::vector<int128> weights(program.courses.size());
    for (const int term : terms) {
        if (!choices.isKnown())
            break; // the credits that hide the choices are among the missing
        // The way that is heaviest in this term, also through electives outside every group.
        for (size_t i = 0; i < weights.size(); ++i) {
            const Course &course = program.courses[i];
            weights[i] = course.term == term && course.credits ? course.credits->thousandths() : 0;
        }
        const Selection way = choices.most(weights);
        const auto load = Credits::fromThousandths(qint64(way.value));
        if (load <= *most)
            continue;
        const auto first = std::find_if(program.courses.begin(), program.courses.end(),
                                        [&](const Course &course) { return isOffered(course) && course.term == term; });
        ReportedFinding finding = report.notMet(placeOf(*first, &termField), {QString::number(term), load.toString(), most->toString()});
        for (const int course : way.taken)
            if (weights[size_t(course)] > 0)
                finding.related(placeOf(program.courses[size_t(course)], &termField));
    }
    report.cannotJudge(std::move(missing));
}

const Rule termOverload{
    .id = "term-overload",
    .group = "plan",
    .title = QT_TRANSLATE_NOOP("core", "Load of each term"),
    .message = QT_TRANSLATE_NOOP("core", "Term %1 carries up to %2 credits; the rule set allows %3."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-17",
    .options = {{"mostCredits", QT_TRANSLATE_NOOP("core", "Most credits in one term"), RuleOption::Type::Decimal, "null"}},
    .check = check,
};

} // namespace micromajor::rules
