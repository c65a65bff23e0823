#include "core/edits/Edit.h"

#include "core/base/Id.h"
#include "core/program/Program.h"
#include "core/program/Values.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <set>

namespace micromajor {

/// An empty text is "not stated", in the value as in the file.
static Value normalised(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text && text->isEmpty() ? Value() : value;
}

static Message nameOf(const Program &program, const Table &table, const QString &id)
{
    const void *row = table.find(program, id);
    return row ? rowMessage(table, row, program) : Message(table.label);
}

static Message shortened(const Field &field, const Value &value, const Program &program)
{
    const auto *text = std::get_if<QString>(&value);
    if (text && text->size() > 40 && field.type != FieldType::Reference)
        return Message(text->left(40).simplified() + u'…');
    return valueMessage(field, value, program);
}

namespace edits {

Edit setField(const Program &program, const Table &table, const QString &id, const Field &field, const Value &given)
{
    const Value value = normalised(given);
    const Message fieldLabel(field.label);
    const Message shown = shortened(field, value, program);
    Edit edit;
    if (table.singleRow)
        edit.label = isStated(value) ? Message(QT_TRANSLATE_NOOP("core", "Set %1 to %2"), {fieldLabel, shown})
                                     : Message(QT_TRANSLATE_NOOP("core", "Clear %1"), {fieldLabel});
    else
        edit.label = isStated(value)
            ? Message(QT_TRANSLATE_NOOP("core", "Set %1 of %2 to %3"), {fieldLabel, nameOf(program, table, id), shown})
            : Message(QT_TRANSLATE_NOOP("core", "Clear %1 of %2"), {fieldLabel, nameOf(program, table, id)});
    edit.mergeKey = QStringLiteral("%1/%2/%3").arg(QLatin1StringView(table.name), id, QLatin1StringView(field.name));
    edit.operations.push_back(SetField{&table, id, &field, value});
    return edit;
}

Edit insertRow(const Table &table, std::vector<std::pair<const Field *, Value>> values, int index, QString id)
{
    Program alone;
    void *row = table.append(alone);
    for (auto &[field, value] : values) {
        value = normalised(value);
        field->set(row, value);
    }
    Edit edit;
    edit.label = Message(QT_TRANSLATE_NOOP("core", "Add %1"), {Message(table.label)});
    if (const QString name = rowName(table, row, alone, Language::Chinese);
        name != Message(QT_TRANSLATE_NOOP("core", "%1 %2"), {Message(table.label), Message(u"1"_qs)}).text(Language::Chinese))
        edit.label = Message(QT_TRANSLATE_NOOP("core", "Add %1: %2"), {Message(table.label), name});
    edit.operations.push_back(InsertRow{&table, id.isEmpty() ? newIdText() : id, std::move(values), index});
    return edit;
}

Edit removeRows(const Program &program, const Table &table, const std::vector<QString> &ids)
{
    Edit edit;
    edit.label = ids.size() == 1
        ? Message(QT_TRANSLATE_NOOP("core", "Remove %1: %2"), {Message(table.label), nameOf(program, table, ids.front())})
        : Message(QT_TRANSLATE_NOOP("core", "Remove %2 × %1"), {Message(table.label), QString::number(ids.size())});
    for (const QString &id : ids)
        edit.operations.push_back(RemoveRow{&table, id});
    return edit;
}

Edit moveRow(const Program &program, const Table &table, const QString &id, int index)
{
    Edit edit;
    edit.label = Message(QT_TRANSLATE_NOOP("core", "Move %1: %2"), {Message(table.label), nameOf(program, table, id)});
    edit.operations.push_back(MoveRow{&table, id, index});
    return edit;
}

Edit replaceProgram(const Program &current, const Program &replacement, Message label)
{
    Edit edit{std::move(label), {}, {}};
    const auto &tables = allTables();
    for (auto table = tables.rbegin(); table != tables.rend(); ++table)
        if (!(*table)->singleRow)
            for (size_t i = (*table)->count(current); i-- > 0;)
                edit.operations.push_back(RemoveRow{*table, (*table)->id((*table)->at(current, i))});
    for (const Table *table : tables) {
        if (table->singleRow) {
            const void *before = table->at(current, 0);
            const void *after = table->at(replacement, 0);
            for (const Field &field : table->fields)
                if (const Value value = field.get(after); value != field.get(before))
                    edit.operations.push_back(SetField{table, table->id(before), &field, value});
            continue;
        }
        // A row may refer to a later one of its own table: such references are set when all rows are there.
        std::vector<SetField> later;
        for (size_t i = 0, n = table->count(replacement); i < n; ++i) {
            const void *row = table->at(replacement, i);
            InsertRow insert{table, table->id(row), {}, -1};
            for (const Field &field : table->fields) {
                const Value value = field.get(row);
                if (!isStated(value))
                    continue;
                if (field.references && qstrcmp(field.references, table->name) == 0)
                    later.push_back({table, insert.id, &field, value});
                else
                    insert.values.emplace_back(&field, value);
            }
            edit.operations.push_back(std::move(insert));
        }
        edit.operations.insert(edit.operations.end(), later.begin(), later.end());
    }
    return edit;
}

} // namespace edits

namespace {

/// Carries out operations on a value. Rows that an operation names but that do not exist are passed over.
class Application
{
public:
    explicit Application(const Program &program) : m_program(program) {}
    Program take() { return std::move(m_program); }

