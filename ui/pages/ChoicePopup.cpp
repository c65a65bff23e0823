#include "ui/pages/ChoicePopup.h"

#include "ui/foundation/Theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>

#include <algorithm>

namespace micromajor {

ChoicePopup::ChoicePopup(const QStringList &entries, QWidget *anchor)
    : QFrame(anchor, Qt::Popup), m_anchor(anchor), m_search(new QLineEdit), m_list(new QListWidget)
{
    setObjectName(QStringLiteral("popover"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the list: %1").arg(anchor->accessibleName()));
    m_search->setVisible(entries.size() > fewEntries);
    m_search->installEventFilter(this);
    m_list->addItems(entries);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(anchor->accessibleName());
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::half, Theme::half, Theme::half, Theme::half);
    layout->setSpacing(Theme::half);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setToolTip(entries[i]);
    connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::search);
}

void ChoicePopup::pickOne(int current)
{
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::pick);
    m_list->setCurrentRow(std::max(0, current));
    open();
}

void ChoicePopup::pickMany(const std::vector<bool> &ticks)
{
    m_many = true;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticks[size_t(i)] ? Qt::Checked : Qt::Unchecked);
    }
    connect(m_list, &QListWidget::itemChanged, this,
            [this](QListWidgetItem *item) { Q_EMIT ticked(m_list->row(item), item->checkState() == Qt::Checked); });
    m_list->setCurrentRow(0);
    open();
}

void ChoicePopup::open()
{
    const int searchHeight = m_search->isVisibleTo(this) ? m_search->sizeHint().height() + Theme::half : 0;
    resize(std::max(m_anchor->width(), 40 * Theme::grid), std::min(12, m_list->count()) * Theme::rowHeight + searchHeight + 2 * Theme::grid);
    const QRect screen = m_anchor->screen()->availableGeometry();
    QPoint corner = m_anchor->mapToGlobal(QPoint(0, m_anchor->height()));
    if (corner.y() + height() > screen.bottom())
        corner = m_anchor->mapToGlobal(QPoint(0, -height()));
    corner.setX(std::max(screen.left(), std::min(corner.x(), screen.right() - width())));
    move(corner);
    show();
    m_list->scrollToItem(m_list->currentItem());
    if (m_search->isVisibleTo(this))
        m_search->setFocus();
    else
        m_list->setFocus();
}

void ChoicePopup::search(const QString &words)
{
    if (m_search->text() != words)
        m_search->setText(words);
    int first = -1;
    for (int i = 0; i < m_list->count(); ++i) {
        const bool found = words.isEmpty() || m_list->item(i)->text().contains(words.trimmed(), Qt::CaseInsensitive);
        m_list->item(i)->setHidden(!found);
        if (found && first < 0)
            first = i;
    }
    // Nothing found: Enter must not pick what is not seen.
    if (!m_list->currentItem() || m_list->currentItem()->isHidden())
        m_list->setCurrentRow(first);
}

void ChoicePopup::pick()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    const int index = m_list->row(item);
    close();
    Q_EMIT picked(index);
}

void ChoicePopup::stepTo(int direction)
{
    int row = m_list->currentRow() + direction;
    while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden())
        row += direction;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && !m_many) {
        pick();
        return true;
    }
    if (enter && m_list->currentItem()) {
        QListWidgetItem *item = m_list->currentItem();
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        stepTo(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace micromajor
