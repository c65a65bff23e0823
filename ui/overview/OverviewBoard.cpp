#include "ui/overview/OverviewBoard.h"

#include "ui/foundation/Theme.h"

#include <QBoxLayout>

namespace micromajor {

static constexpr int threeColumns = 1100;
static constexpr int twoColumns = 800;
static constexpr int gap = 2 * Theme::grid;

OverviewBoard::OverviewBoard(const Parts &parts, QWidget *parent) : QWidget(parent), m_parts(parts)
{
    for (QWidget *part : {parts.figures, parts.tasks, parts.dimensions, parts.start, parts.loads, parts.composition, parts.coverage})
        part->setParent(this);
    arrange(1);
}

void OverviewBoard::fit(int pageWidth)
{
    const int columns = pageWidth >= threeColumns ? 3 : pageWidth >= twoColumns ? 2 : 1;
    if (columns == m_columns)
        return;
    arrange(columns);
    layout()->activate();
    updateGeometry(); // the page must not keep the room that the old places needed
}

template<class Box>
static Box *box(std::initializer_list<QWidget *> widgets = {})
{
    auto *layout = new Box;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return layout;
}

void OverviewBoard::arrange(int columns)
{
    m_columns = columns;
    delete layout(); // the parts stay, they are children of the board
    auto *rows = box<QVBoxLayout>();
    setLayout(rows);
    const Parts &p = m_parts;
    if (columns == 3) {
        auto *middle = box<QHBoxLayout>();
        middle->addWidget(p.loads, 5);
        middle->addWidget(p.coverage, 3);
        auto *right = box<QVBoxLayout>({p.figures, p.start});
        right->addLayout(middle);
        right->addWidget(p.composition, 1);
        auto *all = box<QHBoxLayout>();
        all->addWidget(p.dimensions, 4);
        all->addLayout(right, 8);
        rows->addLayout(all);
        rows->addWidget(p.tasks);
        chainFocus({p.dimensions, p.start, p.loads, p.coverage, p.composition, p.tasks});
    } else if (columns == 2) {
        auto *right = box<QVBoxLayout>({p.start, p.loads, p.composition, p.coverage});
        right->addStretch(1);
        auto *all = box<QHBoxLayout>();
        all->addWidget(p.dimensions, 1, Qt::AlignTop);
        all->addLayout(right, 1);
        rows->addWidget(p.figures);
        rows->addWidget(p.tasks);
        rows->addLayout(all);
        chainFocus({p.tasks, p.dimensions, p.start, p.loads, p.composition, p.coverage});
    } else {
        for (QWidget *part : {p.figures, p.tasks, p.start, p.dimensions, p.loads, p.composition, p.coverage})
            rows->addWidget(part);
        chainFocus({p.tasks, p.start, p.dimensions, p.loads, p.composition, p.coverage});
    }
}

void OverviewBoard::chainFocus(const std::vector<QWidget *> &parts)
{
    QWidget *last = nullptr;
    for (const QWidget *part : parts)
        for (QWidget *control : part->findChildren<QWidget *>())
            if (control->focusPolicy() & Qt::TabFocus) {
                if (last)
                    setTabOrder(last, control);
                last = control;
            }
}

} // namespace micromajor
