#include "ui/workbench/FixEffect.h"

#include "core/program/Values.h"
#include "ui/foundation/ProgramSession.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FixEffect)
};

QString shown(const QString &text)
{
    return text.isEmpty() ? Text::tr("not stated") : text;
}

QString nameOf(const Table &table, const QString &id, const Program &program)
{
    const void *row = table.find(program, id);
    return row ? rowName(table, row, program, interfaceLanguage()) : Message(table.label).text();
}

QString valueText(const Table &table, const QString &id, const Field &field, const Program &program)
{
    const void *row = table.find(program, id);
    return shown(row ? displayText(field, field.get(row), program, interfaceLanguage()) : QString());
}

QString changeText(const Operation &operation, const Program &before, const Program &after)
{
    if (const auto *set = std::get_if<SetField>(&operation)) {
        const QString field = Message(set->field->label).text();
        const QString what = set->table->singleRow ? field : Text::tr("%1 of %2").arg(field, nameOf(*set->table, set->id, before));
        return Text::tr("%1: %2 → %3").arg(what, valueText(*set->table, set->id, *set->field, before), valueText(*set->table, set->id, *set->field, after));
    }
    if (const auto *insert = std::get_if<InsertRow>(&operation))
        return Text::tr("New: %1").arg(nameOf(*insert->table, insert->id, after));
    if (const auto *remove = std::get_if<RemoveRow>(&operation))
        return Text::tr("Removed: %1").arg(nameOf(*remove->table, remove->id, before));
    const auto &move = std::get<MoveRow>(operation);
    return Text::tr("Moved: %1").arg(nameOf(*move.table, move.id, before));
}

void addFigure(QStringList &changes, const QString &name, const QString &before, const QString &after)
{
    if (before != after)
        changes << Text::tr("%1: %2 → %3").arg(name, shown(before), shown(after));
}

std::map<QString, QString> problemsByKey(const CheckResult &result)
{
    std::map<QString, QString> problems;
    for (const Finding &finding : result.findings)
        if ((finding.verdict == Verdict::NotMet || finding.verdict == Verdict::CannotJudge) && !finding.waived)
            problems.emplace(finding.key(), finding.message.text());
    return problems;
}

/// People read what several sets report alike as one problem.
int different(const std::map<QString, QString> &problems)
{
    QSet<QString> sentences;
    for (const auto &[key, sentence] : problems)
        sentences.insert(sentence);
    return int(sentences.size());
}

} // namespace

QString shortTitle(const Fix &fix, const Program &program)
{
    const SetField *set = fix.edit.operations.size() == 1 ? std::get_if<SetField>(&fix.edit.operations.front()) : nullptr;
    if (!set || !isStated(set->value))
        return fix.title.text();
    return Text::tr("Change %1 to %2").arg(Message(set->field->label).text(), displayText(*set->field, set->value, program, interfaceLanguage()));
}

FixEffect effectOf(const Edit &edit, const ProgramSession &session)
{
    const Program &before = session.program();
    const Facts factsAfter = facts(std::make_shared<const Program>(applied(before, edit)));
    const CheckResult resultAfter = session.checked(factsAfter);

    FixEffect effect;
    for (const Operation &operation : edit.operations)
        effect.changes << changeText(operation, before, *factsAfter.program);
    const Totals &now = session.facts().totals;
    const Totals &then = factsAfter.totals;
    addFigure(effect.changes, Text::tr("Credits to be earned"), rangeText(now.credits), rangeText(then.credits));
    addFigure(effect.changes, Text::tr("Contact hours"), rangeText(now.hours), rangeText(then.hours));
    addFigure(effect.changes, Text::tr("Courses to be taken"), rangeText(now.courses), rangeText(then.courses));
    addFigure(effect.changes, Text::tr("Practice share"), rangeText(now.practiceShare), rangeText(then.practiceShare));

    const std::map<QString, QString> problemsNow = problemsByKey(session.result());
    const std::map<QString, QString> problemsThen = problemsByKey(resultAfter);
    for (const auto &[key, sentence] : problemsNow)
        if (!problemsThen.contains(key))
            effect.resolved << sentence;
    for (const auto &[key, sentence] : problemsThen)
        if (!problemsNow.contains(key))
            effect.arising << sentence;
    effect.resolved.removeDuplicates();
    effect.arising.removeDuplicates();
    effect.problemsBefore = different(problemsNow);
    effect.problemsAfter = different(problemsThen);
    return effect;
}

} // namespace micromajor
