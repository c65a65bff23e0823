#pragma once
#include <QWidget>

#include <vector>

namespace micromajor {

/// The parts of the overview, placed by the width there is: three columns, two, or one. The keyboard goes through them as the eye does.
class OverviewBoard : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget *figures;
        QWidget *tasks;
        QWidget *dimensions;
        QWidget *start;
        QWidget *loads;
        QWidget *composition;
        QWidget *coverage;
    };
    OverviewBoard(const Parts &parts, QWidget *parent);

    /// Places the parts for a page of this width in pixels. What they need at least in the old places must not decide.
    void fit(int pageWidth);
    int columns() const { return m_columns; }

private:
    void arrange(int columns);
    void chainFocus(const std::vector<QWidget *> &parts);

    Parts m_parts;
    int m_columns = 0;
};

} // namespace micromajor
