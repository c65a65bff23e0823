#include "core/review/RowShape.h"

#include <algorithm>
#include <array>

namespace micromajor {

size_t numberOf(const Table &table)
{
    static const QHash<const Table *, size_t> numbers = [] {
        QHash<const Table *, size_t> made;
        for (const Table *each : allTables())
            made.insert(each, size_t(made.size()));
        return made;
    }();
    return numbers.value(&table);
}

const std::vector<RowReference> &referencesOf(const Table &table)
{
    static const std::vector<std::vector<RowReference>> all = [] {
        std::vector<std::vector<RowReference>> made;
        for (const Table *each : allTables()) {
            std::vector<RowReference> &references = made.emplace_back();
            for (const Field &field : each->fields)
                if (field.references)
                    references.push_back({&field, tableNamed(QString::fromLatin1(field.references))});
        }
        return made;
    }();
    return all[numberOf(table)];
}

static const std::vector<const Field *> &namesOf(const Table &table)
{
    static const std::vector<std::vector<const Field *>> all = [] {
        static constexpr std::array names{"name_zh", "name_en", "name", "title", "statement", "code", "text"};
        std::vector<std::vector<const Field *>> made;
        for (const Table *each : allTables()) {
            std::vector<const Field *> &fields = made.emplace_back();
            for (const char *name : names)
                if (const Field *field = each->field(QString::fromLatin1(name)))
                    fields.push_back(field);
        }
        return made;
    }();
    return all[numberOf(table)];
}

bool isLink(const Table &table)
{
    return namesOf(table).empty() && std::ranges::count_if(referencesOf(table), &RowReference::needed) >= 2;
}

QString referredId(const RowReference &reference, const void *row)
{
    const Value value = reference.field->get(row);
    const auto *id = std::get_if<QString>(&value);
    return id ? *id : QString();
}

QString ownText(const Table &table, const void *row)
{
    for (const Field *field : namesOf(table))
        if (const Value value = field->get(row); const auto *text = std::get_if<QString>(&value))
            return *text;
    return {};
}

QString normalisedText(const QString &text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString kept;
    kept.reserve(folded.size());
    for (const QChar character : folded)
        if (character.isLetterOrNumber() || character.isSurrogate())
            kept += character;
    return kept;
}

std::vector<Value> valuesOf(const Table &table, const void *row)
{
    std::vector<Value> values;
    values.reserve(table.fields.size());
    for (const Field &field : table.fields)
        values.push_back(field.get(row));
    return values;
}

/// So few are looked through quicker than a hash of them is made.
static constexpr size_t fewRows = 12;

RowPlaces::RowPlaces(const Program &program) : m_program(program), m_places(allTables().size())
{
    for (size_t number = 0; number < m_places.size(); ++number) {
        const Table *table = allTables()[number];
        const size_t count = table->count(program);
        if (count <= fewRows)
            continue;
        QHash<QString, int> &places = m_places[number];
        places.reserve(qsizetype(count));
        for (size_t i = 0; i < count; ++i)
            places.insert(table->id(table->at(program, i)), int(i));
    }
}

int RowPlaces::of(const Table &table, const QString &id, size_t likely) const
{
    const size_t count = table.count(m_program);
    if (likely < count && table.id(table.at(m_program, likely)) == id)
        return int(likely);
    if (count > fewRows)
        return m_places[numberOf(table)].value(id, -1);
    for (size_t i = 0; i < count; ++i)
        if (table.id(table.at(m_program, i)) == id)
            return int(i);
    return -1;
}

const void *RowPlaces::row(const Table &table, const QString &id, size_t likely) const
{
    const int place = of(table, id, likely);
    return place < 0 ? nullptr : table.at(m_program, size_t(place));
}

} // namespace micromajor
