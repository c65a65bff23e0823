#include "ui/overview/OverviewPage.h"

#include "core/program/Values.h"
#include "ui/foundation/PageFrame.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/pages/DimensionPages.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace micromajor {

/// The page's own width: text of this size is read in one column.
static constexpr int pageWidth = 120 * Theme::grid;
static constexpr int tasksShown = 3;

static QFrame *card()
{
    auto *frame = new QFrame;
    Theme::setLook(frame, "card");
    return frame;
}

static QVBoxLayout *titledCard(QFrame *frame, const QString &title)
{
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid + Theme::half, 2 * Theme::grid, Theme::grid + Theme::half);
    layout->setSpacing(Theme::grid);
    layout->addWidget(new StyledLabel(Theme::TextStyle::Section, title));
    auto *body = new QVBoxLayout;
    body->setSpacing(0);
    layout->addLayout(body);
    layout->addStretch(1);
    return body;
}

OverviewPage::OverviewPage(ProgramSession &session)
    : Page(session), m_subtitle(new StyledLabel(Theme::TextStyle::Body, {}, StyledLabel::Muted))
{
    auto *content = new QWidget;
    QVBoxLayout *column = addPageHead(content, tr("Overview"), m_subtitle);
    m_subtitle->setWordWrap(true);
    column->setSpacing(2 * Theme::grid);

    auto *body = new QWidget;
    body->setMaximumWidth(pageWidth);
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2 * Theme::grid);
    for (int i = 0; i < 4; ++i)
        m_figures.push_back(addFigure(grid, i));
    QFrame *tasks = card();
    m_tasks = titledCard(tasks, tr("The next three things to do"));
    grid->addWidget(tasks, 1, 0, 1, 4);
    QFrame *dimensions = card();
    m_dimensions = titledCard(dimensions, tr("The eight dimensions"));
    grid->addWidget(dimensions, 2, 0, 1, 4);
    auto *row = new QHBoxLayout;
    row->addWidget(body, 1000);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
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
}

OverviewPage::Figure OverviewPage::addFigure(QGridLayout *grid, int column)
{
    QFrame *frame = card();
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid + Theme::half, 2 * Theme::grid, Theme::grid + Theme::half);
    layout->setSpacing(2);
    Figure figure{new StyledLabel(Theme::TextStyle::Figure), new StyledLabel(Theme::TextStyle::Body, {}, StyledLabel::Muted),
                  new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)};
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::half);
    line->addWidget(figure.value, 0, Qt::AlignBottom);
    line->addWidget(figure.unit, 1, Qt::AlignBottom);
    figure.unit->setContentsMargins(0, 0, 0, 3);
    figure.note->setWordWrap(true);
    layout->addLayout(line);
    layout->addWidget(figure.note);
    layout->addStretch(1);
    grid->addWidget(frame, 0, column);
    grid->setColumnStretch(column, 1);
    return figure;
}

void OverviewPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    Page::showEvent(event);
}

void OverviewPage::refresh()
{
    m_stale = false;
    const ProgramFacts &facts = session().program().facts;
    QStringList parts;
    for (const QString &part : {facts.institution, facts.nameZh.isEmpty() ? facts.nameEn : facts.nameZh})
        if (!part.isEmpty())
            parts.append(part);
    for (const Direction &direction : session().program().directions)
        if (!direction.area.isEmpty())
            parts.append(direction.direction.isEmpty() ? direction.area : direction.area + QStringLiteral(" › ") + direction.direction);
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
    refreshFigures();
    refreshTasks();
    refreshDimensions();
}

