#include "ui/drafts/MergeWindow.h"

#include "core/document/Versions.h"
#include "core/program/Values.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTreeWidget>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int hunkRole = Qt::UserRole;         ///< index of the change; none: not a change
static constexpr int conflictRole = Qt::UserRole + 1; ///< index of the conflict

MergeWindow::MergeWindow(ProgramSession &session, const OtherProgram &theirs, MergeResult result, QWidget *parent)
    : QDialog(parent), m_session(session), m_theirs(theirs), m_mine(session.facts().program), m_result(std::move(result)),
      m_choices(startingChoices(m_result)), m_list(new QTreeWidget), m_effect(new StyledLabel(Theme::TextStyle::Body))
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
    m_panel = makeConflictPanel();
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_panel);
    parts->setSizes({560, 360});

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::ActionRole);
    Theme::setLook(m_merge, "primary");
    connect(m_merge, &QPushButton::clicked, this, &MergeWindow::merge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_effect->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::grid, 3 * Theme::grid, 3 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(2 * Theme::grid);
    layout->addWidget(head);
    layout->addWidget(parts, 1);
    layout->addWidget(m_effect);
    layout->addWidget(buttons);
    resize(116 * Theme::grid, 76 * Theme::grid);

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

QWidget *MergeWindow::makeConflictPanel()
{
    auto *panel = new QWidget;
    m_sentence = new StyledLabel(Theme::TextStyle::Section);
    m_sentence->setWordWrap(true);
    m_takeMine = new QRadioButton;
    m_takeTheirs = new QRadioButton;
    m_takeOwn = new QRadioButton(tr("Another value:"));
    m_own = new QLineEdit;
    m_own->setAccessibleName(tr("Another value"));
    m_ownError = new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted);
    m_ownError->setWordWrap(true);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(2 * Theme::grid, 0, 0, 0);
    layout->setSpacing(Theme::grid);
    for (QWidget *widget : {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_takeMine), static_cast<QWidget *>(m_takeTheirs),
                            static_cast<QWidget *>(m_takeOwn), static_cast<QWidget *>(m_own), static_cast<QWidget *>(m_ownError)})
        layout->addWidget(widget);
    layout->addStretch(1);
    const auto take = [this](Resolution::Take side) {
        if (const int conflict = currentConflict(); conflict >= 0 && !m_filling)
            resolve(size_t(conflict), {side, {}});
    };
    connect(m_takeMine, &QRadioButton::clicked, this, [take] { take(Resolution::Take::Mine); });
    connect(m_takeTheirs, &QRadioButton::clicked, this, [take] { take(Resolution::Take::Theirs); });
    connect(m_takeOwn, &QRadioButton::clicked, m_own, qOverload<>(&QWidget::setFocus));
    connect(m_own, &QLineEdit::editingFinished, this, &MergeWindow::takeOwnValue);
    return panel;
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

QString MergeWindow::problemsWith(const MergeChoices &choices) const
{
    const CheckResult checked = m_session.checked(facts(std::make_shared<const Program>(mergedProgram(m_result, choices))));
    return tr("%1 errors, %2 warnings, %3 cannot be judged").arg(checked.errors).arg(checked.warnings).arg(checked.cannotJudge);
}

void MergeWindow::showConflict(int index)
{
    m_panel->setVisible(!m_result.conflicts.empty());
    m_panel->setEnabled(index >= 0);
    if (index < 0)
        return;
    const MergeConflict &conflict = m_result.conflicts[size_t(index)];
    const auto side = [&](Resolution::Take take, const QString &who, const Message &value, const QString &author) {
        MergeChoices choices = m_choices;
        choices.resolutions[size_t(index)] = {take, {}};
        const QString shown = value.isEmpty() ? tr("nothing") : value.text();
        return tr("%1: %2").arg(author.isEmpty() ? who : tr("%1 (%2)").arg(who, author), shown) + u"\n"_s + problemsWith(choices);
    };
    m_filling = true;
    m_sentence->setText(conflict.sentence.text());
    m_takeMine->setText(side(Resolution::Take::Mine, tr("Mine"), conflict.mine, conflict.mineAuthor));
    m_takeTheirs->setText(side(Resolution::Take::Theirs, tr("Theirs"), conflict.theirs, conflict.theirsAuthor));
    const Resolution::Take taken = m_choices.resolutions[size_t(index)].take;
    for (QRadioButton *button : {m_takeMine, m_takeTheirs, m_takeOwn}) {
        button->setAutoExclusive(false); // so that none may be chosen
        button->setChecked(false);
    }
    m_takeMine->setChecked(taken == Resolution::Take::Mine);
    m_takeTheirs->setChecked(taken == Resolution::Take::Theirs);
    m_takeOwn->setChecked(taken == Resolution::Take::Own);
    for (QRadioButton *button : {m_takeMine, m_takeTheirs, m_takeOwn})
        button->setAutoExclusive(true);
    m_takeOwn->setVisible(conflict.takesOwnValue());
    m_own->setVisible(conflict.takesOwnValue());
    m_ownError->clear();
    if (taken != Resolution::Take::Own)
        m_own->clear();
    m_filling = false;
}

void MergeWindow::takeOwnValue()
{
    const int index = currentConflict();
    if (index < 0 || m_own->text().isEmpty())
        return;
    const MergeConflict &conflict = m_result.conflicts[size_t(index)];
    const Result<Value> value = parseText(*conflict.place.field, m_own->text(), *m_mine);
    m_ownError->setText(value ? QString() : value.error().text());
    if (value)
        resolve(size_t(index), {Resolution::Take::Own, *value});
}

void MergeWindow::resolve(size_t conflict, const Resolution &resolution)
{
    m_choices.resolutions[conflict] = resolution;
    refresh();
    if (int(conflict) == currentConflict())
        showConflict(int(conflict));
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
    const Facts &now = m_session.facts();
    const Facts then = facts(std::make_shared<const Program>(mergedProgram(m_result, m_choices)));
    const auto shown = [](const QString &range) { return range.isEmpty() ? tr("not computable") : range; };
    m_effect->setText(tr("Credits %1 → %2, hours %3 → %4. Then: %5.").arg(shown(rangeText(now.totals.credits)), shown(rangeText(then.totals.credits)),
                                                                       shown(rangeText(now.totals.hours)), shown(rangeText(then.totals.hours)), problemsWith(m_choices))
                      + (open > 0 ? u' ' + tr("%n conflicts are still open.", nullptr, open) : QString()));
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
