#pragma once
#include "ui/foundation/ProgramSession.h"
#include "ui/pages/FormSpec.h"

#include <QSet>
#include <QWidget>

#include <memory>

class QGridLayout;
class QLabel;
class QPushButton;

namespace micromajor {

class ListRow;
class SampleExample;

/// The rows of one table, edited in place: main fields as columns, the others in details below the row. Rows can be added, moved, removed.
class RowList : public QWidget
{
    Q_OBJECT

public:
    /// So many rows are shown at once; the others on demand, or when one of them is sought.
    static constexpr size_t firstRows = 40;

    /// The spec must outlive the list.
    RowList(ProgramSession &session, const ListSpec &spec, const QString &title, QWidget *parent = nullptr);
    ~RowList() override;

    const ListSpec &spec() const { return m_spec; }
    /// Shows the row (its details if the field is there) and gives the field the focus. Returns what has it now, or null.
    QWidget *focusField(const QString &id, const Field *field);
    /// The same column of the next row; after the last row, the action that adds one.
    void focusBelow(const QString &id, int column);
    void setExpanded(const QString &id, bool expanded);
    /// What the Tab key visits, in the order of reading; some of it may be hidden or disabled.
    std::vector<QWidget *> tabStops() const;
    void addRow();
    /// Directly below, belonging to what that row belongs to.
    void addRowAfter(const QString &id);
    void removeRow(const QString &id);
    void moveRow(const QString &id, int by);
    /// One row for each line, from this row down if its cell is empty, else below it; tabs lead to the next columns. One edit, or none
    /// with the reason told. Returns whether the text was meant for that.
    bool pasteLines(const QString &id, int column, const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    std::vector<QString> idsNow() const;
    int indexOf(const QString &id) const;
    ListRow *rowOf(const QString &id);
    std::vector<std::pair<const Field *, Value>> neededValues(const QString &like) const;
    void makeHead();
    void makeFoot();
    void syncRows();
    void placeAll();
    void enableAdd();
    void offerExample();
    void showActions(const QString &id, QWidget *button);

    ProgramSession &m_session;
    const ListSpec &m_spec;
    QString m_title;
    std::vector<QString> m_ids;
    std::vector<std::unique_ptr<ListRow>> m_rows; ///< those shown, in the order of m_ids
    QSet<QString> m_expanded;
    size_t m_limit = firstRows;
    QGridLayout *m_grid;
    std::vector<QWidget *> m_head;
    QLabel *m_empty = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_more = nullptr;
    SampleExample *m_example = nullptr;
    bool m_stale = false;
    bool m_placing = false;
};

} // namespace micromajor
