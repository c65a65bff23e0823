#include "core/edits/TextSearch.h"

#include "core/program/Program.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor {

namespace {

/// The same number of characters, so that positions in it are positions in the text.
QString comparable(QString text, bool exact)
{
    if (exact)
        return text;
    for (QChar &character : text) {
        if (character >= u'！' && character <= u'～')
            character = QChar(char16_t(character.unicode() - 0xFEE0));
        else if (character == u'\u3000')
            character = u' ';
        character = character.toCaseFolded();
    }
    return text;
}

bool isOneOf(const char *name, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [name](const char *other) { return qstrcmp(name, other) == 0; });
}

/// Identities and keys stand in text fields too, but nobody wrote them.
bool isKey(const Table &table, const Field &field)
{
    if (isOneOf(field.name, {"subject_kind", "subject_id", "subject_field", "area_code", "direction_code", "digest", "media_type", "created"}))
        return true;
    return isOneOf(table.name, {"rule_set_use"}) || (isOneOf(table.name, {"waiver"}) && isOneOf(field.name, {"rule", "rule_set"}));
}

bool isSearched(const Table &table, const Field &field)
{
    const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::OpenChoice;
    return isText && field.text && !isKey(table, field);
}

bool isReplaceable(const Table &table)
{
    return !isOneOf(table.name, {"waiver", "comment", "decision", "direction"});
}

bool isCode(const Field &field, const QString &value)
{
    return field.choices && std::ranges::any_of(*field.choices, [&](const Choice &choice) { return value == QLatin1StringView(choice.code); });
}

std::vector<qsizetype> positions(const QString &text, const QString &wanted, bool wholeField)
{
    if (wholeField)
        return text == wanted ? std::vector<qsizetype>{0} : std::vector<qsizetype>{};
    std::vector<qsizetype> found;
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.size()))
        found.push_back(at);
    return found;
}

} // namespace

std::vector<FoundText> findText(const Program &program, const TextQuery &query)
{
    std::vector<FoundText> found;
    if (query.text.isEmpty())
        return found;
    const QString wanted = comparable(query.text, query.exact);
    for (const Table *table : allTables())
        for (const Field &field : table->fields) {
            if (!isSearched(*table, field))
                continue;
            for (size_t index = 0, rows = table->count(program); index < rows; ++index) {
                const void *row = table->at(program, index);
                const QString &value = *field.text(row);
                if (value.size() < wanted.size() || isCode(field, value))
                    continue;
                std::vector<qsizetype> at = positions(comparable(value, query.exact), wanted, query.wholeField);
                if (!at.empty())
                    found.push_back({table, table->id(row), &field, value, std::move(at), isReplaceable(*table)});
            }
        }
    return found;
}

QString replacedText(const FoundText &found, const TextQuery &query, const QString &replacement)
{
    QString text = found.value;
    for (auto at = found.positions.rbegin(); at != found.positions.rend(); ++at)
        text.replace(*at, query.text.size(), replacement);
    return text;
}

Edit replaceText(const std::vector<FoundText> &found, const TextQuery &query, const QString &replacement)
{
    Edit edit;
    qsizetype occurrences = 0;
    for (const FoundText &place : found) {
        if (!place.replaceable)
            continue;
        const QString text = replacedText(place, query, replacement);
        edit.operations.push_back(SetField{place.table, place.id, place.field, text.isEmpty() ? Value() : Value(text)});
        occurrences += qsizetype(place.positions.size());
    }
    const QString count = QString::number(occurrences);
    edit.label = replacement.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "Delete “%1” × %2"), {query.text, count})
                                       : Message(QT_TRANSLATE_NOOP("core", "Replace “%1” by “%2” × %3"), {query.text, replacement, count});
    return edit;
}

} // namespace micromajor
