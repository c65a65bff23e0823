#pragma once
#include "core/analysis/TermLoads.h"
#include "ui/overview/Card.h"
#include "ui/overview/TermLimit.h"

class QToolButton;

namespace micromajor {

class FigureTable;
class LoadChart;

/// What each term asks of a learner, in contact hours or credits, beside the limit that a rule set gives.
class LoadCard : public Card
{
    Q_OBJECT

public:
    explicit LoadCard(ProgramSession &session);

    void refresh() override;
    void refreshChart() override;

private:
    enum class Measure { Hours, Credits };
    QToolButton *addMeasure(const QString &text, Measure measure);
    void choose(Measure measure);
    Measure measure() const;
    QString figure(const TermLoad &load) const;

    TermLoads m_loads;
    std::optional<TermLimit> m_limit;
    std::optional<Measure> m_chosen; ///< none: what the program can say most about
    QWidget *m_measures;
    QToolButton *m_hours;
    QToolButton *m_credits;
    QWidget *m_chartPlace;
    LoadChart *m_chart = nullptr;
    FigureTable *m_table;
    CardNote *m_note;
};

} // namespace micromajor
