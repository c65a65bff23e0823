#include "ui/overview/Card.h"

#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace micromajor {

Card::Card(ProgramSession &session, const QString &title)
    : m_session(session), m_head(new QHBoxLayout), m_body(new QVBoxLayout)
{
    Theme::setLook(this, "card");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid + Theme::half, 2 * Theme::grid, Theme::grid + Theme::half);
    layout->setSpacing(Theme::grid);
    m_head->addWidget(new StyledLabel(Theme::TextStyle::Section, title), 1);
    m_body->setSpacing(Theme::grid);
    layout->addLayout(m_head);
    layout->addLayout(m_body);
    layout->addStretch(1);
}

CardNote::CardNote() : m_sentence(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)), m_action(new QPushButton)
{
    m_sentence->setWordWrap(true);
    Theme::setLook(m_action, "link");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::half);
    layout->addWidget(m_sentence);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT followed(m_target); });
    hide();
}

void CardNote::say(const QString &sentence, const QString &action, const Place &target)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->setAccessibleDescription(sentence);
    m_target = target;
    setVisible(!sentence.isEmpty());
}

QString CardNote::sentence() const
{
    return m_sentence->text();
}

} // namespace micromajor
