#include "ui/history/RevisionCard.h"

#include "core/signature/Fingerprint.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/history/TimelineModel.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace micromajor {

using namespace Qt::StringLiterals;

/// Text as long as it may be, in the width that there is.
static void keepInside(QLabel &text)
{
    text.setWordWrap(true);
    text.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

static QString timeText(const QDateTime &time)
{
    return dayText(time) + u' ' + QLocale::c().toString(time, u"HH:mm"_s);
}

QWidget *sealView(const SealState &state)
{
    const Theme &theme = Theme::current();
    auto *view = new QWidget;
    auto *row = new QHBoxLayout(view);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    auto *sign = new QLabel;
    const Verdict verdict = state.isGenuine() ? state.kind == SealState::Kind::Holds ? Verdict::Met : Verdict::NotApplicable : Verdict::NotMet;
    sign->setPixmap(theme.icon(verdict, Severity::Error).pixmap(Theme::iconSize));
    sign->setAccessibleName(sealWord(state));
    row->addWidget(sign, 0, Qt::AlignTop);
    const QString who = RevisionCard::tr("Sealed by %1, %2").arg(state.seal.reviewer, timeText(state.seal.time.toLocalTime()));
    const QString key = RevisionCard::tr("Key: %1").arg(fingerprint(state.seal.publicKey));
    auto *text = new StyledLabel(Theme::TextStyle::Note, who + u'\n' + state.sentence().text() + u'\n' + key);
    keepInside(*text);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(text, 1);
    return view;
}

RevisionCard::RevisionCard(QWidget *parent)
    : QFrame(parent), m_label(new StyledLabel(Theme::TextStyle::Body)), m_about(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)),
      m_marks(new QVBoxLayout), m_compare(new QPushButton), m_other(new QPushButton(tr("Compare with another state…"))), m_back(new QPushButton(tr("Go back to this state"))),
      m_name(new QPushButton(tr("Name this version…")))
{
    Theme::setLook(this, "card");
    keepInside(*m_label);
    keepInside(*m_about);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Theme::grid);
    m_compare->setObjectName(u"compareWithNow"_s);
    m_other->setObjectName(u"compareWithOther"_s);
    m_other->setToolTip(tr("Then choose the other state in the timeline"));
    m_back->setObjectName(u"goBack"_s);
    m_back->setToolTip(tr("Makes the content again what it was here, as one step that can be undone; nothing of the history is lost"));
    m_name->setObjectName(u"nameVersion"_s);
    m_name->setToolTip(tr("A name such as “submitted to the college”"));
    for (QPushButton *button : {m_compare, m_other, m_back, m_name})
        buttons->addWidget(button);
    m_marks->setSpacing(Theme::half);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid + Theme::half);
    column->setSpacing(Theme::half);
    column->addWidget(m_label);
    column->addWidget(m_about);
    column->addSpacing(Theme::half);
    column->addLayout(buttons);
    column->addSpacing(Theme::half);
    column->addLayout(m_marks);
    connect(m_compare, &QPushButton::clicked, this, &RevisionCard::compareRequested);
    connect(m_other, &QPushButton::clicked, this, &RevisionCard::otherRequested);
    connect(m_back, &QPushButton::clicked, this, &RevisionCard::backRequested);
    connect(m_name, &QPushButton::clicked, this, &RevisionCard::nameRequested);
}

void RevisionCard::show(const TimelineEntry &entry, std::optional<int> base, bool alone)
{
    m_label->setText(entry.label);
    m_about->setText(tr("%1 · %2 · revision %3").arg(timeText(entry.time), entry.author.isEmpty() ? tr("Author not stated") : entry.author).arg(entry.revision));
    while (QLayoutItem *item = m_marks->takeAt(0)) {
        item->widget()->deleteLater(); // its button may be the sender
        item->widget()->hide();
        delete item;
    }
    for (const QString &name : entry.names)
        addName(name);
    for (const SealState &state : entry.seals)
        addSeal(state);
    const bool isPresent = entry.place == TimelineEntry::Place::Present;
    m_compare->setText(base ? tr("Compare with revision %1").arg(*base) : tr("Compare with now"));
    m_compare->setToolTip(base ? tr("What differs between the two states") : tr("What differs between this state and the present one"));
    m_compare->setEnabled(base ? entry.revision != *base : !isPresent);
    m_other->setVisible(!base);
    m_other->setEnabled(!alone);
    m_back->setEnabled(!isPresent);
}

static QPushButton *linkBeside(QWidget *view, QBoxLayout &row, const QString &text)
{
    auto *link = new QPushButton(text, view);
    Theme::setLook(link, "link");
    row.addWidget(link, 0, Qt::AlignTop);
    return link;
}

void RevisionCard::addName(const QString &name)
{
    auto *view = new QWidget;
    auto *row = new QHBoxLayout(view);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    auto *text = new StyledLabel(Theme::TextStyle::Note, tr("Version “%1”").arg(name));
    keepInside(*text);
    row->addWidget(text, 1);
    QPushButton *remove = linkBeside(view, *row, tr("Remove the name"));
    remove->setAccessibleName(tr("Remove the name “%1”").arg(name));
    connect(remove, &QPushButton::clicked, this, [this, name] { Q_EMIT removeNameRequested(name); });
    m_marks->addWidget(view);
}

void RevisionCard::addSeal(const SealState &state)
{
    QWidget *view = sealView(state);
    if (const auto own = ownPublicKey(); own && *own == state.seal.publicKey) {
        QPushButton *withdraw = linkBeside(view, static_cast<QBoxLayout &>(*view->layout()), tr("Withdraw your seal"));
        connect(withdraw, &QPushButton::clicked, this, [this, seal = state.seal] { Q_EMIT withdrawRequested(seal); });
    }
    m_marks->addWidget(view);
}

} // namespace micromajor
