#include "app/cli/CheckReport.h"

#include "core/program/Values.h"
#include "core/rulesets/RulePage.h"

#include <QCoreApplication>

namespace micromajor::cli {

static QString separator()
{
    return interfaceLanguage() == Language::Chinese ? u"；"_qs : u"; "_qs;
}

static QString placeList(const std::vector<Place> &places, const Program &program)
{
    constexpr size_t most = 5;
    QStringList names;
    for (size_t i = 0; i < places.size() && i < most; ++i)
        names += placeMessage(places[i], program).text();
    const QString list = names.join(separator());
    return places.size() <= most ? list
                                 : Message(QT_TRANSLATE_NOOP("core", "%1; and %2 more"), {list, QString::number(places.size() - most)}).text();
}

static QString entry(const Finding &finding, const Program &program)
{
    QString text = u"  "_qs;
    if (finding.verdict == Verdict::NotMet)
        text += Message(QT_TRANSLATE_NOOP("core", "[%1] "), {nameOf(finding.severity)}).text();
    text += finding.message.text();
    if (finding.waived)
        text += u' ' + Message(QT_TRANSLATE_NOOP("core", "(waived)")).text();
    text += QStringLiteral("\n      %1 · %2").arg(finding.rule, finding.ruleSet);
    if (!finding.clause.isEmpty())
        text += u" · "_qs + finding.clause.text();
    if (!finding.missing.empty())
        text += u"\n      "_qs + Message(QT_TRANSLATE_NOOP("core", "Missing: %1"), {placeList(finding.missing, program)}).text();
    for (const Fix &fix : finding.fixes)
        text += u"\n      "_qs + Message(QT_TRANSLATE_NOOP("core", "Possible fix: %1"), {fix.title}).text();
    return text + u'\n';
}

static QString group(const Message &title, Verdict verdict, const CheckedFile &file)
{
    QString entries;
    int count = 0;
    for (const Finding &finding : file.result.findings)
        if (finding.verdict == verdict) {
            entries += entry(finding, *file.program);
            ++count;
        }
    return count == 0 ? QString() : QStringLiteral("\n%1 (%2)\n").arg(title.text()).arg(count) + entries;
}

static QString report(const CheckedFile &file)
{
    const ProgramFacts &program = file.program->facts;
    QString text = file.path + u'\n' + rowName(tables::program, &program, *file.program, interfaceLanguage());
    if (!program.institution.isEmpty())
        text += u" · "_qs + program.institution;
    text += u'\n';
    for (const RuleSet &set : file.ruleSets)
        text += Message(QT_TRANSLATE_NOOP("core", "Rule set %1, version %2 (%3…)"), {set.name.text(interfaceLanguage()), set.version, set.digest.left(12)}).text() + u'\n';
    text += group(Message(QT_TRANSLATE_NOOP("core", "Not met")), Verdict::NotMet, file);
    text += group(Message(QT_TRANSLATE_NOOP("core", "Cannot be judged")), Verdict::CannotJudge, file);
    const CheckResult &result = file.result;
    const auto count = [](int number) { return Message(QString::number(number)); };
    text += u'\n' + Message(QT_TRANSLATE_NOOP("core", "%1 errors, %2 warnings, %3 advice; %4 cannot be judged, %5 met, %6 not applicable, %7 waived"),
                            {count(result.errors), count(result.warnings), count(result.advice), count(result.cannotJudge), count(result.met),
                             count(result.notApplicable), count(result.waived)}).text();
    return text + u'\n';
}

QString checkAsText(const std::vector<CheckedFile> &files)
{
    QStringList reports;
    for (const CheckedFile &file : files)
        if (file.error.isEmpty())
            reports += report(file);
    return reports.join(u"\n"_qs);
}

} // namespace micromajor::cli
