#pragma once
#include "ui/foundation/Page.h"

class QGridLayout;
class QVBoxLayout;

namespace micromajor {

class StyledLabel;

/// The program at a glance: key figures, how much of each dimension is there, and the next three things to do.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(ProgramSession &session);

    static bool shows(const Place &place);
    void focusPlace(const Place &place) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Figure
    {
        StyledLabel *value;
        StyledLabel *unit;
        StyledLabel *note;
    };
    Figure addFigure(QGridLayout *grid, int column);
    void refresh();
    void refreshFigures();
    void refreshDimensions();
    void refreshTasks();

    StyledLabel *m_subtitle;
    std::vector<Figure> m_figures;
    QVBoxLayout *m_dimensions;
    QVBoxLayout *m_tasks;
    bool m_stale = true;
};

} // namespace micromajor
