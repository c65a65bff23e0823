#include "ui/overview/OverviewPage.h"

#include "ui/foundation/PageFrame.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/foundation/WhenIdle.h"
#include "ui/overview/CompositionCard.h"
#include "ui/overview/CoverageCard.h"
#include "ui/overview/DimensionsCard.h"
#include "ui/overview/KeyFigures.h"
#include "ui/overview/LoadCard.h"
#include "ui/overview/OverviewBoard.h"
#include "ui/overview/StartCard.h"
#include "ui/overview/TasksCard.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QScrollArea>

namespace micromajor {

/// Wider, the eye loses the line between a name and its figure.
static constexpr int mostWidth = 180 * Theme::grid;

OverviewPage::OverviewPage(ProgramSession &session, QWidget *parent)
    : Page(session, parent), m_subtitle(new StyledLabel(Theme::TextStyle::Body, {}, StyledLabel::Muted)), m_figures(new KeyFigures(session)), m_start(new StartCard(session))
{
    auto *scroll = new QScrollArea(this);
    auto *content = new QWidget(scroll->viewport());
    QVBoxLayout *column = addPageHead(content, tr("Overview"), m_subtitle);
    m_subtitle->setWordWrap(true);

    auto *tasks = new TasksCard(session);
    auto *dimensions = new DimensionsCard(session);
    auto *loads = new LoadCard(session);
    auto *composition = new CompositionCard(session);
    auto *coverage = new CoverageCard(session);
    m_courseCards = {loads, composition, coverage};
    m_cards = {tasks, dimensions, loads, composition, coverage};
    m_board = new OverviewBoard({m_figures, tasks, dimensions, m_start, loads, composition, coverage}, content);
    m_board->setMaximumWidth(mostWidth);
    auto *row = new QHBoxLayout;
    row->addWidget(m_board, 1000);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);

    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    const auto refreshSoon = [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    };
    connect(&session, &ProgramSession::programChanged, this, refreshSoon);
    connect(&session, &ProgramSession::ruleSetsChanged, this, refreshSoon);
    refresh(); // while nothing of it is to be seen: each line that appears on a visible page lays out all of the page
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    m_board->fit(event->size().width());
    Page::resizeEvent(event);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    Page::showEvent(event);
    // The window is there sooner when the charts come after its first picture.
    if (!m_painted)
        whenIdle(this, [this] {
            m_painted = true;
            refreshCharts();
        });
}

QString OverviewPage::subtitle() const
{
    const ProgramFacts &facts = session().program().facts;
    QStringList parts;
    for (const QString &part : {facts.institution, facts.nameZh.isEmpty() ? facts.nameEn : facts.nameZh})
        if (!part.isEmpty())
            parts.append(part);
    for (const Direction &direction : session().program().directions)
        if (!direction.area.isEmpty())
            parts.append(direction.direction.isEmpty() ? direction.area : direction.area + QStringLiteral(" › ") + direction.direction);
    return parts.join(QStringLiteral(" · "));
}

void OverviewPage::refresh()
{
    m_stale = false;
    m_subtitle->setText(subtitle());
    m_figures->refresh();
    for (Card *card : m_cards)
        card->refresh();
    m_start->refresh();
    const bool begun = !session().program().courses.empty() || !session().program().outcomes.empty();
    for (Card *card : m_courseCards)
        card->setVisible(begun);
    m_start->setVisible(!begun);
    if (m_painted)
        refreshCharts();
}

void OverviewPage::refreshCharts()
{
    for (Card *card : m_cards)
        card->refreshChart();
}

bool OverviewPage::shows(const Place &place)
{
    // Places that no other page has: the program as a whole.
    return place.table == &tables::program && !place.field;
}

void OverviewPage::focusPlace(const Place &)
{
    setFocus();
}

} // namespace micromajor
