#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/plan/Stages.h"

#include <algorithm>
#include <array>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

static Message stageName(int stage)
{
    return Message(choices::stage[size_t(stage)].label);
}

/// A course must not need one of a later stage.
static void judgeRequisites(RuleReport &report, const std::vector<int> &stages)
{
    const Program &program = report.program();
    const std::vector<Edge> &edges = report.facts().graph.edges;
    for (size_t i = 0; i < edges.size() && edges.size() == program.requisites.size(); ++i) {
        const int required = stages[size_t(edges[i].from)];
        const int stage = stages[size_t(edges[i].to)];
        if (stage < 0 || required <= stage)
            continue;
        report.notMet(placeOf(program.requisites[i]),
                      Message(QT_TRANSLATE_NOOP("core", "%1 (%2) requires %3 of the later stage %4."),
                              {nameOf(program.courses[size_t(edges[i].to)]), stageName(stage),
                               nameOf(program.courses[size_t(edges[i].from)]), stageName(required)}))
            .related(placeOf(program.courses[size_t(edges[i].to)]))
            .related(placeOf(program.courses[size_t(edges[i].from)]));
    }
}

/// A stage must not begin before an earlier one begins.
static void judgeTerms(RuleReport &report, const std::vector<int> &stages)
{
    static const Field &termField = *tables::course.field(u"term");
    const Program &program = report.program();
    std::array<const Course *, stageCount> firstOf{};
    for (size_t i = 0; i < stages.size(); ++i)
        if (const Course &course = program.courses[i]; stages[i] >= 0 && course.term)
            if (const Course *&first = firstOf[size_t(stages[i])]; !first || *course.term < *first->term)
                first = &course;
    int earlier = -1;
    for (int stage = 0; stage < stageCount; ++stage) {
        const Course *first = firstOf[size_t(stage)];
        if (!first)
            continue;
        if (const Course *before = earlier >= 0 ? firstOf[size_t(earlier)] : nullptr; before && *first->term < *before->term) {
            ReportedFinding finding = report.notMet(placeOf(*first, &termField),
                {stageName(stage), QString::number(*first->term), nameOf(*first), stageName(earlier), QString::number(*before->term)});
            finding.related(placeOf(*before, &termField));
            // One course moved is enough only if it is the only one so early.
            qsizetype early = 0;
            for (size_t i = 0; i < stages.size(); ++i)
                early += stages[i] == stage && program.courses[i].term && *program.courses[i].term < *before->term;
            if (first->termFixed != true && early == 1)
                finding.fix(setting(program, *first, termField, qint64(*before->term)));
        }
        if (earlier < 0 || *first->term > *firstOf[size_t(earlier)]->term)
            earlier = stage;
    }
}

static void check(RuleReport &report)
{
    static const Field &stageField = *tables::module.field(u"stage");
    static const Field &termField = *tables::course.field(u"term");
    const Program &program = report.program();
    std::vector<int> stages(program.courses.size(), -1);
    std::array<bool, stageCount> used{};
    for (size_t i = 0; i < stages.size(); ++i)
        if (const int module = report.facts().links.moduleOfCourse[i]; module >= 0 && isOffered(program.courses[i])) {
            stages[i] = stageOf(program.modules[size_t(module)].stage);
            if (stages[i] >= 0)
                used[size_t(stages[i])] = true;
        }
    const auto distinct = std::count(used.begin(), used.end(), true);
    if (distinct == 0)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No module states its stage."));

    judgeRequisites(report, stages);
    judgeTerms(report, stages);
    std::vector<Place> missing;
    for (const Module &module : program.modules)
        if (module.stage.isEmpty())
            missing.push_back(placeOf(module, &stageField));
    for (size_t i = 0; i < stages.size() && distinct > 1; ++i)
        if (stages[i] >= 0 && !program.courses[i].term)
            missing.push_back(placeOf(program.courses[i], &termField));
    report.cannotJudge(std::move(missing));
}

const Rule stageOrderBroken{
    .id = "stage-order-broken",
    .group = "plan",
    .title = QT_TRANSLATE_NOOP("core", "Stages in their order"),
    .message = QT_TRANSLATE_NOOP("core", "The stage %1 begins in term %2 (%3), before the stage %4 in term %5."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md SD-16: foundation, core, application, technical",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
