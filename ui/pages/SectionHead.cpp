#include "ui/pages/SectionHead.h"

#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace micromajor {

SectionHead::SectionHead(ProgramSession &session, const FormSection &section, QWidget *parent)
    : QWidget(parent), m_session(session), m_section(section), m_shape(new QLabel), m_count(new StyledLabel(Theme::TextStyle::Note))
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(Theme::half);
    row->setContentsMargins(0, section.title ? 2 * Theme::grid : 0, 0, 0);
    if (section.title) {
        m_title = new StyledLabel(Theme::TextStyle::Section, QCoreApplication::translate("pages", section.title));
        row->addWidget(m_title);
        row->addSpacing(Theme::grid);
    }
    row->addWidget(m_shape);
    row->addWidget(m_count);
    row->addStretch(1);
    refresh();
}

void SectionHead::refresh()
{
    const Finding *worst = nullptr;
    m_problems = 0;
    // Findings come sorted, the most severe first.
    for (const Finding *finding : m_session.problems()) {
        if (!holds(m_section, ProgramSession::workPlace(*finding)))
            continue;
        ++m_problems;
        if (!worst)
            worst = finding;
    }
    m_shape->setVisible(worst);
    m_count->setVisible(worst);
    setVisible(m_title || worst);
    if (!worst)
        return;
    m_shape->setPixmap(Theme::current().icon(worst->verdict, worst->severity).pixmap(16, 16));
    m_count->setText(tr("%n problems", nullptr, m_problems));
}

} // namespace micromajor
