#include "core/program/Values.h"

#include "core/program/Program.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <array>

namespace micromajor {

static constexpr qsizetype longestText = 100'000;
static constexpr qsizetype longestId = 64;
static constexpr qint64 largestInteger = 1'000'000;
// Sums of 20,000 of them still fit into 64 bits.
static constexpr qint64 largestAmount = 1'000'000'000;       // a million credits or hours
static constexpr qint64 largestMoney = 1'000'000'000'000;    // a milliard of any currency
static constexpr qint64 wholePercent = 100'000;

static Error invalid(const char *source, std::initializer_list<Message> arguments)
{
    return {Error::Kind::InvalidInput, Message(source, arguments)};
}

static const Choice *choiceOf(const Field &field, const QString &code)
{
    if (field.choices)
        for (const Choice &choice : *field.choices)
            if (code == QLatin1StringView(choice.code))
                return &choice;
    return nullptr;
}

static const char *yesOrNo(qint64 value)
{
    return value ? QT_TRANSLATE_NOOP("core", "Yes") : QT_TRANSLATE_NOOP("core", "No");
}

static QString quoted(const QString &text)
{
    return text.size() > 60 ? text.left(60) + u'…' : text;
}

Message valueMessage(const Field &field, const Value &value, const Program &program)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (field.type == FieldType::YesNo)
            return Message(yesOrNo(*number));
        return field.isDecimal() ? decimal::toString(*number) : QString::number(*number);
    }
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return Message(QT_TRANSLATE_NOOP("core", "%1 bytes"), {QString::number(bytes->size())});
    const auto *text = std::get_if<QString>(&value);
    if (!text)
        return {};
    if (const Choice *choice = choiceOf(field, *text))
        return Message(choice->label);
    if (field.type == FieldType::Reference)
        if (const Table *table = tableNamed(QString::fromLatin1(field.references)))
            if (const void *row = table->find(program, *text))
                return rowMessage(*table, row, program);
    return *text;
}

QString displayText(const Field &field, const Value &value, const Program &program, Language language)
{
    if (field.type == FieldType::Reference && isStated(value))
        if (const Table *table = tableNamed(QString::fromLatin1(field.references)))
            if (const void *row = table->find(program, std::get<QString>(value)))
                return rowName(*table, row, program, language);
    return valueMessage(field, value, program).text(language);
}

/// The text by which people call the row, or nothing.
static QString ownName(const Table &table, const void *row, Language language)
{
    static constexpr std::array chinese{"name_zh", "name_en", "name", "title", "statement", "code", "text"};
    static constexpr std::array english{"name_en", "name_zh", "name", "title", "statement", "code", "text"};
    for (const char *fieldName : language == Language::Chinese ? chinese : english)
        if (const Field *field = table.field(QString::fromLatin1(fieldName)))
            if (const Value value = field->get(row); const auto *text = std::get_if<QString>(&value))
                return quoted(text->simplified());
    return {};
}

static Message numberedName(const Table &table, const void *row, const Program &program)
{
    if (table.singleRow)
        return Message(table.label);
    for (size_t i = 0, n = table.count(program); i < n; ++i)
        if (table.at(program, i) == row)
            return Message(QT_TRANSLATE_NOOP("core", "%1 %2"), {Message(table.label), QString::number(i + 1)});
    return Message(table.label);
}

/// Of a row without a name of its own: what people call it by, or else its number.
static Message describedName(const Table &table, const void *row, const Program &program)
{
    const auto said = [&](const char *fieldName) {
        const Field &field = *table.field(QString::fromLatin1(fieldName));
        return valueMessage(field, field.get(row), program);
    };
    // The arrow goes the way of the learner, as on the map: what is required comes first.
    if (&table == &tables::requisite)
        return Message(QT_TRANSLATE_NOOP("core", "%1 → %2"), {said("required_id"), said("course_id")});
    if (&table == &tables::approval)
        if (const Message step = said("step"); !step.isEmpty())
            return step;
    return numberedName(table, row, program);
}

