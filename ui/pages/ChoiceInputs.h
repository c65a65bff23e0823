#pragma once
#include "ui/pages/FieldInput.h"

#include <vector>

namespace micromajor {

class QuietCombo;

/// A closed list: choices, yes or no, rows of another table. The first entry means "not stated".
class ChoiceInput : public FieldInput
{
    Q_OBJECT

public:
    ChoiceInput(const Field &field, Style style, QWidget *parent);

    QWidget *widget() const override;
    void setValue(const Value &value, const Program &program) override;
    Result<Value> value(const Program &program) const override;

private:
    using Entry = std::pair<Value, QString>;
    std::vector<Entry> entriesOf(const Program &program) const;
    void fill(std::vector<Entry> entries);

    QuietCombo *m_combo;
    std::vector<Entry> m_entries;
};

/// A list that also takes words of one's own.
class OpenChoiceInput : public FieldInput
{
    Q_OBJECT

public:
    OpenChoiceInput(const Field &field, Style style, QWidget *parent);

    QWidget *widget() const override;
    void setValue(const Value &value, const Program &program) override;
    Result<Value> value(const Program &program) const override;

private:
    QuietCombo *m_combo;
};

} // namespace micromajor
