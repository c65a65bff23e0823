#include "ui/drafts/MergeWindow.h"

#include "core/document/Versions.h"
#include "core/review/Consequences.h"
#include "ui/drafts/ConflictPanel.h"
#include "ui/drafts/EffectText.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int hunkRole = Qt::UserRole;         ///< index of the change; none: not a change
static constexpr int conflictRole = Qt::UserRole + 1; ///< index of the conflict

MergeWindow::MergeWindow(ProgramSession &session, const OtherProgram &theirs, MergeResult result, QWidget *parent)
    : QDialog(parent), m_session(session), m_theirs(theirs), m_mine(session.facts().program), m_result(std::move(result)),
      m_choices(startingChoices(m_result)), m_list(new QTreeWidget), m_panel(new ConflictPanel(*m_mine, *m_theirs.program)), m_effect(new StyledLabel(Theme::TextStyle::Body))
{
    setWindowTitle(tr("Merge with %1").arg(theirs.name));
    auto *head = new StyledLabel(Theme::TextStyle::Section,
                                 m_result.isRelated ? tr("%n changes of theirs, %1 conflicts to decide", nullptr, int(m_result.hunks.size())).arg(m_result.conflicts.size())
                                                    : tr("The files have no revision in common. Tick what is to be taken over."));
    head->setWordWrap(true);

    m_list->setAccessibleName(tr("Changes and conflicts"));
    m_list->setColumnCount(1);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    connect(m_panel, &ConflictPanel::decided, this, [this](const Resolution &resolution) { resolve(size_t(currentConflict()), resolution); });
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_panel);
    parts->setSizes({60 * Theme::grid, 60 * Theme::grid});

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::ActionRole);
    Theme::setLook(m_merge, "primary");
    connect(m_merge, &QPushButton::clicked, this, &MergeWindow::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::grid, 3 * Theme::grid, 3 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(2 * Theme::grid);
    layout->addWidget(head);
    layout->addWidget(parts, 1);
    layout->addWidget(makeEffect());
    layout->addWidget(buttons);
    resize(128 * Theme::grid, 82 * Theme::grid);

    fillList();
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { showConflict(currentConflict()); });
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        if (m_filling || !item->data(0, hunkRole).isValid())
            return;
        m_choices.accepted[size_t(item->data(0, hunkRole).toInt())] = item->checkState(0) == Qt::Checked;
        refresh();
    });
    // The program may go on while this is open; what was worked out then no longer fits.
    connect(&session, &ProgramSession::programChanged, this, &QDialog::close);
    refresh();
    showConflict(currentConflict());
}

/// Scrolls for itself: many sentences must not squeeze the list.
QWidget *MergeWindow::makeEffect()
{
    m_effect->setWordWrap(true);
    m_effect->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("What the merge does"));
    area->setWidget(m_effect);
    area->setFixedHeight(15 * Theme::grid);
    return area;
}

QString MergeWindow::effect() const
{
    return m_effect->text();
}

void MergeWindow::fillList()
{
    m_filling = true;
    const auto addGroup = [this](const QString &title) {
        auto *group = new QTreeWidgetItem(m_list, {title});
        group->setFont(0, Theme::current().font(Theme::TextStyle::Section));
        return group;
    };
    if (!m_result.conflicts.empty()) {
        QTreeWidgetItem *group = addGroup(tr("Conflicts (%1)").arg(m_result.conflicts.size()));
        for (size_t i = 0; i < m_result.conflicts.size(); ++i) {
            auto *item = new QTreeWidgetItem(group);
            item->setData(0, conflictRole, int(i));
            item->setToolTip(0, m_result.conflicts[i].sentence.text());
            if (i == 0)
                m_list->setCurrentItem(item);
        }
    }
    QTreeWidgetItem *group = nullptr;
    for (size_t i = 0; i < m_result.hunks.size(); ++i) {
        const MergeHunk &hunk = m_result.hunks[i];
        if (i == 0 || hunk.section != m_result.hunks[i - 1].section)
            group = addGroup(sectionTitle(hunk.section).text());
        auto *item = new QTreeWidgetItem(group, {hunk.sentence.text()});
        item->setToolTip(0, hunk.sentence.text());
        item->setData(0, hunkRole, int(i));
        item->setCheckState(0, m_choices.accepted[i] ? Qt::Checked : Qt::Unchecked);
    }
    m_list->expandAll();
    m_filling = false;
}

