#include "core/exchange/json/ProgramJson.h"

#include "core/program/Values.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>

namespace micromajor {

static constexpr int formatVersion = 1;
static constexpr qsizetype largestFile = 64 * 1024 * 1024;
static constexpr qsizetype mostRows = 20'000;
static constexpr qsizetype longestId = 64;

// Writing: by hand, because the keys shall stand in the order of the tables and decimals shall be exact.

static void writeText(QByteArray &out, const QString &text)
{
    out += '"';
    for (const char byte : text.toUtf8()) {
        switch (byte) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            if (static_cast<unsigned char>(byte) < 0x20)
                out += "\\u" + QByteArray::number(byte, 16).rightJustified(4, '0');
            else
                out += byte;
        }
    }
    out += '"';
}

static void writeValue(QByteArray &out, const Field &field, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (field.type == FieldType::YesNo)
            out += *number ? "true" : "false";
        else
            out += field.isDecimal() ? decimal::toString(*number).toLatin1() : QByteArray::number(*number);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        writeText(out, *text);
    } else {
        out += '"' + std::get<QByteArray>(value).toBase64() + '"';
    }
}

static void writeRow(QByteArray &out, const Table &table, const void *row, const QByteArray &indent)
{
    const QString &id = table.id(row);
    out += "{\n" + indent + "  \"id\": ";
    writeText(out, id.isEmpty() ? QString::fromLatin1(table.name) : id);
    for (const Field &field : table.fields) {
        const Value value = field.get(row);
        if (!isStated(value))
            continue;
        out += ",\n" + indent + "  \"" + field.name + "\": ";
        writeValue(out, field, value);
    }
    out += '\n' + indent + '}';
}

QByteArray toJson(const Program &program)
{
    QByteArray out = "{\n  \"format\": \"micromajor-program\",\n  \"version\": " + QByteArray::number(formatVersion);
    for (const Table *table : allTables()) {
        const size_t rows = table->count(program);
        if (rows == 0)
            continue;
        out += QByteArray(",\n  \"") + table->collection + "\": ";
        if (table->singleRow) {
            writeRow(out, *table, table->at(program, 0), "  ");
            continue;
        }
        out += '[';
        for (size_t i = 0; i < rows; ++i) {
            out += i == 0 ? "\n    " : ",\n    ";
            writeRow(out, *table, table->at(program, i), "    ");
        }
        out += "\n  ]";
    }
    return out + "\n}\n";
}

// Reading.

namespace {

struct Refusal
{
    QString path; ///< empty: the whole file
    Message reason;
    Error::Kind kind = Error::Kind::InvalidInput;
};
using Refused = std::optional<Refusal>;

Refusal refusal(QString path, const char *source, std::initializer_list<Message> arguments = {})
{
    return {std::move(path), Message(source, arguments)};
}

Result<Value> toDecimal(const QJsonValue &json)
{
    const double number = json.toDouble();
    const double thousandths = number * 1000;
    // Every decimal of at most three places below 10^12 is the nearest double to exactly one number of thousandths.
    if (std::abs(thousandths) > 1e15)
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "the number is too large."))};
    const auto whole = qint64(std::llround(thousandths));
    if (double(whole) / 1000 != number)
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "the number has more than three decimals."))};
    return Value(whole);
}

/// The stored value of a JSON value of the right type. Nothing is converted silently: "2" is not 2, and null is not "not stated".
Result<Value> toValue(const Field &field, const QJsonValue &json)
{
    const auto wrong = [](const char *source) { return Error{Error::Kind::InvalidInput, Message(source)}; };
    if (json.isNull() || (json.isString() && json.toString().isEmpty() && field.type != FieldType::Blob))
        return wrong(QT_TRANSLATE_NOOP("core", "the value is empty; leave the key out when nothing is stated."));
    if (field.isDecimal())
        return json.isDouble() ? toDecimal(json) : wrong(QT_TRANSLATE_NOOP("core", "a number is expected."));
    if (field.type == FieldType::Integer) {
        const double number = json.toDouble(0.5);
        if (!json.isDouble() || std::floor(number) != number || std::abs(number) > 1e12)
            return wrong(QT_TRANSLATE_NOOP("core", "a whole number is expected."));
        return Value(qint64(number));
    }
    if (field.type == FieldType::YesNo)
        return json.isBool() ? Result<Value>(Value(qint64(json.toBool()))) : wrong(QT_TRANSLATE_NOOP("core", "true or false is expected."));
    if (!json.isString())
        return wrong(QT_TRANSLATE_NOOP("core", "a text is expected."));
    if (field.type != FieldType::Blob)
        return Value(json.toString());
    const auto decoded = QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return wrong(QT_TRANSLATE_NOOP("core", "the content is not base64."));
    return Value((*decoded).isNull() ? QByteArray("") : *decoded);
}

