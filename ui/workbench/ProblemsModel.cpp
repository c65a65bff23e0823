#include "ui/workbench/ProblemsModel.h"

#include "ui/foundation/Theme.h"
#include "ui/workbench/FixEffect.h"
#include "ui/workbench/PageStack.h"

namespace micromajor {

using namespace Qt::StringLiterals;

ProblemsModel::ProblemsModel(ProgramSession &session, const PageStack &pages, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_pages(pages)
{
    connect(&session, &ProgramSession::settled, this, [this](bool changed) {
        if (changed)
            refresh();
    });
    refresh();
}

bool ProblemsModel::accepts(const Finding &finding, Filter filter) const
{
    if (filter == Filter::Waived)
        return finding.waived;
    if (finding.waived)
        return false;
    const bool notMet = finding.verdict == Verdict::NotMet;
    switch (filter) {
    case Filter::All:
        return notMet || finding.verdict == Verdict::CannotJudge;
    case Filter::Errors:
        return notMet && finding.severity == Severity::Error;
    case Filter::Warnings:
        return notMet && finding.severity == Severity::Warning;
    case Filter::Advice:
        return notMet && finding.severity == Severity::Advice;
    case Filter::CannotJudge:
        return finding.verdict == Verdict::CannotJudge;
    case Filter::Waived:
        break;
    }
    return false;
}

void ProblemsModel::setFilter(Filter filter)
{
    m_filter = filter;
    refresh();
}

void ProblemsModel::setText(const QString &text)
{
    m_text = text.trimmed();
    refresh();
}

int ProblemsModel::count(Filter filter) const
{
    return int(std::ranges::count_if(m_session.result().findings, [&](const Finding &finding) { return accepts(finding, filter) && !m_session.isEcho(finding); }));
}

void ProblemsModel::refresh()
{
    std::vector<Row> rows;
    m_result = m_session.sharedResult();
    const std::vector<Finding> &findings = m_result->findings;
    for (size_t index = 0; index < findings.size(); ++index) {
        const Finding &finding = findings[index];
        if (!accepts(finding, m_filter) || m_session.isEcho(finding))
            continue;
        Row row{int(index), m_session.echoesOf(finding), finding.verdict, finding.severity, {}};
        bool found = m_text.isEmpty();
        for (int column = 0; !found && column < ColumnCount; ++column)
            found = text(row, column).contains(m_text, Qt::CaseInsensitive);
        if (found)
            rows.push_back(std::move(row));
    }
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT refreshed();
        return;
    }
    // Most edits change one sentence or none: only that row is painted again.
    for (int row = 0; row < int(rows.size()); ++row) {
        Row &shown = m_rows[size_t(row)];
        Row &now = rows[size_t(row)];
        bool differs = shown.verdict != now.verdict || shown.severity != now.severity;
        for (int column = 0; !differs && column < ColumnCount; ++column) // what was never asked for is not on the screen
            differs = !shown.texts[size_t(column)].isNull() && shown.texts[size_t(column)] != text(now, column);
        shown = std::move(now);
        // One by one: for several cells at once a view paints all that it shows.
        for (int column = 0; differs && column < ColumnCount; ++column)
            Q_EMIT dataChanged(index(row, column), index(row, column));
    }
    Q_EMIT refreshed();
}

const Finding &ProblemsModel::finding(int row) const
{
    return m_result->findings[size_t(m_rows[size_t(row)].finding)];
}

int ProblemsModel::rowOf(const QString &findingKey) const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (finding(row).key() == findingKey)
            return row;
    return -1;
}

QString ProblemsModel::clauseText(const Finding &finding, int echoes) const
{
    const auto set = std::ranges::find(m_session.ruleSets(), finding.ruleSet, &RuleSet::id);
    const QString name = set == m_session.ruleSets().end() ? finding.ruleSet : set->name.text(interfaceLanguage());
    const QString clause = finding.clause.text();
    const QString own = clause.isEmpty() ? name : u"%1 · %2"_s.arg(name, clause);
    if (echoes == 0)
        return own;
    return finding.missing.empty() ? tr("%1 · also in %n more sets", nullptr, echoes).arg(own) : tr("%1 · %n more rules wait for it", nullptr, echoes).arg(own);
}

int ProblemsModel::rowOf(const Place &place) const
{
    int ofRow = -1;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const Place &subject = finding(row).subject;
        if (subject.table != place.table || subject.id != place.id)
            continue;
        if (subject.field == place.field)
            return row;
        if (ofRow < 0)
            ofRow = row;
    }
    return ofRow;
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProblemsModel::actionText(const Finding &finding) const
{
    if (finding.waived)
        return tr("Withdraw the waiver");
    for (const Fix &fix : finding.fixes)
        if (fix.preferred || finding.fixes.size() == 1)
            return shortTitle(fix, m_session.program());
    if (!finding.fixes.empty())
        return tr("Choose a fix…");
    return finding.verdict == Verdict::CannotJudge ? tr("Fill in") : tr("Go to");
}

QString ProblemsModel::makeText(const Row &row, int column) const
{
    const Finding &finding = m_result->findings[size_t(row.finding)];
    switch (column) {
    case Sentence:
        return finding.message.text();
    case Where:
        return m_pages.describe(ProgramSession::workPlace(finding));
    case Clause:
        return clauseText(finding, row.echoes);
    case Action:
        return actionText(finding);
    }
    return {};
}

const QString &ProblemsModel::text(const Row &row, int column) const
{
    QString &text = row.texts[size_t(column)];
    if (text.isNull())
        text = u""_s + makeText(row, column); // never null again
    return text;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &shown = m_rows[size_t(index.row())];
    const QString &text = this->text(shown, index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::DecorationRole:
        return index.column() == Sentence ? QVariant(Theme::current().icon(shown.verdict, shown.severity)) : QVariant();
    case Qt::AccessibleTextRole: {
        if (index.column() != Sentence)
            return text;
        const QString kind = shown.verdict == Verdict::CannotJudge ? tr("Cannot be judged")
            : shown.severity == Severity::Error                    ? tr("Error")
            : shown.severity == Severity::Warning                  ? tr("Warning")
                                                                   : tr("Advice");
        return u"%1: %2"_s.arg(kind, text);
    }
    }
    return {};
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Problem"), tr("Place"), tr("Clause"), tr("Action")};
    return section < ColumnCount ? names[section] : QString();
}

} // namespace micromajor
