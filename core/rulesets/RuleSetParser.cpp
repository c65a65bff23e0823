#include "core/rulesets/JsonPlace.h"
#include "core/rulesets/RuleSetReader.h"

#include "core/rules/RuleCatalogue.h"
#include "core/rules/Checker.h"
#include "core/rules/RuleReport.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 1 << 20; // the shipped sets have less than 20 KiB

using Conditions = std::vector<std::pair<QString, QStringList>>;

struct SeverityName
{
    QLatin1StringView name;
    Severity severity;
};
constexpr SeverityName severities[] = {{"error"_L1, Severity::Error}, {"warning"_L1, Severity::Warning}, {"advice"_L1, Severity::Advice}};
constexpr QLatin1StringView evidenceKinds[] = {"text-read"_L1, "secondary"_L1, "proposal"_L1, "background"_L1};

/// Reads one file; stops at the first fault. Every read function returns false after a fault.
class Parser
{
public:
    Parser(const QByteArray &json, const QString &source) : m_json(json), m_source(source) {}
    Result<RuleSet> parse();

private:
    bool fail(const JsonPath &path, Message message);
    bool onlyKeys(const QJsonObject &object, const JsonPath &path, std::initializer_list<QLatin1StringView> keys);
    bool readText(const QJsonObject &object, const JsonPath &path, QLatin1StringView key, QString &text);
    bool readBilingual(const QJsonObject &object, const JsonPath &path, QLatin1StringView key, BilingualText &text);
    bool readConditions(const QJsonObject &object, const JsonPath &path, Conditions &conditions);
    bool readHead(const QJsonObject &root);
    bool readEntry(const QJsonValue &value, const JsonPath &path, const Conditions &conditions);
    bool readOptions(const QJsonObject &given, const JsonPath &path, RuleSetEntry &entry);
    bool checkLimits(const JsonPath &path, const RuleSetEntry &entry);

    const QByteArray &m_json;
    const QString &m_source;
    RuleSet m_set;
    Message m_fault;
};

JsonPath below(JsonPath path, std::variant<QString, int> step)
{
    path.push_back(std::move(step));
    return path;
}

bool Parser::fail(const JsonPath &path, Message message)
{
    m_fault = Message(QT_TRANSLATE_NOOP("core", "%1, line %2: %3"), {m_source, QString::number(lineOf(m_json, path)), std::move(message)});
    return false;
}

bool Parser::onlyKeys(const QJsonObject &object, const JsonPath &path, std::initializer_list<QLatin1StringView> keys)
{
    for (auto member = object.begin(); member != object.end(); ++member)
        if (std::find(keys.begin(), keys.end(), member.key()) == keys.end())
            return fail(below(path, member.key()), Message(QT_TRANSLATE_NOOP("core", "“%1” has no meaning here; remove it or correct its spelling."), {member.key()}));
    return true;
}

bool Parser::readText(const QJsonObject &object, const JsonPath &path, QLatin1StringView key, QString &text)
{
    const QJsonValue value = object[key];
    if (!value.isString() || value.toString().trimmed().isEmpty())
        return fail(below(path, QString(key)), Message(QT_TRANSLATE_NOOP("core", "“%1” must be a text."), {QString(key)}));
    text = value.toString();
    return true;
}

bool Parser::readBilingual(const QJsonObject &object, const JsonPath &path, QLatin1StringView key, BilingualText &text)
{
    const JsonPath here = below(path, QString(key));
    if (!object[key].isObject())
        return fail(here, Message(QT_TRANSLATE_NOOP("core", "“%1” must have the members “zh” and “en”, at least one of them."), {QString(key)}));
    const QJsonObject texts = object[key].toObject();
    if (!onlyKeys(texts, here, {"zh"_L1, "en"_L1}))
        return false;
    if ((texts.contains("zh"_L1) && !readText(texts, here, "zh"_L1, text.zh)) || (texts.contains("en"_L1) && !readText(texts, here, "en"_L1, text.en)))
        return false;
    if (texts.isEmpty())
        return fail(here, Message(QT_TRANSLATE_NOOP("core", "“%1” must have the members “zh” and “en”, at least one of them."), {QString(key)}));
    return true;
}

bool Parser::readConditions(const QJsonObject &object, const JsonPath &path, Conditions &conditions)
{
    if (!object.contains("appliesTo"_L1))
        return true;
    const JsonPath here = below(path, u"appliesTo"_s);
    if (!object["appliesTo"_L1].isObject())
        return fail(here, Message(QT_TRANSLATE_NOOP("core", "“appliesTo” must name fields of the program, each with a list of values.")));
    conditions.clear();
    const QJsonObject given = object["appliesTo"_L1].toObject();
    for (auto member = given.begin(); member != given.end(); ++member) {
        const JsonPath place = below(here, member.key());
        const Field *field = tables::program.field(member.key());
        if (!field || field->type == FieldType::Blob || field->type == FieldType::Reference
            || (field->type >= FieldType::Integer && field->type <= FieldType::Percent))
            return fail(place, Message(QT_TRANSLATE_NOOP("core", "The program has no field “%1” whose text could be compared."), {member.key()}));
        QStringList values;
        const QJsonArray array = member.value().toArray();
        for (const auto &value : array)
            if (value.isString())
                values.append(value.toString());
        if (values.isEmpty() || values.size() != array.size())
            return fail(place, Message(QT_TRANSLATE_NOOP("core", "“%1” must be a list of texts."), {member.key()}));
        conditions.emplace_back(member.key(), values);
    }
    return true;
}

