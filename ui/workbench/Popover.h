#pragma once
#include <QFrame>
#include <QPointer>

namespace micromajor {

/// A small window beside something; Escape or a click elsewhere closes it and the keyboard returns to where it was.
class Popover : public QFrame
{
    Q_OBJECT

public:
    explicit Popover(QWidget *parent);

    /// Opens below the rectangle (global coordinates), above it where there is no room, always inside the screen.
    void openAt(const QRect &beside);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QPointer<QWidget> m_focusBefore;
};

} // namespace micromajor
