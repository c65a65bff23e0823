#include "ui/planning/ArrangeModel.h"

#include "core/rules/RuleReport.h"
#include "ui/foundation/Theme.h"

namespace micromajor {

void ArrangeModel::show(std::shared_ptr<const Program> program, const TermPlan *plan)
{
    beginResetModel();
    m_rows.clear();
    for (size_t i = 0; i < program->courses.size(); ++i)
        if (const Course &course = program->courses[i]; isOffered(course))
            m_rows.push_back({nameOf(course).text(), course.term.value_or(0), plan ? plan->termOfCourse[i] : 0});
    endResetModel();
}

int ArrangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ArrangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ArrangeModel::proposal(const Row &row) const
{
    if (row.proposed == 0)
        return {};
    if (!row.changes())
        return QString::number(row.proposed);
    return (row.now > 0 ? tr("%1 · moved") : tr("%1 · new")).arg(row.proposed);
}

QVariant ArrangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == CourseColumn ? row.course
            : index.column() == ProposedColumn ? proposal(row)
            : row.now > 0                      ? QString::number(row.now)
                                               : tr("none");
    case Qt::ToolTipRole:
        return index.column() == CourseColumn ? QVariant(row.course) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == NowColumn && row.now == 0)
            return Theme::current().muted;
        if (index.column() == ProposedColumn && row.changes())
            return Theme::current().accent;
        return {};
    default:
        return {};
    }
}

QVariant ArrangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == CourseColumn ? tr("Course") : section == NowColumn ? tr("Term now") : tr("Proposed");
}

} // namespace micromajor
