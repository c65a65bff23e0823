#include "ui/compare/MergePage.h"

#include "core/document/Versions.h"
#include "core/program/Values.h"
#include "ui/compare/MergeChoicePanel.h"
#include "ui/foundation/PageFrame.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;
using Take = Resolution::Take;

static constexpr int effectDelay = 60; ///< ms: shorter than one notices, longer than a key takes

Result<MergeResult> MergePage::mergeWith(const ProgramSession &session, const OtherProgram &other)
{
    const Document &mine = session.document();
    if (!other.document)
        return mergeUnrelated(*mine.program(), *other.program);
    const Result<std::optional<Ancestor>> ancestor = commonAncestor(mine, *other.document);
    if (!ancestor)
        return ancestor.error();
    if (!*ancestor)
        return mergeUnrelated(*mine.program(), *other.program);
    const CommonRevision at = (*ancestor)->at;
    return merge((*ancestor)->program, *mine.program(), *other.program, {Authorship(mine, at.mine), Authorship(*other.document, at.theirs)});
}

MergePage::MergePage(ProgramSession &session, OtherProgram other, MergeResult result, QWidget *parent)
    : QWidget(parent), m_session(session), m_other(std::move(other)), m_result(std::move(result)), m_choices(startingChoices(m_result)), m_effects(new QTimer(this)),
      m_list(new MergeList), m_panel(new MergeChoicePanel), m_summary(new StyledLabel(Theme::TextStyle::Body)),
      m_effect(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)), m_allMine(new QPushButton), m_allTheirs(new QPushButton), m_merge(new QPushButton)
{
    setObjectName(u"merge"_s);
    setFocusProxy(m_list);
    auto *subject = new StyledLabel(Theme::TextStyle::Body, subtitle(), StyledLabel::Muted);
    subject->setWordWrap(true);
    QVBoxLayout *column = addPageHead(this, tr("Merge with %1").arg(m_other.name()), subject);
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->setHandleWidth(1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_panel);
    parts->setSizes({640, 480});
    m_list->setMinimumWidth(40 * Theme::grid);
    m_panel->setMinimumWidth(40 * Theme::grid);
    column->addWidget(parts, 1);
    column->addWidget(makeBar());

    m_effects->setSingleShot(true);
    m_effects->setInterval(effectDelay);
    connect(m_effects, &QTimer::timeout, this, &MergePage::showEffects);
    connect(m_list, &MergeList::selectionMoved, this, &MergePage::showCurrent);
    connect(m_list, &MergeList::accepted, this, [this](size_t hunk, bool taken) {
        m_choices.accepted[hunk] = taken;
        refresh();
        showCurrent();
    });
    connect(m_panel, &MergeChoicePanel::taken, this, &MergePage::decide);
    m_list->show(m_result, m_choices);
    refresh();
    if (!m_result.conflicts.empty())
        m_list->setCurrent({true, 0});
    else if (!m_result.hunks.empty())
        m_list->setCurrent({false, 0});
}

QWidget *MergePage::makeBar()
{
    m_summary->setWordWrap(true);
    m_effect->setWordWrap(true);
    if (m_result.isRelated) {
        m_allMine->setText(tr("Mine for all open"));
        m_allTheirs->setText(tr("Theirs for all open"));
    } else {
        m_allMine->setText(tr("Tick what only they have"));
        m_allTheirs->setText(tr("Tick everything"));
    }
    for (QPushButton *all : {m_allMine, m_allTheirs})
        all->setVisible(!m_result.isRelated || !m_result.conflicts.empty());
    connect(m_allMine, &QPushButton::clicked, this, [this] { decideOpen(Take::Mine); });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { decideOpen(Take::Theirs); });
    auto *leave = new QPushButton(tr("Leave without merging"));
    connect(leave, &QPushButton::clicked, this, &MergePage::left);
    Theme::setLook(m_merge, "primary");
    m_merge->setText(m_result.hunks.empty() && m_result.conflicts.empty() ? tr("Done") : tr("Merge"));
    connect(m_merge, &QPushButton::clicked, this, &MergePage::apply);

    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, Theme::grid, 0, 0);
    row->setSpacing(Theme::grid);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_summary);
    texts->addWidget(m_effect);
    row->addLayout(texts, 1);
    for (QWidget *button : {m_allMine, m_allTheirs, leave, m_merge})
        row->addWidget(button);
    return bar;
}

QString MergePage::subtitle() const
{
    QStringList sentences;
    if (m_result.hunks.empty() && m_result.conflicts.empty())
        sentences += tr("The other file brings nothing new: all of it is in this program already.");
    else if (m_result.isRelated)
        sentences += tr("What they changed since the common state is ticked; conflicts wait for your decision. Nothing changes before “Merge”.");
    else
        sentences += tr("The files have no common history. Nothing is taken over unless you tick it; nothing of yours is removed.");
    if (m_other.isOpenElsewhere)
        sentences += tr("%1 is open elsewhere; merged is what was saved there last.").arg(m_other.name());
    return sentences.join(u' ');
}

/// The whole value where both files know the row by the same id; sentences shorten long texts.
static QString wholeValue(const Place &place, const Program &program, const Message &shown)
{
    const void *row = place.field ? place.table->find(program, place.id) : nullptr;
    const QString text = row ? displayText(*place.field, place.field->get(row), program, interfaceLanguage()) : QString();
    return text.size() > shown.text().size() ? text : shown.text();
}

