#include "ui/workbench/ProblemNotice.h"

#include "ui/foundation/MeasuredLabel.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"
#include "ui/workbench/FixEffect.h"
#include "ui/workbench/WaiverForm.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int edgeWidth = 3, radius = 4;

ProblemNotice::ProblemNotice(ProgramSession &session, const Finding &finding, QWidget *parent)
    : QFrame(parent), m_wash(Theme::current().wash(finding.verdict, finding.severity)), m_edge(Theme::current().color(finding.verdict, finding.severity))
{
    const Theme &theme = Theme::current();
    setAccessibleName(finding.message.text());

    auto *sign = new QLabel;
    sign->setPixmap(theme.icon(finding.verdict, finding.severity).pixmap(QSize(14, 14), devicePixelRatio()));
    auto *sentence = new MeasuredLabel(finding.message.text());
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(sentence, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12 + edgeWidth, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    if (const QString clause = finding.clause.text(); !clause.isEmpty()) {
        auto *basis = new MeasuredLabel(tr("Basis: %1").arg(clause));
        basis->setTextFormat(Qt::PlainText);
        basis->setWordWrap(true);
        Theme::setLook(basis, "note");
        layout->addWidget(basis);
    }

    const auto globalRect = [this](const QWidget *button) { return QRect(button->mapToGlobal(QPoint()), button->size()); };
    // Whole sentences need the width: one fix a line, the two general ways on one line below.
    const size_t shown = std::min<size_t>(finding.fixes.size(), 3);
    for (size_t index = 0; index < shown; ++index) {
        const Fix &fix = finding.fixes[index];
        const QString title = shortTitle(fix, session.program());
        auto *button = new QPushButton;
        button->setText(button->fontMetrics().elidedText(fix.preferred ? tr("%1 (preferred)").arg(title) : title, Qt::ElideRight, 216));
        button->setToolTip(fix.title.text());
        button->setAccessibleName(fix.title.text());
        layout->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [&session, edit = fix.edit] { session.apply(edit); });
    }
    auto *ways = new QHBoxLayout;
    ways->setSpacing(0);
    const auto addWay = [&](const QString &text, auto signal) {
        auto *button = new QPushButton(text);
        Theme::setLook(button, "link");
        button->setAccessibleName(text);
        ways->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, signal, finding, globalRect, button] { Q_EMIT (this->*signal)(finding, globalRect(button)); });
        return button;
    };
    if (!finding.fixes.empty())
        addWay(tr("Preview…"), &ProblemNotice::fixesRequested);
    addWay(tr("Why?"), &ProblemNotice::whyRequested);
    QPushButton *waive = addWay(tr("Waive…"), &ProblemNotice::waiverRequested);
    if (!WaiverForm::isAllowed(session, finding)) {
        waive->setEnabled(false);
        waive->setToolTip(WaiverForm::whyNotAllowed());
        waive->setAccessibleDescription(WaiverForm::whyNotAllowed());
    }
    ways->addStretch(1);
    layout->addLayout(ways);
}

/// Not by a style sheet of its own, which would be worked out for each of its parts whenever another row is chosen.
void ProblemNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_wash);
    painter.drawRoundedRect(rect().adjusted(-radius, 0, 0, 0), radius, radius); // only the right corners are to be seen
    painter.fillRect(0, 0, edgeWidth, height(), m_edge);
}

} // namespace micromajor
