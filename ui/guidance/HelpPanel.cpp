#include "ui/guidance/HelpPanel.h"

#include "core/exchange/forms/FieldList.h"
#include "ui/foundation/MarkdownText.h"
#include "ui/foundation/StyledLabel.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTextBrowser>
#include <QToolButton>

namespace micromajor {

using namespace Qt::StringLiterals;

QString helpText(const QString &page, Language language)
{
    QFile file(u":/help/%1.%2.md"_s.arg(page, language == Language::Chinese ? u"zh"_s : u"en"_s));
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    // Its list of names comes from where they are defined.
    return page == "own-form"_L1 ? text + u'\n' + fieldListMarkdown(language) : text;
}

HelpPanel::HelpPanel(const QString &shortcuts, QWidget *parent)
    : QWidget(parent), m_shortcuts(shortcuts), m_text(new QTextBrowser)
{
    setFocusProxy(m_text);
    setObjectName(u"help"_s);
    setAttribute(Qt::WA_StyledBackground);
    Theme::setLook(this, "chrome");
    setAccessibleName(tr("Help"));
    auto *close = new QToolButton;
    close->setIcon(Theme::current().icon("close"));
    close->setAccessibleName(tr("Close help"));
    close->setToolTip(tr("Close"));
    auto *keys = new QToolButton;
    keys->setText(tr("All shortcuts"));
    keys->setAccessibleName(keys->text());

    auto *head = new QHBoxLayout;
    head->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, 0);
    head->addWidget(new StyledLabel(Theme::TextStyle::Note, tr("Help"), StyledLabel::Muted), 1);
    head->addWidget(keys);
    head->addWidget(close);
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setStyleSheet(u"QTextBrowser { background: transparent; border: none; padding: 0; }"_s);
    m_text->document()->setDocumentMargin(2 * Theme::grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);

    connect(close, &QToolButton::clicked, this, &HelpPanel::closed);
    connect(keys, &QToolButton::clicked, this, [this] { showPage(u"shortcuts"_s); });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPanel::follow);
}

QSize HelpPanel::sizeHint() const
{
    return {288, 600};
}

void HelpPanel::showPage(const QString &page)
{
    m_page = page;
    const QString text = page == u"shortcuts" ? m_shortcuts : helpText(page, interfaceLanguage());
    showMarkdown(*m_text, text.isEmpty() ? tr("There is no help about this page yet.") : text);
    m_text->moveCursor(QTextCursor::Start);
}

void HelpPanel::follow(const QUrl &link)
{
    if (link.scheme() == u"page")
        Q_EMIT pageRequested(link.path());
    else if (link.scheme() == u"help")
        showPage(link.path());
    else
        QDesktopServices::openUrl(link);
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace micromajor