QString rowName(const Table &table, const void *row, const Program &program, Language language)
{
    const QString name = ownName(table, row, language);
    return name.isEmpty() ? describedName(table, row, program).text(language) : name;
}

Message rowMessage(const Table &table, const void *row, const Program &program)
{
    const QString name = ownName(table, row, Language::Chinese);
    return name.isEmpty() ? describedName(table, row, program) : Message(name);
}

static Result<Value> parseDecimal(const Field &field, QString text)
{
    if (field.type == FieldType::Percent && (text.endsWith(u'%') || text.endsWith(u'％')))
        text.chop(1);
    const auto thousandths = decimal::parse(text);
    if (!thousandths)
        return invalid(QT_TRANSLATE_NOOP("core", "%1: “%2” is not a number with at most three decimals, such as 2 or 15.5."),
                       {Message(field.label), quoted(text)});
    return Value(*thousandths);
}

static Result<Value> parseInteger(const Field &field, const QString &text)
{
    const auto thousandths = decimal::parse(text);
    if (!thousandths || *thousandths % 1000 != 0)
        return invalid(QT_TRANSLATE_NOOP("core", "%1: “%2” is not a whole number."), {Message(field.label), quoted(text)});
    return Value(*thousandths / 1000);
}

static Result<Value> parseYesNo(const Field &field, const QString &text)
{
    static const QStringList yes{u"1"_qs, u"yes"_qs, u"y"_qs, u"true"_qs, u"是"_qs, u"√"_qs, u"✓"_qs};
    static const QStringList no{u"0"_qs, u"no"_qs, u"n"_qs, u"false"_qs, u"否"_qs, u"×"_qs, u"✗"_qs};
    if (yes.contains(text, Qt::CaseInsensitive))
        return Value(qint64(1));
    if (no.contains(text, Qt::CaseInsensitive))
        return Value(qint64(0));
    return invalid(QT_TRANSLATE_NOOP("core", "%1: “%2” is neither yes nor no."), {Message(field.label), quoted(text)});
}

static Result<Value> parseDate(const Field &field, const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?$"_qs);
    const auto match = pattern.match(text);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!match.hasMatch() || !date.isValid())
        return invalid(QT_TRANSLATE_NOOP("core", "%1: “%2” is not a date, such as 2025-09-01."), {Message(field.label), quoted(text)});
    return Value(date.toString(Qt::ISODate));
}

static Result<Value> parseChoice(const Field &field, const QString &text)
{
    QStringList accepted;
    for (const Choice &choice : *field.choices) {
        const Message label(choice.label);
        if (text.compare(QLatin1StringView(choice.code), Qt::CaseInsensitive) == 0
            || text.compare(label.text(Language::English), Qt::CaseInsensitive) == 0 || text == label.text(Language::Chinese))
            return Value(QString::fromUtf8(choice.code));
        accepted += label.text();
    }
    if (field.type == FieldType::OpenChoice)
        return Value(text);
    return invalid(QT_TRANSLATE_NOOP("core", "%1: “%2” is not one of the choices: %3."),
                   {Message(field.label), quoted(text), accepted.join(u", "_qs)});
}

static Result<Value> parseReference(const Field &field, const QString &text, const Program &program)
{
    const Table &table = *tableNamed(QString::fromLatin1(field.references));
    if (table.find(program, text))
        return Value(text);
    QString found;
    for (size_t i = 0, n = table.count(program); i < n; ++i) {
        const void *row = table.at(program, i);
        if (rowName(table, row, program, Language::Chinese) != text && rowName(table, row, program, Language::English) != text)
            continue;
        if (!found.isEmpty())
            return invalid(QT_TRANSLATE_NOOP("core", "%1: “%2” is the name of more than one %3; give its identity instead."),
                           {Message(field.label), quoted(text), Message(table.label)});
        found = table.id(row);
    }
    if (found.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("core", "%1: there is no %3 named “%2”."),
                       {Message(field.label), quoted(text), Message(table.label)});
    return Value(found);
}

