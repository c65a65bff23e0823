#include "ui/pages/FieldInput.h"

#include "core/program/Program.h"
#include "core/program/Values.h"
#include "ui/foundation/Theme.h"
#include "ui/pages/QuietCombo.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace micromajor {

FieldInput::FieldInput(const Field &field, QWidget *parent) : QObject(parent), m_field(field) {}

bool FieldInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

namespace {

/// The longest number of lines that a text shows before it scrolls.
constexpr int mostLines = 12;
constexpr int fewestLines = 2;

class LineInput : public FieldInput
{
public:
    LineInput(const Field &field, QWidget *parent) : FieldInput(field, parent), m_edit(new QLineEdit(parent))
    {
        m_edit->installEventFilter(this);
        m_edit->setPlaceholderText(field.type == FieldType::Date ? FieldInput::tr("Not stated (2025-09-01)") : FieldInput::tr("Not stated"));
        connect(m_edit, &QLineEdit::textEdited, this, &FieldInput::edited);
    }
    QWidget *widget() const override { return m_edit; }
    void setValue(const Value &value, const Program &program) override
    {
        const QString text = displayText(m_field, value, program, interfaceLanguage());
        if (text == m_edit->text())
            return;
        m_edit->setText(text);
        if (!m_edit->hasFocus())
            m_edit->setCursorPosition(0);
    }
    Result<Value> value(const Program &program) const override { return parseText(m_field, m_edit->text(), program); }

private:
    QLineEdit *m_edit;
};

class TextInput : public FieldInput
{
public:
    TextInput(const Field &field, QWidget *parent) : FieldInput(field, parent), m_edit(new QPlainTextEdit(parent))
    {
        m_edit->installEventFilter(this);
        m_edit->setTabChangesFocus(true);
        m_edit->setUndoRedoEnabled(false);
        m_edit->setPlaceholderText(FieldInput::tr("Not stated"));
        m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(m_edit->document(), &QTextDocument::contentsChanged, this, [this] {
            grow();
            // Composing does not change the text; only what the input method has committed does.
            const QString text = m_edit->toPlainText();
            if (text == m_text)
                return;
            m_text = text;
            Q_EMIT edited();
        });
        connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &TextInput::grow);
        grow();
    }
    QWidget *widget() const override { return m_edit; }
    void setValue(const Value &value, const Program &program) override
    {
        const QString text = displayText(m_field, value, program, interfaceLanguage());
        if (text == m_text)
            return;
        m_text = text;
        const int position = m_edit->textCursor().position();
        m_edit->setPlainText(text);
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(std::min(position, int(text.size())));
        m_edit->setTextCursor(cursor);
    }
    Result<Value> value(const Program &program) const override { return parseText(m_field, m_edit->toPlainText(), program); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Another width wraps the lines anew, once the edit has taken it.
        if (event->type() == QEvent::Resize)
            QMetaObject::invokeMethod(this, &TextInput::grow, Qt::QueuedConnection);
        return FieldInput::eventFilter(watched, event);
    }

private:
    void grow()
    {
        // Chinese lines are taller than the font says, so the laid-out lines are measured.
        qreal text = 0;
        for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
            text += m_edit->document()->documentLayout()->blockBoundingRect(block).height();
        const int line = m_edit->fontMetrics().lineSpacing();
        const int frame = int(2 * m_edit->document()->documentMargin()) + 2 * m_edit->frameWidth();
        m_edit->setFixedHeight(std::clamp(int(std::ceil(text)), fewestLines * line, mostLines * line) + frame + 2 * Theme::grid);
    }

    QPlainTextEdit *m_edit;
    QString m_text;
};

/// A closed list: choices, yes or no, rows of another table. The first entry means "not stated".
class ChoiceInput : public FieldInput
{
public:
    ChoiceInput(const Field &field, QWidget *parent) : FieldInput(field, parent), m_combo(new QuietCombo(parent))
    {
        m_combo->installEventFilter(this);
        connect(m_combo, &QComboBox::activated, this, &FieldInput::edited);
    }
    QWidget *widget() const override { return m_combo; }
    void setValue(const Value &value, const Program &program) override
    {
        std::vector<Entry> entries = entriesOf(program);
        if (entries != m_entries) {
            m_combo->clear();
            m_combo->addItem(m_field.needed == Needed::Yes ? FieldInput::tr("Choose…") : FieldInput::tr("Not stated"));
            for (const Entry &entry : entries)
                m_combo->addItem(entry.second);
            m_entries = std::move(entries);
        }
        const auto entry = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &candidate) { return candidate.first == value; });
        m_combo->setCurrentIndex(entry == m_entries.end() ? 0 : int(entry - m_entries.begin()) + 1);
    }
    Result<Value> value(const Program &) const override
    {
        const int index = m_combo->currentIndex();
        return index > 0 && size_t(index) <= m_entries.size() ? m_entries[size_t(index) - 1].first : Value();
    }

private:
    using Entry = std::pair<Value, QString>;

    std::vector<Entry> entriesOf(const Program &program) const
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

    QuietCombo *m_combo;
    std::vector<Entry> m_entries;
};

/// A list that also takes words of one's own.
class OpenChoiceInput : public FieldInput
{
public:
    OpenChoiceInput(const Field &field, QWidget *parent) : FieldInput(field, parent), m_combo(new QuietCombo(parent))
    {
        m_combo->setEditable(true);
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        m_combo->setCompleter(nullptr); // completing inline would store words that were not typed
        m_combo->installEventFilter(this);
        m_combo->lineEdit()->installEventFilter(this);
        m_combo->lineEdit()->setPlaceholderText(FieldInput::tr("Not stated"));
        for (const Choice &choice : *field.choices)
            m_combo->addItem(Message(choice.label).text());
        m_combo->setCurrentIndex(-1);
        connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, &FieldInput::edited);
        connect(m_combo, &QComboBox::activated, this, &FieldInput::edited);
    }
    QWidget *widget() const override { return m_combo; }
    void setValue(const Value &value, const Program &program) override
    {
        const QString text = displayText(m_field, value, program, interfaceLanguage());
        if (text != m_combo->currentText())
            m_combo->setEditText(text);
    }
    Result<Value> value(const Program &program) const override { return parseText(m_field, m_combo->currentText(), program); }

private:
    QuietCombo *m_combo;
};

} // namespace

FieldInput *FieldInput::make(const Field &field, QWidget *parent)
{
    switch (field.type) {
    case FieldType::LongText:
        return new TextInput(field, parent);
    case FieldType::Choice:
    case FieldType::YesNo:
    case FieldType::Reference:
        return new ChoiceInput(field, parent);
    case FieldType::OpenChoice:
        return new OpenChoiceInput(field, parent);
    default:
        return new LineInput(field, parent);
    }
}

} // namespace micromajor
