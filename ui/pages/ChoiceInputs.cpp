#include "ui/pages/ChoiceInputs.h"

#include "core/program/Program.h"
#include "core/program/Values.h"
#include "ui/pages/ChoiceCombos.h"

#include <QLineEdit>

#include <algorithm>

namespace micromajor {

static QuietCombo *makeCombo(const Field &field, FieldInput::Style style, QWidget *parent)
{
    if (field.type == FieldType::YesNo && style == FieldInput::Style::Form)
        return new SegmentCombo(parent);
    return new SearchCombo(parent);
}

ChoiceInput::ChoiceInput(const Field &field, Style style, QWidget *parent) : FieldInput(field, parent), m_combo(makeCombo(field, style, parent))
{
    m_combo->installEventFilter(this);
    connect(m_combo, &QComboBox::activated, this, &FieldInput::edited);
}

QWidget *ChoiceInput::widget() const
{
    return m_combo;
}

void ChoiceInput::fill(std::vector<Entry> entries)
{
    if (m_combo->count() > 0 && entries == m_entries)
        return;
    m_combo->clear();
    m_combo->addItem(m_field.needed == Needed::Yes ? tr("Choose…") : tr("Not stated"));
    for (const Entry &entry : entries)
        m_combo->addItem(entry.second);
    m_entries = std::move(entries);
    m_combo->updateGeometry();
}

void ChoiceInput::setValue(const Value &value, const Program &program)
{
    // Rows of a table come and go, choices do not.
    if (m_combo->count() == 0 || m_field.type == FieldType::Reference)
        fill(entriesOf(program));
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &candidate) { return candidate.first == value; });
    m_combo->setCurrentIndex(entry == m_entries.end() ? 0 : int(entry - m_entries.begin()) + 1);
}

Result<Value> ChoiceInput::value(const Program &) const
{
    const int index = m_combo->currentIndex();
    return index > 0 && size_t(index) <= m_entries.size() ? m_entries[size_t(index) - 1].first : Value();
}

std::vector<ChoiceInput::Entry> ChoiceInput::entriesOf(const Program &program) const
{
    std::vector<Entry> entries;
    const auto add = [&](const Value &value) { entries.push_back({value, displayText(m_field, value, program, interfaceLanguage())}); };
    if (m_field.type == FieldType::YesNo) {
        add(qint64(1));
        add(qint64(0));
    } else if (m_field.type == FieldType::Reference) {
        if (const Table *table = tableNamed(QString::fromLatin1(m_field.references)))
            for (size_t i = 0; i < table->count(program); ++i)
                entries.push_back({table->id(table->at(program, i)), rowName(*table, table->at(program, i), program, interfaceLanguage())});
    } else {
        for (const Choice &choice : *m_field.choices)
            add(QString::fromLatin1(choice.code));
    }
    return entries;
}

OpenChoiceInput::OpenChoiceInput(const Field &field, Style style, QWidget *parent) : FieldInput(field, parent), m_combo(new QuietCombo(parent))
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setCompleter(nullptr); // completing inline would store words that were not typed
    m_combo->installEventFilter(this);
    m_combo->lineEdit()->installEventFilter(this);
    m_combo->lineEdit()->setPlaceholderText(style == Style::Form ? tr("Not stated: choose, or type your own") : tr("Not stated"));
    for (const Choice &choice : *field.choices)
        m_combo->addItem(Message(choice.label).text());
    m_combo->setCurrentIndex(-1);
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &FieldInput::edited);
    connect(m_combo, &QComboBox::activated, this, &FieldInput::edited);
}

QWidget *OpenChoiceInput::widget() const
{
    return m_combo;
}

void OpenChoiceInput::setValue(const Value &value, const Program &program)
{
    const QString text = displayText(m_field, value, program, interfaceLanguage());
    if (text == m_combo->currentText())
        return;
    m_combo->setEditText(text);
    if (!m_combo->hasFocus())
        m_combo->lineEdit()->setCursorPosition(0); // the beginning tells more than the end
}

Result<Value> OpenChoiceInput::value(const Program &program) const
{
    return parseText(m_field, m_combo->currentText(), program);
}

} // namespace micromajor
