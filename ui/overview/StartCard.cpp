#include "ui/overview/StartCard.h"

#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace micromajor {

StartCard::StartCard(ProgramSession &session)
    : Card(session, tr("Begin here")), m_sentence(new StyledLabel(Theme::TextStyle::Body)), m_name(new QPushButton(tr("Name the program"))),
      m_courses(new QPushButton(tr("List the courses")))
{
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setWordWrap(true);
    body()->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    Theme::setLook(m_name, "primary");
    row->addWidget(m_name);
    row->addWidget(m_courses);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_name, &QPushButton::clicked, this, [this] {
        this->session().jumpTo({&tables::program, this->session().program().facts.id.value, tables::program.field(u"name_zh")});
    });
    connect(m_courses, &QPushButton::clicked, this, [this] { this->session().jumpTo({&tables::course, {}, nullptr}); });
}

void StartCard::refresh()
{
    // The one main action is what comes next; what is done is not asked for again.
    const ProgramFacts &facts = session().program().facts;
    const bool named = !facts.nameZh.isEmpty() || !facts.nameEn.isEmpty();
    m_sentence->setText(named ? tr("Credits, hours per term and the support of the outcomes appear here as soon as there are courses. "
                                   "List the courses: a table from Excel, WPS or Word can be pasted as it is.")
                              : tr("Credits, hours per term and the support of the outcomes appear here as soon as there are courses. "
                                   "Name the program, then list its courses: a table from Excel, WPS or Word can be pasted as it is."));
    m_name->setVisible(!named);
    Theme::setLook(m_courses, named ? "primary" : "");
}

} // namespace micromajor
