#pragma once
#include "ui/foundation/Page.h"

namespace micromajor {

class Card;
class KeyFigures;
class OverviewBoard;
class StyledLabel;

/// The program at a glance: key figures, how much of each dimension is there, load, composition and support, and the next three things to do.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(ProgramSession &session, QWidget *parent = nullptr);

    static bool shows(const Place &place);
    void focusPlace(const Place &place) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void refreshCharts();
    QString subtitle() const;

    StyledLabel *m_subtitle;
    KeyFigures *m_figures;
    Card *m_start;
    OverviewBoard *m_board;
    std::vector<Card *> m_cards; ///< all but the start
    std::vector<Card *> m_courseCards; ///< what there is nothing to show in while the program has neither courses nor outcomes
    bool m_stale = false;
    bool m_painted = false;
};

} // namespace micromajor
