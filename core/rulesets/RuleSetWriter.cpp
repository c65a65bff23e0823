#include "core/rulesets/RuleSetWriter.h"

#include "core/base/Sha256.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace micromajor {

using namespace Qt::StringLiterals;

QLatin1StringView codeOf(Severity severity)
{
    return severity == Severity::Error ? "error"_L1 : severity == Severity::Warning ? "warning"_L1 : "advice"_L1;
}

QLatin1StringView codeOf(Layer layer)
{
    switch (layer) {
    case Layer::Program:
        return "program"_L1;
    case Layer::School:
        return "school"_L1;
    case Layer::Province:
        return "province"_L1;
    case Layer::Nation:
        return "nation"_L1;
    case Layer::Reference:
        break;
    }
    return "reference"_L1;
}

static QJsonObject bilingual(const BilingualText &text)
{
    QJsonObject object;
    if (!text.zh.isEmpty())
        object["zh"_L1] = text.zh;
    if (!text.en.isEmpty())
        object["en"_L1] = text.en;
    return object;
}

static QJsonObject conditions(const RuleSetEntry &entry)
{
    QJsonObject object;
    for (const auto &[field, codes] : entry.appliesTo)
        object[field] = QJsonArray::fromStringList(codes);
    return object;
}

static QJsonObject entryJson(const RuleSetEntry &entry)
{
    QJsonObject object{{u"rule"_s, QString::fromLatin1(entry.rule->id)},
                       {u"severity"_s, codeOf(entry.severity)},
                       {u"clause"_s, bilingual(entry.clause)},
                       {u"waivable"_s, entry.waivable},
                       {u"appliesTo"_s, conditions(entry)}};
    if (!entry.options.isEmpty())
        object["options"_L1] = entry.options;
    return object;
}

static QJsonArray overriddenJson(const RuleSetEntry &entry)
{
    QJsonArray list;
    for (const OverriddenEntry &overridden : entry.overridden)
        list.append(QJsonObject{{u"ruleSet"_s, bilingual(overridden.ruleSet)},
                                {u"layer"_s, codeOf(overridden.layer)},
                                {u"options"_s, overridden.options},
                                {u"clause"_s, bilingual(overridden.clause)}});
    return list;
}

static QJsonObject setJson(const RuleSet &set, bool withOrigins)
{
    QJsonArray entries;
    for (const RuleSetEntry &entry : set.entries) {
        QJsonObject object = entryJson(entry);
        if (withOrigins && entry.inherited)
            object["inherited"_L1] = true;
        if (withOrigins && !entry.overridden.empty())
            object["overrides"_L1] = overriddenJson(entry);
        entries.append(object);
    }
    QJsonObject object{{u"id"_s, set.id},
                       {u"version"_s, set.version},
                       {u"name"_s, bilingual(set.name)},
                       {u"issuer"_s, bilingual(set.issuer)},
                       {u"date"_s, set.date},
                       {u"source"_s, set.source},
                       {u"evidence"_s, set.evidence},
                       {u"layer"_s, codeOf(set.layer)},
                       {u"rules"_s, entries}};
    if (withOrigins && !set.basedOn.isEmpty()) {
        object["basedOn"_L1] = set.basedOn;
        object["complete"_L1] = true;
    }
    return object;
}

QByteArray ruleSetJson(const RuleSet &set)
{
    return QJsonDocument(setJson(set, true)).toJson();
}

QString ruleSetDigest(const RuleSet &set)
{
    const QByteArray said = QJsonDocument(setJson(set, false)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(sha256(said).toHex());
}

} // namespace micromajor
