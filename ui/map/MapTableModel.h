#pragma once
#include "ui/foundation/ProgramSession.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace micromajor {

/// The content of the map as a table: one row for each course, in the order of the program.
class MapTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CourseColumn, ModuleColumn, TermColumn, CreditsColumn, NeedsColumn, NeededByColumn, ChainColumn, BlocksColumn, SlackColumn, ColumnCount };

    explicit MapTableModel(ProgramSession &session, QObject *parent = nullptr) : QAbstractTableModel(parent), m_session(session) { refresh(); }

    /// Reads the program anew. O(V + E).
    void refresh();
    int rowOf(const QString &courseId) const { return int(m_ids.indexOf(courseId)); }
    Place place(int row) const { return {&tables::course, m_ids[row], nullptr}; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ProgramSession &m_session;
    QStringList m_ids;
    std::vector<QStringList> m_rows;
};

} // namespace micromajor
