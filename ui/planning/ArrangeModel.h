#pragma once
#include "core/planning/ArrangeTerms.h"

#include <QAbstractTableModel>

namespace micromajor {

/// The offered courses with the term they stand in and the one proposed, in the order of the program.
class ArrangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CourseColumn, NowColumn, ProposedColumn, ColumnCount };

    explicit ArrangeModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// `plan` may be null: nothing is proposed.
    void show(std::shared_ptr<const Program> program, const TermPlan *plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString course;
        int now; ///< 0 = none
        int proposed;
        bool changes() const { return proposed > 0 && proposed != now; }
    };
    QString proposal(const Row &row) const;

    std::vector<Row> m_rows;
};

} // namespace micromajor
