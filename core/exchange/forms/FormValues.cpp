#include "core/exchange/forms/FormValuesBuilder.h"

#include "core/analysis/Judgement.h"
#include "core/exchange/forms/FormNames.h"
#include "core/exchange/forms/FormWords.h"
#include "core/program/Values.h"

using namespace Qt::StringLiterals;

namespace micromajor {

FormValues::FormValues(const Program &program, const Totals &totals, FormOptions options, const FormFindings *findings)
    : m_subject(program), m_blind(options.names ? Program() : blindCopy(program, Language::Chinese)), m_shown(options.names ? program : m_blind),
      m_contacts(options.contacts)
{
    FormValuesBuilder builder{*this, m_shown, totals, options};
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

std::optional<FormValue> FormValues::value(const Row &row, const QString &key) const
{
    if (const auto found = row.more.constFind(key); found != row.more.constEnd())
        return *found;
    const Field *field = row.table ? formNames::fieldOf(*row.table, key) : nullptr;
    if (!field)
        return std::nullopt;
    FormValue value;
    value.source = {row.table, row.table->id(row.fields), field};
    value.number = field->type == FieldType::Integer || field->isDecimal();
    if (!m_contacts && isContact(*row.table, *field))
        return value;
    const Value stored = field->get(row.fields);
    const auto *text = std::get_if<QString>(&stored);
    if (text && (field->type == FieldType::Text || field->type == FieldType::LongText))
        value.text = *text;
    else if (text && field->type == FieldType::Date)
        value.text = formWords::day(*text);
    else if (text && field->type == FieldType::Reference)
        value.text = referred(*field, *text, m_shown);
    else if (isStated(stored))
        value.text = displayText(*field, stored, m_shown, Language::Chinese);
    return value;
}

std::optional<FormValue> FormValues::value(const QString &list, qsizetype row, const QString &key) const
{
    const auto found = m_lists.constFind(list);
    if (found == m_lists.constEnd() || row < 0 || row >= qsizetype(found->rows.size()))
        return std::nullopt;
    return value(found->rows[size_t(row)], key);
}

qsizetype FormValues::count(const QString &list) const
{
    const auto found = m_lists.constFind(list);
    return found == m_lists.constEnd() ? -1 : qsizetype(found->rows.size());
}

FormSource FormValues::whereToAdd(const QString &list) const
{
    const auto found = m_lists.constFind(list);
    return found == m_lists.constEnd() ? FormSource{} : FormSource{found->table, {}, nullptr};
}

void FormValuesBuilder::set(Row &row, const char *key, const QString &text, const FormSource &source, bool number)
{
    row.more.insert(QString::fromLatin1(key), {text, {}, source, number, false});
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
