#pragma once
#include <QTableView>

namespace micromajor {

class CourseTableModel;

/// The course table with the habits of a spreadsheet: type to edit, Enter down, Tab right into the row of a new course, copy, cut, paste,
/// clear, fill down, drag or Alt+Up and Down to reorder, Alt+Right and Left for what is inside, header to sort. Everything that changes the program is one edit of the model.
class CourseTableView : public QTableView
{
    Q_OBJECT

public:
    explicit CourseTableView(CourseTableModel &model, QWidget *parent = nullptr);

    void copy();
    void cut();
    void paste();
    void clearCells();
    void fillDown();
    void removeSelectedRows();
    void moveSelectedCourses(int by);
    /// Shows or hides what is inside the current row; within, goes to the row that it belongs to.
    void expandSelectedRows(bool expanded);
    void groupSelectedCourses();
    void sortBy(int column, Qt::SortOrder order);
    /// Shows only rows that hold the text in a shown column.
    void setFilter(const QString &text);
    /// The row of the new course, ready for its name.
    void startNewCourse();
    /// The columns that are shown without a choice of the user, as wide as fits.
    /// Pixels that the totals below need, one for each column; ranges under choice are wider than the figures above them.
    void setTotalsWidths(const QList<int> &widths);
    void showStandardColumns();
    void showColumn(int column, bool shown);

    std::vector<int> selectedRows() const; ///< the rows of courses, ascending
    QList<int> shownColumns() const; ///< in the order of the screen
    /// As tall as all rows need.
    int contentHeight() const;

Q_SIGNALS:
    void rowsShownChanged(); ///< scrolled, resized, columns moved: a synced footer follows
    void editStarted();
    void explained(const QString &sentence); ///< why an action did nothing
    void tablePasted(); ///< the clipboard holds a table with a header, which is to be looked at before it is taken over

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void go(int row, int column);
    void afterEditing(int key, int row, int column, const QString &text);
    void moveRows(int row, int target);
    void fitColumns();
    void fitAgain();
    int leastWidth(int column) const;
    bool statesNothing(int column) const;
    bool isOwnKey(const QKeyEvent &event) const;
    QModelIndexList selectedCells() const; ///< only those that can be seen
    /// First course and number of those selected, if they follow each other in the program.
    std::pair<int, int> selectedBlock() const;
    bool canMoveRows();
    void sortByHeader(int column);

    CourseTableModel &m_model;
    bool m_fitsColumns = true; ///< until the user sets a width
    bool m_columnsGiveWay = true; ///< until the user chooses columns
    QList<int> m_totalsWidths;
    QList<int> m_gaveWay; ///< hidden because the table is too narrow for them
};

} // namespace micromajor
