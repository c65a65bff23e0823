#include "ui/overview/CompositionCard.h"

#include "core/analysis/ChoiceSpace.h"
#include "core/program/Values.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/overview/PortionText.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace micromajor {

static constexpr int sideBySide = 70 * Theme::grid; ///< from this width on both bars fit in one line

CompositionCard::CompositionCard(ProgramSession &session)
    : Card(session, tr("Composition")), m_parts(new QBoxLayout(QBoxLayout::TopToBottom)), m_hours(addPart()), m_credits(addPart())
{
    m_parts->setSpacing(2 * Theme::grid);
    body()->addLayout(m_parts);
}

void CompositionCard::resizeEvent(QResizeEvent *event)
{
    m_parts->setDirection(event->size().width() >= sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    Card::resizeEvent(event);
}

CompositionCard::Part CompositionCard::addPart()
{
    Part part{new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted), new QWidget, new FigureTable, new CardNote};
    part.place->setFixedHeight(stackedBarHeight);
    auto *place = new QVBoxLayout(part.place);
    place->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::grid);
    for (QWidget *widget : {static_cast<QWidget *>(part.title), part.place, static_cast<QWidget *>(part.table), static_cast<QWidget *>(part.note)})
        column->addWidget(widget);
    column->addStretch(1);
    m_parts->addLayout(column, 1);
    connect(part.note, &CardNote::followed, &session(), &ProgramSession::jumpTo);
    return part;
}

void CompositionCard::fill(Part &part, const QString &title, std::vector<BarSegment> segments, std::vector<FigureRow> rows)
{
    const bool any = !segments.empty();
    // A whole of one known part needs no picture.
    if (segments.size() == 1 && segments.front().brush.style() == Qt::SolidPattern) {
        segments.clear();
        for (FigureRow &row : rows)
            row.swatch = QBrush();
    }
    part.segments = std::move(segments);
    part.title->setText(title);
    part.title->setVisible(any);
    part.place->setVisible(!part.segments.empty());
    part.table->show(any ? rows : std::vector<FigureRow>());
}

void CompositionCard::refresh()
{
    const Composition found = composition(session().program(), *session().facts().choices, session().facts().links);
    refreshHours(found);
    refreshCredits(found);
    if (found.modules.empty())
        return explainChoices();
    explainHours(found);
    explainCredits(found);
}

void CompositionCard::refreshHours(const Composition &composition)
{
    std::vector<BarSegment> segments;
    std::vector<FigureRow> rows;
    const auto missing = [](const Portion<Hours> &portion) {
        return portion.range.isStated() ? QString() : tr("%n courses do not state it", nullptr, int(portion.range.missing.size()));
    };
    const auto add = [&](const Portion<Hours> &portion, const QString &name, const QBrush &brush) {
        if (portion.drawn == Hours() && (!portion.range.isStated() || *portion.range.most == Hours()))
            return;
        segments.push_back({name, portionText(portion), length(portion.drawn), brush});
        rows.push_back({name, {portionText(portion)}, missing(portion), brush});
    };
    add(composition.theory, tr("Theory"), seriesColor(0));
    add(composition.practice, tr("Practice"), seriesColor(1));
    add(composition.lab, tr("Lab"), seriesColor(2));
    if (composition.undivided.drawn != Hours()) {
        segments.push_back({tr("Not divided"), portionText(composition.undivided), length(composition.undivided.drawn), undividedBrush()});
        rows.push_back({tr("Not divided"), {portionText(composition.undivided)}, {}, undividedBrush()});
    }
    for (const auto &[portion, name] : {std::pair(&composition.online, tr("of these online")), std::pair(&composition.enterprise, tr("of these in enterprises"))})
        if (portion->drawn != Hours())
            rows.push_back({name, {portionText(*portion)}, missing(*portion)});
    fill(m_hours, tr("Contact hours: %1").arg(portionText(composition.hours)), std::move(segments), std::move(rows));
}

void CompositionCard::explainHours(const Composition &composition)
{
    const auto place = [](const Id<Course> &course, const char *field) { return Place{&tables::course, course.value, tables::course.field(QString::fromLatin1(field))}; };
    const std::vector<Id<Course>> &unstated = composition.hours.range.missing;
    const std::vector<Id<Course>> &undivided = composition.theory.range.missing;
    if (!unstated.empty())
        m_hours.note->say(composition.hours.drawn == Hours() ? tr("No course states its contact hours yet.")
                                                  : tr("%n courses do not state their contact hours and are not in the bar.", nullptr, int(unstated.size())),
                         tr("Enter the hours"), place(unstated.front(), "hours"));
    else if (!undivided.empty())
        m_hours.note->say(tr("%n courses do not say how their hours divide into theory and practice.", nullptr, int(undivided.size())), tr("Divide the hours"),
                         place(undivided.front(), "theory_hours"));
    else
        m_hours.note->say({});
}