    void operator()(const SetField &operation)
    {
        if (void *row = rowOf(*operation.table, operation.id))
            operation.field->set(row, normalised(operation.value));
    }

    void operator()(const InsertRow &operation)
    {
        const Table &table = *operation.table;
        if (table.singleRow || table.find(m_program, operation.id))
            return;
        void *row = table.append(m_program);
        table.setId(row, operation.id);
        for (const auto &[field, value] : operation.values)
            field->set(row, normalised(value));
        if (operation.index >= 0)
            (*this)(MoveRow{&table, operation.id, operation.index});
    }

    void operator()(const RemoveRow &operation)
    {
        if (operation.table->singleRow)
            return;
        std::vector<std::pair<const Table *, QString>> pending{{operation.table, operation.id}};
        while (!pending.empty()) {
            const auto [table, id] = pending.back();
            pending.pop_back();
            const int index = indexOf(*table, id);
            if (index < 0)
                continue;
            std::vector<size_t> order = currentOrder(*table);
            order.erase(order.begin() + index);
            reorder(*table, order);
            for (const Table *other : allTables())
                for (const Field &field : other->fields)
                    if (field.references && qstrcmp(field.references, table->name) == 0)
                        release(*other, field, id, pending);
        }
    }

    void operator()(const MoveRow &operation)
    {
        const int from = operation.table->singleRow ? -1 : indexOf(*operation.table, operation.id);
        if (from < 0)
            return;
        std::vector<size_t> order = currentOrder(*operation.table);
        order.erase(order.begin() + from);
        order.insert(order.begin() + std::clamp(operation.index, 0, int(order.size())), size_t(from));
        reorder(*operation.table, order);
    }

private:
    // The program is our own copy; Table hands out rows for reading only.
    void *rowAt(const Table &table, size_t index) { return const_cast<void *>(table.at(m_program, index)); }
    void *rowOf(const Table &table, const QString &id)
    {
        return table.singleRow ? table.append(m_program) : const_cast<void *>(table.find(m_program, id));
    }

    int indexOf(const Table &table, const QString &id) const
    {
        for (size_t i = 0, n = table.count(m_program); i < n; ++i)
            if (table.id(table.at(m_program, i)) == id)
                return int(i);
        return -1;
    }

    std::vector<size_t> currentOrder(const Table &table) const
    {
        std::vector<size_t> order(table.count(m_program));
        std::iota(order.begin(), order.end(), size_t(0));
        return order;
    }

    /// Leaves the rows with these former indices, in this order.
    void reorder(const Table &table, const std::vector<size_t> &order)
    {
        std::vector<std::pair<QString, std::vector<Value>>> rows;
        rows.reserve(order.size());
        for (const size_t index : order) {
            const void *row = table.at(m_program, index);
            std::vector<Value> values;
            for (const Field &field : table.fields)
                values.push_back(field.get(row));
            rows.emplace_back(table.id(row), std::move(values));
        }
        table.clear(m_program);
        for (const auto &[id, values] : rows) {
            void *row = table.append(m_program);
            table.setId(row, id);
            for (size_t i = 0; i < values.size(); ++i)
                table.fields[i].set(row, values[i]);
        }
    }

    void release(const Table &table, const Field &field, const QString &id, std::vector<std::pair<const Table *, QString>> &pending)
    {
        for (size_t i = 0, n = table.count(m_program); i < n; ++i) {
            void *row = rowAt(table, i);
            if (field.get(row) != Value(id))
                continue;
            if (field.needed == Needed::Yes)
                pending.emplace_back(&table, table.id(row));
            else
                field.set(row, Value());
        }
    }

    Program m_program;
};

} // namespace

Program applied(const Program &program, const Edit &edit)
{
    Application application(program);
    for (const Operation &operation : edit.operations)
        std::visit(application, operation);
    return application.take();
}

} // namespace micromajor