MergeQuestion MergePage::question(const MergeItem &item) const
{
    const Program &mine = m_session.program();
    const auto orNone = [](const QString &text) { return text.isEmpty() ? tr("not stated") : text; };
    const auto by = [](const QString &side, const QString &author) { return author.isEmpty() ? side : tr("%1 (%2)").arg(side, author); };
    MergeQuestion question;
    const auto addAlong = [&](const std::vector<Place> &places) {
        for (const Place &place : places)
            question.along += placeMessage(place, place.table->find(mine, place.id) ? mine : *m_other.program).text();
    };
    if (!item.isConflict) {
        const MergeHunk &hunk = m_result.hunks[item.index];
        question.sentence = hunk.sentence.text();
        const bool hasValues = hunk.kind == HunkKind::SetField || hunk.kind == HunkKind::Reorder;
        question.mineTitle = tr("Leave it as it is");
        question.mine = hasValues ? orNone(wholeValue(hunk.place, mine, hunk.mine)) : QString();
        question.theirsTitle = tr("Take it over");
        question.theirs = hasValues ? orNone(wholeValue(hunk.place, *m_other.program, hunk.theirs)) : QString();
        addAlong(hunk.along);
        return question;
    }
    const MergeConflict &conflict = m_result.conflicts[item.index];
    question.sentence = conflict.sentence.text();
    question.base = conflict.base.text();
    question.mineTitle = by(tr("Mine"), conflict.mineAuthor);
    question.mine = orNone(wholeValue(conflict.place, mine, conflict.mine));
    question.theirsTitle = by(tr("Theirs"), conflict.theirsAuthor);
    question.theirs = orNone(wholeValue(conflict.place, *m_other.program, conflict.theirs));
    addAlong(conflict.involved);
    if (conflict.takesOwnValue()) {
        question.ownField = conflict.place.field;
        const Resolution &resolution = m_choices.resolutions[item.index];
        const void *row = conflict.place.table->find(mine, conflict.place.id);
        question.ownValue = resolution.take == Take::Own ? resolution.own : row ? conflict.place.field->get(row) : Value();
    }
    return question;
}

Resolution MergePage::resolutionOf(const MergeItem &item) const
{
    return item.isConflict ? m_choices.resolutions[item.index] : Resolution{m_choices.accepted[item.index] ? Take::Theirs : Take::Mine, {}};
}

MergeChoices MergePage::choicesWith(const MergeItem &item, const Resolution &resolution) const
{
    MergeChoices choices = m_choices;
    if (item.isConflict)
        choices.resolutions[item.index] = resolution;
    else
        choices.accepted[item.index] = resolution.take == Take::Theirs;
    return choices;
}

void MergePage::showCurrent()
{
    if (const std::optional<MergeItem> item = m_list->current())
        m_panel->ask(question(*item), resolutionOf(*item).take, m_session.program());
    else
        m_panel->clear();
    m_effects->start();
}

void MergePage::decide(Take take, const Value &own)
{
    const std::optional<MergeItem> item = m_list->current();
    if (!item)
        return;
    m_choices = choicesWith(*item, {take, own});
    refresh();
}

void MergePage::decideOpen(Take take)
{
    const MergeChoices all = choicesFor(m_result, take);
    if (!m_result.isRelated)
        m_choices.accepted = all.accepted;
    for (size_t i = 0; i < m_choices.resolutions.size(); ++i)
        if (m_choices.resolutions[i].take == Take::Open)
            m_choices.resolutions[i] = all.resolutions[i];
    refresh();
    showCurrent();
}

void MergePage::refresh()
{
    m_list->refresh();
    const int open = m_choices.open();
    const auto taken = std::count(m_choices.accepted.begin(), m_choices.accepted.end(), true);
    m_merge->setEnabled(open == 0);
    m_merge->setToolTip(open == 0 ? tr("Apply all decisions as one step") : tr("Decide the conflicts first"));
    m_summary->setText(m_result.hunks.empty() && m_result.conflicts.empty() ? QString()
                       : open > 0 ? tr("%1 of %2 changes taken over. Conflicts to decide before merging: %3.").arg(taken).arg(m_result.hunks.size()).arg(open)
                                  : tr("%1 of %2 changes taken over, all conflicts decided.").arg(taken).arg(m_result.hunks.size()));
    m_effects->start();
}

void MergePage::showEffects()
{
    const Program &mine = m_session.program();
    const ProblemChange all = problemChange(mine, mergedProgram(m_result, m_choices), m_session);
    m_effect->setText(tr("Problems of the program: %1 now, %2 after merging.").arg(all.before).arg(all.after));
    const std::optional<MergeItem> item = m_list->current();
    if (!item)
        return;
    const Program without = mergedProgram(m_result, choicesWith(*item, {item->isConflict ? Take::Open : Take::Mine, {}}));
    const Resolution now = resolutionOf(*item);
    for (const Take take : {Take::Mine, Take::Theirs, Take::Own})
        if (take != Take::Own || now.take == Take::Own)
            m_panel->setEffect(take, problemChange(without, mergedProgram(m_result, choicesWith(*item, {take, now.own})), m_session));
}

void MergePage::apply()
{
    int taken = int(std::count(m_choices.accepted.begin(), m_choices.accepted.end(), true));
    taken += int(std::count_if(m_choices.resolutions.begin(), m_choices.resolutions.end(), [](const Resolution &resolution) { return resolution.take != Take::Mine; }));
    if (!m_session.apply(mergeEdit(m_result, m_choices, Message(QT_TRANSLATE_NOOP("core", "Merged with %1"), {m_other.name()}))))
        return;
    // Names and seals of states that both have are no part of the program; they only ever come in addition.
    if (m_other.document)
        if (const Result<int> marks = takeMarks(m_session.document(), *m_other.document); !marks)
            Q_EMIT m_session.failed(marks.error().text());
    Q_EMIT merged(taken);
}

void MergePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace micromajor