void CompositionCard::explainChoices()
{
    const ChoiceSpace &choices = *session().facts().choices;
    const Program &program = session().program();
    m_credits.note->say({});
    if (!choices.unknownCredits().empty())
        m_hours.note->say(tr("A choice group counts credits, but %n of its courses do not state theirs.", nullptr, int(choices.unknownCredits().size())), tr("Enter the credits"),
                          {&tables::course, program.courses[size_t(choices.unknownCredits().front())].id.value, tables::course.field(u"credits")});
    else if (!choices.isKnown())
        m_hours.note->say(tr("The choice groups leave no way to choose that can be computed, so there are no sums."), tr("Look at the choice groups"),
                          {&tables::choiceGroup, program.choiceGroups[size_t(choices.impossibleGroups().empty() ? 0 : choices.impossibleGroups().front())].id.value, nullptr});
    else
        m_hours.note->say(tr("There are no courses yet, so there is nothing to add up."));
}

void CompositionCard::refreshCredits(const Composition &composition)
{
    const Program &program = session().program();
    std::vector<BarSegment> segments;
    std::vector<FigureRow> rows;
    const auto add = [&](const Portion<Credits> &portion, const QString &name, const QString &note, bool inBar) {
        const QBrush brush = inBar ? QBrush(seriesColor(int(segments.size()))) : QBrush();
        if (inBar)
            segments.push_back({name, portionText(portion), length(portion.drawn), brush});
        rows.push_back({name, {portionText(portion)}, note, brush});
    };
    const bool byModule = !composition.modules.empty() && !composition.modules.front().module.value.isEmpty();
    if (byModule) {
        const bool fits = composition.modules.size() <= size_t(mostSeries);
        const size_t own = fits ? composition.modules.size() : size_t(mostSeries) - 1;
        Credits rest;
        for (size_t i = 0; i < composition.modules.size(); ++i) {
            const ModulePortion &module = composition.modules[i];
            const Module *row = micromajor::find(program.modules, module.module);
            const QString name = row ? rowName(tables::module, row, program, interfaceLanguage()) : tr("In no module");
            const QString hours = module.hours.drawn == Hours() ? QString() : tr(", %1 hours").arg(portionText(module.hours));
            add(module.credits, name, tr("%n courses", nullptr, module.courses) + hours, i < own);
            if (i >= own)
                rest += module.credits.drawn;
        }
        if (!fits) {
            const QBrush brush(seriesColor(mostSeries - 1));
            segments.push_back({tr("Other modules"), rest.toString(), length(rest), brush});
            for (size_t i = own; i < rows.size(); ++i)
                rows[i].swatch = brush;
        }
    }
    for (const auto &[credits, hours, name] : {std::tuple(&composition.requiredCredits, &composition.requiredHours, tr("Required")),
                                               std::tuple(&composition.electiveCredits, &composition.electiveHours, tr("Elective"))}) {
        if (credits->drawn == Credits() && hours->drawn == Hours())
            continue;
        add(*credits, name, hours->drawn == Hours() ? QString() : tr("%1 hours").arg(portionText(*hours)), !byModule);
    }
    const bool any = composition.credits.drawn != Credits();
    fill(m_credits, byModule ? tr("Credits by module: %1").arg(portionText(composition.credits)) : tr("Credits: %1").arg(portionText(composition.credits)),
         any ? std::move(segments) : std::vector<BarSegment>(), std::move(rows));
}

void CompositionCard::explainCredits(const Composition &composition)
{
    const std::vector<Id<Course>> &missing = composition.credits.range.missing;
    if (missing.empty())
        return m_credits.note->say({});
    m_credits.note->say(composition.credits.drawn != Credits() ? tr("%n courses do not state their credits and are not in the bar.", nullptr, int(missing.size())) : tr("No course states its credits yet."),
                       tr("Enter the credits"), {&tables::course, missing.front().value, tables::course.field(u"credits")});
}

void CompositionCard::refreshChart()
{
    for (Part *part : {&m_hours, &m_credits}) {
        if (part->segments.empty())
            continue;
        if (!part->bar) {
            part->bar = new StackedBar;
            part->place->layout()->addWidget(part->bar);
        }
        part->bar->show(part->segments);
        part->bar->describe(part->title->text(), part->table->text());
    }
}

} // namespace micromajor
