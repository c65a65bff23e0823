#pragma once
#include "ui/overview/Card.h"
#include "ui/overview/RadarChart.h"

namespace micromajor {

class DimensionRow;

/// The eight dimensions: how much of each is there, as a radar and as lines that lead to the pages.
class DimensionsCard : public Card
{
    Q_OBJECT

public:
    explicit DimensionsCard(ProgramSession &session);

    void refresh() override;
    void refreshChart() override;

private:
    std::vector<DimensionRow *> m_rows;
    QWidget *m_chartPlace;
    RadarChart *m_chart = nullptr;
};

} // namespace micromajor