void OverviewPage::refreshFigures()
{
    const Program &program = session().program();
    const Totals &totals = session().facts().totals;
    const auto show = [&](size_t index, const QString &value, const QString &unit, const QString &note) {
        const Figure &figure = m_figures[index];
        figure.value->setText(value.isEmpty() ? QStringLiteral("—") : value);
        figure.unit->setText(unit);
        figure.note->setText(note);
    };
    const auto stated = [&](const char *name) {
        const Field *field = tables::program.field(QString::fromLatin1(name));
        const QString value = displayText(*field, field->get(&program.facts), program, interfaceLanguage());
        return value.isEmpty() ? tr("Total not stated") : tr("Stated: %1").arg(value);
    };
    const auto computed = [&](const auto &range, const QString &note) {
        return range.isStated() || program.courses.empty() ? note : tr("%n courses do not state it", nullptr, int(range.missing.size()));
    };
    show(0, rangeText(totals.credits), tr("credits"), computed(totals.credits, stated("credits_stated")));
    show(1, rangeText(totals.courses), tr("courses"), tr("%n courses on offer", nullptr, totals.offeredCourses));
    show(2, rangeText(totals.hours), tr("hours"), computed(totals.hours, stated("hours_stated")));
    show(3, rangeText(totals.practiceShare), tr("practice"), computed(totals.practiceShare, tr("Share of the contact hours")));
}

static void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void OverviewPage::refreshTasks()
{
    clear(m_tasks);
    int shown = 0;
    for (const Finding &finding : session().result().findings) {
        if ((finding.verdict != Verdict::NotMet && finding.verdict != Verdict::CannotJudge) || finding.waived || session().isEcho(finding))
            continue;
        auto *task = new QWidget;
        auto *row = new QHBoxLayout(task);
        row->setContentsMargins(0, Theme::half, 0, Theme::half);
        row->setSpacing(Theme::grid);
        auto *icon = new QLabel;
        icon->setPixmap(Theme::current().icon(finding.verdict, finding.severity).pixmap(16, 16));
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        auto *sentence = new StyledLabel(Theme::TextStyle::Body, finding.message.text());
        sentence->setWordWrap(true);
        texts->addWidget(sentence);
        if (const QString clause = finding.clause.text(); !clause.isEmpty()) {
            auto *source = new StyledLabel(Theme::TextStyle::Note, clause, StyledLabel::Muted);
            source->setWordWrap(true);
            texts->addWidget(source);
        }
        const Place place = ProgramSession::workPlace(finding);
        auto *go = new QPushButton(finding.verdict == Verdict::CannotJudge ? tr("Fill in") : tr("Go there"));
        Theme::setLook(go, "link");
        go->setAccessibleDescription(finding.message.text());
        connect(go, &QPushButton::clicked, this, [this, place] { session().jumpTo(place); });
        row->addWidget(icon, 0, Qt::AlignVCenter);
        row->addLayout(texts, 1);
        row->addWidget(go, 0, Qt::AlignVCenter);
        m_tasks->addWidget(task);
        if (++shown == tasksShown)
            break;
    }
    if (shown == 0)
        m_tasks->addWidget(new StyledLabel(Theme::TextStyle::Body, tr("Nothing: every rule that applies is met."), StyledLabel::Muted));
}

void OverviewPage::refreshDimensions()
{
    clear(m_dimensions);
    const Program &program = session().program();
    const FormSpec *const specs[] = {&pages::audience, &pages::gap, &pages::content, &pages::mode,
                                     &pages::credits, &pages::assessment, &pages::certificate, &pages::other};
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Theme::grid);
    grid->setVerticalSpacing(Theme::half);
    grid->setColumnStretch(3, 1);
    int line = 0;
    for (const FormSpec *spec : specs) {
        const Filled state = filled(*spec, program);
        grid->addWidget(new StyledLabel(Theme::TextStyle::Body, QString::number(line + 1), StyledLabel::Muted), line, 0);
        grid->addWidget(new StyledLabel(Theme::TextStyle::Body, QCoreApplication::translate("pages", spec->title)), line, 1);
        auto *count = new StyledLabel(Theme::TextStyle::Body, tr("%1 / %2").arg(state.stated).arg(state.all));
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(count, line, 2);
        QStringList missing = state.missing.mid(0, 3);
        const QString rest = state.missing.size() > 3 ? tr(" and %1 more").arg(state.missing.size() - 3) : QString();
        const QString separator = interfaceLanguage() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ");
        auto *note = new StyledLabel(Theme::TextStyle::Note, missing.isEmpty() ? tr("Complete") : tr("Missing: %1").arg(missing.join(separator)) + rest,
                                     StyledLabel::Muted);
        note->setWordWrap(true);
        grid->addWidget(note, line, 3);
        ++line;
    }
    m_dimensions->addWidget(table);
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
