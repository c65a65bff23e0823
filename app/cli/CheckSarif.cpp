#include "app/cli/CheckReport.h"

#include "core/rules/RuleCatalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

namespace micromajor::cli {

static QString level(Severity severity)
{
    return severity == Severity::Advice ? u"note"_qs : code(severity);
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

static QJsonObject location(const Place &place, const CheckedFile &file)
{
    QJsonObject location{{u"physicalLocation"_qs, QJsonObject{{u"artifactLocation"_qs, QJsonObject{{u"uri"_qs, uri(file.path)}}}}}};
    if (place.table) {
        QString name = QString::fromLatin1(place.table->name) + u'/' + place.id;
        if (place.field)
            name += u'/' + QString::fromLatin1(place.field->name);
        location.insert(u"logicalLocations"_qs, QJsonArray{QJsonObject{{u"fullyQualifiedName"_qs, name}, {u"kind"_qs, u"member"_qs},
                                                                       {u"name"_qs, placeMessage(place, *file.program).text()}}});
    }
    return location;
}

static QJsonObject toSarif(const Finding &finding, const CheckedFile &file)
{
    QJsonObject result{
        {u"ruleId"_qs, finding.rule},
        {u"kind"_qs, kind(finding.verdict)},
        {u"level"_qs, finding.verdict == Verdict::NotMet ? level(finding.severity) : u"none"_qs},
        {u"message"_qs, QJsonObject{{u"text"_qs, finding.message.text()}}},
        {u"locations"_qs, QJsonArray{location(finding.subject, file)}},
        {u"partialFingerprints"_qs, QJsonObject{{u"micromajorFinding/v1"_qs, finding.key()}}},
        {u"properties"_qs, QJsonObject{{u"ruleSet"_qs, finding.ruleSet}, {u"clause"_qs, finding.clause.text()}}},
    };
    QJsonArray related;
    for (const Place &place : finding.related)
        related.append(location(place, file));
    if (!related.isEmpty())
        result.insert(u"relatedLocations"_qs, related);
    if (finding.waived)
        result.insert(u"suppressions"_qs, QJsonArray{QJsonObject{{u"kind"_qs, u"external"_qs}}});
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
            notifications.append(QJsonObject{{u"level"_qs, u"error"_qs}, {u"message"_qs, QJsonObject{{u"text"_qs, file.error.text()}}}});
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
