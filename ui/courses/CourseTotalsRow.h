#pragma once
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
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString explanation(int column) const;
    int columnAt(int x) const;
    QRect cell(int column) const;

    ProgramSession &m_session;
    CourseTableView &m_view;
};

} // namespace micromajor
