#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

static void check(RuleReport &report)
{
    const Program &program = report.program();
    if (program.requisites.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No course requires another one."));
    const std::vector<int> &loop = report.facts().graph.unsatisfiableLoop;
    if (loop.empty())
        return;
    QStringList names;
    for (const int vertex : loop)
        names.append(nameOf(program.courses[size_t(vertex)]).text());
    names.append(names.front());
    ReportedFinding finding = report.notMet(placeOf(program.courses[size_t(loop.front())]), {names.join(u" → "_s)});
    for (size_t i = 0; i < loop.size(); ++i) {
        const Id<Course> &from = program.courses[size_t(loop[i])].id;
        const Id<Course> &to = program.courses[size_t(loop[(i + 1) % loop.size()])].id;
        for (const Requisite &requisite : program.requisites)
            if (requisite.requiredId == from && requisite.courseId == to && requisite.kind != "strict"_L1) {
                finding.related(placeOf(requisite));
                finding.fix(edits::removeRows(program, tables::requisite, {requisite.id.value}));
                break;
            }
    }
}

const Rule prerequisiteCycle{
    .id = "prerequisite-cycle",
    .group = "plan",
    .title = QT_TRANSLATE_NOOP("core", "Prerequisites without a circle"),
    .message = QT_TRANSLATE_NOOP("core", "These courses require each other in a circle, so nobody can begin: %1."),
    .severity = Severity::Error,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md SD-16; peers.md section 4",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
