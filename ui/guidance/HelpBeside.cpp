#include "ui/guidance/HelpBeside.h"

#include "ui/foundation/Theme.h"
#include "ui/guidance/HelpPanel.h"

#include <QApplication>

namespace micromajor {

HelpBeside::HelpBeside(QWidget *part, QString (*shortcuts)(), QWidget *parent) : QSplitter(parent), m_shortcuts(shortcuts)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(part);
    setStretchFactor(0, 1);
}

void HelpBeside::open(const QString &page)
{
    if (!m_help) {
        m_help = new HelpPanel(m_shortcuts(), this);
        m_help->setMinimumWidth(260);
        m_help->hide();
        connect(m_help, &HelpPanel::closed, this, &HelpBeside::leave);
    }
    if (m_help->isHidden())
        m_before = QApplication::focusWidget();
    m_help->showPage(page);
    m_help->show();
    m_help->setFocus();
}

void HelpBeside::toggle(const QString &page)
{
    if (m_help && m_help->isVisible() && m_help->page() == page)
        leave();
    else
        open(page);
}

void HelpBeside::follow(const QString &page)
{
    if (!m_help || m_help->isHidden())
        return;
    if (page.isEmpty())
        m_help->hide();
    else
        m_help->showPage(page);
}

void HelpBeside::leave()
{
    m_help->hide();
    if (m_before)
        m_before->setFocus();
}

HelpPanel &helpWindow(QWidget *dialog, const QString &page, QString (*shortcuts)())
{
    if (auto *open = dialog->findChild<HelpPanel *>()) {
        open->activateWindow();
        return *open;
    }
    auto *help = new HelpPanel(shortcuts(), dialog);
    help->setWindowFlags(Qt::Dialog);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->setWindowTitle(HelpPanel::tr("Help"));
    help->showPage(page);
    QObject::connect(help, &HelpPanel::closed, help, &QWidget::close);
    help->resize(48 * Theme::grid, 72 * Theme::grid);
    help->show();
    help->setFocus();
    return *help;
}

} // namespace micromajor
