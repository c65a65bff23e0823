#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/completeness/WordPosition.h"

namespace micromajor::rules {

/// The title without the name and what tied it in ("华为鲲鹏计算" → "鲲鹏计算"); empty when too little is left to be a title.
static QString without(const QString &name, QString title)
{
    for (qsizetype at; (at = wordPosition(name, title)) >= 0;)
        title.remove(at, name.size());
    title = title.simplified();
    while (!title.isEmpty() && (title.front() == u'的' || title.front() == u'-' || title.front() == u'·' || title.front().isSpace()))
        title.remove(0, 1);
    QString rest = title;
    rest.remove(QStringLiteral("微专业"));
    return rest.size() >= 2 ? title : QString();
}

static bool judge(RuleReport &report, const QString &title, const Field &field, const QString &name, const Place &bearer)
{
    if (name.size() < 2 || name.size() > title.size() || wordPosition(name, title) < 0)
        return false;
    ReportedFinding finding = report.notMet(placeOf(report.program().facts, &field), {title, name});
    finding.related(bearer);
    if (const QString rest = without(name, title); !rest.isEmpty())
        finding.fix(setting(report.program(), report.program().facts, field, rest));
    return true;
}

static void check(RuleReport &report)
{
    static const Field &institutionField = fieldOf<ProgramFacts>(u"institution");
    static const Field *const titleFields[] = {&fieldOf<ProgramFacts>(u"name_zh"), &fieldOf<ProgramFacts>(u"name_en")};
    const Program &program = report.program();
    const QString *const titles[] = {&program.facts.nameZh, &program.facts.nameEn};
    if (titles[0]->isEmpty() && titles[1]->isEmpty())
        return report.cannotJudge({placeOf(program.facts, titleFields[0])});
    for (int i = 0; i < 2; ++i) {
        const QString &title = *titles[i];
        const Field &field = *titleFields[i];
        // One name is enough: the next one shows when it is gone.
        bool found = judge(report, title, field, program.facts.institution, placeOf(program.facts, &institutionField));
        for (size_t j = 0; !found && j < program.organisations.size(); ++j)
            found = judge(report, title, field, program.organisations[j].name, placeOf(program.organisations[j]));
        for (size_t j = 0; !found && j < program.people.size(); ++j)
            found = judge(report, title, field, program.people[j].name, placeOf(program.people[j]));
    }
}

const Rule organisationNameInTitle{
    .id = "organisation-name-in-title",
    .group = "completeness",
    .title = QT_TRANSLATE_NOOP("core", "Title without names of organisations and people"),
    .message = QT_TRANSLATE_NOOP("core", "The title %1 contains the name %2."),
    .severity = Severity::Advice,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md NZ-07",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
