#pragma once
#include "core/base/Result.h"
#include "core/program/Tables.h"

#include <QObject>

class QWidget;

namespace micromajor {

/// The control for one type of field: shows a value and tells what the user typed. It knows no program of its own and makes no edits.
class FieldInput : public QObject
{
    Q_OBJECT

public:
    /// Compact: in a column of a list or beside the page, where a control must do with little width.
    enum class Style { Form, Compact };

    static FieldInput *make(const Field &field, Style style, QWidget *parent);

    /// What takes the keyboard focus.
    virtual QWidget *widget() const = 0;
    /// Shows the value without edited(); the cursor stays where it is when the text is the same.
    virtual void setValue(const Value &value, const Program &program) = 0;
    /// What the control holds now, or why that is no value of the field. Text under composition by an input method is not part of it.
    virtual Result<Value> value(const Program &program) const = 0;
    /// The scheme has changed: pictures are made anew.
    virtual void refreshIcons() {}

Q_SIGNALS:
    void edited();

protected:
    FieldInput(const Field &field, QWidget *parent);
    /// Undo belongs to the program, not to the control.
    bool eventFilter(QObject *watched, QEvent *event) override;

    const Field &m_field;
};

} // namespace micromajor
