#include "ui/rulesets/RuleSetModel.h"

#include "core/rulesets/RulePage.h"
#include "ui/foundation/Theme.h"

#include <QCoreApplication>

namespace micromajor {

using namespace Qt::StringLiterals;

QString ruleGroupName(const Rule &rule)
{
    // The folders of core/rules.
    static constexpr std::pair<QLatin1StringView, const char *> names[] = {
        {"credits"_L1, QT_TRANSLATE_NOOP("rulegroups", "Credits and hours")}, {"structure"_L1, QT_TRANSLATE_NOOP("rulegroups", "Structure")},
        {"plan"_L1, QT_TRANSLATE_NOOP("rulegroups", "Course plan")},          {"need"_L1, QT_TRANSLATE_NOOP("rulegroups", "Need")},
        {"audience"_L1, QT_TRANSLATE_NOOP("rulegroups", "Audience")},         {"outcomes"_L1, QT_TRANSLATE_NOOP("rulegroups", "Outcomes")},
        {"assessment"_L1, QT_TRANSLATE_NOOP("rulegroups", "Assessment")},     {"certificate"_L1, QT_TRANSLATE_NOOP("rulegroups", "Certificate")},
        {"team"_L1, QT_TRANSLATE_NOOP("rulegroups", "Team")},                 {"quality"_L1, QT_TRANSLATE_NOOP("rulegroups", "Quality")},
        {"completeness"_L1, QT_TRANSLATE_NOOP("rulegroups", "Completeness")}, {"privacy"_L1, QT_TRANSLATE_NOOP("rulegroups", "Privacy")},
        {"direction"_L1, QT_TRANSLATE_NOOP("rulegroups", "Direction")}};
    for (const auto &[folder, name] : names)
        if (folder == QLatin1StringView(rule.group))
            return QCoreApplication::translate("rulegroups", name);
    return QString::fromLatin1(rule.group);
}

RuleSetModel::RuleSetModel(QObject *parent) : QAbstractTableModel(parent) {}

void RuleSetModel::setDraft(RuleSetDraft draft, bool editable)
{
    beginResetModel();
    m_draft = std::move(draft);
    m_editable = editable;
    m_faults.clear();
    endResetModel();
    Q_EMIT stateChanged();
}

void RuleSetModel::change(int line, const std::function<void(RuleSetDraft &)> &change)
{
    change(m_draft);
    if (line >= 0) {
        m_faults.remove(line);
        if (const std::optional<Message> fault = m_draft.faultOf(line))
            m_faults.insert(line, fault->text());
        Q_EMIT dataChanged(index(line, 0), index(line, ColumnCount - 1));
    }
    Q_EMIT edited(line);
    Q_EMIT stateChanged();
}

void RuleSetModel::markSaved()
{
    m_draft.saved();
    Q_EMIT stateChanged();
}

int RuleSetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_draft.lines().size());
}

int RuleSetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RuleSetModel::originText(int row) const
{
    const RuleSetLine &line = m_draft.lines()[size_t(row)];
    if (!line.included)
        return m_draft.baseEntry(row) ? tr("Switched off") : tr("Not in the set");
    if (line.entry.inherited)
        return tr("From the base");
    return m_draft.baseEntry(row) ? tr("Own, changed") : tr("Own");
}

QString RuleSetModel::text(const RuleSetLine &line, int column) const
{
    const RuleSetEntry &entry = line.entry;
    switch (column) {
    case Title:
        return Message(entry.rule->title).text();
    case Group:
        return ruleGroupName(*entry.rule);
    case SeverityColumn:
        return nameOf(entry.severity).text();
    case Limits:
        return optionsText(*entry.rule, entry.options, interfaceLanguage());
    case Clause:
        return entry.clause.text(interfaceLanguage());
    case Origin:
        return originText(int(&line - m_draft.lines().data()));
    }
    return {};
}