bool Parser::readHead(const QJsonObject &root)
{
    if (!onlyKeys(root, {}, {"id"_L1, "version"_L1, "name"_L1, "issuer"_L1, "date"_L1, "source"_L1, "evidence"_L1, "appliesTo"_L1, "rules"_L1})
        || !readText(root, {}, "id"_L1, m_set.id) || !readText(root, {}, "version"_L1, m_set.version)
        || !readBilingual(root, {}, "name"_L1, m_set.name) || !readBilingual(root, {}, "issuer"_L1, m_set.issuer)
        || !readText(root, {}, "date"_L1, m_set.date) || !readText(root, {}, "source"_L1, m_set.source)
        || !readText(root, {}, "evidence"_L1, m_set.evidence))
        return false;
    const auto legal = [](QChar character) {
        return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9') || character == u'-';
    };
    if (m_set.id.size() > 64 || !std::all_of(m_set.id.begin(), m_set.id.end(), legal) || m_set.id == builtInRuleSetId)
        return fail({u"id"_s}, Message(QT_TRANSLATE_NOOP("core", "The id “%1” must have small letters, digits and hyphens only, and must not be “built-in”."), {m_set.id}));
    if (std::find(std::begin(evidenceKinds), std::end(evidenceKinds), m_set.evidence) == std::end(evidenceKinds))
        return fail({u"evidence"_s}, Message(QT_TRANSLATE_NOOP("core", "“evidence” must be text-read, secondary, proposal or background.")));
    return true;
}

/// Limits come in pairs named least… and most….
bool Parser::checkLimits(const JsonPath &path, const RuleSetEntry &entry)
{
    for (const RuleOption &option : entry.rule->options) {
        const QString least = QString::fromLatin1(option.name);
        if (!least.startsWith("least"_L1))
            continue;
        const QString most = u"most"_s + least.mid(5);
        const QJsonValue low = entry.options[least];
        const QJsonValue high = entry.options[most];
        if (low.isDouble() && high.isDouble() && low.toDouble() > high.toDouble())
            return fail(below(path, least), Message(QT_TRANSLATE_NOOP("core", "The limits contradict each other: “%1” is larger than “%2”."), {least, most}));
    }
    return true;
}

