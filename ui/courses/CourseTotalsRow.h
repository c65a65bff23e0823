#pragma once
#include "core/analysis/HourSplit.h"
#include "ui/foundation/ProgramSession.h"

#include <QWidget>

namespace micromajor {

class CourseTableView;

/// The totals under the course table, in line with its columns. The figures are those of core/analysis; a range shows least and most.
class CourseTotalsRow : public QWidget
{
    Q_OBJECT

public:
    CourseTotalsRow(ProgramSession &session, CourseTableView &view, QWidget *parent = nullptr);

    /// What stands under the column; empty where there is nothing to add up.
    QString text(int column) const;
    /// The same in a sentence, with the courses that do not state it.
    QString explanation(int column) const;
    QSize sizeHint() const override;
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Cell
    {
        QString text;
        QString explanation;
        bool operator==(const Cell &) const = default;
    };

    /// `value` is empty when it cannot be computed, for want of what the courses in `missing` do not state.
    Cell cellOf(const QString &what, const QString &value, bool single, const std::vector<Id<Course>> &missing) const;
    template<class Range>
    Cell cell(const QString &what, const Range &range) const { return cellOf(what, rangeText(range), range.isSingle(), range.missing); }
    int columnAt(int x) const;
    QRect place(int column) const;

    ProgramSession &m_session;
    CourseTableView &m_view;
    std::vector<Cell> m_cells; ///< one for each column
};

} // namespace micromajor
