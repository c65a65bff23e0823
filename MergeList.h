#pragma once
#include "core/review/Merge.h"

#include <QTreeWidget>

namespace micromajor {

/// One thing to decide: a conflict, or a change of theirs that can be taken or declined.
struct MergeItem
{
    bool isConflict = false;
    size_t index = 0; ///< in MergeResult::conflicts or ::hunks

    bool operator==(const MergeItem &) const = default;
};

/// All that theirs brings: the conflicts first, then the changes section by section, each with a box to tick.
class MergeList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit MergeList(QWidget *parent = nullptr);

    /// Both must outlive what is shown.
    void show(const MergeResult &result, const MergeChoices &choices);
    void refresh(); ///< the choices have changed
    std::optional<MergeItem> current() const;
    void setCurrent(const MergeItem &item);

Q_SIGNALS:
    void selectionMoved();
    void accepted(size_t hunk, bool taken);

private:
    QTreeWidgetItem *itemOf(const MergeItem &item) const;

    const MergeResult *m_result = nullptr;
    const MergeChoices *m_choices = nullptr;
    std::vector<QTreeWidgetItem *> m_conflicts, m_hunks;
    QTreeWidgetItem *m_conflictHead = nullptr;
};

} // namespace micromajor
