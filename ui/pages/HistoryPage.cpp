#include "ui/pages/HistoryPage.h"

#include "ui/foundation/PageFrame.h"
#include "ui/foundation/StyledLabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace micromajor {

namespace {

/// Flat rows with a line under each; the cell that the keyboard is in is tinted.
class FlatRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        if (option.state & QStyle::State_HasFocus)
            painter->fillRect(option.rect, theme.selection);
        painter->setPen(theme.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QVariant foreground = index.data(Qt::ForegroundRole);
        painter->setPen(foreground.isValid() ? foreground.value<QBrush>().color() : theme.text);
        const QRect text = option.rect.adjusted(Theme::grid, 0, -Theme::grid, 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * Theme::grid + 2, Theme::rowHeight};
    }
};

} // namespace

HistoryPage::HistoryPage(ProgramSession &session) : Page(session), m_list(new QTreeWidget)
{
    setFocusProxy(m_list);
    auto *subtitle = new StyledLabel(Theme::TextStyle::Body, tr("Every step since the file began, newest first. Undone steps are grey until something new is done."),
                                     StyledLabel::Muted);
    subtitle->setWordWrap(true);
    QVBoxLayout *column = addPageHead(this, tr("History"), subtitle);
    m_list->setHeaderLabels({tr("Change"), tr("Author"), tr("Time")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setItemDelegate(new FlatRow(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("History"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    column->addWidget(m_list, 1);
    connect(&session.document(), &Document::historyChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void HistoryPage::showEvent(QShowEvent *event)
{
    refresh();
    Page::showEvent(event);
}

void HistoryPage::refresh()
{
    m_list->clear();
    const std::vector<Revision> &revisions = session().document().revisions();
    const int head = session().document().head();
    const QString format = interfaceLanguage() == Language::Chinese ? QStringLiteral("yyyy年M月d日 HH:mm") : QStringLiteral("d MMM yyyy HH:mm");
    for (int i = int(revisions.size()) - 1; i >= 0; --i) {
        const Revision &revision = revisions[size_t(i)];
        auto *item = new QTreeWidgetItem({revision.label.text(), revision.author.isEmpty() ? tr("Not stated") : revision.author,
                                          QLocale::c().toString(revision.time.toLocalTime(), format)});
        for (int column = 0; column < 3; ++column) {
            item->setToolTip(column, item->text(column));
            if (i > head)
                item->setForeground(column, Theme::current().disabled);
            else if (column > 0)
                item->setForeground(column, Theme::current().muted);
        }
        m_list->addTopLevelItem(item);
    }
}

} // namespace micromajor
