#include "ui/matrix/MatrixGrid.h"

#include "core/program/Values.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *source) { return QCoreApplication::translate("matrix", source); }

class GridBuilder
{
public:
    GridBuilder(const Facts &facts, const Coverage &coverage) : m_facts(facts), m_program(*facts.program), m_coverage(coverage) {}

    MatrixGrid build()
    {
        m_rowOfOutcome.assign(m_program.outcomes.size(), -1);
        for (size_t i = 0; i < m_program.outcomes.size(); ++i)
            if (m_coverage.outcomes[i].parent < 0)
                addRow(int(i), 0);
        // Outcomes that are parts of each other in a circle have no beginning; they are shown all the same.
        for (size_t i = 0; i < m_program.outcomes.size(); ++i)
            addRow(int(i), 0);
        addColumns();
        addCells();
        for (MatrixGrid::Row &row : m_grid.rows)
            addFigures(row);
        addTotals();
        return std::move(m_grid);
    }

private:
    void addRow(int outcome, int depth)
    {
        if (m_rowOfOutcome[size_t(outcome)] >= 0)
            return;
        m_rowOfOutcome[size_t(outcome)] = int(m_grid.rows.size());
        const Outcome &row = m_program.outcomes[size_t(outcome)];
        QString text = row.statement.simplified();
        if (text.isEmpty() && row.code.isEmpty())
            text = rowName(tables::outcome, &row, m_program, interfaceLanguage());
        m_grid.rows.push_back({outcome, row.id.value, row.code.isEmpty() ? text : (row.code + u' ' + text).trimmed(), depth, {}});
        if (m_coverage.outcomes[size_t(outcome)].divided)
            for (size_t part = 0; part < m_program.outcomes.size(); ++part)
                if (m_coverage.outcomes[part].parent == outcome)
                    addRow(int(part), depth + 1);
    }

    void addColumns()
    {
        for (size_t i = 0; i < m_program.courses.size(); ++i) {
            const Course &course = m_program.courses[i];
            m_grid.columns.push_back({int(i), course.id.value, courseName(int(i)), course.term, m_facts.isElective[i] != 0, !isOffered(course),
                                      int(m_coverage.courses[i].outcomes.size())});
        }
        std::stable_sort(m_grid.columns.begin(), m_grid.columns.end(), [](const MatrixGrid::Column &a, const MatrixGrid::Column &b) {
            constexpr int last = std::numeric_limits<int>::max();
            return a.term.value_or(last) < b.term.value_or(last);
        });
    }

    void addCells()
    {
        std::vector<int> columnOfCourse(m_program.courses.size());
        for (size_t column = 0; column < m_grid.columns.size(); ++column)
            columnOfCourse[size_t(m_grid.columns[column].course)] = int(column);
        m_grid.cells.resize(m_grid.rows.size() * m_grid.columns.size());
        const bool empty = m_program.outcomeSupports.empty();
        for (size_t row = 0; row < m_grid.rows.size() && !empty; ++row) {
            const OutcomeCoverage &outcome = m_coverage.outcomes[size_t(m_grid.rows[row].outcome)];
            for (size_t column = 0; column < m_grid.columns.size(); ++column)
                cell(row, column).gap = (outcome.courses.empty() && !outcome.divided)
                    || (m_grid.columns[column].outcomes == 0 && !m_grid.columns[column].planned);
        }
        for (size_t i = 0; i < m_program.outcomeSupports.size(); ++i) {
            const int outcome = m_facts.links.outcomeOfSupport[i], course = m_facts.links.courseOfSupport[i];
            if (outcome < 0 || course < 0)
                continue;
            const OutcomeSupport &support = m_program.outcomeSupports[i];
            MatrixGrid::Cell &each = cell(size_t(m_rowOfOutcome[size_t(outcome)]), size_t(columnOfCourse[size_t(course)]));
            each.gap = false;
            if (each.supports++ > 0)
                continue;
            each.strength = support.strength;
            each.progression = support.progression;
            each.weight = support.weight;
        }
        for (size_t row = 0; row < m_grid.rows.size(); ++row)
            for (const Progression::Fault &fault : m_coverage.outcomes[size_t(m_grid.rows[row].outcome)].progression.faults)
                cell(row, size_t(columnOfCourse[size_t(m_facts.links.courseOfSupport[size_t(fault.late)])])).fault =
                    translated(QT_TRANSLATE_NOOP("matrix", "Only introduced here, though the earlier course %1 already builds on it."))
                        .arg(courseName(m_facts.links.courseOfSupport[size_t(fault.early)]));
    }

