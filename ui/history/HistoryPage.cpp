#include "ui/history/HistoryPage.h"

#include "core/document/Seals.h"
#include "core/document/Versions.h"
#include "core/signature/Fingerprint.h"
#include "ui/foundation/PageFrame.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/history/MarkForm.h"
#include "ui/history/RevisionCard.h"
#include "ui/history/TimelineDelegate.h"
#include "ui/history/TimelineModel.h"
#include "ui/pages/QuietCombo.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int cardWidth = 38 * Theme::grid;

HistoryPage::HistoryPage(ProgramSession &session, QWidget *parent)
    : Page(session, parent), m_model(new TimelineModel(this)), m_list(new QListView), m_authors(new QuietCombo), m_seal(new QPushButton(tr("Seal the present state…"))),
      m_choice(new QFrame), m_choiceText(new StyledLabel(Theme::TextStyle::Body)),
      m_leaveChoice(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut)), m_sealForm(new MarkForm(tr("Reviewer"), tr("Seal"))), m_nameForm(new MarkForm(tr("Name of the version"), tr("Give the name"))), m_stray(new QWidget),
      m_straySeals(new QVBoxLayout(m_stray)), m_card(new RevisionCard)
{
    setFocusProxy(m_list);
    auto *subtitle = new StyledLabel(Theme::TextStyle::Body, tr("Every step since the file began, newest first. Any state can be looked at, named, and made the present one again."),
                                     StyledLabel::Muted);
    subtitle->setWordWrap(true);
    QVBoxLayout *column = addPageHead(this, tr("History"), subtitle);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("History"));
    m_straySeals->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeBar());
    column->addWidget(makeChoice());
    column->addWidget(m_sealForm);
    column->addWidget(m_nameForm);
    column->addWidget(m_stray);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::grid);
    row->addWidget(m_list, 1);
    row->addWidget(makeCardArea());
    column->addLayout(row, 1);
    m_sealForm->setObjectName(u"sealForm"_s);
    m_nameForm->setObjectName(u"nameForm"_s);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::showSelected);
    connect(m_list, &QListView::activated, this, &HistoryPage::compare);
    connect(m_nameForm, &MarkForm::confirmed, this, &HistoryPage::nameSelected);
    connect(m_sealForm, &MarkForm::confirmed, this, &HistoryPage::sealPresent);
    for (MarkForm *form : {m_nameForm, m_sealForm})
        connect(form, &MarkForm::left, m_list, [this] { m_list->setFocus(); });
    connectCard();
    connect(&session.document(), &Document::historyChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget *HistoryPage::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    auto *label = new StyledLabel(Theme::TextStyle::Body, tr("Steps of"));
    label->setBuddy(m_authors);
    m_authors->setAccessibleName(tr("Steps of"));
    m_authors->setMinimumWidth(25 * Theme::grid);
    m_seal->setObjectName(u"seal"_s);
    m_seal->setToolTip(tr("Sign the present state with your key, so that anyone can see that it is what you had before you"));
    row->addWidget(label);
    row->addWidget(m_authors);
    row->addStretch(1);
    row->addWidget(m_seal);
    connect(m_authors, &QComboBox::currentIndexChanged, this, [this](int index) {
        const TimelineEntry *before = selected();
        const int revision = before ? before->revision : -1;
        m_model->setAuthor(index <= 0 ? std::nullopt : std::optional(m_authors->itemData(index).toString()));
        select(revision);
    });
    connect(m_seal, &QPushButton::clicked, this, &HistoryPage::beginSeal);
    return bar;
}

QWidget *HistoryPage::makeChoice()
{
    Theme::setLook(m_choice, "card");
    m_choice->setObjectName(u"choice"_s);
    m_choiceText->setWordWrap(true);
    auto *file = new QPushButton(tr("A file…"));
    file->setObjectName(u"compareWithFile"_s);
    file->setToolTip(tr("Compare with another file instead"));
    auto *leave = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout(m_choice);
    row->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, Theme::grid);
    row->addWidget(m_choiceText, 1);
    row->addWidget(file);
    row->addWidget(leave);
    connect(file, &QPushButton::clicked, this, [this] {
        const QString command = u"compare-revision-with-file:%1"_s.arg(*m_base);
        leaveChoice();
        Q_EMIT commandRequested(command);
    });
    const auto giveUp = [this] {
        leaveChoice();
        m_list->setFocus();
    };
    connect(leave, &QPushButton::clicked, this, giveUp);
    connect(m_leaveChoice, &QShortcut::activated, this, giveUp);
    m_choice->hide();
    m_leaveChoice->setEnabled(false);
    return m_choice;
}

/// The card scrolls beside the timeline: many seals must not squeeze it.
QWidget *HistoryPage::makeCardArea()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(cardWidth);
    area->setWidget(content);
    area->setAccessibleName(tr("The selected state"));
    return area;
}

