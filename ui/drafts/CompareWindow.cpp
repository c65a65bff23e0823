#include "ui/drafts/CompareWindow.h"

#include "core/program/Values.h"
#include "core/review/DifferenceText.h"
#include "ui/drafts/ComparedMap.h"
#include "ui/drafts/SideBySide.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTreeWidget>

namespace micromajor {

using namespace Qt::StringLiterals;

enum Column { WhatColumn, BeforeColumn, AfterColumn, ColumnCount };
static constexpr int differenceRole = Qt::UserRole;      ///< index of the difference
static constexpr int openProblemRole = Qt::UserRole + 1; ///< index of a problem of the state after
static constexpr int solvedProblemRole = Qt::UserRole + 2;

CompareWindow::CompareWindow(ProgramSession &session, const OtherProgram &before, const OtherProgram &after, QWidget *parent)
    : QDialog(parent), m_session(session), m_before(before), m_after(after), m_comparison(compare(*m_before.program, *m_after.program, RowIdentity::Guessed)),
      m_views(new QTabWidget), m_list(new QTreeWidget), m_sides(new SideBySide(m_before, m_after, m_comparison)),
      m_map(new ComparedMap(m_before, m_after, m_comparison)), m_notice(new StyledLabel(Theme::TextStyle::Body))
{
    setWindowTitle(tr("Compare: %1 → %2").arg(before.name, after.name));
    const Consequences found = this->found();
    makeList();
    fillList(found);

    m_views->setDocumentMode(true);
    m_views->addTab(m_list, tr("List"));
    m_views->addTab(m_sides, tr("Side by side"));
    m_views->addTab(makeMap(), tr("Map"));
    m_notice->setObjectName(u"notice"_s);
    m_notice->setWordWrap(true);
    m_notice->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::grid, 3 * Theme::grid, 3 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(2 * Theme::grid);
    layout->addWidget(makeHead(found));
    layout->addWidget(m_views, 1);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
    resize(128 * Theme::grid, 82 * Theme::grid);
    connectViews();
    m_list->setFocus();
}

QString CompareWindow::notice() const
{
    return m_notice->text();
}

Consequences CompareWindow::found() const
{
    const auto judged = [this](const OtherProgram &state) {
        if (state.program == m_session.facts().program)
            return std::pair(m_session.facts(), m_session.result());
        Facts computed = facts(state.program);
        CheckResult checked = m_session.checked(computed);
        return std::pair(std::move(computed), std::move(checked));
    };
    const auto [before, checkedBefore] = judged(m_before);
    const auto [after, checkedAfter] = judged(m_after);
    return consequences(m_comparison, before, checkedBefore, after, checkedAfter);
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
    if (!found.lastingFindings.empty())
        figures.append(tr("%n changed problems", nullptr, int(found.lastingFindings.size())));
    if (!found.solvedFindings.empty())
        figures.append(tr("%n solved", nullptr, int(found.solvedFindings.size())));
    auto *consequences = new StyledLabel(Theme::TextStyle::Body, figures.isEmpty() ? tr("Totals, chains and problems stay as they were.") : figures.join(u"  ·  "_s));
    consequences->setWordWrap(true);
    layout->addWidget(consequences);
    return head;
}

QWidget *CompareWindow::makeMap()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_map);
    scroll->setFocusProxy(m_map);
    scroll->setAccessibleName(tr("Map of the differences"));
    connect(m_map, &ComparedMap::sightWanted, scroll, [scroll](const QRect &part) {
        scroll->ensureVisible(part.right(), part.bottom(), 0, 0);
        scroll->ensureVisible(part.left(), part.top(), 0, 0);
    });
    return scroll;
}

void CompareWindow::makeList()
{
    m_list->setAccessibleName(tr("Differences"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("What differs"), m_before.name, m_after.name});
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_list->header()->resizeSection(BeforeColumn, 24 * Theme::grid);
    m_list->header()->resizeSection(AfterColumn, 24 * Theme::grid);
    m_list->header()->setStretchLastSection(false);
}

