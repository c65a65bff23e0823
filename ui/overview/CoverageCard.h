#pragma once
#include "ui/overview/Card.h"

namespace micromajor {

class FigureTable;
class StyledLabel;

/// Which courses support each outcome and how strongly; outcomes that rest on nothing strong are marked.
class CoverageCard : public Card
{
    Q_OBJECT

public:
    explicit CoverageCard(ProgramSession &session);

    void refresh() override;

private:
    FigureTable *m_table;
    StyledLabel *m_summary;
    CardNote *m_note;
};

} // namespace micromajor
