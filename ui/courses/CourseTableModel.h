#pragma once
#include "ui/courses/CourseEdits.h"
#include "ui/foundation/ProgramSession.h"

#include <QAbstractTableModel>
#include <QHash>

namespace micromajor {

/// The courses of the session's program as a table: one row a course, then one empty row that becomes a course when something is typed
/// into it. Reads from the program, writes edits; a change of one course is one dataChanged, never a reset.
/// Refresh after an edit: O(courses + requisites + findings).
class CourseTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StatedRole = Qt::UserRole, ///< bool: the cell shows a value of its own, not a placeholder
        VerdictRole,               ///< int of Verdict, invalid if the cell (vertical header: the row) has no problem
        SeverityRole,              ///< int of Severity
    };

    explicit CourseTableModel(ProgramSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    int courseCount() const { return int(m_rows.size()); }
    bool isNewRow(int row) const { return row == courseCount(); }
    QString courseId(int row) const; ///< empty for the row of the new course
    int rowOf(const QString &courseId) const;
    Place place(const QModelIndex &index) const;
    /// What can be chosen in the column, in the words of the interface; empty for free text and figures.
    QStringList choices(int column) const;

    // Each is one step of the history. They return false if nothing was changed.
    bool setTexts(const std::vector<CellText> &cells, const Message &label);
    bool clear(const QModelIndexList &indexes);
    /// Repeats the first selected cell of each column in those below it.
    bool fillDown(const QModelIndexList &indexes);
    bool removeCourses(const std::vector<int> &rows);
    /// Moves a block of rows so that it stands before row `target` (0 to courseCount()).
    bool moveCourses(int first, int count, int target);

Q_SIGNALS:
    void refused(const QStringList &sentences); ///< texts that were not taken over
    void accepted();                            ///< an edit was applied in full

private:
    struct Problem
    {
        const Field *field; ///< null: the whole row, or its prerequisites
        bool prerequisites;
        Verdict verdict;
        Severity severity;
        Message message;
    };
    struct Row
    {
        const Course *course;
        QString prerequisites;
        QList<Problem> problems;
    };

    void refresh();
    void replaceRows(std::vector<Row> rows);
    std::vector<Row> readRows() const;
    bool apply(CellsEdit edit);
    const Problem *problem(int row, int column) const;
    QString text(const Row &row, int column) const;
    static bool sameProblems(const QList<Problem> &a, const QList<Problem> &b);

    ProgramSession &m_session;
    std::shared_ptr<const Program> m_program; ///< the program that the rows point into
    std::vector<Row> m_rows;
};

} // namespace micromajor