void HistoryPage::connectCard()
{
    connect(m_card, &RevisionCard::compareRequested, this, &HistoryPage::compare);
    connect(m_card, &RevisionCard::otherRequested, this, &HistoryPage::chooseOther);
    connect(m_card, &RevisionCard::backRequested, this, &HistoryPage::goBack);
    connect(m_card, &RevisionCard::nameRequested, this, [this] { m_nameForm->begin({}, tr("For example “submitted to the college”. A named state is kept even when it is undone.")); });
    const auto report = [this](const Result<void> &result) {
        if (!result)
            Q_EMIT session().failed(result.error().text());
        m_list->setFocus();
    };
    connect(m_card, &RevisionCard::removeNameRequested, this, [this, report](const QString &name) { report(removeVersion(session().document(), name)); });
    connect(m_card, &RevisionCard::withdrawRequested, this, [this, report](const Seal &seal) { report(withdrawSeal(session().document(), seal)); });
}

QWidget *HistoryPage::firstStop() const
{
    return m_list;
}

void HistoryPage::showEvent(QShowEvent *event)
{
    refresh();
    Page::showEvent(event);
}

void HistoryPage::refresh()
{
    const Document &document = session().document();
    // Whoever stands on the present state goes along with it.
    const TimelineEntry *before = selected();
    const int wanted = before && before->place != TimelineEntry::Place::Present && before->revision < int(document.revisions().size()) ? before->revision : document.head();
    m_model->show(document);
    if (m_base) // another history may stand at its number now
        leaveChoice();
    refreshAuthors();
    refreshStraySeals();
    select(wanted);
}

void HistoryPage::refreshAuthors()
{
    const QSignalBlocker blocker(m_authors);
    m_authors->clear();
    m_authors->addItem(tr("Everybody"));
    for (const QString &author : m_model->authors())
        m_authors->addItem(author.isEmpty() ? tr("Author not stated") : author, author);
    m_authors->setCurrentIndex(m_model->author() ? 1 + int(m_model->authors().indexOf(*m_model->author())) : 0);
}

void HistoryPage::refreshStraySeals()
{
    while (QLayoutItem *item = m_straySeals->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const SealState &state : m_model->straySeals())
        m_straySeals->addWidget(sealView(state));
    m_stray->setVisible(!m_model->straySeals().empty());
}

void HistoryPage::select(int revision)
{
    const QModelIndex index = m_model->indexOf(revision);
    m_list->setCurrentIndex(index.isValid() ? index : m_model->index(0));
    showSelected();
}

const TimelineEntry *HistoryPage::selected() const
{
    return m_model->entry(m_list->currentIndex());
}

void HistoryPage::showSelected()
{
    m_nameForm->hide();
    const TimelineEntry *entry = selected();
    m_card->setVisible(entry != nullptr);
    if (entry)
        m_card->show(*entry, m_base, session().document().revisions().size() < 2);
}

void HistoryPage::compare()
{
    const TimelineEntry *entry = selected();
    const int base = m_base.value_or(session().document().head());
    if (!entry || entry->revision == base)
        return;
    const QString command = u"compare-revisions:%1:%2"_s.arg(base).arg(entry->revision);
    leaveChoice();
    Q_EMIT commandRequested(command);
}

void HistoryPage::chooseOther()
{
    const TimelineEntry *entry = selected();
    if (!entry)
        return;
    m_base = entry->revision;
    m_choiceText->setText(tr("Choose the state with which to compare revision %1, then press Enter.").arg(*m_base));
    m_model->setBase(m_base);
    m_choice->show();
    m_leaveChoice->setEnabled(true);
    showSelected();
    m_list->setFocus();
}

void HistoryPage::leaveChoice()
{
    m_base.reset();
    m_model->setBase({});
    m_choice->hide();
    m_leaveChoice->setEnabled(false);
    showSelected();
}

void HistoryPage::goBack()
{
    const TimelineEntry *entry = selected();
    if (!entry)
        return;
    const Result<Edit> edit = backTo(session().document(), entry->revision);
    if (!edit) {
        Q_EMIT session().failed(edit.error().text());
        return;
    }
    if (session().apply(*edit))
        select(session().document().head());
    m_list->setFocus();
}

void HistoryPage::nameSelected(const QString &name)
{
    const TimelineEntry *entry = selected();
    if (!entry)
        return;
    if (const Result<void> named = nameVersion(session().document(), entry->revision, name); !named)
        m_nameForm->refuse(named.error().text());
    else
        m_nameForm->leave();
}

void HistoryPage::beginSeal()
{
    const auto own = ownPublicKey();
    const QString key = own ? tr("Signed with your key %1. Tell others this number yourself: it is what shows that the seal is yours.").arg(fingerprint(*own))
                            : tr("A key is made for you on this computer. It has no passphrase: whoever can read your files can seal in your name.");
    const QString name = m_sealForm->line()->text().isEmpty() ? session().document().author() : m_sealForm->line()->text();
    m_sealForm->begin(name, key + u' ' + tr("The seal is in the file when the program is saved; later changes do not break it."));
}

void HistoryPage::sealPresent(const QString &reviewer)
{
    const Result<OwnKey> own = ownSigningKey();
    const Result<Seal> sealed = own ? seal(session().document(), reviewer, own->key) : Result<Seal>(own.error());
    if (!sealed) {
        m_sealForm->refuse(sealed.error().text());
        return;
    }
    m_sealForm->leave();
    select(session().document().head());
}

} // namespace micromajor
