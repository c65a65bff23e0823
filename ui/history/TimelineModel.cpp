#include "ui/history/TimelineModel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

static QString translated(const char *source)
{
    return QCoreApplication::translate("micromajor::TimelineModel", source);
}

QString sealWord(const SealState &state)
{
    if (!state.isGenuine())
        return translated(QT_TRANSLATE_NOOP("micromajor::TimelineModel", "not valid"));
    return state.kind == SealState::Kind::Holds ? translated(QT_TRANSLATE_NOOP("micromajor::TimelineModel", "holds"))
                                                : translated(QT_TRANSLATE_NOOP("micromajor::TimelineModel", "genuine, changed since"));
}

QString dayText(const QDateTime &time)
{
    return QLocale::c().toString(time, interfaceLanguage() == Language::Chinese ? u"yyyy年M月d日"_s : u"d MMM yyyy"_s);
}

void TimelineModel::show(const Document &document)
{
    beginResetModel();
    m_all.clear();
    m_authors.clear();
    m_stray.clear();
    const std::vector<Revision> &revisions = document.revisions();
    const int head = document.head();
    for (int i = 0; i < int(revisions.size()); ++i) {
        const Revision &revision = revisions[size_t(i)];
        TimelineEntry entry{i, revision.label.text(), revision.author, revision.time.toLocalTime(), TimelineEntry::Place::Past, false, {}, {}};
        entry.place = i == head ? TimelineEntry::Place::Present : i > head ? TimelineEntry::Place::Undone : TimelineEntry::Place::Past;
        for (const NamedVersion &version : document.marks().versions)
            if (version.revision == revision.hash)
                entry.names += version.name;
        if (!m_authors.contains(revision.author))
            m_authors += revision.author;
        m_all.push_back(std::move(entry));
    }
    for (SealState &state : sealsOf(document))
        (state.revision < 0 ? m_stray : m_all[size_t(state.revision)].seals).push_back(std::move(state));
    std::ranges::reverse(m_all);
    if (m_author && !m_authors.contains(*m_author))
        m_author.reset();
    filter();
    endResetModel();
}

void TimelineModel::setBase(std::optional<int> revision)
{
    for (std::vector<TimelineEntry> *entries : {&m_all, &m_shown})
        for (TimelineEntry &entry : *entries)
            entry.isBase = entry.revision == revision;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TimelineModel::setAuthor(const std::optional<QString> &author)
{
    beginResetModel();
    m_author = author;
    filter();
    endResetModel();
}

void TimelineModel::filter()
{
    m_shown.clear();
    for (TimelineEntry entry : m_all) {
        if (m_author && entry.author != *m_author)
            continue;
        entry.beginsDay = m_shown.empty() || m_shown.back().time.date() != entry.time.date();
        m_shown.push_back(std::move(entry));
    }
}

const TimelineEntry *TimelineModel::entry(const QModelIndex &index) const
{
    return index.isValid() && size_t(index.row()) < m_shown.size() ? &m_shown[size_t(index.row())] : nullptr;
}

QModelIndex TimelineModel::indexOf(int revision) const
{
    const auto found = std::ranges::find(m_shown, revision, &TimelineEntry::revision);
    return found == m_shown.end() ? QModelIndex() : index(int(found - m_shown.begin()));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    const TimelineEntry *shown = entry(index);
    if (!shown)
        return {};
    if (role == Qt::DisplayRole)
        return shown->label;
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    QStringList parts{shown->label, shown->author.isEmpty() ? tr("Author not stated") : shown->author, dayText(shown->time) + u' ' + QLocale::c().toString(shown->time, u"HH:mm"_s)};
    if (shown->place == TimelineEntry::Place::Present)
        parts += tr("present state");
    if (shown->place == TimelineEntry::Place::Undone)
        parts += tr("undone");
    if (shown->isBase)
        parts += tr("compared from here");
    for (const QString &name : shown->names)
        parts += tr("Version “%1”").arg(name);
    for (const SealState &state : shown->seals)
        parts += tr("Sealed by %1: %2").arg(state.seal.reviewer, sealWord(state));
    return parts.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
}

} // namespace micromajor