static Result<Value> parseStated(const Field &field, const QString &text, const Program &program)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return Value(text);
    case FieldType::Date:
        return parseDate(field, text);
    case FieldType::Choice:
    case FieldType::OpenChoice:
        return parseChoice(field, text);
    case FieldType::Integer:
        return parseInteger(field, text);
    case FieldType::YesNo:
        return parseYesNo(field, text);
    case FieldType::Credits:
    case FieldType::Hours:
    case FieldType::Money:
    case FieldType::Percent:
        return parseDecimal(field, text);
    case FieldType::Reference:
        return parseReference(field, text, program);
    case FieldType::Blob:
        break;
    }
    return invalid(QT_TRANSLATE_NOOP("core", "%1: its content comes from a file and cannot be typed."), {Message(field.label)});
}

Result<Value> parseText(const Field &field, const QString &text, const Program &program)
{
    const QString trimmed = text.trimmed();
    Result<Value> value = trimmed.isEmpty() ? Result<Value>(Value()) : parseStated(field, trimmed, program);
    if (!value)
        return value;
    if (const auto valid = validate(field, *value); !valid)
        return valid.error();
    return value;
}

static Result<void> validateText(const Field &field, const QString &text)
{
    if (text.size() > longestText)
        return invalid(QT_TRANSLATE_NOOP("core", "%1: the text has %2 characters; at most %3 are possible."),
                       {Message(field.label), QString::number(text.size()), QString::number(longestText)});
    if (text.contains(QChar(u'\0')) || !text.isValidUtf16())
        return invalid(QT_TRANSLATE_NOOP("core", "%1: the text contains characters that cannot be stored; delete and retype it."),
                       {Message(field.label)});
    if (field.type == FieldType::Date
        && (text.size() != 10 || !QDate::fromString(text, Qt::ISODate).isValid()))
        return invalid(QT_TRANSLATE_NOOP("core", "%1: “%2” is not a date, such as 2025-09-01."), {Message(field.label), quoted(text)});
    if (field.type == FieldType::Choice && !choiceOf(field, text))
        return invalid(QT_TRANSLATE_NOOP("core", "%1: “%2” is not a known choice."), {Message(field.label), quoted(text)});
    if (field.type == FieldType::Reference && (text.isEmpty() || text.size() > longestId))
        return invalid(QT_TRANSLATE_NOOP("core", "%1: “%2” is not an identity of 1 to 64 characters."), {Message(field.label), quoted(text)});
    return {};
}

static Result<void> validateNumber(const Field &field, qint64 number)
{
    if (number < 0)
        return invalid(QT_TRANSLATE_NOOP("core", "%1: %2 is negative; it must be zero or more."),
                       {Message(field.label), field.isDecimal() ? decimal::toString(number) : QString::number(number)});
    const qint64 largest = field.type == FieldType::YesNo ? 1
        : field.type == FieldType::Percent                ? wholePercent
        : field.type == FieldType::Money                  ? largestMoney
        : field.isDecimal()                               ? largestAmount
                                                          : largestInteger;
    if (number > largest)
        return invalid(QT_TRANSLATE_NOOP("core", "%1: %2 is too large; at most %3 is possible."),
                       {Message(field.label), field.isDecimal() ? decimal::toString(number) : QString::number(number),
                        field.isDecimal() ? decimal::toString(largest) : QString::number(largest)});
    return {};
}

Result<void> validate(const Field &field, const Value &value)
{
    const bool wantsNumber = field.isDecimal() || field.type == FieldType::Integer || field.type == FieldType::YesNo;
    if (!isStated(value)) {
        if (field.needed == Needed::Yes)
            return invalid(QT_TRANSLATE_NOOP("core", "%1 is missing; this row cannot be without it."), {Message(field.label)});
        return {};
    }
    if (const auto *number = std::get_if<qint64>(&value); number && wantsNumber)
        return validateNumber(field, *number);
    if (const auto *text = std::get_if<QString>(&value); text && !wantsNumber && field.type != FieldType::Blob)
        return validateText(field, *text);
    if (std::holds_alternative<QByteArray>(value) && field.type == FieldType::Blob)
        return {};
    return invalid(QT_TRANSLATE_NOOP("core", "%1: the value has the wrong type."), {Message(field.label)});
}

} // namespace micromajor