    void addFigures(MatrixGrid::Row &row) const
    {
        const OutcomeCoverage &outcome = m_coverage.outcomes[size_t(row.outcome)];
        if (outcome.divided && outcome.courses.empty()) {
            const QString why = translated(QT_TRANSLATE_NOOP("matrix", "Its parts are tied to courses in its place."));
            row.figures.fill({u"–"_s, why, Verdict::NotApplicable});
            return;
        }
        row.figures[MatrixGrid::Weights] = weights(outcome);
        row.figures[MatrixGrid::Counts] = counts(outcome);
        row.figures[MatrixGrid::Assessed] = assessed(outcome);
        row.figures[MatrixGrid::WorstChoice] = worst(outcome);
    }

    static MatrixGrid::FigureCell weights(const OutcomeCoverage &outcome)
    {
        if (outcome.withWeight == 0)
            return {u"–"_s, translated(QT_TRANSLATE_NOOP("matrix", "No weight is stated.")), Verdict::Met};
        const QString sum = outcome.weight.toString() + u'%';
        if (outcome.withoutWeight == 0)
            return {sum, translated(QT_TRANSLATE_NOOP("matrix", "Sum of the weights of all supporting courses.")), Verdict::Met};
        return {sum + u" + ?"_s,
                translated(QT_TRANSLATE_NOOP("matrix", "Supports without a weight: %1. The sum counts the others only.")).arg(outcome.withoutWeight),
                Verdict::CannotJudge};
    }

    static MatrixGrid::FigureCell counts(const OutcomeCoverage &outcome)
    {
        const StrengthCounts &count = outcome.strengths;
        QString text = u"%1/%2/%3"_s.arg(count.high).arg(count.medium).arg(count.low);
        if (count.notStated > 0)
            text += u" + %1?"_s.arg(count.notStated);
        const QString words = translated(QT_TRANSLATE_NOOP("matrix", "Courses by strength: %1 high, %2 medium, %3 low, %4 not stated."))
                                  .arg(count.high).arg(count.medium).arg(count.low).arg(count.notStated);
        return {text, words, Verdict::Met};
    }

    static MatrixGrid::FigureCell assessed(const OutcomeCoverage &outcome)
    {
        if (outcome.assessments.empty())
            return {translated(QT_TRANSLATE_NOOP("matrix", "None")), translated(QT_TRANSLATE_NOOP("matrix", "No assessment item gives evidence for it.")),
                    Verdict::NotMet};
        return {QString::number(outcome.assessments.size()),
                translated(QT_TRANSLATE_NOOP("matrix", "Assessment items that give evidence for it: %1.")).arg(outcome.assessments.size()), Verdict::Met};
    }

