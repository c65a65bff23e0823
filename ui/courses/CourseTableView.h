#pragma once
#include <QTableView>

namespace micromajor {

class CourseTableModel;

/// The course table with the habits of a spreadsheet: type to edit, Enter down, Tab right into the row of a new course, copy, cut, paste,
/// clear, fill down, drag or Alt+arrows to reorder. Everything that changes the program is one edit of the model.
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
    void removeSelectedCourses();
    void moveSelectedCourses(int by);
    /// The row of the new course, ready for its name.
    void startNewCourse();
    /// The columns that are shown without a choice of the user, as wide as fits.
    void showStandardColumns();
    void showColumn(int column, bool shown);

    std::vector<int> selectedRows() const; ///< ascending, without the row of the new course
    /// As tall as all rows need.
    int contentHeight() const;

Q_SIGNALS:
    void rowsShownChanged(); ///< scrolled, resized, columns moved: a synced footer follows
    void editStarted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
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
    int leastWidth(int column) const;
    bool statesNothing(int column) const;
    bool isOwnKey(const QKeyEvent &event) const;
    QModelIndexList selectedCells() const; ///< only those that can be seen
    QList<int> shownColumns() const; ///< in the order of the screen

    CourseTableModel &m_model;
    bool m_fitsColumns = true; ///< until the user sets a width
    bool m_columnsGiveWay = true; ///< until the user chooses columns
    QList<int> m_gaveWay; ///< hidden because the table is too narrow for them
};

} // namespace micromajor