class Reader
{
public:
    Result<Program> read(const QByteArray &json, const QString &source)
    {
        if (const Refused refused = readAll(json))
            return Error{refused->kind, refused->path.isEmpty()
                             ? Message(QT_TRANSLATE_NOOP("core", "%1: %2"), {source, refused->reason})
                             : Message(QT_TRANSLATE_NOOP("core", "%1, at %2: %3"), {source, refused->path, refused->reason})};
        return std::move(m_program);
    }

private:
    Refused readAll(const QByteArray &json)
    {
        QJsonObject root;
        if (const Refused refused = parse(json, root))
            return refused;
        if (root.value(u"format").toString() != u"micromajor-program")
            return Refusal{{}, Message(QT_TRANSLATE_NOOP("core", "this is not a program in the JSON format of Micromajor Workbench (no \"format\": \"micromajor-program\").")),
                           Error::Kind::NotOurs};
        const double version = root.value(u"version").toDouble();
        if (version > formatVersion)
            return Refusal{{}, Message(QT_TRANSLATE_NOOP("core", "the file was written by a newer version of this program (format version %1, known is %2); please update."),
                                       {QString::number(version), QString::number(formatVersion)}), Error::Kind::Newer};
        if (version != formatVersion)
            return refusal(u"version"_qs, QT_TRANSLATE_NOOP("core", "the format version must be %1."), {QString::number(formatVersion)});
        for (const QString &key : root.keys())
            if (key != u"format" && key != u"version" && !tableOf(key))
                return unknownKey(key);
        for (const Table *table : allTables())
            if (const Refused refused = readTable(*table, root.value(QLatin1StringView(table->collection))))
                return refused;
        for (const Table *table : allTables())
            if (const Refused refused = checkReferences(*table))
                return refused;
        return {};
    }

    Refused parse(const QByteArray &json, QJsonObject &root)
    {
        if (json.size() > largestFile)
            return refusal({}, QT_TRANSLATE_NOOP("core", "the file is larger than 64 MiB."));
        if (json.startsWith("\xff\xfe") || json.startsWith("\xfe\xff"))
            return refusal({}, QT_TRANSLATE_NOOP("core", "the text is UTF-16; save the file as UTF-8 and try again."));
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder.decode(json);
        if (decoder.hasError())
            return refusal({}, QT_TRANSLATE_NOOP("core", "the text is not valid UTF-8; save the file as UTF-8 and try again."));
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (error.error != QJsonParseError::NoError) {
            const QByteArray before = json.left(error.offset);
            return refusal({}, QT_TRANSLATE_NOOP("core", "line %1, column %2 is not valid JSON: %3."),
                           {QString::number(before.count('\n') + 1), QString::number(before.size() - before.lastIndexOf('\n')), error.errorString()});
        }
        if (!document.isObject())
            return refusal({}, QT_TRANSLATE_NOOP("core", "a JSON object is expected."));
        root = document.object();
        return {};
    }

    static Refusal unknownKey(const QString &path)
    {
        return refusal(path.left(200), QT_TRANSLATE_NOOP("core", "this key is not known; was the file written by a newer version?"));
    }

    static const Table *tableOf(const QString &collection)
    {
        for (const Table *table : allTables())
            if (collection == QLatin1StringView(table->collection))
                return table;
        return nullptr;
    }