int MergeWindow::currentConflict() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item && item->data(0, conflictRole).isValid() ? item->data(0, conflictRole).toInt() : -1;
}

MergeWindow::Judged MergeWindow::judged(const MergeChoices &choices) const
{
    Judged judged{facts(std::make_shared<const Program>(mergedProgram(m_result, choices))), {}};
    judged.checked = m_session.checked(judged.facts);
    return judged;
}

QStringList MergeWindow::effectBetween(const Judged &before, const Judged &after)
{
    const Comparison comparison = compare(*before.facts.program, *after.facts.program, RowIdentity::ById);
    return effectSentences(consequences(comparison, before.facts, before.checked, after.facts, after.checked));
}

void MergeWindow::showConflict(int index)
{
    m_panel->setVisible(!m_result.conflicts.empty());
    if (index < 0) {
        m_panel->leave();
        return;
    }
    m_panel->show(m_result.conflicts[size_t(index)], m_choices.resolutions[size_t(index)]);
    showEffects(index);
}

/// Each choice against leaving the conflict open, which leaves mine as it is.
void MergeWindow::showEffects(int index)
{
    MergeChoices choices = m_choices;
    Resolution &resolution = choices.resolutions[size_t(index)];
    const Resolution taken = resolution;
    resolution = {};
    const Judged open = judged(choices);
    for (const Resolution::Take take : {Resolution::Take::Mine, Resolution::Take::Theirs}) {
        resolution = {take, {}};
        m_panel->setEffect(take, effectBetween(open, judged(choices)));
    }
    resolution = taken;
    m_panel->setEffect(Resolution::Take::Own, taken.take == Resolution::Take::Own ? effectBetween(open, judged(choices)) : QStringList());
}

void MergeWindow::resolve(size_t conflict, const Resolution &resolution)
{
    m_choices.resolutions[conflict] = resolution;
    refresh();
    if (int(conflict) == currentConflict()) {
        m_panel->setResolution(resolution);
        showEffects(int(conflict));
    }
}

void MergeWindow::refresh()
{
    m_filling = true;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        for (int j = 0; j < m_list->topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem *item = m_list->topLevelItem(i)->child(j);
            if (!item->data(0, conflictRole).isValid())
                continue;
            const size_t index = size_t(item->data(0, conflictRole).toInt());
            const bool open = m_choices.resolutions[index].take == Resolution::Take::Open;
            item->setText(0, (open ? u"◇ "_s : u"✓ "_s) + m_result.conflicts[index].sentence.text());
        }
    m_filling = false;
    const int open = m_choices.open();
    const Judged now{m_session.facts(), m_session.result()};
    const Judged then = judged(m_choices);
    const auto shown = [](const QString &range) { return range.isEmpty() ? tr("not computable") : range; };
    QStringList lines{tr("Credits %1 → %2, hours %3 → %4. Then: %5 errors, %6 warnings, %7 cannot be judged.")
                          .arg(shown(rangeText(now.facts.totals.credits)), shown(rangeText(then.facts.totals.credits)), shown(rangeText(now.facts.totals.hours)),
                               shown(rangeText(then.facts.totals.hours)))
                          .arg(then.checked.errors)
                          .arg(then.checked.warnings)
                          .arg(then.checked.cannotJudge)};
    if (open > 0)
        lines.prepend(tr("%n conflicts are still open.", nullptr, open));
    m_effect->setText((lines + effectBetween(now, then)).join(u'\n'));
    m_merge->setEnabled(open == 0);
}

bool MergeWindow::merge()
{
    if (m_choices.open() > 0)
        return false;
    disconnect(&m_session, &ProgramSession::programChanged, this, &QDialog::close);
    const Message label(QT_TRANSLATE_NOOP("core", "Merged with %1"), {m_theirs.name});
    if (!m_session.apply(mergeEdit(m_result, m_choices, label)))
        return false;
    QString note;
    if (m_theirs.document)
        if (const auto taken = takeMarks(m_session.document(), *m_theirs.document); !taken)
            note = taken.error().text();
    Q_EMIT merged(note);
    accept();
    return true;
}

} // namespace micromajor
