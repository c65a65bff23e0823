#include "ui/workbench/FixPopover.h"

#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"
#include "ui/workbench/FixEffect.h"
#include "ui/workbench/WaiverForm.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

QString paragraph(const QString &html, const QColor &color)
{
    return u"<p style='margin:0 0 4px 0; color:%1'>%2</p>"_s.arg(color.name(), html);
}

} // namespace

FixPopover::FixPopover(ProgramSession &session, const Finding &finding, QWidget *parent)
    : Popover(parent), m_session(session), m_finding(finding), m_choices(new QListWidget), m_preview(new QLabel)
{
    const Theme &theme = Theme::current();
    setFixedWidth(560);
    setAccessibleName(tr("Fixes"));

    auto *sentence = new QLabel(m_finding.message.text());
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto *sign = new QLabel;
    sign->setPixmap(theme.icon(m_finding.verdict, m_finding.severity).pixmap(Theme::iconSize));
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(sentence, 1);

    m_choices->setAccessibleName(tr("What to do"));
    m_choices->setFrameShape(QFrame::NoFrame);
    m_choices->setWordWrap(true);
    m_choices->setSpacing(1);
    for (const Fix &fix : m_finding.fixes) {
        const QString title = shortTitle(fix, session.program());
        auto *item = new QListWidgetItem(theme.icon("fix", theme.accent), fix.preferred ? tr("%1 (preferred)").arg(title) : title, m_choices);
        item->setToolTip(fix.title.text());
    }
    new QListWidgetItem(theme.icon("jump", theme.muted), tr("Go to the place"), m_choices);
    new QListWidgetItem(theme.icon("why", theme.muted), tr("Why? Clause and explanation"), m_choices);
    auto *waive = new QListWidgetItem(theme.icon("waive", theme.muted), m_finding.waived ? tr("Withdraw the waiver") : tr("Waive with a reason…"), m_choices);
    if (!m_finding.waived && !WaiverForm::isAllowed(session, m_finding)) {
        waive->setFlags(Qt::NoItemFlags);
        waive->setToolTip(WaiverForm::whyNotAllowed());
    }
    for (int row = 0; row < m_choices->count(); ++row)
        m_choices->item(row)->setSizeHint(QSize(220, Theme::rowHeight));
    m_choices->setFixedWidth(252);
    m_choices->setMinimumHeight(m_choices->count() * (Theme::rowHeight + 2) + 4);
    m_choices->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored); // as tall as its lines and the preview, not as a list likes to be
    m_choices->setTextElideMode(Qt::ElideRight);

    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::RichText);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_preview->setMinimumHeight(120);
    m_preview->setAccessibleName(tr("What it changes"));

    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_choices);
    columns->addWidget(m_preview, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addLayout(columns);

    connect(m_choices, &QListWidget::currentRowChanged, this, &FixPopover::preview);
    connect(m_choices, &QListWidget::itemActivated, this, [this] { choose(m_choices->currentRow()); });
    connect(m_choices, &QListWidget::itemClicked, this, [this] { choose(m_choices->currentRow()); });
    m_choices->setMouseTracking(true);
    connect(m_choices, &QListWidget::itemEntered, m_choices, qOverload<QListWidgetItem *>(&QListWidget::setCurrentItem));
    setFocusProxy(m_choices);
    m_choices->setCurrentRow(0);
}

void FixPopover::preview(int row)
{
    describe(row);
    // A longer preview needs room; a shorter one leaves it, so that the lines stay under the mouse.
    if (isVisible())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void FixPopover::describe(int row)
{
    const Theme &theme = Theme::current();
    if (row < 0 || row >= int(m_finding.fixes.size())) {
        m_preview->setText(paragraph(m_finding.clause.text().toHtmlEscaped(), theme.muted));
        return;
    }
    const FixEffect effect = effectOf(m_finding.fixes[size_t(row)].edit, m_session);
    QString html;
    for (const QString &change : effect.changes)
        html += paragraph(change.toHtmlEscaped(), theme.text);
    html += paragraph(tr("Problems: %1 → %2").arg(effect.problemsBefore).arg(effect.problemsAfter),
                      effect.problemsAfter < effect.problemsBefore ? theme.met : theme.muted);
    for (const QString &sentence : effect.resolved)
        html += paragraph(u"✓ "_s + sentence.toHtmlEscaped(), theme.met);
    for (const QString &sentence : effect.arising)
        html += paragraph(u"! "_s + sentence.toHtmlEscaped(), theme.warning);
    m_preview->setText(html);
}

void FixPopover::choose(int row)
{
    const int fixes = int(m_finding.fixes.size());
    const QString key = m_finding.key();
    const Finding finding = m_finding;
    ProgramSession &session = m_session;
    close();
    if (row < 0)
        return;
    if (row < fixes)
        session.apply(finding.fixes[size_t(row)].edit);
    else if (row == fixes)
        session.jumpTo(ProgramSession::workPlace(finding));
    else if (row == fixes + 1)
        Q_EMIT whyRequested(key);
    else
        Q_EMIT waiverRequested(key);
}

} // namespace micromajor
