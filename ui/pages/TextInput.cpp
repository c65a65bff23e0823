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

/// In a list a text of one line is about as high as the other cells; the frame's width counts the wider padding of its sides.
TextInput::TextInput(const Field &field, Style style, QWidget *parent)
    : FieldInput(field, parent), m_fewestLines(style == Style::Form ? 2 : 1), m_padding(style == Style::Form ? 2 * Theme::grid : -Theme::grid),
      m_edit(new QPlainTextEdit(parent))
{
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
    const int frame = int(2 * m_edit->document()->documentMargin()) + 2 * m_edit->frameWidth();
    m_edit->setFixedHeight(std::clamp(int(std::ceil(text)), m_fewestLines * line, mostLines * line) + frame + m_padding);
}

} // namespace micromajor
