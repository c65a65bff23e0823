#pragma once
#include "ui/foundation/ProgramSession.h"
#include "ui/pages/FormSpec.h"

#include <QObject>

class QGridLayout;
class QLabel;
class QToolButton;
class QWidget;

namespace micromajor {

class FieldEditor;

/// The widgets of one row of a list: a cell for each column, below them what is wrong with the row as a whole and, when opened, its
/// other fields. They live as long as the row, wherever it moves; what is not shown is not made.
class ListRow : public QObject
{
    Q_OBJECT

public:
    /// The widgets become children of `body`. The spec must outlive the row.
    ListRow(ProgramSession &session, const ListSpec &spec, const QString &id, QWidget *body);
    ~ListRow() override;

    const QString &id() const { return m_id; }
    /// Puts the widgets into lines of the grid and returns the line that follows.
    int place(QGridLayout *grid, int line);
    const std::vector<QWidget *> &cells() const { return m_cells; }
    /// The editor of this field, if it is shown.
    QWidget *editorOf(const Field *field) const;
    /// What the Tab key visits, in this order.
    std::vector<QWidget *> tabOrder() const;
    bool isExpanded() const { return m_expanded; }
    /// The widgets must be placed anew afterwards.
    void setExpanded(bool expanded);
    void refresh();

Q_SIGNALS:
    void expandRequested(bool expanded);
    void actionsRequested(QWidget *button);
    void placementChanged(); ///< something must find its line in the grid

private:
    void makeToggle(QWidget *body);
    void makeCells(QWidget *body);
    QWidget *makeDetails(QWidget *body);

    ProgramSession &m_session;
    const ListSpec &m_spec;
    const QString m_id;
    QWidget *m_body;
    QToolButton *m_toggle = nullptr;
    std::vector<QWidget *> m_cells;
    std::vector<FieldEditor *> m_editors; ///< of columns and details
    QToolButton *m_actions;
    QWidget *m_notice = nullptr;
    QLabel *m_noticeIcon = nullptr;
    QLabel *m_noticeText = nullptr;
    QWidget *m_details = nullptr;
    bool m_expanded = false;
};

} // namespace micromajor
