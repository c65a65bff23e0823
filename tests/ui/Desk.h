#pragma once
#include "ui/foundation/Theme.h"
#include "ui/workbench/ActionCatalogue.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/MainWindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTest>
#include <QTimer>

namespace micromajor {

/// A person at a window of their own, who works by keyboard and mouse alone.
class Desk
{
public:
    /// `settings`: the file of this person's settings.
    explicit Desk(const QString &settings)
        : m_settings(settings, QSettings::IniFormat), controller(m_settings), window(controller, m_settings)
    {
        window.resize(1440, 900);
        window.show();
        come();
    }
    ProgramSession &session() const { return *controller.session(); }

    /// To the front: the keyboard is theirs.
    void come()
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            QTest::qFail("the window does not come to the front", __FILE__, __LINE__);
    }
    /// What has the keyboard. The offscreen platform does not give it back to the window when a dialog or menu closes.
    QWidget *focus()
    {
        if (!QApplication::focusWidget())
            come();
        return QApplication::focusWidget();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), key, modifiers); }
    void shortcut(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        focus();
        QTest::keyClick(&window, key, modifiers);
    }
    /// Latin letters as keys, everything else as an input method delivers it.
    void type(const QString &text, QWidget *to = nullptr)
    {
        for (const QChar character : text) {
            QWidget *typed = to ? to : focus();
            QInputMethodEvent commit;
            commit.setCommitString(QString(character));
            if (character.unicode() < 0x80)
                QTest::keyClick(typed, character.toLatin1());
            else
                QCoreApplication::sendEvent(typed, &commit);
        }
    }
    /// Answers the file dialog that the next step opens.
    static void answerFile(const QString &path)
    {
        auto *timer = new QTimer(qApp);
        QObject::connect(timer, &QTimer::timeout, timer, [timer, path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            auto *name = dialog ? dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")) : nullptr;
            if (!name)
                return;
            timer->deleteLater();
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
        });
        timer->start(0);
    }
    /// Through the palette: a command, a page, a course by its name.
    void run(const QString &words)
    {
        shortcut(Qt::Key_K, Qt::ControlModifier);
        QWidget *palette = QApplication::activePopupWidget();
        if (!palette)
            return QTest::qFail("the palette does not open", __FILE__, __LINE__);
        auto *line = palette->findChild<QLineEdit *>();
        type(words, line);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void signAs(const QString &name, const QString &role)
    {
        run(QStringLiteral("your name and role"));
        QWidget *form = QApplication::activePopupWidget();
        const QList<QLineEdit *> lines = form->findChildren<QLineEdit *>();
        lines[0]->clear();
        type(name, lines[0]);
        type(role, lines[1]);
        QTest::keyClick(lines[1], Qt::Key_Return);
    }
    void goTo(const QString &page)
    {
        auto *outline = window.findChild<QListWidget *>();
        const QList<QListWidgetItem *> items = outline->findItems(page, Qt::MatchExactly);
        if (items.size() != 1)
            return QTest::qFail(qPrintable(page), __FILE__, __LINE__);
        QTest::mouseClick(outline->viewport(), Qt::LeftButton, {}, outline->visualItemRect(items[0]).center());
        QCoreApplication::processEvents(); // layouts
    }
    template<class Widget>
    Widget *shown(const QWidget *in = nullptr) const
    {
        QCoreApplication::processEvents(); // what is new in a layout shows itself then
        for (Widget *widget : (in ? in : &window)->template findChildren<Widget *>())
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    /// The visible button with these words, or words that hold them; elided ones by their tip.
    QAbstractButton *button(const QString &text, const QWidget *in = nullptr) const
    {
        QCoreApplication::processEvents();
        for (QAbstractButton *button : (in ? in : &window)->findChildren<QAbstractButton *>())
            if (button->isVisible() && (button->text().contains(text) || button->toolTip() == text))
                return button;
        return nullptr;
    }
    void click(const QString &text, const QWidget *in = nullptr) const
    {
        if (QAbstractButton *found = button(text, in); found && found->isEnabled())
            QTest::mouseClick(found, Qt::LeftButton);
        else
            QTest::qFail(qPrintable(QStringLiteral("no button “%1” to press").arg(text)), __FILE__, __LINE__);
    }

private:
    QSettings m_settings;

public:
    DocumentController controller;
    MainWindow window;
};

} // namespace micromajor
