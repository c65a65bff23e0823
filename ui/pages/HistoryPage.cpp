#include "ui/pages/HistoryPage.h"

#include "ui/pages/PageFrame.h"
#include "ui/pages/StyledLabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace micromajor {

HistoryPage::HistoryPage(ProgramSession &session) : Page(session), m_list(new QTreeWidget)
{
    auto *subtitle = new StyledLabel(Theme::TextStyle::Body, tr("Every step since the file began, newest first. Undone steps are grey until something new is done."),
                                     StyledLabel::Muted);
    subtitle->setWordWrap(true);
    QVBoxLayout *column = addPageHead(this, tr("History"), subtitle);
    m_list->setHeaderLabels({tr("Step"), tr("Author"), tr("Time")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("History"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
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
            item->setSizeHint(column, {0, Theme::rowHeight});
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