bool Parser::readOptions(const QJsonObject &given, const JsonPath &path, RuleSetEntry &entry)
{
    const std::vector<RuleOption> &options = entry.rule->options;
    for (auto member = given.begin(); member != given.end(); ++member) {
        const auto option = std::find_if(options.begin(), options.end(),
                                         [&](const RuleOption &candidate) { return member.key() == QLatin1StringView(candidate.name); });
        const JsonPath place = below(path, member.key());
        if (option == options.end())
            return fail(place, Message(QT_TRANSLATE_NOOP("core", "The rule %1 has no option “%2”."), {QString::fromLatin1(entry.rule->id), member.key()}));
        const QJsonValue value = member.value();
        const auto number = thousandthsOf(value);
        switch (option->type) {
        case RuleOption::Type::Integer:
            if (!value.isNull() && (!number || *number < 0 || *number % 1000 != 0 || *number > 1'000'000'000))
                return fail(place, Message(QT_TRANSLATE_NOOP("core", "“%1” must be a whole number from 0 to 1000000, or null for no limit."), {member.key()}));
            break;
        case RuleOption::Type::Decimal:
            if (!value.isNull() && (!number || *number < 0 || *number > 1'000'000'000))
                return fail(place, Message(QT_TRANSLATE_NOOP("core", "“%1” must be a number from 0 to 1000000 with at most three decimals, or null for no limit."), {member.key()}));
            break;
        case RuleOption::Type::Text:
            if (!value.isString())
                return fail(place, Message(QT_TRANSLATE_NOOP("core", "“%1” must be a text."), {member.key()}));
            break;
        case RuleOption::Type::TextList: {
            const QJsonArray array = value.toArray();
            if (!value.isArray() || std::any_of(array.begin(), array.end(), [](const auto &text) { return !text.isString() || text.toString().isEmpty(); }))
                return fail(place, Message(QT_TRANSLATE_NOOP("core", "“%1” must be a list of texts."), {member.key()}));
            break;
        }
        case RuleOption::Type::YesNo:
            if (!value.isBool())
                return fail(place, Message(QT_TRANSLATE_NOOP("core", "“%1” must be true or false."), {member.key()}));
            break;
        }
    }
    for (const RuleOption &option : options)
        entry.options[QLatin1StringView(option.name)] = given.contains(QLatin1StringView(option.name))
            ? given[QLatin1StringView(option.name)]
            : QJsonDocument::fromJson('[' + QByteArray(option.defaultValue) + ']').array().at(0);
    return checkLimits(path, entry);
}

bool Parser::readEntry(const QJsonValue &value, const JsonPath &path, const Conditions &conditions)
{
    if (!value.isObject())
        return fail(path, Message(QT_TRANSLATE_NOOP("core", "Each member of “rules” must be an object.")));
    const QJsonObject object = value.toObject();
    QString id;
    if (!onlyKeys(object, path, {"rule"_L1, "severity"_L1, "options"_L1, "clause"_L1, "waivable"_L1, "appliesTo"_L1})
        || !readText(object, path, "rule"_L1, id))
        return false;
    RuleSetEntry entry;
    entry.rule = ruleWithId(id);
    const JsonPath idPlace = below(path, u"rule"_s);
    if (!entry.rule)
        return fail(idPlace, Message(QT_TRANSLATE_NOOP("core", "The rule “%1” is unknown; “micromajor-cli rules” lists the known ones."), {id}));
    if (std::find(builtInRules().begin(), builtInRules().end(), entry.rule) != builtInRules().end())
        return fail(idPlace, Message(QT_TRANSLATE_NOOP("core", "The rule “%1” always runs and cannot stand in a rule set."), {id}));
    if (std::any_of(m_set.entries.begin(), m_set.entries.end(), [&](const RuleSetEntry &other) { return other.rule == entry.rule; }))
        return fail(idPlace, Message(QT_TRANSLATE_NOOP("core", "The rule “%1” stands in the rule set twice."), {id}));
    entry.severity = entry.rule->severity;
    if (object.contains("severity"_L1)) {
        const QString name = object["severity"_L1].toString();
        const auto found = std::find_if(std::begin(severities), std::end(severities), [&](const SeverityName &severity) { return severity.name == name; });
        if (found == std::end(severities))
            return fail(below(path, u"severity"_s), Message(QT_TRANSLATE_NOOP("core", "“severity” must be error, warning or advice.")));
        entry.severity = found->severity;
    }
    if (object.contains("waivable"_L1) && !object["waivable"_L1].isBool())
        return fail(below(path, u"waivable"_s), Message(QT_TRANSLATE_NOOP("core", "“%1” must be true or false."), {u"waivable"_s}));
    entry.waivable = object["waivable"_L1].toBool(true);
    if (object.contains("options"_L1) && !object["options"_L1].isObject())
        return fail(below(path, u"options"_s), Message(QT_TRANSLATE_NOOP("core", "“options” must be an object.")));
    entry.appliesTo = conditions;
    if (!readBilingual(object, path, "clause"_L1, entry.clause) || !readConditions(object, path, entry.appliesTo)
        || !readOptions(object["options"_L1].toObject(), below(path, u"options"_s), entry))
        return false;
    m_set.entries.push_back(std::move(entry));
    return true;
}

Result<RuleSet> Parser::parse()
{
    if (m_json.size() > largestFile)
        return Error{Error::Kind::InvalidInput,
                     Message(QT_TRANSLATE_NOOP("core", "%1 has more than 1 MiB: that is no rule set."), {m_source})};
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(m_json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return Error{Error::Kind::InvalidInput,
                     Message(QT_TRANSLATE_NOOP("core", "%1, line %2: this is not valid JSON (%3)."),
                             {m_source, QString::number(lineAt(m_json, fault.offset)), fault.errorString()})};
    m_set.digest = QString::fromLatin1(QCryptographicHash::hash(m_json, QCryptographicHash::Sha256).toHex());
    const QJsonObject root = document.object();
    bool good = document.isObject() || fail({}, Message(QT_TRANSLATE_NOOP("core", "A rule set must be a JSON object.")));
    Conditions conditions;
    good = good && readHead(root) && readConditions(root, {}, conditions);
    if (good && (!root["rules"_L1].isArray() || root["rules"_L1].toArray().isEmpty()))
        good = fail({u"rules"_s}, Message(QT_TRANSLATE_NOOP("core", "“rules” must be a list with at least one rule.")));
    const QJsonArray entries = root["rules"_L1].toArray();
    for (int i = 0; good && i < entries.size(); ++i)
        good = readEntry(entries[i], {u"rules"_s, i}, conditions);
    if (!good)
        return Error{Error::Kind::InvalidInput, m_fault};
    return std::move(m_set);
}

} // namespace

Result<RuleSet> parseRuleSet(const QByteArray &json, const QString &source)
{
    return Parser(json, source).parse();
}

} // namespace micromajor
