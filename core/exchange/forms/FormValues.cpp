#include "core/exchange/forms/FormValuesBuilder.h"

#include "core/analysis/Judgement.h"
#include "core/exchange/forms/FormNames.h"
#include "core/exchange/forms/FormWords.h"
#include "core/program/Values.h"

using namespace Qt::StringLiterals;

namespace micromajor {

FormValues::FormValues(const Program &program, const Totals &totals, FormOptions options, const FormFindings *findings) : m_subject(program)
{
    const Program blind = options.names ? Program() : blindCopy(program, Language::Chinese);
    FormValuesBuilder builder{*this, options.names ? program : blind, totals, options};
    builder.addTables();
    builder.addProgram();
    builder.addCourses();
    builder.addOutcomes();
    builder.addPeople();
    builder.addApprovals();
    builder.addReview();
    builder.addComments();
    builder.addFindings(findings);
}

const FormValue *FormValues::value(QStringView key) const
{
    const auto found = m_program.constFind(key.toString());
    return found == m_program.constEnd() ? nullptr : &*found;
}

const FormValue *FormValues::value(QStringView list, qsizetype row, QStringView key) const
{
    const auto found = m_lists.constFind(list.toString());
    if (found == m_lists.constEnd() || row < 0 || row >= qsizetype(found->rows.size()))
        return nullptr;
    const auto value = found->rows[size_t(row)].constFind(key.toString());
    return value == found->rows[size_t(row)].constEnd() ? nullptr : &*value;
}

qsizetype FormValues::count(QStringView list) const
{
    const auto found = m_lists.constFind(list.toString());
    return found == m_lists.constEnd() ? -1 : qsizetype(found->rows.size());
}

FormSource FormValues::whereToAdd(QStringView list) const
{
    const auto found = m_lists.constFind(list.toString());
    return found == m_lists.constEnd() ? FormSource{} : FormSource{found->table, {}, nullptr};
}

void FormValuesBuilder::set(Row &row, const char *key, const QString &text, const FormSource &source, bool number)
{
    row.insert(QString::fromLatin1(key), {text, {}, source, number, false});
}

void FormValuesBuilder::set(const char *key, const QString &text, const FormSource &source, bool number)
{
    set(values.m_program, key, text, source, number);
}

std::vector<FormValuesBuilder::Row> &FormValuesBuilder::list(const char *key, const Table &table)
{
    FormValues::List &list = values.m_lists[QString::fromLatin1(key)];
    list.table = &table;
    list.rows.clear();
    return list.rows;
}

static bool isContact(const Table &table, const Field &field)
{
    return &table == &tables::person && (QLatin1StringView(field.name) == "phone"_L1 || QLatin1StringView(field.name) == "email"_L1);
}

/// In full, while the interface shortens it.
static QString referred(const Field &field, const QString &id, const Program &program)
{
    const Table *table = tableNamed(QString::fromLatin1(field.references));
    const void *row = table ? table->find(program, id) : nullptr;
    const QString name = row ? formWords::fullName(*table, row) : QString();
    return name.isEmpty() ? displayText(field, id, program, Language::Chinese) : name;
}

FormValuesBuilder::Row FormValuesBuilder::rowOf(const Table &table, const void *row) const
{
    Row result;
    result.reserve(qsizetype(table.fields.size()) + 4);
    const QString &id = table.id(row);
    for (const Field &field : table.fields) {
        if (field.type == FieldType::Blob)
            continue;
        FormValue value;
        value.source = {&table, id, &field};
        value.number = field.type == FieldType::Integer || field.isDecimal();
        if (options.contacts || !isContact(table, field)) {
            const Value stored = field.get(row);
            const auto *text = std::get_if<QString>(&stored);
            if (text && (field.type == FieldType::Text || field.type == FieldType::LongText))
                value.text = *text;
            else if (text && field.type == FieldType::Date)
                value.text = formWords::day(*text);
            else if (text && field.type == FieldType::Reference)
                value.text = referred(field, *text, program);
            else if (isStated(stored))
                value.text = displayText(field, stored, program, Language::Chinese);
        }
        result.insert(formNames::keyOf(field), value);
    }
    return result;
}

void FormValuesBuilder::addTables()
{
    values.m_program = rowOf(tables::program, &program.facts);
    for (const Table *table : formNames::listedTables()) {
        std::vector<Row> &rows = list(table->collection, *table);
        // These are listed with more than their own fields by the functions that follow.
        if (table == &tables::course || table == &tables::module || table == &tables::outcome || table == &tables::person)
            continue;
        const size_t count = table->count(program);
        rows.reserve(count);
        for (size_t i = 0; i < count; ++i)
            rows.push_back(rowOf(*table, table->at(program, i)));
    }
}

} // namespace micromajor
