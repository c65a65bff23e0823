#pragma once
#include "ui/rulesets/RuleSetDraft.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace micromajor {

/// The rules of one rule set as a table: those in force and, grey, those that can be switched on. Every change of the draft goes through here.
class RuleSetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Included, Title, Group, SeverityColumn, Limits, Waivable, Clause, Origin, ColumnCount };
    enum Role { SearchRole = Qt::UserRole, SortRole };

    explicit RuleSetModel(QObject *parent = nullptr);

    void setDraft(RuleSetDraft draft, bool editable);
    const RuleSetDraft &draft() const { return m_draft; }
    bool isEditable() const { return m_editable; }
    /// Changes the line (-1: the head), shows it and tells it.
    void change(int line, const std::function<void(RuleSetDraft &)> &change);
    void markSaved();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited(int line); ///< -1 = the head
    void stateChanged();   ///< changed or saved

private:
    QString text(const RuleSetLine &line, int column) const;
    QString originText(int row) const;
    QString explanation(int row, int column) const;

    RuleSetDraft m_draft;
    bool m_editable = false;
    QHash<int, QString> m_faults; ///< by line, of those that were changed
};

/// "Credits", "Course plan": the name of a group of rules, for people.
QString ruleGroupName(const Rule &rule);

} // namespace micromajor
