#include "ui/workbench/CommandPalette.h"

#include "ui/foundation/Theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(std::vector<Entry> entries, QWidget *parent)
    : Popover(parent), m_entries(std::move(entries)), m_text(new QLineEdit), m_list(new QListWidget)
{
    setFixedWidth(480);
    m_list->setFixedHeight(12 * Theme::rowHeight);
    setAccessibleName(tr("Find a command or page"));
    m_text->setPlaceholderText(tr("Name of a command or page"));
    m_text->setAccessibleName(tr("Name of a command or page"));
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands and pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_text, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    list({});
}

void CommandPalette::list(const QString &text)
{
    m_list->clear();
    for (size_t index = 0; index < m_entries.size(); ++index) {
        const Entry &entry = m_entries[index];
        if (!entry.text.contains(text.trimmed(), Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(entry.icon, entry.hint.isEmpty() ? entry.text : u"%1    %2"_s.arg(entry.text, entry.hint), m_list);
        item->setData(Qt::UserRole, int(index));
        item->setSizeHint({100, Theme::rowHeight});
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const std::function<void()> command = m_entries[size_t(item->data(Qt::UserRole).toInt())].run;
    close();
    command();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace micromajor
