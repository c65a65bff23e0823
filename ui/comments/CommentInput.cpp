#include "ui/comments/CommentInput.h"

#include "ui/foundation/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int fewestLines = 2, mostLines = 8;

CommentInput::CommentInput(const QString &name, const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_edit(new QPlainTextEdit), m_call(new QToolButton)
{
    setFocusProxy(m_edit);
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setTabChangesFocus(true);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_edit->installEventFilter(this);
    m_call->setText(u"@"_s);
    m_call->setAccessibleName(tr("Mention a person"));
    m_call->setToolTip(m_call->accessibleName());
    m_call->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::half);
    row->addWidget(m_edit, 1);
    row->addWidget(m_call, 0, Qt::AlignTop);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CommentInput::changed);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &CommentInput::grow);
    connect(m_call, &QToolButton::clicked, this, &CommentInput::offerNames);
    grow();
}

QString CommentInput::words() const
{
    return m_edit->toPlainText().trimmed();
}

QString CommentInput::finishedWords()
{
    if (m_edit->hasFocus())
        QGuiApplication::inputMethod()->commit();
    return words();
}

void CommentInput::setWords(const QString &words)
{
    m_edit->setPlainText(words);
    m_edit->moveCursor(QTextCursor::End);
}

void CommentInput::setNames(const QStringList &names)
{
    m_names = names;
    m_call->setVisible(!names.isEmpty());
}

void CommentInput::offerNames()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &name : std::as_const(m_names))
        connect(menu->addAction(QString(name).replace(u'&', u"&&"_s)), &QAction::triggered, this, [this, name] {
            m_edit->insertPlainText(u'@' + name + u' ');
            m_edit->setFocus();
        });
    menu->popup(m_call->mapToGlobal(QPoint(0, m_call->height())));
}

bool CommentInput::eventFilter(QObject *watched, QEvent *event)
{
    // Another width wraps the lines anew, once the edit has taken it.
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &CommentInput::grow, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::ControlModifier)) {
        if (!finishedWords().isEmpty())
            Q_EMIT sendRequested();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CommentInput::grow()
{
    // Chinese lines are taller than the font says, so the laid-out lines are measured.
    qreal text = 0;
    for (QTextBlock block = m_edit->document()->begin(); block.isValid(); block = block.next())
        text += m_edit->document()->documentLayout()->blockBoundingRect(block).height();
    const int line = m_edit->fontMetrics().lineSpacing();
    const int frame = int(2 * m_edit->document()->documentMargin()) + 2 * m_edit->frameWidth() + Theme::grid;
    m_edit->setFixedHeight(std::clamp(int(std::ceil(text)), fewestLines * line, mostLines * line) + frame);
}

} // namespace micromajor