    Refused readTable(const Table &table, const QJsonValue &json)
    {
        const QString path = QString::fromLatin1(table.collection);
        if (table.singleRow) {
            if (!json.isObject())
                return refusal(path, QT_TRANSLATE_NOOP("core", "an object is expected."));
            return readRow(table, json.toObject(), path);
        }
        if (json.isUndefined())
            return {};
        if (!json.isArray())
            return refusal(path, QT_TRANSLATE_NOOP("core", "a list is expected."));
        const QJsonArray rows = json.toArray();
        if (rows.size() > mostRows)
            return refusal(path, QT_TRANSLATE_NOOP("core", "%1 rows are too many; at most %2 are possible."),
                           {QString::number(rows.size()), QString::number(mostRows)});
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QString rowPath = QStringLiteral("%1[%2]").arg(path).arg(i);
            if (!rows.at(i).isObject())
                return refusal(rowPath, QT_TRANSLATE_NOOP("core", "an object is expected."));
            if (const Refused refused = readRow(table, rows.at(i).toObject(), rowPath))
                return refused;
        }
        return {};
    }

    Refused readRow(const Table &table, const QJsonObject &json, const QString &path)
    {
        for (const QString &key : json.keys())
            if (key != u"id" && !table.field(key))
                return unknownKey(path + u'.' + key);
        QString id = json.value(u"id").toString();
        if (table.singleRow && !json.contains(u"id"))
            id = QString::fromLatin1(table.name);
        if (id.isEmpty() || id.size() > longestId || !std::all_of(id.cbegin(), id.cend(), [](QChar c) { return c.isPrint(); }))
            return refusal(path + u".id"_qs, QT_TRANSLATE_NOOP("core", "every row needs an identity, a text of 1 to 64 characters."));
        QSet<QString> &ids = m_ids[&table];
        if (ids.contains(id))
            return refusal(path + u".id"_qs, QT_TRANSLATE_NOOP("core", "the identity “%1” occurs twice."), {id});
        ids.insert(id);
        void *row = table.append(m_program);
        table.setId(row, id);
        for (const Field &field : table.fields) {
            const QJsonValue given = json.value(QLatin1StringView(field.name));
            Result<Value> value = given.isUndefined() ? Result<Value>(Value()) : toValue(field, given);
            if (value)
                if (const auto valid = validate(field, *value); !valid)
                    value = valid.error();
            if (!value)
                return Refusal{path + u'.' + QLatin1StringView(field.name), value.error().message};
            field.set(row, *value);
        }
        return {};
    }

    Refused checkReferences(const Table &table)
    {
        for (const Field &field : table.fields) {
            if (!field.references)
                continue;
            const Table *target = tableNamed(QString::fromLatin1(field.references));
            const QSet<QString> &known = m_ids[target];
            QHash<QString, QString> parents;
            for (size_t i = 0, n = table.count(m_program); i < n; ++i) {
                const void *row = table.at(m_program, i);
                const Value value = field.get(row);
                if (!isStated(value))
                    continue;
                const QString &id = std::get<QString>(value);
                const QString path = QStringLiteral("%1[%2].%3").arg(QLatin1StringView(table.collection)).arg(i).arg(QLatin1StringView(field.name));
                if (!known.contains(id))
                    return refusal(path, QT_TRANSLATE_NOOP("core", "there is no row “%1” in %2."), {id, QString::fromLatin1(target->collection)});
                if (target == &table)
                    parents.insert(table.id(row), id);
            }
            if (const QString looping = memberOfLoop(parents); !looping.isEmpty())
                return refusal(QString::fromLatin1(table.collection), QT_TRANSLATE_NOOP("core", "the row “%1” is part of itself."), {looping});
        }
        return {};
    }

    static QString memberOfLoop(const QHash<QString, QString> &parents)
    {
        QSet<QString> rooted;
        for (auto start = parents.cbegin(); start != parents.cend(); ++start) {
            QSet<QString> walked;
            for (QString id = start.key(); parents.contains(id) && !rooted.contains(id); id = parents.value(id)) {
                if (walked.contains(id))
                    return id;
                walked.insert(id);
            }
            rooted += walked;
        }
        return {};
    }

    Program m_program;
    QHash<const Table *, QSet<QString>> m_ids;
};

} // namespace

Result<Program> fromJson(const QByteArray &json, const QString &source)
{
    return Reader().read(json, source);
}

} // namespace micromajor
