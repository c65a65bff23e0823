#pragma once
#include "core/review/Comparison.h"

#include <QWidget>

class QTableWidget;

namespace micromajor {

/// The courses of both states, each beside itself; both tables scroll together. What differs has a sign and is set bold.
class CoursesSideBySide : public QWidget
{
    Q_OBJECT

public:
    CoursesSideBySide(const Program &before, const QString &nameBefore, const Program &after, const Comparison &comparison);

    QTableWidget *before() const { return m_before; }
    QTableWidget *after() const { return m_after; }

private:
    static QTableWidget *makeTable(const QString &name);
    struct Side
    {
        const Course *course; ///< null: not there
        const Program &program;
    };
    /// `lone`: the sign of a course that the other side does not have.
    static void fillRow(QTableWidget &table, const Side &side, const Side &other, const QString &lone);

    QTableWidget *m_before, *m_after;
};

} // namespace micromajor
