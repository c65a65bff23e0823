#include "ui/overview/TasksCard.h"

#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace micromajor {

static constexpr size_t tasksShown = 3;

TasksCard::TasksCard(ProgramSession &session)
    : Card(session, tr("The next three things to do")), m_none(new StyledLabel(Theme::TextStyle::Body, {}, StyledLabel::Muted))
{
    body()->setSpacing(0);
    for (size_t i = 0; i < tasksShown; ++i)
        addTask(i);
    m_none->setWordWrap(true);
    body()->addWidget(m_none);
}

void TasksCard::addTask(size_t index)
{
    Task task{new QWidget, new QLabel, new StyledLabel(Theme::TextStyle::Body), new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted), new QPushButton};
    auto *lines = new QVBoxLayout(task.widget);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    if (index > 0) {
        auto *rule = new QFrame;
        Theme::setLook(rule, "rule");
        rule->setFixedHeight(1);
        lines->addWidget(rule);
    }
    auto *row = new QHBoxLayout;
    lines->addLayout(row);
    row->setContentsMargins(0, Theme::half, 0, Theme::half);
    row->setSpacing(Theme::grid);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    task.sentence->setWordWrap(true);
    task.clause->setWordWrap(true);
    texts->addWidget(task.sentence);
    texts->addWidget(task.clause);
    Theme::setLook(task.go, "link");
    connect(task.go, &QPushButton::clicked, this, [this, index] { session().jumpTo(m_tasks[index].place); });
    row->addWidget(task.sign, 0, Qt::AlignVCenter);
    row->addLayout(texts, 1);
    row->addWidget(task.go, 0, Qt::AlignVCenter);
    body()->addWidget(task.widget);
    m_tasks.push_back(std::move(task));
}

void TasksCard::refresh()
{
    const std::vector<const Finding *> problems = session().problems();
    m_none->setVisible(problems.empty());
    if (problems.empty())
        m_none->setText(session().ruleSets().empty() ? tr("No rule set is chosen yet. Choose one in the Check menu.") : tr("Nothing: every rule that applies is met."));
    for (size_t i = 0; i < m_tasks.size(); ++i) {
        Task &task = m_tasks[i];
        task.widget->setVisible(i < problems.size());
        if (i >= problems.size())
            continue;
        const Finding &finding = *problems[i];
        task.place = ProgramSession::workPlace(finding);
        task.sign->setPixmap(Theme::current().icon(finding.verdict, finding.severity).pixmap(QSize(Theme::iconSize, Theme::iconSize), devicePixelRatio()));
        task.sentence->setText(finding.message.text());
        task.clause->setText(finding.clause.text());
        task.clause->setVisible(!finding.clause.isEmpty());
        task.go->setText(finding.verdict == Verdict::CannotJudge ? tr("Fill in") : tr("Go there"));
        task.go->setAccessibleDescription(finding.message.text());
    }
}

} // namespace micromajor
