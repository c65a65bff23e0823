#include "ui/matrix/MatrixModel.h"

#include "core/program/Values.h"
#include "ui/foundation/PlaceMenu.h"

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

MatrixModel::MatrixModel(ProgramSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    refresh();
}

void MatrixModel::refresh()
{
    const Facts &facts = m_session.facts();
    Coverage coverage = outcomeCoverage(*facts.program, facts.links, facts.graph, *facts.choices);
    MatrixGrid grid = matrixGrid(facts, coverage);
    const auto sameId = [](const auto &a, const auto &b) { return a.id == b.id; };
    const bool sameShape = std::equal(grid.rows.begin(), grid.rows.end(), m_grid.rows.begin(), m_grid.rows.end(), sameId)
        && std::equal(grid.columns.begin(), grid.columns.end(), m_grid.columns.begin(), m_grid.columns.end(), sameId);
    if (!sameShape)
        beginResetModel();
    const MatrixGrid old = std::exchange(m_grid, std::move(grid));
    m_coverage = std::move(coverage);
    m_program = facts.program;
    if (!sameShape) {
        endResetModel();
        return;
    }
    const size_t width = m_grid.columns.size();
    for (size_t row = 0; row < m_grid.rows.size(); ++row) {
        const auto begin = m_grid.cells.begin() + qsizetype(row * width);
        const bool same = std::equal(begin, begin + qsizetype(width), old.cells.begin() + qsizetype(row * width)) && m_grid.rows[row] == old.rows[row];
        if (!same)
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
    }
    if (m_grid.totals != old.totals || m_grid.columns != old.columns)
        Q_EMIT dataChanged(index(outcomes(), 0), index(outcomes(), columnCount() - 1));
    if (m_grid.rows != old.rows)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, outcomes());
    if (m_grid.columns != old.columns && courses() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, courses() - 1);
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : outcomes() + 1;
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : courses() + MatrixGrid::figureCount;
}

QString MatrixModel::outcomeId(int row) const
{
    return row >= 0 && row < outcomes() ? m_grid.rows[size_t(row)].id : QString();
}

QString MatrixModel::courseId(int column) const
{
    return column >= 0 && column < courses() ? m_grid.columns[size_t(column)].id : QString();
}

QModelIndex MatrixModel::indexOf(const QString &outcomeId, const QString &courseId) const
{
    const auto row = std::find_if(m_grid.rows.begin(), m_grid.rows.end(), [&](const MatrixGrid::Row &each) { return each.id == outcomeId; });
    if (row == m_grid.rows.end())
        return {};
    const auto column = std::find_if(m_grid.columns.begin(), m_grid.columns.end(), [&](const MatrixGrid::Column &each) { return each.id == courseId; });
    return index(int(row - m_grid.rows.begin()), column == m_grid.columns.end() ? 0 : int(column - m_grid.columns.begin()));
}

Place MatrixModel::place(const QModelIndex &index) const
{
    const QString outcome = outcomeId(index.row()), course = courseId(index.column());
    if (!outcome.isEmpty() && !course.isEmpty())
        for (const OutcomeSupport &support : m_program->outcomeSupports)
            if (support.outcomeId.value == outcome && support.courseId.value == course)
                return {&tables::outcomeSupport, support.id.value, nullptr};
    if (!outcome.isEmpty())
        return {&tables::outcome, outcome, nullptr};
    return course.isEmpty() ? Place() : Place{&tables::course, course, nullptr};
}

/// The words of the listed choice with this code, else the text itself.
static QString word(const Field &field, const QString &code)
{
    for (const Choice &choice : *field.choices)
        if (code == QLatin1StringView(choice.code))
            return Message(choice.label).text();
    return code;
}

QVariant MatrixModel::cellData(const MatrixGrid::Cell &cell, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        if (cell.supports == 0)
            return QString();
        // A tick says that there is a support, where its strength is not stated.
        QStringList marks{cell.strength.isEmpty() ? u"✓"_s : cell.strength};
        if (!cell.progression.isEmpty())
            marks.append(cell.progression);
        const QString mark = marks.join(u" · "_s);
        return cell.weight ? mark + u'\n' + cell.weight->toString() + u'%' : mark;
    }
    case Qt::EditRole:
        return m_entry == Entry::Strength     ? cell.strength
            : m_entry == Entry::Progression   ? cell.progression
            : cell.weight                     ? cell.weight->toString()
                                              : QString();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        if (cell.supports == 0)
            return cell.gap ? tr("No support, and none elsewhere") : tr("No support");
        QStringList words{cell.strength.isEmpty() ? tr("Supports it; strength not stated") : tr("Strength: %1").arg(word(fieldOf(Entry::Strength), cell.strength))};
        if (!cell.progression.isEmpty())
            words.append(word(fieldOf(Entry::Progression), cell.progression));
        if (cell.weight)
            words.append(tr("Weight: %1%").arg(cell.weight->toString()));
        if (cell.supports > 1)
            words.append(tr("Stated %1 times").arg(cell.supports));
        if (!cell.fault.isEmpty())
            words.append(cell.fault);
        return words.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
    }
    case StrengthRole:
        return cell.supports > 0 && cell.strength.isEmpty() ? u"?"_s : cell.strength;
    case GapRole:
        return cell.gap;
    case FaultRole:
        return !cell.fault.isEmpty();
    default:
        return {};
    }
}

