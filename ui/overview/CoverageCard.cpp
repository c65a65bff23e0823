#include "ui/overview/CoverageCard.h"

#include "core/analysis/OutcomeCoverage.h"
#include "core/program/Values.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/overview/FigureTable.h"

#include <QBoxLayout>

#include <algorithm>

namespace micromajor {

static constexpr size_t mostListed = 10;

CoverageCard::CoverageCard(ProgramSession &session)
    : Card(session, tr("Outcome support")), m_table(new FigureTable), m_summary(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)), m_note(new CardNote)
{
    m_summary->setWordWrap(true);
    body()->addWidget(m_table);
    body()->addWidget(m_summary);
    body()->addWidget(m_note);
    connect(m_note, &CardNote::followed, &session, &ProgramSession::jumpTo);
}

/// "H 2 · M 1"; "only L 2" where nothing stronger supports it.
static QString strengthText(const StrengthCounts &counts)
{
    QStringList parts;
    for (const auto &[letter, count] : {std::pair("H", counts.high), std::pair("M", counts.medium), std::pair("L", counts.low), std::pair("?", counts.notStated)})
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(QString::fromLatin1(letter)).arg(count));
    if (parts.isEmpty())
        return CoverageCard::tr("no course");
    const QString text = parts.join(QStringLiteral(" · "));
    return counts.low > 0 && parts.size() == 1 ? CoverageCard::tr("only %1").arg(text) : text;
}

static bool isWeak(const OutcomeCoverage &outcome)
{
    return outcome.strengths.high == 0 && outcome.strengths.medium == 0;
}

static bool isAtRisk(const OutcomeCoverage &outcome)
{
    return isWeak(outcome) || outcome.underChoice == OutcomeCoverage::UnderChoice::Lost;
}

void CoverageCard::refresh()
{
    const Program &program = session().program();
    const Facts &facts = session().facts();
    const Coverage coverage = outcomeCoverage(program, facts.links, facts.graph, *facts.choices);
    std::vector<size_t> shown;
    for (size_t i = 0; i < program.outcomes.size(); ++i)
        if (!coverage.outcomes[i].divided)
            shown.push_back(i);
    const size_t all = shown.size();
    if (all > mostListed) {
        // What needs work is not cut off.
        std::stable_partition(shown.begin(), shown.end(), [&](size_t i) { return isAtRisk(coverage.outcomes[i]); });
        shown.resize(mostListed);
        std::sort(shown.begin(), shown.end());
    }
    const bool mapped = !program.outcomeSupports.empty();
    std::vector<FigureRow> rows;
    for (const size_t i : shown) {
        const OutcomeCoverage &outcome = coverage.outcomes[i];
        const Outcome &row = program.outcomes[i];
        const QString statement = row.statement.simplified();
        FigureRow line{row.code.isEmpty() || statement.isEmpty() ? rowName(tables::outcome, &row, program, interfaceLanguage()) : row.code + u' ' + statement,
                       {mapped ? strengthText(outcome.strengths) : QString()}};
        if (mapped && outcome.underChoice == OutcomeCoverage::UnderChoice::Lost)
            line.note = tr("some choices meet none of its courses");
        if (mapped && isAtRisk(outcome))
            line.sign = Theme::current().icon(Verdict::NotMet, Severity::Warning);
        rows.push_back(std::move(line));
    }
    m_table->show(rows);

    const int supported = int(all) - int(coverage.outcomesWithoutCourse.size());
    const int assessed = int(all) - int(coverage.outcomesNotAssessed.size());
    QStringList summary;
    if (all > shown.size())
        summary.append(tr("and %n more outcomes", nullptr, int(all - shown.size())));
    if (mapped) {
        summary.append(tr("%1 of %2 outcomes are supported by courses").arg(supported).arg(all));
        summary.append(tr("%1 of %2 by assessments").arg(assessed).arg(all));
    }
    m_summary->setText(summary.join(interfaceLanguage() == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; ")));
    m_summary->setVisible(!summary.isEmpty());
    if (all == 0)
        m_note->say(tr("No outcome yet: say what learners can do at the end, then which course supports it."), tr("Write the outcomes"), {&tables::outcome, {}, nullptr});
    else if (!mapped)
        m_note->say(tr("No course supports an outcome yet."), tr("Fill in the matrix"), {&tables::outcomeSupport, {}, nullptr});
    else
        m_note->say({});
}

} // namespace micromajor
