#pragma once
#include "core/analysis/Composition.h"
#include "ui/overview/Card.h"
#include "ui/overview/FigureTable.h"
#include "ui/overview/StackedBar.h"

class QBoxLayout;

namespace micromajor {

class StyledLabel;

/// What the contact hours and the credits are made of: two bars and their figures.
class CompositionCard : public Card
{
    Q_OBJECT

public:
    explicit CompositionCard(ProgramSession &session);

    void refresh() override;
    void refreshChart() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One bar with what stands around it.
    struct Part
    {
        StyledLabel *title;
        QWidget *place;
        FigureTable *table;
        CardNote *note;
        StackedBar *bar = nullptr;
        std::vector<BarSegment> segments = {};
    };
    Part addPart();
    void refreshHours(const Composition &composition);
    void refreshCredits(const Composition &composition);
    void explainHours(const Composition &composition);
    void explainCredits(const Composition &composition);
    void explainChoices();
    void fill(Part &part, const QString &title, std::vector<BarSegment> segments, std::vector<FigureRow> rows);

    QBoxLayout *m_parts;
    Part m_hours, m_credits;
};

} // namespace micromajor
