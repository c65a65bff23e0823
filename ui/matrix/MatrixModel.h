#pragma once
#include "ui/foundation/ProgramSession.h"
#include "ui/matrix/MatrixEdits.h"
#include "ui/matrix/MatrixGrid.h"

#include <QAbstractTableModel>

namespace micromajor {

/// The support matrix as a table: a row for each outcome and one of totals, a column for each course and four of figures. Reads figures of
/// core/analysis, writes edits. It shows the program of its last refresh(): who owns it decides when.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StrengthRole = Qt::UserRole, ///< QString: code of the strength
        GapRole,                     ///< bool: shaded
        FaultRole,                   ///< bool: the progression is broken here
        VerdictRole,                 ///< int of Verdict; figures only
        TermRole,                    ///< horizontal header: text of the term, empty for figures
        ElectiveRole,                ///< horizontal header: text, empty if required
        DepthRole,                   ///< vertical header: 0 for an outcome, 1 for a part of it …
    };

    explicit MatrixModel(ProgramSession &session, QObject *parent = nullptr);

    /// One dataChanged for each row that changed; a reset if outcomes or courses came, went or moved.
    void refresh();
    const Coverage &coverage() const { return m_coverage; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Qt::EditRole is what entry() names, as text.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    Entry entry() const { return m_entry; }
    void setEntry(Entry entry);

    int outcomes() const { return int(m_grid.rows.size()); }
    int courses() const { return int(m_grid.columns.size()); }
    bool isCell(const QModelIndex &index) const { return index.row() < outcomes() && index.column() < courses(); }
    QString outcomeId(int row) const; ///< empty for the totals
    QString courseId(int column) const; ///< empty for figures
    QModelIndex indexOf(const QString &outcomeId, const QString &courseId) const;
    /// The support at a cell, the outcome, or the course, as far as there is one.
    Place place(const QModelIndex &index) const;

    // Each is one step of the history. Indexes that are no cells are passed over. They return false if nothing was changed.
    bool write(const QModelIndexList &indexes, const QString &text);
    /// The first choice of entry() after the one in `from`, in all cells; after the last, nothing.
    bool cycle(const QModelIndex &from, const QModelIndexList &indexes);
    bool remove(const QModelIndexList &indexes);

Q_SIGNALS:
    void refused(const QString &sentence); ///< a text that was not taken over
    void accepted();

private:
    std::vector<SupportCell> cells(const QModelIndexList &indexes) const;
    bool apply(const Edit &edit);
    QVariant cellData(const MatrixGrid::Cell &cell, int role) const;
    const MatrixGrid::FigureCell *figure(const QModelIndex &index) const;
    QString courseTip(const MatrixGrid::Column &column) const;

    ProgramSession &m_session;
    std::shared_ptr<const Program> m_program;
    Coverage m_coverage;
    MatrixGrid m_grid;
    Entry m_entry = Entry::Strength;
};

} // namespace micromajor
