#include "ui/submission/SubmissionFieldsModel.h"

#include "ui/foundation/PlaceMenu.h"
#include "ui/foundation/Theme.h"

#include <algorithm>

namespace micromajor {

static Place placeOf(const PrintedField &field)
{
    return {field.source.table, field.source.id, field.source.field};
}

SubmissionFieldsModel::SubmissionFieldsModel(ProgramSession &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session)
{
}

void SubmissionFieldsModel::setPages(const FormPages &pages)
{
    beginResetModel();
    m_pages = pages;
    m_entries.clear();
    const std::vector<const Finding *> problems = m_session.problems();
    const auto problemAt = [&problems](const Place &place) -> std::optional<Problem> {
        for (const Finding *finding : problems)
            if (finding->subject == place || ProgramSession::workPlace(*finding) == place)
                return Problem{finding->verdict, finding->severity, finding->message.text()};
        return std::nullopt;
    };
    for (size_t i = 0; i < pages.fields().size(); ++i) {
        const PrintedField &field = pages.fields()[i];
        if (!field.source.table || field.places.empty())
            continue;
        const bool sameAsBefore = !m_entries.empty() && !field.source.field && printed(m_entries.back()).source == field.source
            && printed(m_entries.back()).label == field.label;
        if (!sameAsBefore)
            m_entries.push_back({int(i), problemAt(placeOf(field))});
    }
    for (const Filter filter : {Filter::Blank, Filter::Problems, Filter::All})
        m_counts[size_t(filter)] = int(std::count_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return passes(entry, filter); }));
    show();
    endResetModel();
}

void SubmissionFieldsModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    show();
    endResetModel();
}

bool SubmissionFieldsModel::passes(const Entry &entry, Filter filter) const
{
    return filter == Filter::All || (filter == Filter::Blank ? printed(entry).isMissing() : entry.problem.has_value());
}

void SubmissionFieldsModel::show()
{
    m_shown.clear();
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(m_shown), [this](const Entry &entry) { return passes(entry, m_filter); });
}

Place SubmissionFieldsModel::place(int row) const
{
    return placeOf(printed(m_shown[size_t(row)]));
}

int SubmissionFieldsModel::rowOf(const Place &place) const
{
    for (size_t row = 0; row < m_shown.size(); ++row)
        if (placeOf(printed(m_shown[row])) == place)
            return int(row);
    return -1;
}

int SubmissionFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SubmissionFieldsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SubmissionFieldsModel::name(const PrintedField &field) const
{
    // Several fields of the form may come from one table as a whole: the form's own words tell them apart.
    if (!field.source.field && !field.label.isEmpty())
        return field.label;
    return placeMessage(placeOf(field), m_session.program()).text();
}

QVariant SubmissionFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_shown[size_t(index.row())];
    const PrintedField &field = printed(entry);
    const QString value = field.text.isEmpty() ? tr("not stated") : field.text;
    switch (role) {
    case PlaceRole:
        return QVariant::fromValue(place(index.row()));
    case Qt::DisplayRole:
        if (index.column() == FieldColumn)
            return name(field);
        if (index.column() == PageColumn)
            return field.places.front().page + 1;
        return m_filter == Filter::Problems ? entry.problem->sentence : QString(value).replace(u'\n', u' ');
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return entry.problem ? entry.problem->sentence : value;
    case Qt::DecorationRole:
        if (index.column() != FieldColumn)
            return {};
        if (entry.problem)
            return Theme::current().icon(entry.problem->verdict, entry.problem->severity);
        return QColor(Qt::transparent); // takes the room of a sign, so that all names begin at one line
    case Qt::ForegroundRole:
        if (index.column() == PageColumn || (index.column() == ValueColumn && field.text.isEmpty() && m_filter != Filter::Problems))
            return Theme::current().muted;
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == PageColumn ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant SubmissionFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == PageColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case ValueColumn:
        return m_filter == Filter::Problems ? tr("Problem") : tr("Value");
    default:
        return tr("Page");
    }
}

} // namespace micromajor
