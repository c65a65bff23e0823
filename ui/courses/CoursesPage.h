#pragma once
#include "ui/foundation/Page.h"

class QLineEdit;
class QMenu;
class QPushButton;

namespace micromajor {

class CourseTableModel;
class CourseTableView;
class PastePreview;
class StyledLabel;

/// The course table with its totals, the preview of what is pasted, and notices for texts that a cell could not take.
class CoursesPage : public Page
{
    Q_OBJECT

public:
    explicit CoursesPage(ProgramSession &session, QWidget *parent = nullptr);
    ~CoursesPage() override;

    static bool shows(const Place &place);
    void focusPlace(const Place &place) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeActions();
    QWidget *makeArrangementNote();
    void refreshHead();
    void fitTable();
    void showNotice(const QStringList &sentences);
    void showArrangement();
    void previewPaste();
    void refreshPasteAction();
    void fillColumnsMenu();

    CourseTableModel *m_model;
    CourseTableView *m_view;
    StyledLabel *m_subtitle;
    QWidget *m_notice;
    QMenu *m_columns;
    QPushButton *m_paste;
    QLineEdit *m_filter;
    QWidget *m_arrangement; ///< says that the rows are sorted or filtered
    PastePreview *m_preview;
};

} // namespace micromajor
