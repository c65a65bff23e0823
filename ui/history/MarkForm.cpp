#include "ui/history/MarkForm.h"

#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace micromajor {

MarkForm::MarkForm(const QString &label, const QString &confirm, QWidget *parent)
    : QFrame(parent), m_line(new QLineEdit), m_confirm(new QPushButton(confirm)), m_note(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted))
{
    Theme::setLook(this, "card");
    Theme::setLook(m_confirm, "primary");
    auto *title = new StyledLabel(Theme::TextStyle::Body, label);
    title->setBuddy(m_line);
    m_line->setAccessibleName(label);
    m_line->setMaximumWidth(Theme::fieldWidth / 2);
    m_note->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addWidget(title);
    row->addWidget(m_line, 1);
    row->addWidget(m_confirm);
    row->addWidget(cancel);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    column->setSpacing(Theme::half);
    column->addLayout(row);
    column->addWidget(m_note);
    const auto confirmNow = [this] { Q_EMIT confirmed(m_line->text()); };
    connect(m_confirm, &QPushButton::clicked, this, confirmNow);
    connect(m_line, &QLineEdit::returnPressed, this, confirmNow);
    connect(cancel, &QPushButton::clicked, this, &MarkForm::leave);
    hide();
}

void MarkForm::begin(const QString &text, const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_line->setAccessibleDescription(note);
    m_line->setText(text);
    show();
    m_line->setFocus();
    m_line->selectAll();
}

void MarkForm::refuse(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->show();
    m_line->setAccessibleDescription(sentence);
    m_line->setFocus();
    m_line->selectAll();
}

void MarkForm::leave()
{
    hide();
    Q_EMIT left();
}

void MarkForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QFrame::keyPressEvent(event);
    event->accept();
    leave();
}

} // namespace micromajor
