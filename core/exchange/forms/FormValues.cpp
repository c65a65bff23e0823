#include "core/exchange/forms/FormValuesBuilder.h"

#include "core/exchange/forms/FormNames.h"
#include "core/exchange/forms/FormWords.h"
#include "core/program/Values.h"

using namespace Qt::StringLiterals;

namespace micromajor {

FormValues::FormValues(const Program &program, const Totals &totals, FormOptions options, const FormFindings *findings) : m_subject(program)
{
    FormValuesBuilder builder{*this, program, totals, options};
    builder.addTables();
    builder.addProgram();
    builder.addCourses();
    builder.addOutcomes();
    builder.addPeople();
    builder.addApprovals();
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
            value.text = displayText(field, field.get(row), program, Language::Chinese);
            if (field.type == FieldType::Date)
                value.text = formWords::day(value.text);
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
        const size_t count = table->count(program);
        rows.reserve(count);
        for (size_t i = 0; i < count; ++i)
            rows.push_back(rowOf(*table, table->at(program, i)));
    }
}

} // namespace micromajor
