#pragma once
#include "core/rules/Checker.h"

#include <QAbstractTableModel>

#include <array>

namespace micromajor {

class PageStack;
class ProgramSession;

/// The findings that somebody has to look at, one a row: sentence, place, clause and rule set, and the action at hand. What several sets
/// report alike is one row.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Filter { All, Errors, Warnings, CannotJudge, Advice, Waived };
    enum Column { Sentence, Where, Clause, Action, ColumnCount };

    ProblemsModel(ProgramSession &session, const PageStack &pages, QObject *parent = nullptr);

    void setFilter(Filter filter);
    void setText(const QString &text); ///< only rows that contain it, in any column
    int count(Filter filter) const;    ///< before the text filter

    const Finding &finding(int row) const;
    int rowOf(const QString &findingKey) const; ///< -1 = not listed
    /// The first row about this place (the field first, then any of the row); -1 = none.
    int rowOf(const Place &place) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void refreshed(); ///< read anew, whether or not anything is different

private:
    struct Row
    {
        int finding; ///< index into the findings of m_result
        int echoes;  ///< how many others it is shown for
        Verdict verdict;
        Severity severity;
        mutable std::array<QString, ColumnCount> texts; ///< null until asked for: most rows are out of sight
    };

    bool accepts(const Finding &finding, Filter filter) const;
    const QString &text(const Row &row, int column) const;
    QString makeText(const Row &row, int column) const;
    QString actionText(const Finding &finding) const;
    QString clauseText(const Finding &finding, int echoes) const;
    void refresh();

    ProgramSession &m_session;
    const PageStack &m_pages;
    Filter m_filter = Filter::All;
    QString m_text;
    std::shared_ptr<const CheckResult> m_result; ///< what the rows show, also while the session has a newer one already
    std::vector<Row> m_rows;
};

} // namespace micromajor
