#include "ui/pages/SampleExample.h"

#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace micromajor {

static constexpr int longestName = 80;

SampleExample::SampleExample(const SampleCase &example, QWidget *parent) : QFrame(parent), m_button(new QPushButton)
{
    Theme::setLook(m_button, "link");
    m_button->setCheckable(true);
    m_button->setFont(Theme::current().font(Theme::TextStyle::Note));
    // The button may stand in the narrow column of labels; the tool tip has every name.
    const bool fits = QFontMetrics(m_button->font()).horizontalAdvance(example.institution) <= longestName;
    m_button->setText(fits ? tr("How %1 did it").arg(example.institution) : tr("How a sample did it"));
    m_button->setToolTip(tr("Show what stands here in a sample: %1, %2").arg(example.institution, example.program));
    connect(m_button, &QPushButton::toggled, this, &SampleExample::setOpen);

    Theme::setLook(this, "card");
    auto *text = new StyledLabel(Theme::TextStyle::Body, example.text);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(m_button->text());
    QString origin = tr("Out of the sample “%1” of %2. Shown only; nothing is taken over.").arg(example.program, example.institution);
    if (interfaceLanguage() == Language::English)
        origin += tr(" The text stands as in its source.");
    auto *note = new StyledLabel(Theme::TextStyle::Note, origin, StyledLabel::Muted);
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, Theme::grid, 12, Theme::grid);
    layout->setSpacing(Theme::half);
    layout->addWidget(text);
    layout->addWidget(note);
    setOpen(false);
}

bool SampleExample::isOpen() const
{
    return m_button->isChecked();
}

void SampleExample::setOpen(bool open)
{
    m_button->setIcon(Theme::current().icon(open ? "chevron-down" : "chevron-right", Theme::current().accent));
    setVisible(open);
}

void SampleExample::setOffered(bool offered)
{
    m_button->setVisible(offered);
    setVisible(offered && isOpen());
}

void SampleExample::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_button->setIcon(Theme::current().icon(isOpen() ? "chevron-down" : "chevron-right", Theme::current().accent));
    QFrame::changeEvent(event);
}

} // namespace micromajor
