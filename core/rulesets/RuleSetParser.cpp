#include "core/rulesets/JsonPlace.h"
#include "core/rulesets/RuleSetReader.h"
#include "core/rulesets/RuleSetWriter.h"

#include "core/rules/RuleCatalogue.h"
#include "core/rules/Checker.h"
#include "core/rules/RuleReport.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 1 << 20; // the shipped sets have less than 20 KiB

using Conditions = std::vector<std::pair<QString, QStringList>>;

constexpr Severity severities[] = {Severity::Error, Severity::Warning, Severity::Advice};
constexpr Layer layers[] = {Layer::Program, Layer::School, Layer::Province, Layer::Nation, Layer::Reference};
constexpr QLatin1StringView evidenceKinds[] = {"text-read"_L1, "secondary"_L1, "proposal"_L1, "background"_L1};

/// Reads one file; stops at the first fault. Every read function returns false after a fault.
class Parser
{
public:
    Parser(const QByteArray &json, const QString &source, const FindRuleSet &findBase) : m_json(json), m_source(source), m_findBase(findBase) {}
    Result<RuleSet> parse();

private:
    bool fail(const JsonPath &path, Message message);
    bool onlyKeys(const QJsonObject &object, const JsonPath &path, std::initializer_list<QLatin1StringView> keys);
    bool readText(const QJsonObject &object, const JsonPath &path, QLatin1StringView key, QString &text);
    bool readBilingual(const QJsonObject &object, const JsonPath &path, QLatin1StringView key, BilingualText &text);
    bool readConditions(const QJsonObject &object, const JsonPath &path, Conditions &conditions);
    bool readHead(const QJsonObject &root);
    bool readBase(const QJsonObject &root);
    bool readLayer(const QJsonObject &object, const JsonPath &path, Layer &layer);
    bool readOverridden(const QJsonObject &object, const JsonPath &path, RuleSetEntry &entry);
    void inheritRest();
    bool readEntry(const QJsonValue &value, const JsonPath &path, const Conditions &conditions);
    bool readOptions(const QJsonObject &given, const JsonPath &path, RuleSetEntry &entry);
    bool checkLimits(const JsonPath &path, const RuleSetEntry &entry);

