#pragma once
#include "ui/pages/FieldInput.h"

class QAction;
class QLineEdit;
class QUrl;

namespace micromajor {

/// One line of text. A button inside it, if there is one, also answers to F4 and, like any list, to Alt+Down.
class LineInput : public FieldInput
{
    Q_OBJECT

public:
    LineInput(const Field &field, QWidget *parent);

    QWidget *widget() const override;
    void setValue(const Value &value, const Program &program) override;
    Result<Value> value(const Program &program) const override;
    void refreshIcons() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QAction *addButton(const char *icon, const QString &text);
    /// As if it had been typed.
    void type(const QString &text);

    QLineEdit *m_edit;

private:
    QAction *m_button = nullptr;
    const char *m_icon = nullptr;
};

/// A number; Up and Down step by what is usual for the unit. The wheel scrolls the page.
class NumberInput : public LineInput
{
    Q_OBJECT

public:
    using LineInput::LineInput;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int direction);
};

/// A web or mail address with a button that opens it.
class AddressInput : public LineInput
{
    Q_OBJECT

public:
    AddressInput(const Field &field, QWidget *parent);

    static bool takes(const Field &field);
    void setValue(const Value &value, const Program &program) override;

private:
    QUrl address() const;
    void showButton();

    QAction *m_open;
};

} // namespace micromajor
