#pragma once
#include "ui/foundation/Page.h"

class QMenu;

namespace micromajor {

class CourseTableModel;
class CourseTableView;
class CourseTotalsRow;
class StyledLabel;

/// The course table with its totals, and a notice for texts that a cell could not take.
class CoursesPage : public Page
{
    Q_OBJECT

public:
    explicit CoursesPage(ProgramSession &session);

    static bool shows(const Place &place);
    void focusPlace(const Place &place) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshHead();
    void fitTable();
    void showNotice(const QStringList &sentences);
    void fillColumnsMenu();

    CourseTableModel *m_model;
    CourseTableView *m_view;
    StyledLabel *m_subtitle;
    QWidget *m_notice;
    QMenu *m_columns;
};

} // namespace micromajor
