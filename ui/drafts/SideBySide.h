#pragma once
#include "core/review/Comparison.h"
#include "ui/drafts/OtherProgram.h"

#include <QWidget>

class QCheckBox;
class QModelIndex;
class QTextEdit;
class QTreeView;

namespace micromajor {

class ComparedModel;

/// Everything that both states say, by section, each row and value beside itself; both sides scroll as one. What is selected stands in full
/// below. Filled when it is shown for the first time.
class SideBySide : public QWidget
{
    Q_OBJECT

public:
    /// `comparison` must outlive this.
    SideBySide(const OtherProgram &before, const OtherProgram &after, const Comparison &comparison);

    QTreeView *tree() const { return m_tree; }
    QCheckBox *onlyDiffering() const { return m_only; }
    /// Brings this difference into sight, without chosen().
    void select(int difference);

Q_SIGNALS:
    void chosen(int difference); ///< by the user
    void opened(const micromajor::Place &before, const micromajor::Place &after); ///< Enter; no table: it is not there

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTexts(const OtherProgram &before, const OtherProgram &after);
    void fill();
    void selectFirst();
    void expandDiffering(const QModelIndex &parent);
    void current(const QModelIndex &index);

    std::shared_ptr<const Program> m_programBefore, m_programAfter;
    const Comparison &m_comparison;
    ComparedModel *m_model;
    QTreeView *m_tree;
    QCheckBox *m_only;
    QTextEdit *m_textBefore, *m_textAfter;
    int m_selected = -1;
    bool m_filled = false;
};

} // namespace micromajor
