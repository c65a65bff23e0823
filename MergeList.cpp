#include "ui/compare/MergeList.h"

#include "ui/compare/DifferenceMark.h"
#include "ui/foundation/Theme.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace micromajor {

using namespace Qt::StringLiterals;

enum Column { What, Decision };
enum Role { IndexRole = Qt::UserRole, ConflictRole };

MergeList::MergeList(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderLabels({tr("What they bring"), tr("Decision")});
    setAccessibleName(tr("Changes and conflicts"));
    setUniformRowHeights(true);
    setIndentation(2 * Theme::grid);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(What, QHeaderView::Stretch);
    header()->resizeSection(Decision, 12 * Theme::grid);
    connect(this, &QTreeWidget::currentItemChanged, this, &MergeList::selectionMoved);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (column == What && item->data(What, IndexRole).isValid() && !item->data(What, ConflictRole).toBool())
            Q_EMIT accepted(item->data(What, IndexRole).toULongLong(), item->checkState(What) == Qt::Checked);
    });
}

static QTreeWidgetItem *heading(const QString &text)
{
    auto *item = new QTreeWidgetItem({text});
    QFont font = Theme::current().font(Theme::TextStyle::Body);
    font.setWeight(QFont::DemiBold);
    item->setFont(What, font);
    return item;
}

static QTreeWidgetItem *entry(QTreeWidgetItem *parent, const Message &sentence, size_t index, bool isConflict)
{
    auto *item = new QTreeWidgetItem(parent);
    item->setText(What, sentence.text().replace(u'\n', u' '));
    item->setToolTip(What, sentence.text());
    item->setData(What, IndexRole, qulonglong(index));
    item->setData(What, ConflictRole, isConflict);
    item->setForeground(Decision, Theme::current().muted);
    return item;
}

static DifferenceMark markOf(HunkKind kind)
{
    switch (kind) {
    case HunkKind::AddRow:
        return DifferenceMark::Added;
    case HunkKind::RemoveRow:
        return DifferenceMark::Removed;
    case HunkKind::Reorder:
        return DifferenceMark::Moved;
    case HunkKind::SetField:
        break;
    }
    return DifferenceMark::Changed;
}

void MergeList::show(const MergeResult &result, const MergeChoices &choices)
{
    const QSignalBlocker blocker(this);
    m_result = &result;
    m_choices = &choices;
    clear();
    m_conflicts.clear();
    m_hunks.clear();
    m_conflictHead = nullptr;
    if (!result.conflicts.empty()) {
        m_conflictHead = heading({});
        addTopLevelItem(m_conflictHead);
        for (size_t i = 0; i < result.conflicts.size(); ++i)
            m_conflicts.push_back(entry(m_conflictHead, result.conflicts[i].sentence, i, true));
    }
    QTreeWidgetItem *parent = nullptr;
    for (size_t i = 0; i < result.hunks.size(); ++i) {
        if (i == 0 || result.hunks[i].section != result.hunks[i - 1].section) {
            parent = heading(sectionTitle(result.hunks[i].section).text());
            addTopLevelItem(parent);
        }
        m_hunks.push_back(entry(parent, result.hunks[i].sentence, i, false));
        m_hunks.back()->setIcon(What, markIcon(markOf(result.hunks[i].kind)));
    }
    expandAll();
    refresh();
}

static QString decisionText(Resolution::Take take)
{
    switch (take) {
    case Resolution::Take::Mine:
        return MergeList::tr("Mine");
    case Resolution::Take::Theirs:
        return MergeList::tr("Theirs");
    case Resolution::Take::Own:
        return MergeList::tr("Own value");
    case Resolution::Take::Open:
        break;
    }
    return MergeList::tr("To decide");
}

void MergeList::refresh()
{
    const QSignalBlocker blocker(this);
    for (size_t i = 0; i < m_conflicts.size(); ++i) {
        const Resolution::Take take = m_choices->resolutions[i].take;
        const bool isOpen = take == Resolution::Take::Open;
        m_conflicts[i]->setText(Decision, decisionText(take));
        m_conflicts[i]->setIcon(What, Theme::current().icon(isOpen ? Verdict::NotMet : Verdict::Met, Severity::Warning));
        m_conflicts[i]->setForeground(Decision, isOpen ? Theme::current().warning : Theme::current().muted);
    }
    for (size_t i = 0; i < m_hunks.size(); ++i) {
        m_hunks[i]->setCheckState(What, m_choices->accepted[i] ? Qt::Checked : Qt::Unchecked);
        m_hunks[i]->setText(Decision, m_choices->accepted[i] ? tr("Taken over") : tr("Left out"));
    }
    if (m_conflictHead) {
        const int open = m_choices->open();
        m_conflictHead->setText(What, open ? tr("Conflicts: %1, %2 to decide").arg(m_conflicts.size()).arg(open) : tr("Conflicts: %1, all decided").arg(m_conflicts.size()));
    }
    viewport()->update(); // the model's signals were held back
}

std::optional<MergeItem> MergeList::current() const
{
    const QTreeWidgetItem *item = currentItem();
    if (!item || !item->data(What, IndexRole).isValid())
        return {};
    return MergeItem{item->data(What, ConflictRole).toBool(), size_t(item->data(What, IndexRole).toULongLong())};
}

QTreeWidgetItem *MergeList::itemOf(const MergeItem &item) const
{
    return item.isConflict ? m_conflicts[item.index] : m_hunks[item.index];
}

void MergeList::setCurrent(const MergeItem &item)
{
    setCurrentItem(itemOf(item));
}

} // namespace micromajor