const MatrixGrid::FigureCell *MatrixModel::figure(const QModelIndex &index) const
{
    const int figure = index.column() - courses();
    if (figure < 0)
        return nullptr;
    return index.row() < outcomes() ? &m_grid.rows[size_t(index.row())].figures[size_t(figure)] : &m_grid.totals[size_t(figure)];
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    if (role == PlaceRole) {
        const Place about = place(index);
        return about.table ? QVariant::fromValue(about) : QVariant();
    }
    if (isCell(index))
        return cellData(m_grid.cell(size_t(index.row()), size_t(index.column())), role);
    if (const MatrixGrid::FigureCell *shown = figure(index)) {
        switch (role) {
        case Qt::DisplayRole:
            return shown->text;
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return shown->explanation;
        case VerdictRole:
            return int(shown->verdict);
        default:
            return {};
        }
    }
    const MatrixGrid::Column &column = m_grid.columns[size_t(index.column())];
    const bool none = column.outcomes == 0 && !column.planned;
    switch (role) {
    case Qt::DisplayRole:
        return none ? tr("None") : QString::number(column.outcomes);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return none ? tr("This course supports no outcome.") : tr("Outcomes that this course supports: %1").arg(column.outcomes);
    case VerdictRole:
        return int(none && !m_program->outcomeSupports.empty() ? Verdict::NotMet : Verdict::Met);
    default:
        return {};
    }
}

QString MatrixModel::courseTip(const MatrixGrid::Column &column) const
{
    const Course &course = m_program->courses[size_t(column.course)];
    QStringList lines{course.code.isEmpty() ? column.name : course.code + u' ' + column.name};
    lines.append(column.term ? tr("Term %1").arg(*column.term) : tr("Term not stated"));
    if (column.elective)
        lines.append(tr("Elective"));
    if (column.planned)
        lines.append(tr("Only planned: it does not count"));
    return lines.join(u'\n');
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section >= outcomes())
            return role == Qt::DisplayRole ? QVariant(tr("Outcomes per course")) : role == DepthRole ? QVariant(0) : QVariant();
        const MatrixGrid::Row &row = m_grid.rows[size_t(section)];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return row.text;
        case DepthRole:
            return row.depth;
        default:
            return {};
        }
    }
    if (section >= courses()) {
        static const std::array titles{QT_TR_NOOP("Weights"), QT_TR_NOOP("H/M/L"), QT_TR_NOOP("Assessed"), QT_TR_NOOP("Worst choice")};
        static const std::array tips{QT_TR_NOOP("Sum of the weights of each outcome"), QT_TR_NOOP("Courses by strength: high, medium, low"),
                                     QT_TR_NOOP("Assessment items that give evidence for each outcome"),
                                     QT_TR_NOOP("What remains of each outcome when a learner chooses as badly as is allowed")};
        const size_t figure = size_t(section - courses());
        if (figure >= titles.size())
            return {};
        if (role == Qt::DisplayRole)
            return tr(titles[figure]);
        if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
            return tr(tips[figure]);
        return {};
    }
    const MatrixGrid::Column &column = m_grid.columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case Qt::ToolTipRole:
        return courseTip(column);
    case TermRole:
        return column.term ? tr("Term %1").arg(*column.term) : tr("Term not stated");
    case ElectiveRole:
        return column.planned ? tr("Planned") : column.elective ? tr("Elective") : QString();
    default:
        return {};
    }
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isCell(index) ? shown | Qt::ItemIsEditable : shown;
}

void MatrixModel::setEntry(Entry entry)
{
    m_entry = entry;
}

std::vector<SupportCell> MatrixModel::cells(const QModelIndexList &indexes) const
{
    std::vector<SupportCell> found;
    for (const QModelIndex &index : indexes)
        if (index.isValid() && isCell(index))
            found.push_back({m_grid.rows[size_t(index.row())].outcome, m_grid.columns[size_t(index.column())].course});
    return found;
}

bool MatrixModel::apply(const Edit &edit)
{
    const bool done = !edit.operations.empty() && m_session.apply(edit);
    if (done)
        Q_EMIT accepted();
    return done;
}

bool MatrixModel::write(const QModelIndexList &indexes, const QString &text)
{
    const std::vector<SupportCell> targets = cells(indexes);
    if (targets.empty())
        return false;
    const Field &field = fieldOf(m_entry);
    const Result<Value> value = parseText(field, text.trimmed(), *m_program);
    if (!value) {
        Q_EMIT refused(value.error().text());
        return false;
    }
    if (const Result<void> valid = validate(field, *value); !valid) {
        Q_EMIT refused(valid.error().text());
        return false;
    }
    return apply(setSupports(*m_program, targets, m_entry, *value));
}

bool MatrixModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && checkIndex(index, CheckIndexOption::IndexIsValid) && write({index}, value.toString());
}

bool MatrixModel::cycle(const QModelIndex &from, const QModelIndexList &indexes)
{
    const Field &field = fieldOf(m_entry);
    if (!field.choices || !from.isValid() || !isCell(from))
        return false;
    const QString shown = from.data(Qt::EditRole).toString();
    const std::vector<Choice> &choices = *field.choices;
    const auto known = std::find_if(choices.begin(), choices.end(), [&](const Choice &choice) { return shown == QLatin1StringView(choice.code); });
    const auto next = known == choices.end() ? choices.begin() : std::next(known);
    return write(indexes, next == choices.end() ? QString() : QString::fromLatin1(next->code));
}

bool MatrixModel::remove(const QModelIndexList &indexes)
{
    return apply(removeSupports(*m_program, cells(indexes)));
}

} // namespace micromajor
