#pragma once
#include "ui/foundation/Page.h"
#include "ui/map/MapExport.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace micromajor {

class MapTableModel;
class MapView;
class NoticeBar;
class StyledLabel;

/// The curriculum map and its table, with what can be done in them.
class MapPage : public Page
{
    Q_OBJECT

public:
    explicit MapPage(ProgramSession &session, QWidget *parent = nullptr);

    static bool shows(const Place &place);
    void focusPlace(const Place &place) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeEmptyState();
    void refresh();
    void refreshLine();
    void showTable(bool shown);
    void selectTableRow();
    void chooseAndExport(PictureFormat format);
    void warn(const QString &sentence);

    MapView *m_view;
    MapTableModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QWidget *m_tools;
    QPushButton *m_zoom, *m_fit, *m_tableToggle, *m_prerequisite;
    StyledLabel *m_line;
    NoticeBar *m_notice;
    bool m_stale = true;
};

} // namespace micromajor