    MatrixGrid::FigureCell worst(const OutcomeCoverage &outcome) const
    {
        using enum OutcomeCoverage::UnderChoice;
        switch (outcome.underChoice) {
        case NoCourse:
            return {translated(QT_TRANSLATE_NOOP("matrix", "No course")), translated(QT_TRANSLATE_NOOP("matrix", "No course on offer supports it.")), Verdict::NotMet};
        case Kept:
            return {translated(QT_TRANSLATE_NOOP("matrix", "All %1 kept")).arg(outcome.courses.size()),
                    translated(QT_TRANSLATE_NOOP("matrix", "Every choice includes all courses that support it.")), Verdict::Met};
        case Fewer:
            return {translated(QT_TRANSLATE_NOOP("matrix", "%1 of %2 kept")).arg(outcome.worst.remaining.size()).arg(outcome.courses.size()),
                    translated(QT_TRANSLATE_NOOP("matrix", "A learner who takes %1 meets only %2.")).arg(taken(outcome.worst), names(outcome.worst.remaining)),
                    Verdict::Met};
        case Lost:
            return {translated(QT_TRANSLATE_NOOP("matrix", "May be lost")),
                    translated(QT_TRANSLATE_NOOP("matrix", "A learner who takes %1 meets no course that supports it.")).arg(taken(outcome.worst)), Verdict::NotMet};
        case Unknown:
            break;
        }
        const QString why = !m_facts.choices->impossibleGroups().empty()
            ? translated(QT_TRANSLATE_NOOP("matrix", "A choice group cannot be satisfied."))
            : !m_facts.choices->unknownCredits().empty()
            ? translated(QT_TRANSLATE_NOOP("matrix", "Credits of %1 are not stated; they limit what may be chosen.")).arg(names(m_facts.choices->unknownCredits()))
            : translated(QT_TRANSLATE_NOOP("matrix", "The choice groups overlap too much to compute every choice."));
        return {translated(QT_TRANSLATE_NOOP("matrix", "Unknown")), why, Verdict::CannotJudge};
    }

    void addTotals()
    {
        int assessedOutcomes = 0, lost = 0, judged = 0;
        StrengthCounts all;
        for (const OutcomeCoverage &outcome : m_coverage.outcomes) {
            all.high += outcome.strengths.high;
            all.medium += outcome.strengths.medium;
            all.low += outcome.strengths.low;
            if (outcome.divided)
                continue;
            ++judged;
            assessedOutcomes += !outcome.assessments.empty();
            lost += outcome.underChoice == OutcomeCoverage::UnderChoice::Lost;
        }
        m_grid.totals[MatrixGrid::Counts] = {u"%1/%2/%3"_s.arg(all.high).arg(all.medium).arg(all.low),
                                             translated(QT_TRANSLATE_NOOP("matrix", "All supports by strength: high, medium, low.")), Verdict::Met};
        m_grid.totals[MatrixGrid::Assessed] = {u"%1/%2"_s.arg(assessedOutcomes).arg(judged),
                                               translated(QT_TRANSLATE_NOOP("matrix", "Outcomes that some assessment item proves, of all outcomes.")), Verdict::Met};
        if (lost > 0)
            m_grid.totals[MatrixGrid::WorstChoice] = {translated(QT_TRANSLATE_NOOP("matrix", "%1 at risk")).arg(lost),
                                                      translated(QT_TRANSLATE_NOOP("matrix", "Outcomes that some choice of electives loses.")), Verdict::NotMet};
    }

    MatrixGrid::Cell &cell(size_t row, size_t column) { return m_grid.cells[row * m_grid.columns.size() + column]; }

    QString courseName(int course) const { return rowName(tables::course, &m_program.courses[size_t(course)], m_program, interfaceLanguage()); }
    QString names(const std::vector<int> &courses) const
    {
        QStringList texts;
        for (const int course : courses)
            texts.append(courseName(course));
        return texts.join(interfaceLanguage() == Language::Chinese ? u"、"_s : u", "_s);
    }
    QString taken(const micromajor::WorstChoice &worst) const
    {
        return worst.taken.empty() ? translated(QT_TRANSLATE_NOOP("matrix", "none of the electives")) : names(worst.taken);
    }

    const Facts &m_facts;
    const Program &m_program;
    const Coverage &m_coverage;
    MatrixGrid m_grid;
    std::vector<int> m_rowOfOutcome;
};

} // namespace

MatrixGrid matrixGrid(const Facts &facts, const Coverage &coverage)
{
    return GridBuilder(facts, coverage).build();
}

} // namespace micromajor
