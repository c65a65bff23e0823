#pragma once
#include <QPointer>
#include <QSplitter>

namespace micromajor {

class HelpPanel;

/// A part of the window with help at its side, made when it is first asked for. For what stands in the window without a program.
class HelpBeside : public QSplitter
{
    Q_OBJECT

public:
    /// `shortcuts`: see HelpPanel.
    HelpBeside(QWidget *part, QString (*shortcuts)(), QWidget *parent = nullptr);

    void open(const QString &page);
    /// Closes the help if it is about this page already.
    void toggle(const QString &page);
    /// Another page is in front: open help is about that one. Empty: it has help of its own.
    void follow(const QString &page);

private:
    void leave();

    QString (*m_shortcuts)();
    HelpPanel *m_help = nullptr;
    QPointer<QWidget> m_before; ///< where the keyboard was
};

/// A window of help for a dialog, which has no room at its side. One is enough: an open one comes to the front.
HelpPanel &helpWindow(QWidget *dialog, const QString &page, QString (*shortcuts)());

} // namespace micromajor