QString RuleSetModel::explanation(int row, int column) const
{
    const RuleSetLine &line = m_draft.lines()[size_t(row)];
    if (m_faults.contains(row))
        return m_faults.value(row);
    if (column == Title)
        return QString::fromLatin1(line.entry.rule->id);
    if (column == Origin && m_draft.baseEntry(row))
        return tr("The base is %1.").arg(m_draft.baseName().text(interfaceLanguage()));
    return text(line, column);
}

QVariant RuleSetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RuleSetLine &line = m_draft.lines()[size_t(index.row())];
    const int column = index.column();
    const bool isTick = column == Included || column == Waivable;
    const bool ticked = column == Included ? line.included : line.entry.waivable;
    switch (role) {
    case Qt::DisplayRole:
        // What cannot be changed looks like text.
        if (isTick)
            return !m_editable && ticked && line.included ? u"✓"_s : QString();
        return text(line, column);
    case Qt::EditRole:
        return column == SeverityColumn ? QVariant(int(line.entry.severity)) : QVariant(text(line, column));
    case Qt::CheckStateRole:
        if (!isTick || !m_editable)
            return {};
        return int(ticked ? Qt::Checked : Qt::Unchecked);
    case Qt::DecorationRole:
        return column == Title && m_faults.contains(index.row()) ? QVariant(Theme::current().icon(Verdict::NotMet, Severity::Error)) : QVariant();
    case Qt::ForegroundRole:
        return line.included ? QVariant() : QVariant(Theme::current().muted);
    case Qt::ToolTipRole:
        return explanation(index.row(), column);
    case Qt::AccessibleTextRole:
        if (!isTick)
            return text(line, column);
        return column == Included ? (ticked ? tr("In the set") : tr("Not in the set")) : (ticked ? tr("May be waived") : tr("Must not be waived"));
    case SearchRole:
        return QStringList{text(line, Title), QString::fromLatin1(line.entry.rule->id), text(line, Group), text(line, Limits), line.entry.clause.zh,
                           line.entry.clause.en, text(line, Origin)}.join(u'\n');
    case SortRole:
        if (isTick)
            return ticked ? 0 : 1;
        return column == SeverityColumn ? QVariant(int(line.entry.severity)) : QVariant(text(line, column));
    }
    return {};
}

bool RuleSetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!(flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)))
        return false;
    const int row = index.row();
    const bool ticked = role == Qt::CheckStateRole && value.toInt() == Qt::Checked;
    switch (index.column()) {
    case Included:
        change(row, [&](RuleSetDraft &draft) { ticked ? draft.include(row) : draft.exclude(row); });
        return true;
    case Waivable:
        change(row, [&](RuleSetDraft &draft) { draft.setWaivable(row, ticked); });
        return true;
    case SeverityColumn:
        change(row, [&](RuleSetDraft &draft) { draft.setSeverity(row, Severity(value.toInt())); });
        return true;
    case Clause: {
        BilingualText clause = m_draft.lines()[size_t(row)].entry.clause;
        (interfaceLanguage() == Language::Chinese ? clause.zh : clause.en) = value.toString().trimmed();
        change(row, [&](RuleSetDraft &draft) { draft.setClause(row, clause); });
        return true;
    }
    }
    return false;
}

Qt::ItemFlags RuleSetModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_editable || !index.isValid())
        return flags;
    if (index.column() == Included)
        return flags | Qt::ItemIsUserCheckable;
    if (!m_draft.lines()[size_t(index.row())].included)
        return flags;
    if (index.column() == Waivable)
        return flags | Qt::ItemIsUserCheckable;
    return index.column() == SeverityColumn || index.column() == Clause ? flags | Qt::ItemIsEditable : flags;
}

QVariant RuleSetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    const QString names[] = {tr("On"), tr("Rule"), tr("Group"), tr("Severity"), tr("Limits"), tr("Waivable"), tr("Clause"), tr("Where from")};
    const QString tips[] = {tr("Whether the rule is in the set"), {}, {}, {}, {}, tr("Whether a program may waive what the rule finds, giving a reason"), {}, {}};
    if (role == Qt::DisplayRole)
        return names[section];
    return role == Qt::ToolTipRole && !tips[section].isEmpty() ? QVariant(tips[section]) : QVariant();
}

} // namespace micromajor
