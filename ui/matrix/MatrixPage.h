#pragma once
#include "ui/foundation/Page.h"

class QStackedWidget;
class QVBoxLayout;

namespace micromajor {

class ChainView;
class MatrixModel;
class MatrixView;
class SegmentedControl;
class StyledLabel;
enum class Entry;

/// Which course supports which outcome, and how strongly: the matrix, and the chain from gap to certificate.
class MatrixPage : public Page
{
    Q_OBJECT

public:
    explicit MatrixPage(ProgramSession &session, QWidget *parent = nullptr);

    /// Supports; outcomes as rows (their fields belong to the page of outcomes).
    static bool shows(const Place &place);
    void focusPlace(const Place &place) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Content { Matrix, Chain, Empty };

    QWidget *makeMatrix();
    void refresh();
    void refreshHead();
    void refreshEmpty();
    void showContent();
    void setEntry(Entry entry);
    void fitTable();

    MatrixModel *m_model;
    MatrixView *m_view;
    ChainView *m_chain;
    StyledLabel *m_subtitle;
    SegmentedControl *m_contents;
    SegmentedControl *m_entries;
    QStackedWidget *m_stack;
    QVBoxLayout *m_empty;
    StyledLabel *m_hint;
    StyledLabel *m_legend;
    StyledLabel *m_refusal;
    bool m_stale = false;
};

} // namespace micromajor
