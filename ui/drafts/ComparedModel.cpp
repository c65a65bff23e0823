#include "ui/drafts/ComparedModel.h"

#include "core/program/Values.h"
#include "core/review/DifferenceText.h"
#include "ui/foundation/Theme.h"

#include <QBrush>
#include <QSize>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

ComparedModel::ComparedModel(std::shared_ptr<const Program> before, std::shared_ptr<const Program> after, const QStringList &names, QObject *parent)
    : QAbstractItemModel(parent), m_before(std::move(before)), m_after(std::move(after)), m_names(names), m_shown(1)
{
}

void ComparedModel::show(ComparedLines lines)
{
    m_lines = std::move(lines);
    setOnlyDiffering(m_onlyDiffering);
}

void ComparedModel::setOnlyDiffering(bool only)
{
    beginResetModel();
    m_onlyDiffering = only;
    m_shown.assign(m_lines.lines.size() + 1, {});
    m_rows.assign(m_lines.lines.size(), -1);
    for (size_t i = 0; i < m_shown.size(); ++i)
        for (const int child : i < m_lines.lines.size() ? m_lines.lines[i].children : m_lines.sections)
            if (!only || m_lines.lines[size_t(child)].sign != ComparedSign::Same) {
                m_rows[size_t(child)] = int(m_shown[i].size());
                m_shown[i].push_back(child);
            }
    endResetModel();
}

QModelIndex ComparedModel::indexOf(int difference) const
{
    const int line = m_lines.lineOf[size_t(difference)];
    return createIndex(m_rows[size_t(line)], 0, quintptr(line));
}

const std::vector<int> &ComparedModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_shown[size_t(parent.internalId())] : m_shown.back();
}

QModelIndex ComparedModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &children = childrenOf(parent);
    if (row < 0 || row >= int(children.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, quintptr(children[size_t(row)]));
}

QModelIndex ComparedModel::parent(const QModelIndex &index) const
{
    const int above = index.isValid() ? line(index).parent : -1;
    return above < 0 ? QModelIndex() : createIndex(m_rows[size_t(above)], 0, quintptr(above));
}

int ComparedModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int ComparedModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ComparedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(section == WhatColumn ? tr("What") : m_names[section - 1]) : QVariant();
}

Place ComparedModel::placeOf(const ComparedLine &line, Column side) const
{
    const int row = side == BeforeColumn ? line.before : line.after;
    if (row < 0)
        return {};
    return {line.table, line.table->id(line.table->at(side == BeforeColumn ? *m_before : *m_after, size_t(row))), line.field};
}

QString ComparedModel::text(const ComparedLine &line, Column side) const
{
    if (!line.table)
        return line.children.empty() ? tr("nothing stated") : QString();
    const Program &program = side == BeforeColumn ? *m_before : *m_after;
    if (!line.field && !line.isRow())
        return QString::number(line.table->count(program));
    const int row = side == BeforeColumn ? line.before : line.after;
    if (row < 0)
        return {};
    const void *found = line.table->at(program, size_t(row));
    if (!line.field)
        return rowTitle(*line.table, found, program).text();
    const Value value = line.field->get(found);
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        return tr("%1 bytes").arg(bytes->size());
    return isStated(value) ? displayText(*line.field, value, program, interfaceLanguage()) : shownValue(*line.field, value, program).text();
}

QString ComparedModel::what(const ComparedLine &line) const
{
    const QString name = !line.table ? sectionTitle(line.section).text()
        : line.field                 ? Message(line.field->label).text()
        : line.isRow()               ? tr("%1 %2").arg(Message(line.table->label).text()).arg(line.number)
                                     : Message(line.table->label).text();
    return line.sign == ComparedSign::Same ? name : signMark(line.sign) + u' ' + name;
}

QVariant ComparedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparedLine &shown = line(index);
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        if (column == WhatColumn)
            return what(shown);
        const QString full = text(shown, column);
        return role == Qt::ToolTipRole ? full : full.isEmpty() && shown.isRow() ? u"—"_s : full.left(200).simplified();
    }
    if (role == Qt::AccessibleTextRole) {
        const QString word = signWord(shown.sign);
        return column == WhatColumn ? (word.isEmpty() ? what(shown) : tr("%1: %2").arg(word, what(shown).mid(2))) : text(shown, column);
    }
    return look(shown, column, role);
}

/// The sign stands before the name; colour, weight and the stroke through what is gone say the same again.
QVariant ComparedModel::look(const ComparedLine &line, int column, int role) const
{
    const Theme &theme = Theme::current();
    if (role == Qt::FontRole) {
        QFont font = theme.font(Theme::TextStyle::Body);
        font.setBold(!line.table || line.sign != ComparedSign::Same);
        font.setStrikeOut(line.sign == ComparedSign::Removed && column == BeforeColumn);
        return font;
    }
    if (role == Qt::SizeHintRole)
        return QSize(0, 3 * Theme::grid);
    if (role != Qt::ForegroundRole)
        return {};
    if (!line.table && column != WhatColumn)
        return QBrush(theme.muted);
    switch (line.sign) {
    case ComparedSign::Changed:
        return line.table ? QVariant(QBrush(theme.accent)) : QVariant();
    case ComparedSign::Added:
        return QBrush(theme.met);
    case ComparedSign::Removed:
        return QBrush(theme.error);
    case ComparedSign::Same:
        break;
    }
    return {};
}

} // namespace micromajor