void CompareWindow::fillList(const Consequences &found)
{
    const auto addGroup = [this](const QString &title, int count) {
        auto *group = new QTreeWidgetItem(m_list, {u"%1 (%2)"_s.arg(title).arg(count)});
        group->setFirstColumnSpanned(true);
        group->setFont(0, Theme::current().font(Theme::TextStyle::Section));
        return group;
    };
    m_items.assign(m_comparison.differences.size(), nullptr);
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
            item->setData(0, differenceRole, int(i));
            m_items[i] = item;
        }
    }
    const auto addFindings = [&](const QString &title, const std::vector<Finding> &findings, int role) {
        if (findings.empty())
            return;
        QTreeWidgetItem *group = addGroup(title, int(findings.size()));
        for (size_t i = 0; i < findings.size(); ++i) {
            auto *item = new QTreeWidgetItem(group, {findings[i].message.text()});
            item->setIcon(0, Theme::current().icon(findings[i].verdict, findings[i].severity));
            item->setFirstColumnSpanned(true); // a sentence has no values beside it
            item->setToolTip(0, findings[i].message.text());
            item->setData(0, role, int(m_openFindings.size()));
            if (role == openProblemRole)
                m_openFindings.push_back(findings[i]);
        }
    };
    addFindings(tr("New problems"), found.newFindings, openProblemRole);
    addFindings(tr("Changed problems"), found.lastingFindings, openProblemRole);
    addFindings(tr("Solved problems"), found.solvedFindings, solvedProblemRole);
    m_list->expandAll();
}

void CompareWindow::connectViews()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && item->data(0, differenceRole).isValid())
            choose(item->data(0, differenceRole).toInt(), m_list);
        say({});
    });
    connect(m_sides, &SideBySide::chosen, this, [this](int difference) { choose(difference, m_sides); });
    connect(m_map, &ComparedMap::chosen, this, [this](int difference) { choose(difference, m_map); });
    connect(m_list, &QTreeWidget::itemActivated, this, &CompareWindow::openItem);
    connect(m_sides, &SideBySide::opened, this, &CompareWindow::open);
    connect(m_map, &ComparedMap::opened, this, &CompareWindow::open);
    connect(m_views, &QTabWidget::currentChanged, this, [this](int index) { m_views->widget(index)->setFocus(); });
}

void CompareWindow::choose(int difference, const QObject *chooser)
{
    say({});
    if (chooser != m_list) {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentItem(m_items[size_t(difference)]);
    }
    if (chooser != m_sides)
        m_sides->select(difference);
    if (chooser != m_map)
        m_map->select(difference);
}

void CompareWindow::openItem(const QTreeWidgetItem *item)
{
    if (const QVariant difference = item->data(0, differenceRole); difference.isValid()) {
        const Difference &chosen = m_comparison.differences[size_t(difference.toInt())];
        open(chosen.before, chosen.after);
    } else if (const QVariant problem = item->data(0, openProblemRole); problem.isValid()) {
        open({}, ProgramSession::workPlace(m_openFindings[size_t(problem.toInt())]));
    } else if (item->data(0, solvedProblemRole).isValid()) {
        say(tr("This problem is solved in %1; there is nothing left to go to.").arg(m_after.name));
    }
}

void CompareWindow::open(const Place &before, const Place &after)
{
    if (!m_after.isOpen) {
        say(tr("Neither of the two states is the open program, so there is no place to go to. To change something, go back to one of them in the history."));
    } else if (!after.table) {
        say(tr("%1 is gone, so there is no place to go to. In %2 it was: %3")
                .arg(placeMessage(before, *m_before.program).text(), m_before.name, whatItWas(before, *m_before.program)));
    } else if (!after.table->singleRow && !after.id.isEmpty() && !after.table->find(m_session.program(), after.id)) {
        say(tr("%1 has been removed from the program since this window was opened. It was: %2")
                .arg(placeMessage(after, *m_after.program).text(), whatItWas(after, *m_after.program)));
    } else {
        say({});
        m_session.jumpTo(after);
    }
}

/// Of a field its value, of a row what it states first.
QString CompareWindow::whatItWas(const Place &place, const Program &program) const
{
    const void *row = place.table->find(program, place.id);
    if (place.field)
        return shownValue(*place.field, place.field->get(row), program).text();
    constexpr qsizetype most = 5;
    QStringList values;
    for (const Field &field : place.table->fields)
        if (const Value value = field.get(row); values.size() < most && isStated(value) && field.type != FieldType::Blob)
            values.append(tr("%1 %2").arg(Message(field.label).text(), shownValue(field, value, program).text()));
    return values.join(tr(", "));
}

void CompareWindow::say(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setAccessibleName(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

} // namespace micromajor
