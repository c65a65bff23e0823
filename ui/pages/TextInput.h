#pragma once
#include "ui/pages/FieldInput.h"

class QPlainTextEdit;

namespace micromajor {

/// A text of several lines that grows with its content up to a limit, then scrolls.
class TextInput : public FieldInput
{
    Q_OBJECT

public:
    TextInput(const Field &field, Style style, QWidget *parent);

    QWidget *widget() const override;
    void setValue(const Value &value, const Program &program) override;
    Result<Value> value(const Program &program) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow();

    const int m_fewestLines;
    QPlainTextEdit *m_edit;
    QString m_text;
};

} // namespace micromajor
