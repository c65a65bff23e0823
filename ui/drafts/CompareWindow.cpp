#include "ui/drafts/CompareWindow.h"

#include "ui/drafts/ComparedMap.h"
#include "ui/drafts/CoursesSideBySide.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QTabWidget>
#include <QTreeWidget>

namespace micromajor {

using namespace Qt::StringLiterals;

enum Column { WhatColumn, BeforeColumn, AfterColumn, ColumnCount };
static constexpr int placeRole = Qt::UserRole; ///< index of the difference; −1: none

CompareWindow::CompareWindow(ProgramSession &session, const OtherProgram &other, QWidget *parent)
    : QDialog(parent), m_session(session), m_before(other), m_after(session.facts().program),
      m_comparison(compare(*m_before.program, *m_after, RowIdentity::Guessed)), m_list(new QTreeWidget)
{
    setWindowTitle(tr("Compare: %1 → this program").arg(other.name));
    const Facts before = facts(m_before.program);
    const CheckResult checked = session.checked(before);
    const Consequences found = consequences(m_comparison, before, checked, session.facts(), session.result());

    m_list->setAccessibleName(tr("Differences"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("What differs"), other.name, tr("This program")});
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_list->header()->resizeSection(BeforeColumn, 24 * Theme::grid);
    m_list->header()->resizeSection(AfterColumn, 24 * Theme::grid);
    m_list->header()->setStretchLastSection(false);
    fillList(found);
    connect(m_list, &QTreeWidget::itemActivated, this, &CompareWindow::open);

    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(m_list, tr("List"));
    tabs->addTab(new CoursesSideBySide(*m_before.program, other.name, *m_after, m_comparison), tr("Courses side by side"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(new ComparedMap(*m_before.program, session.facts(), m_comparison));
    scroll->setAccessibleName(tr("Map of the differences"));
    tabs->addTab(scroll, tr("Map"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::grid, 3 * Theme::grid, 3 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(2 * Theme::grid);
    layout->addWidget(makeHead(found));
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(120 * Theme::grid, 82 * Theme::grid);
    m_list->setFocus();
}

QWidget *CompareWindow::makeHead(const Consequences &found)
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::half);
    const int count = int(m_comparison.differences.size());
    layout->addWidget(new StyledLabel(Theme::TextStyle::Section, count == 0 ? tr("Nothing differs.") : tr("%n differences", nullptr, count)));
    QStringList figures;
    for (const FigureChange &figure : found.figures)
        if (figure.changed()) {
            const auto shown = [](const Message &value) { return value.isEmpty() ? tr("not computable") : value.text(); };
            figures.append(tr("%1 %2 → %3").arg(figure.label.text(), shown(figure.before), shown(figure.after)));
        }
    if (!found.newFindings.empty())
        figures.append(tr("%n new problems", nullptr, int(found.newFindings.size())));
    if (!found.solvedFindings.empty())
        figures.append(tr("%n solved", nullptr, int(found.solvedFindings.size())));
    auto *consequences = new StyledLabel(Theme::TextStyle::Body, figures.isEmpty() ? tr("Totals, chains and problems stay as they were.") : figures.join(u"  ·  "_s));
    consequences->setWordWrap(true);
    layout->addWidget(consequences);
    return head;
}

void CompareWindow::fillList(const Consequences &found)
{
    const auto addGroup = [this](const QString &title, int count) {
        auto *group = new QTreeWidgetItem(m_list, {u"%1 (%2)"_s.arg(title).arg(count)});
        group->setFirstColumnSpanned(true);
        group->setFont(0, Theme::current().font(Theme::TextStyle::Section));
        group->setData(0, placeRole, -1);
        return group;
    };
    for (const auto &[section, count] : m_comparison.sections()) {
        QTreeWidgetItem *group = addGroup(sectionTitle(section).text(), count);
        for (size_t i = 0; i < m_comparison.differences.size(); ++i) {
            const Difference &difference = m_comparison.differences[i];
            if (difference.section != section)
                continue;
            auto *item = new QTreeWidgetItem(group, {difference.sentence.text(), difference.valueBefore.text(), difference.valueAfter.text()});
            item->setToolTip(WhatColumn, difference.sentence.text());
            item->setToolTip(BeforeColumn, difference.valueBefore.text());
            item->setToolTip(AfterColumn, difference.valueAfter.text());
            item->setData(0, placeRole, int(i));
        }
    }
    const auto addFindings = [&](const QString &title, const std::vector<Finding> &findings) {
        if (findings.empty())
            return;
        QTreeWidgetItem *group = addGroup(title, int(findings.size()));
        for (const Finding &finding : findings) {
            auto *item = new QTreeWidgetItem(group, {finding.message.text()});
            item->setIcon(0, Theme::current().icon(finding.verdict, finding.severity));
            item->setToolTip(0, finding.message.text());
            item->setData(0, placeRole, -1);
        }
    };
    addFindings(tr("New problems"), found.newFindings);
    addFindings(tr("Solved problems"), found.solvedFindings);
    m_list->expandAll();
}

void CompareWindow::open(QTreeWidgetItem *item)
{
    const int index = item->data(0, placeRole).toInt();
    if (index >= 0 && m_comparison.differences[size_t(index)].after.table)
        m_session.jumpTo(m_comparison.differences[size_t(index)].after);
}

} // namespace micromajor
