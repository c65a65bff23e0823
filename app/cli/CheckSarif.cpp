#include "app/cli/CheckReport.h"

#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rulesets/RuleSetWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace micromajor::cli {

static QString level(Severity severity)
{
    return severity == Severity::Advice ? u"note"_qs : codeOf(severity);
}

static QString kind(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return u"pass"_qs;
    case Verdict::NotMet:
        return u"fail"_qs;
    case Verdict::CannotJudge:
        return u"open"_qs;
    case Verdict::NotApplicable:
        break;
    }
    return u"notApplicable"_qs;
}

/// A relative path stays relative: the report is also read on another machine.
static QString uri(const QString &path)
{
    return QFileInfo(path).isAbsolute() ? QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)
                                        : QString::fromLatin1(QUrl::toPercentEncoding(QDir::fromNativeSeparators(path), "/"));
}

static QJsonObject locationOf(const QString &path)
{
    return {{u"physicalLocation"_qs, QJsonObject{{u"artifactLocation"_qs, QJsonObject{{u"uri"_qs, uri(path)}}}}}};
}

static QJsonObject location(const Place &place, const CheckedFile &file)
{
    QJsonObject location = locationOf(file.path);
    if (place.table) {
        QString name = QString::fromLatin1(place.table->name) + u'/' + place.id;
        if (place.field)
            name += u'/' + QString::fromLatin1(place.field->name);
        location.insert(u"logicalLocations"_qs, QJsonArray{QJsonObject{{u"fullyQualifiedName"_qs, name}, {u"kind"_qs, u"member"_qs},
                                                                       {u"name"_qs, placeMessage(place, *file.program).text()}}});
    }
    return location;
}

/// Every result says whether it is suppressed: the standard wants that of all results or of none (3.27.23).
static QJsonArray suppressions(const Finding &finding, const CheckedFile &file)
{
    if (!finding.waived)
        return {};
    QJsonObject suppression{{u"kind"_qs, u"external"_qs}, {u"status"_qs, u"accepted"_qs}};
    for (const Waiver &waiver : file.program->waivers)
        if (waives(waiver, finding) && !waiver.reason.isEmpty())
            suppression.insert(u"justification"_qs, waiver.reason);
    return {suppression};
}

static int indexOf(const QString &rule)
{
    const std::vector<const Rule *> &rules = ruleCatalogue();
    return int(std::find(rules.begin(), rules.end(), ruleWithId(rule)) - rules.begin());
}

static QJsonObject toSarif(const Finding &finding, const CheckedFile &file)
{
    QJsonObject result{
        {u"ruleId"_qs, finding.rule},
        {u"ruleIndex"_qs, indexOf(finding.rule)},
        {u"kind"_qs, kind(finding.verdict)},
        {u"level"_qs, finding.verdict == Verdict::NotMet ? level(finding.severity) : u"none"_qs},
        {u"message"_qs, QJsonObject{{u"text"_qs, finding.message.text()}}},
        {u"locations"_qs, QJsonArray{location(finding.subject, file)}},
        {u"partialFingerprints"_qs, QJsonObject{{u"micromajorFinding/v1"_qs, finding.key()}}},
        {u"suppressions"_qs, suppressions(finding, file)},
        {u"properties"_qs, QJsonObject{{u"ruleSet"_qs, finding.ruleSet}, {u"clause"_qs, finding.clause.text()}}},
    };
    QJsonArray related;
    for (const Place &place : finding.related)
        related.append(location(place, file));
    if (!related.isEmpty())
        result.insert(u"relatedLocations"_qs, related);
    return result;
}

QJsonObject checkAsSarif(const std::vector<CheckedFile> &files)
{
    QJsonArray rules;
    for (const Rule *rule : ruleCatalogue())
        rules.append(QJsonObject{{u"id"_qs, QString::fromLatin1(rule->id)},
                                 {u"shortDescription"_qs, QJsonObject{{u"text"_qs, Message(rule->title).text()}}},
                                 {u"defaultConfiguration"_qs, QJsonObject{{u"level"_qs, level(rule->severity)}}}});
    QJsonArray results;
    QJsonArray notifications;
    for (const CheckedFile &file : files) {
        if (!file.error.isEmpty())
            notifications.append(QJsonObject{{u"level"_qs, u"error"_qs}, {u"message"_qs, QJsonObject{{u"text"_qs, file.error.text()}}},
                                             {u"locations"_qs, QJsonArray{locationOf(file.path)}}});
        for (const Finding &finding : file.result.findings)
            results.append(toSarif(finding, file));
    }
    QJsonObject invocation{{u"executionSuccessful"_qs, notifications.isEmpty()}};
    if (!notifications.isEmpty())
        invocation.insert(u"toolExecutionNotifications"_qs, notifications);
    const QJsonObject driver{{u"name"_qs, QCoreApplication::applicationName()}, {u"version"_qs, QCoreApplication::applicationVersion()},
                             {u"language"_qs, languageTag(interfaceLanguage())}, {u"rules"_qs, rules}};
    return {{u"$schema"_qs, u"https://json.schemastore.org/sarif-2.1.0.json"_qs},
            {u"version"_qs, u"2.1.0"_qs},
            {u"runs"_qs, QJsonArray{QJsonObject{{u"tool"_qs, QJsonObject{{u"driver"_qs, driver}}},
                                                {u"invocations"_qs, QJsonArray{invocation}}, {u"results"_qs, results}}}}};
}

} // namespace micromajor::cli