    const QByteArray &m_json;
    const QString &m_source;
    const FindRuleSet &m_findBase;
    RuleSet m_set;
    RuleSet m_base; ///< without entries if there is none
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
    if (!onlyKeys(root, {}, {"id"_L1, "version"_L1, "name"_L1, "issuer"_L1, "date"_L1, "source"_L1, "evidence"_L1, "layer"_L1, "basedOn"_L1,
                            "complete"_L1, "appliesTo"_L1, "rules"_L1})
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
    return readLayer(root, {}, m_set.layer) && readBase(root);
}

bool Parser::readLayer(const QJsonObject &object, const JsonPath &path, Layer &layer)
{
    if (!object.contains("layer"_L1))
        return true;
    const auto found = std::find_if(std::begin(layers), std::end(layers), [&](Layer each) { return codeOf(each) == object["layer"_L1].toString(); });
    if (found == std::end(layers))
        return fail(below(path, u"layer"_s), Message(QT_TRANSLATE_NOOP("core", "“layer” must be program, school, province, nation or reference.")));
    layer = *found;
    return true;
}

bool Parser::readBase(const QJsonObject &root)
{
    if (!root.contains("basedOn"_L1))
        return true;
    if (!readText(root, {}, "basedOn"_L1, m_set.basedOn))
        return false;
    if (root["complete"_L1].toBool())
        return true; // all that it takes over is spelled out
    if (m_set.basedOn == m_set.id)
        return fail({u"basedOn"_s}, Message(QT_TRANSLATE_NOOP("core", "A rule set cannot be based on itself.")));
    if (!m_findBase)
        return fail({u"basedOn"_s}, Message(QT_TRANSLATE_NOOP("core", "“basedOn” needs “complete” here.")));
    Result<RuleSet> base = m_findBase(m_set.basedOn);
    if (!base)
        return fail({u"basedOn"_s}, Message(QT_TRANSLATE_NOOP("core", "The rule set on which this one is based cannot be used: %1."), {base.error().message}));
    m_base = std::move(*base);
    return true;
}

/// A rule that may stand in a set several times cannot be told apart from its namesakes: naming it replaces all of the base's.
static const RuleSetEntry *baseOf(const RuleSetEntry &entry, const RuleSet &base)
{
    const auto found = std::find_if(base.entries.begin(), base.entries.end(), [&](const RuleSetEntry &other) { return other.rule == entry.rule; });
    return found == base.entries.end() || entry.rule->repeatable ? nullptr : &*found;
}

bool Parser::readOverridden(const QJsonObject &object, const JsonPath &path, RuleSetEntry &entry)
{
    const QJsonArray list = object["overrides"_L1].toArray();
    for (int i = 0; i < list.size(); ++i) {
        const JsonPath place = below(below(path, u"overrides"_s), i);
        const QJsonObject given = list[i].toObject();
        OverriddenEntry overridden;
        overridden.options = given["options"_L1].toObject();
        if (!readBilingual(given, place, "ruleSet"_L1, overridden.ruleSet) || !readLayer(given, place, overridden.layer)
            || !readBilingual(given, place, "clause"_L1, overridden.clause))
            return false;
        entry.overridden.push_back(std::move(overridden));
    }
    if (const RuleSetEntry *base = baseOf(entry, m_base)) {
        entry.overridden = base->overridden;
        entry.overridden.insert(entry.overridden.begin(), {m_base.name, m_base.layer, base->options, base->clause});
    }
    return true;
}

/// The base's rules that this set does not name, in the base's order before its own.
void Parser::inheritRest()
{
    std::vector<RuleSetEntry> inherited;
    for (RuleSetEntry &entry : m_base.entries)
        if (std::none_of(m_set.entries.begin(), m_set.entries.end(), [&](const RuleSetEntry &own) { return own.rule == entry.rule; })) {
            entry.inherited = true;
            inherited.push_back(std::move(entry));
        }
    m_set.entries.insert(m_set.entries.begin(), std::make_move_iterator(inherited.begin()), std::make_move_iterator(inherited.end()));
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
    const RuleSetEntry *base = baseOf(entry, m_base);
    for (const RuleOption &option : options)
        entry.options[QLatin1StringView(option.name)] = given.contains(QLatin1StringView(option.name))
            ? given[QLatin1StringView(option.name)]
            : base ? base->options[QLatin1StringView(option.name)]
            : QJsonDocument::fromJson('[' + QByteArray(option.defaultValue) + ']').array().at(0);
    entry.values = optionValues(*entry.rule, entry.options);
    return checkLimits(path, entry);
}

bool Parser::readEntry(const QJsonValue &value, const JsonPath &path, const Conditions &conditions)
{
    if (!value.isObject())
        return fail(path, Message(QT_TRANSLATE_NOOP("core", "Each member of “rules” must be an object.")));
    const QJsonObject object = value.toObject();
    QString id;
    if (!onlyKeys(object, path, {"rule"_L1, "severity"_L1, "options"_L1, "clause"_L1, "waivable"_L1, "appliesTo"_L1, "inherited"_L1, "overrides"_L1})
        || !readText(object, path, "rule"_L1, id))
        return false;
    RuleSetEntry entry;
    entry.rule = ruleWithId(id);
    const JsonPath idPlace = below(path, u"rule"_s);
    if (!entry.rule)
        return fail(idPlace, Message(QT_TRANSLATE_NOOP("core", "The rule “%1” is unknown; “micromajor-cli rules” lists the known ones."), {id}));
    if (std::find(builtInRules().begin(), builtInRules().end(), entry.rule) != builtInRules().end())
        return fail(idPlace, Message(QT_TRANSLATE_NOOP("core", "The rule “%1” always runs and cannot stand in a rule set."), {id}));
    if (!entry.rule->repeatable
        && std::any_of(m_set.entries.begin(), m_set.entries.end(), [&](const RuleSetEntry &other) { return other.rule == entry.rule; }))
        return fail(idPlace, Message(QT_TRANSLATE_NOOP("core", "The rule “%1” stands in the rule set twice."), {id}));
    // A proposal or a framework that binds nobody here advises unless the set says otherwise.
    const bool advises = m_set.layer == Layer::Reference || m_set.evidence == "proposal"_L1 || m_set.evidence == "background"_L1;
    entry.severity = advises ? Severity::Advice : entry.rule->severity;
    const RuleSetEntry *base = baseOf(entry, m_base);
    if (base)
        entry.severity = base->severity;
    if (object.contains("severity"_L1)) {
        const QString name = object["severity"_L1].toString();
        const auto found = std::find_if(std::begin(severities), std::end(severities), [&](Severity severity) { return codeOf(severity) == name; });
        if (found == std::end(severities))
            return fail(below(path, u"severity"_s), Message(QT_TRANSLATE_NOOP("core", "“severity” must be error, warning or advice.")));
        entry.severity = *found;
    }
    if (object.contains("waivable"_L1) && !object["waivable"_L1].isBool())
        return fail(below(path, u"waivable"_s), Message(QT_TRANSLATE_NOOP("core", "“%1” must be true or false."), {u"waivable"_s}));
    entry.waivable = object["waivable"_L1].toBool(base ? base->waivable : true);
    if (object.contains("options"_L1) && !object["options"_L1].isObject())
        return fail(below(path, u"options"_s), Message(QT_TRANSLATE_NOOP("core", "“options” must be an object.")));
    entry.appliesTo = conditions;
    if (!readBilingual(object, path, "clause"_L1, entry.clause) || !readConditions(object, path, entry.appliesTo)
        || !readOptions(object["options"_L1].toObject(), below(path, u"options"_s), entry) || !readOverridden(object, path, entry))
        return false;
    entry.inherited = object["inherited"_L1].toBool();
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
    const QJsonObject root = document.object();
    bool good = document.isObject() || fail({}, Message(QT_TRANSLATE_NOOP("core", "A rule set must be a JSON object.")));
    Conditions conditions;
    good = good && readHead(root) && readConditions(root, {}, conditions);
    if (good && (!root["rules"_L1].isArray() || (root["rules"_L1].toArray().isEmpty() && m_base.entries.empty())))
        good = fail({u"rules"_s}, Message(QT_TRANSLATE_NOOP("core", "“rules” must be a list with at least one rule.")));
    const QJsonArray entries = root["rules"_L1].toArray();
    for (int i = 0; good && i < entries.size(); ++i)
        good = readEntry(entries[i], {u"rules"_s, i}, conditions);
    if (!good)
        return Error{Error::Kind::InvalidInput, m_fault};
    inheritRest();
    m_set.digest = ruleSetDigest(m_set);
    return std::move(m_set);
}

} // namespace

Result<RuleSet> parseRuleSet(const QByteArray &json, const QString &source, const FindRuleSet &findBase)
{
    return Parser(json, source, findBase).parse();
}

} // namespace micromajor
