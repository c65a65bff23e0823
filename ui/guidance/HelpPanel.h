#pragma once
#include "core/base/Message.h"

#include <QWidget>

class QTextBrowser;
class QUrl;

namespace micromajor {

/// The Markdown of resources/help/<page>.<language>.md; empty if there is none.
QString helpText(const QString &page, Language language);

/// Help about one page at the side of the window. Links of the form "page:courses" lead to a page, "help:shortcuts" to another help page.
class HelpPanel : public QWidget
{
    Q_OBJECT

public:
    /// `shortcuts`: the page "shortcuts" as Markdown; the window makes it from its commands.
    explicit HelpPanel(const QString &shortcuts, QWidget *parent = nullptr);

    void showPage(const QString &page);
    const QString &page() const { return m_page; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void pageRequested(const QString &page);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(const QUrl &link);

    QString m_shortcuts;
    QString m_page;
    QTextBrowser *m_text;
};

} // namespace micromajor
