#pragma once
#include "ui/courses/CourseEdits.h"
#include "ui/courses/CourseLines.h"
#include "ui/foundation/ProgramSession.h"

#include <QAbstractTableModel>

namespace micromajor {

/// The courses of the session's program as a table: one row a course, beneath an expanded one its micro-courses, then the choice groups
/// with their members, last an empty row that becomes a course when something is typed into it. Sorting, filtering and expanding arrange
/// the rows and change nothing in the program. Reads from the program, writes edits; a change of one cell is one dataChanged, never a
/// reset. Refresh after an edit: O(courses + requisites + findings).
class CourseTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StatedRole = Qt::UserRole, ///< bool: the cell shows a value of its own, not a placeholder
        VerdictRole,               ///< int of Verdict, invalid if the cell (vertical header: the row) has no problem
        SeverityRole,              ///< int of Severity
        InsideRole,                ///< bool: the row belongs to the one above it
        ExpandedRole,              ///< bool, invalid if the row has nothing to expand
    };

    explicit CourseTableModel(ProgramSession &session, QObject *parent = nullptr);

    /// While nobody sees the table, changes of the program are not followed; they are when it is live again.
    void setLive(bool live);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const Program &program() const { return *m_program; }
    const CourseLine &line(int row) const { return m_lines[size_t(row)]; }
    int courseCount() const { return int(m_rows.size()); } ///< of the program, shown or not
    int newRow() const { return int(m_lines.size()) - 1; }
    bool isNewRow(int row) const { return row == newRow(); }
    QString courseId(int row) const; ///< empty for rows that are no course
    int rowOf(const QString &id) const; ///< of a course, micro-course, choice group or member; −1 when it is not shown
    Place place(const QModelIndex &index) const;
    /// What can be chosen in the cell, in the words of the interface; empty for free text and figures.
    QStringList choices(const QModelIndex &index) const;
    /// Whether any row can be expanded without making something first.
    bool hasDetails() const;

    // Arranging
    void sortBy(int column, Qt::SortOrder order);
    void unsort();
    int sortColumn() const { return m_sortColumn; } ///< −1: the order of the plan
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// Hides courses and choice groups that hold the text in none of the columns. Rows that come or change later stay.
    void setFilter(const QString &text, const QList<int> &columns);
    bool isFiltered() const { return !m_filter.isEmpty(); }
    int hiddenCourses() const;
    bool isExpanded(int row) const;
    void setExpanded(int row, bool expanded);

    // Each is one step of the history. They return false if nothing was changed.
    /// `row` of the texts is a row of this model; from newRow() on, courses are made.
    bool setTexts(const std::vector<CellText> &cells, const Message &label);
    bool apply(CellsEdit change);
    bool clear(const QModelIndexList &indexes);
    /// Repeats the first selected cell of each column in those below it.
    bool fillDown(const QModelIndexList &indexes);
    /// Courses; or, where no course is among the rows, micro-courses, groups and members.
    bool removeRowsOf(const std::vector<int> &rows);
    /// Moves courses `first` to `first + count − 1` of the program so that they stand before course `target` (0 to courseCount()).
    bool moveCourses(int first, int count, int target);
    /// Writes the sorted order into the program.
    bool keepSortedOrder();
    /// A choice group of the courses in these rows, of which one is to be taken; its id, or empty.
    QString groupCourses(const std::vector<int> &rows);

Q_SIGNALS:
    void refreshed();                           ///< the program has been read again
    void refused(const QStringList &sentences); ///< texts that were not taken over
    void accepted();                            ///< an edit was applied in full
    void arranged();                            ///< sorted, filtered or no longer so

private:
    struct Problem
    {
        const Field *field; ///< null: the whole row, or its prerequisites
        bool prerequisites;
        Verdict verdict;
        Severity severity;
        Message message;
        bool operator==(const Problem &) const = default;
    };
    struct Row
    {
        const Course *course;
        QString prerequisites;
        QList<Problem> problems;
    };
    struct Content
    {
        std::vector<Row> rows; ///< one for each course of the program
        QHash<QString, QList<Problem>> detailProblems; ///< of micro-courses and choice groups, by id
    };

    void refreshSoon();
    void refresh();
    /// The texts of the column of prerequisites, which most edits leave as they are.
    void readPrerequisites();
    Content read() const;
    void arrange(std::vector<CourseLine> lines, std::shared_ptr<const Program> program, Content content);
    void rearrange();
    void reportChanges(const Program &old, const std::vector<Row> &oldRows);
    std::pair<int, int> changedColumns(const Row &before, const Row &after) const;
    const Row *rowAt(int row) const;
    const QList<Problem> &problemsOf(int row) const;
    const Problem *problem(int row, int column) const;
    QString text(const Row &row, int column) const;
    QVariant detailData(const QModelIndex &index, int role) const;
    QVariant courseData(const QModelIndex &index, int role) const;
    QVariant problemText(int row, int column) const;
    Message changeLabel(int row, int column) const;

    ProgramSession &m_session;
    QHash<QString, QString> m_prerequisites; ///< by course
    std::shared_ptr<const Program> m_program; ///< the program that the rows point into
    std::vector<Row> m_rows;
    QHash<QString, QList<Problem>> m_detailProblems;
    std::vector<CourseLine> m_lines;
    CourseArrangement m_arrangement;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QString m_filter;
    bool m_live = true;
    bool m_stale = false;
};

} // namespace micromajor
