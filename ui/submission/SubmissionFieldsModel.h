#pragma once
#include "core/print/FormPages.h"
#include "ui/foundation/ProgramSession.h"

#include <QAbstractTableModel>

namespace micromajor {

/// The values of the printed form as a table: what is framed on paper can be read and chosen here.
class SubmissionFieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, ValueColumn, PageColumn, ColumnCount };
    enum class Filter { Blank, Problems, All };

    SubmissionFieldsModel(ProgramSession &session, QObject *parent);

    void setPages(const FormPages &pages);
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    int count(Filter filter) const { return m_counts[size_t(filter)]; }

    /// Index into the fields of the pages.
    int field(int row) const { return m_shown[size_t(row)].field; }
    /// Where the value is changed.
    Place place(int row) const;
    /// The first row with this place; -1 if there is none.
    int rowOf(const Place &place) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Problem
    {
        Verdict verdict;
        Severity severity;
        QString sentence;
    };
    struct Entry
    {
        int field;
        std::optional<Problem> problem; ///< the most severe one
    };
    const PrintedField &printed(const Entry &entry) const { return m_pages.fields()[size_t(entry.field)]; }
    bool passes(const Entry &entry, Filter filter) const;
    QString name(const PrintedField &field) const;
    void show();

    ProgramSession &m_session;
    FormPages m_pages;
    std::vector<Entry> m_entries; ///< all; those of one source that stand side by side are one
    std::vector<Entry> m_shown;
    Filter m_filter = Filter::Blank;
    int m_counts[3] = {};
};

} // namespace micromajor
