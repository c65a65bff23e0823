#include "ui/overview/LoadCard.h"

#include "core/program/RowTables.h"
#include "core/program/Values.h"
#include "ui/foundation/Theme.h"
#include "ui/overview/FigureTable.h"
#include "ui/overview/LoadChart.h"
#include "ui/overview/PortionText.h"

#include <QBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace micromajor {

static constexpr size_t mostNamedTerms = 6; ///< more terms have room only for their numbers
static constexpr qsizetype mostNamedCourses = 3;

LoadCard::LoadCard(ProgramSession &session)
    : Card(session, tr("Load per term")), m_measures(new QWidget), m_chartPlace(new QWidget), m_table(new FigureTable({tr("Courses"), tr("Hours"), tr("Credits")})),
      m_note(new CardNote)
{
    auto *measures = new QHBoxLayout(m_measures);
    measures->setContentsMargins(0, 0, 0, 0);
    measures->setSpacing(Theme::half);
    m_hours = addMeasure(tr("Hours"), Measure::Hours);
    m_credits = addMeasure(tr("Credits"), Measure::Credits);
    head()->addWidget(m_measures);
    auto *place = new QVBoxLayout(m_chartPlace);
    place->setContentsMargins(0, 0, 0, 0);
    m_chartPlace->setFixedHeight(loadChartHeight);
    body()->addWidget(m_chartPlace);
    body()->addWidget(m_table);
    body()->addWidget(m_note);
    connect(m_note, &CardNote::followed, &session, &ProgramSession::jumpTo);
}

QToolButton *LoadCard::addMeasure(const QString &text, Measure measure)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    Theme::setLook(button, "choice");
    button->setAccessibleDescription(tr("What the bars show"));
    m_measures->layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, measure] { choose(measure); });
    return button;
}

void LoadCard::choose(Measure measure)
{
    m_chosen = measure;
    refresh();
    refreshChart();
}

LoadCard::Measure LoadCard::measure() const
{
    if (m_chosen)
        return *m_chosen;
    if (m_limit)
        return Measure::Credits; // a limit counts credits
    const bool hours = std::any_of(m_loads.terms.begin(), m_loads.terms.end(), [](const TermLoad &load) { return load.hours.drawn != Hours(); });
    return hours ? Measure::Hours : Measure::Credits;
}

QString LoadCard::figure(const TermLoad &load) const
{
    return measure() == Measure::Hours ? portionText(load.hours) : portionText(load.credits);
}

void LoadCard::refresh()
{
    const Program &program = session().program();
    m_loads = termLoads(program, *session().facts().choices);
    m_limit = termLimit(session());
    const bool any = !m_loads.terms.empty();
    m_chartPlace->setVisible(any);
    m_measures->setVisible(any);
    (measure() == Measure::Hours ? m_hours : m_credits)->setChecked(true);

    std::vector<FigureRow> rows;
    for (const TermLoad &load : m_loads.terms) {
        FigureRow row{tr("Term %1").arg(load.term), {QString::number(load.courses), portionText(load.hours), portionText(load.credits)}};
        if (m_limit && load.credits.drawn > m_limit->most) {
            row.note = tr("above the limit of %1 credits").arg(m_limit->most.toString());
            row.sign = Theme::current().icon(Verdict::NotMet, Severity::Warning);
        }
        rows.push_back(std::move(row));
    }
    m_table->show(rows);

    const Field *term = tables::course.field(u"term");
    if (m_loads.withoutTerm.empty()) {
        m_note->say(any ? QString() : tr("There are no courses yet, so there is no load to show."));
        return;
    }
    QStringList names;
    for (const Id<Course> &course : m_loads.withoutTerm)
        names.append(rowName(tables::course, micromajor::find(program.courses, course), program, interfaceLanguage()));
    const QString separator = interfaceLanguage() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ");
    QString named = names.mid(0, mostNamedCourses).join(separator);
    if (names.size() > mostNamedCourses)
        named += tr(" and %1 more").arg(names.size() - mostNamedCourses);
    const QString sentence = any ? tr("%n courses have no term and are not counted here: %1.", nullptr, int(names.size())).arg(named)
                                 : tr("No course has a term yet. With the terms, this shows what each of them asks of a learner.");
    m_note->say(sentence, tr("Give the courses their terms"), {&tables::course, m_loads.withoutTerm.front().value, term});
}

void LoadCard::refreshChart()
{
    if (m_loads.terms.empty())
        return;
    if (!m_chart) {
        m_chart = new LoadChart;
        m_chartPlace->layout()->addWidget(m_chart);
    }
    std::vector<LoadBar> bars;
    const auto bar = [&](const TermLoad &load, const auto &portion) {
        const double possible = length(portion.drawn);
        const QString label = m_loads.terms.size() > mostNamedTerms ? QString::number(load.term) : tr("Term %1").arg(load.term);
        bars.push_back({label, portion.range.isStated() ? length(*portion.range.least) : possible, possible, load.courses > 0 ? figure(load) : QString()});
    };
    for (const TermLoad &load : m_loads.terms)
        if (measure() == Measure::Hours)
            bar(load, load.hours);
        else
            bar(load, load.credits);
    std::optional<LoadChart::Limit> limit;
    if (m_limit && measure() == Measure::Credits)
        limit = LoadChart::Limit{length(m_limit->most), tr("Limit %1 (%2)").arg(m_limit->most.toString(), m_limit->ruleSet)};
    m_chart->show(bars, limit);
    m_chart->describe(measure() == Measure::Hours ? tr("Hours per term") : tr("Credits per term"), m_table->text());
}

} // namespace micromajor
