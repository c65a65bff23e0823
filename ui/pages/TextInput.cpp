#include "ui/pages/TextInput.h"

#include "core/program/Values.h"
#include "ui/foundation/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace micromajor {

static constexpr int mostLines = 12;

/// Above and below the text: border and padding of the style sheet, and one pixel without which the edit would scroll.
static constexpr int frame = 9;

TextInput::TextInput(const Field &field, Style style, QWidget *parent)
    : FieldInput(field, parent), m_fewestLines(style == Style::Form ? 3 : 1), m_edit(new QPlainTextEdit(parent))
{
    // Its first line stands as in an input of one line, beside its label and the other cells of its row.
    m_edit->document()->setDocumentMargin(0);
    m_edit->installEventFilter(this);
    m_edit->setTabChangesFocus(true);
    m_edit->setUndoRedoEnabled(false);
    m_edit->setPlaceholderText(tr("Not stated"));
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

QWidget *TextInput::widget() const
{
    return m_edit;
}

void TextInput::setValue(const Value &value, const Program &program)
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

Result<Value> TextInput::value(const Program &program) const
{
    return parseText(m_field, m_edit->toPlainText(), program);
}

bool TextInput::eventFilter(QObject *watched, QEvent *event)
{
    // Another width wraps the lines anew, once the edit has taken it.
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &TextInput::grow, Qt::QueuedConnection);
    return FieldInput::eventFilter(watched, event);
}

void TextInput::grow()
{
    // Chinese lines are taller than the font says, so the laid-out lines are measured.
    qreal text = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        text += m_edit->document()->documentLayout()->blockBoundingRect(block).height();
    const int line = m_edit->fontMetrics().lineSpacing();
    m_edit->setFixedHeight(std::max(std::clamp(int(std::ceil(text)), m_fewestLines * line, mostLines * line) + frame, Theme::rowHeight));
}

} // namespace micromajor
