#pragma once
#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace micromajor {

/// A line to fill in within the page, with what it means, a way on and a way out: Enter goes on, Escape leaves.
class MarkForm : public QFrame
{
    Q_OBJECT

public:
    MarkForm(const QString &label, const QString &confirm, QWidget *parent = nullptr);

    /// Shows it with this text and puts the keyboard into it.
    void begin(const QString &text, const QString &note);
    /// Why it could not be done; the form stays.
    void refuse(const QString &sentence);
    void leave();
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void confirmed(const QString &text);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_line;
    QPushButton *m_confirm;
    QLabel *m_note;
};

} // namespace micromajor
