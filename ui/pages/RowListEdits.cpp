// What a list of rows does to the program.
#include "core/program/Values.h"
#include "ui/pages/RowList.h"

#include <QCoreApplication>
#include <QPushButton>

#include <algorithm>

namespace micromajor {

/// What a new row cannot be without: as in the row named, or else the first there is.
std::vector<std::pair<const Field *, Value>> RowList::neededValues(const QString &like) const
{
    const Program &program = m_session.program();
    const void *row = m_spec.table->find(program, like);
    std::vector<std::pair<const Field *, Value>> values;
    for (const Field &field : m_spec.table->fields) {
        if (field.needed != Needed::Yes || !field.references)
            continue;
        const Table *other = tableNamed(QString::fromLatin1(field.references));
        if (row)
            values.push_back({&field, field.get(row)});
        else if (other && other->count(program) > 0)
            values.push_back({&field, other->id(other->at(program, 0))});
    }
    return values;
}

void RowList::addRow()
{
    if (m_spec.addBy) {
        m_spec.addBy(m_session, this);
        return;
    }
    const QString id = newIdText();
    if (m_session.apply(edits::insertRow(*m_spec.table, neededValues({}), -1, id)))
        focusField(id, nullptr);
}

void RowList::addRowAfter(const QString &id)
{
    const QString added = newIdText();
    if (m_session.apply(edits::insertRow(*m_spec.table, neededValues(id), indexOf(id) + 1, added)))
        focusField(added, nullptr);
}

void RowList::removeRow(const QString &id)
{
    const int index = indexOf(id);
    if (!m_session.apply(edits::removeRows(m_session.program(), *m_spec.table, {id})))
        return;
    if (!m_ids.empty())
        focusField(m_ids[size_t(std::min(index, int(m_ids.size()) - 1))], nullptr);
    else if (m_add)
        m_add->setFocus();
}

void RowList::moveRow(const QString &id, int by)
{
    const int target = indexOf(id) + by;
    // The widgets move with the row, so what had the focus keeps it.
    if (target >= 0 && target < int(m_ids.size()))
        m_session.apply(edits::moveRow(m_session.program(), *m_spec.table, id, target));
}

bool RowList::pasteLines(const QString &id, int column, const QString &text)
{
    const Program &program = m_session.program();
    const Table &table = *m_spec.table;
    const Field *first = table.field(QString::fromLatin1(m_spec.columns[size_t(column)].field));
    const void *row = table.find(program, id);
    if (!row)
        return false;
    Edit edit;
    int index = indexOf(id) + 1;
    bool intoThis = !isStated(first->get(row));
    int rows = 0;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        std::vector<std::pair<const Field *, Value>> values;
        const QStringList cells = line.split(u'\t');
        for (qsizetype i = 0; i < cells.size() && size_t(column + i) < m_spec.columns.size(); ++i) {
            const Field *field = table.field(QString::fromLatin1(m_spec.columns[size_t(column + i)].field));
            const Result<Value> value = parseText(*field, cells[i], program);
            if (!value) {
                Q_EMIT m_session.failed(value.error().text());
                return true;
            }
            if (isStated(*value))
                values.push_back({field, *value});
        }
        ++rows;
        if (intoThis) {
            for (const auto &[field, value] : values)
                edit.operations.push_back(SetField{&table, id, field, value});
            intoThis = false;
            continue;
        }
        for (const auto &needed : neededValues(id))
            if (std::none_of(values.begin(), values.end(), [&](const auto &value) { return value.first == needed.first; }))
                values.push_back(needed);
        edit.operations.push_back(InsertRow{&table, newIdText(), std::move(values), index++});
    }
    if (rows < 2)
        return false;
    edit.label = Message(QT_TRANSLATE_NOOP("core", "Paste %1 rows: %2"), {QString::number(rows), Message(table.label)});
    m_session.apply(edit);
    return true;
}

} // namespace micromajor
