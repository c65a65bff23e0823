#pragma once
#include "ui/drafts/ComparedLines.h"

#include <QAbstractItemModel>

#include <memory>

namespace micromajor {

/// Two programs as one tree, so that both sides scroll as one: what it is, before, after. Texts are made when they are shown.
class ComparedModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, BeforeColumn, AfterColumn, ColumnCount };

    ComparedModel(std::shared_ptr<const Program> before, std::shared_ptr<const Program> after, const QStringList &names, QObject *parent);

    void show(ComparedLines lines);
    void setOnlyDiffering(bool only);

    const ComparedLine &line(const QModelIndex &index) const { return m_lines.lines[size_t(index.internalId())]; }
    /// Where this difference is told; also while only what differs is shown.
    QModelIndex indexOf(int difference) const;
    /// The value in full, as it is written; empty: there is none on this side.
    QString text(const ComparedLine &line, Column side) const;
    Place placeOf(const ComparedLine &line, Column side) const; ///< no table: it is not there

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    QString what(const ComparedLine &line) const;
    QVariant look(const ComparedLine &line, int column, int role) const;

    std::shared_ptr<const Program> m_before, m_after;
    QStringList m_names;
    ComparedLines m_lines;
    std::vector<std::vector<int>> m_shown; ///< children of each line; the last: the sections
    std::vector<int> m_rows;               ///< of each line among those of its parent; −1: not shown
    bool m_onlyDiffering = false;
};

} // namespace micromajor
