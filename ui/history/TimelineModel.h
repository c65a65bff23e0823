#pragma once
#include "core/document/Seals.h"

#include <QAbstractListModel>

#include <optional>

namespace micromajor {

/// One revision as the timeline shows it.
struct TimelineEntry
{
    enum class Place { Past, Present, Undone };

    int revision = 0;
    QString label;
    QString author; ///< empty: not stated
    QDateTime time; ///< local
    Place place = Place::Past;
    bool beginsDay = false; ///< the entry above is of another day, or there is none
    QStringList names;
    std::vector<SealState> seals;
    bool isBase = false; ///< the one that another is being chosen to be compared with
};

/// "holds", "genuine, changed since", "not valid": the word beside the sign of a seal.
QString sealWord(const SealState &state);
QString dayText(const QDateTime &time);

/// The revisions of a document, newest first, of one author or of all.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const Document &document);
    void setBase(std::optional<int> revision);
    void setAuthor(const std::optional<QString> &author); ///< none: all
    const std::optional<QString> &author() const { return m_author; }
    /// Everybody who made a revision, in the order of their first; an empty name stands for those who gave none.
    const QStringList &authors() const { return m_authors; }
    /// Seals whose revision is not in the history.
    const std::vector<SealState> &straySeals() const { return m_stray; }

    const TimelineEntry *entry(const QModelIndex &index) const; ///< null: none
    QModelIndex indexOf(int revision) const;                   ///< invalid if it is filtered out

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void filter();

    std::vector<TimelineEntry> m_all;
    std::vector<TimelineEntry> m_shown;
    std::vector<SealState> m_stray;
    QStringList m_authors;
    std::optional<QString> m_author;
};

} // namespace micromajor
