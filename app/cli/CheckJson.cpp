#include "app/cli/CheckReport.h"

#include "core/rules/RuleCatalogue.h"
#include "core/rulesets/RuleSetWriter.h"

#include <QJsonArray>

namespace micromajor::cli {

QString code(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return u"met"_qs;
    case Verdict::NotMet:
        return u"not-met"_qs;
    case Verdict::CannotJudge:
        return u"cannot-judge"_qs;
    case Verdict::NotApplicable:
        break;
    }
    return u"not-applicable"_qs;
}

static QJsonObject bilingual(const Message &message)
{
    return {{u"zh"_qs, message.text(Language::Chinese)}, {u"en"_qs, message.text(Language::English)}};
}

static QJsonValue toJson(const Place &place, const Program &program)
{
    if (!place.table)
        return QJsonValue::Null;
    return QJsonObject{{u"kind"_qs, QString::fromLatin1(place.table->name)}, {u"id"_qs, place.id},
                       {u"field"_qs, place.field ? QJsonValue(QString::fromLatin1(place.field->name)) : QJsonValue(QJsonValue::Null)},
                       {u"label"_qs, placeMessage(place, program).text()}};
}

static QJsonArray toJson(const std::vector<Place> &places, const Program &program)
{
    QJsonArray list;
    for (const Place &place : places)
        list.append(toJson(place, program));
    return list;
}

/// Where several sets speak about one rule: what each says, nearest first.
static QJsonArray layersJson(const Finding &finding, const std::vector<RuleSet> &sets)
{
    const Rule *rule = ruleWithId(finding.rule);
    const std::vector<LayeredEntry> entries = rule ? layersOf(*rule, sets) : std::vector<LayeredEntry>();
    QJsonArray list;
    if (entries.size() < 2)
        return list;
    for (const LayeredEntry &entry : entries)
        list.append(QJsonObject{{u"ruleSet"_qs, entry.ruleSet.text(interfaceLanguage())},
                                {u"layer"_qs, codeOf(entry.layer)},
                                {u"options"_qs, entry.options},
                                {u"clause"_qs, entry.clause.text(interfaceLanguage())},
                                {u"nearest"_qs, entry.nearest},
                                {u"strictest"_qs, entry.strictest}});
    return list;
}

static QJsonObject toJson(const Finding &finding, const Program &program, const std::vector<RuleSet> &sets)
{
    QJsonArray fixes;
    for (const Fix &fix : finding.fixes)
        fixes.append(QJsonObject{{u"title"_qs, bilingual(fix.title)}, {u"preferred"_qs, fix.preferred}});
    return {
        {u"rule"_qs, finding.rule},
        {u"ruleSet"_qs, finding.ruleSet},
        {u"clause"_qs, finding.clause.text()},
        {u"verdict"_qs, code(finding.verdict)},
        {u"severity"_qs, codeOf(finding.severity)},
        {u"subject"_qs, toJson(finding.subject, program)},
        {u"message"_qs, bilingual(finding.message)},
        {u"missing"_qs, toJson(finding.missing, program)},
        {u"related"_qs, toJson(finding.related, program)},
        {u"fixes"_qs, fixes},
        {u"waived"_qs, finding.waived},
        {u"waivable"_qs, finding.waivable},
        {u"layers"_qs, layersJson(finding, sets)},
    };
}

static QJsonObject toJson(const CheckedFile &file)
{
    if (!file.error.isEmpty())
        return {{u"file"_qs, file.path}, {u"error"_qs, bilingual(file.error)}};
    QJsonArray sets;
    for (const RuleSet &set : file.ruleSets)
        sets.append(QJsonObject{{u"id"_qs, set.id}, {u"version"_qs, set.version}, {u"digest"_qs, set.digest}});
    QJsonArray results;
    for (const Finding &finding : file.result.findings)
        results.append(toJson(finding, *file.program, file.ruleSets));
    const CheckResult &result = file.result;
    return {{u"file"_qs, file.path}, {u"ruleSets"_qs, sets}, {u"results"_qs, results},
            {u"summary"_qs, QJsonObject{{u"errors"_qs, result.errors}, {u"warnings"_qs, result.warnings}, {u"advice"_qs, result.advice},
                                        {u"cannotJudge"_qs, result.cannotJudge}, {u"met"_qs, result.met},
                                        {u"notApplicable"_qs, result.notApplicable}, {u"waived"_qs, result.waived}}}};
}

QJsonObject checkAsJson(const std::vector<CheckedFile> &files)
{
    QJsonArray list;
    for (const CheckedFile &file : files)
        list.append(toJson(file));
    return {{u"files"_qs, list}};
}

} // namespace micromajor::cli
