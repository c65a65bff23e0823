#pragma once
#include "ui/foundation/ProgramSession.h"
#include "ui/pages/FormSpec.h"

#include <QSet>
#include <QWidget>

class QGridLayout;

namespace micromajor {

class FieldEditor;

/// The rows of one table, edited in place: main fields as columns, the others in details below the row. Rows can be added, moved, removed.
class RowList : public QWidget
{
    Q_OBJECT

public:
    /// The spec must outlive the list.
    RowList(ProgramSession &session, const ListSpec &spec, const QString &title, QWidget *parent = nullptr);

    const ListSpec &spec() const { return m_spec; }
    /// Shows the row (its details if the field is there) and gives the field the focus. Returns what has it now, or null.
    QWidget *focusField(const QString &id, const Field *field);
    void setExpanded(const QString &id, bool expanded);
    void addRow();
    void removeRow(const QString &id);
    void moveRow(const QString &id, int by);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct RowWidgets
    {
        QString id;
        std::vector<FieldEditor *> editors;
        QWidget *first;
        QWidget *notice;
    };

    void refresh();
    std::vector<QString> idsNow() const;
    void build();
    void buildRow(QGridLayout *grid, int line, const QString &id);
    QWidget *makeDetails(const QString &id);
    QWidget *makeActions(const QString &id);
    QWidget *makeAdd();
    void enableAdd();
    void showNotice(const RowWidgets &row) const;
    bool hasDetails() const;
    std::vector<const Field *> detailFields() const;

    ProgramSession &m_session;
    const ListSpec &m_spec;
    QString m_title;
    std::vector<QString> m_ids;
    std::vector<RowWidgets> m_rows;
    QSet<QString> m_expanded;
    QWidget *m_body = nullptr;
    QWidget *m_addControl = nullptr;
    bool m_stale = false;
};

} // namespace micromajor
