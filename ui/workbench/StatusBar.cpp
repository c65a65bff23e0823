#include "ui/workbench/StatusBar.h"

#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/foundation/Theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace micromajor {

using namespace Qt::StringLiterals;

StatusBar::StatusBar(ProgramSession &session, QWidget *parent)
    : QStatusBar(parent), m_session(session)
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    m_credits = addFigure(tr("Credits"));
    m_courses = addFigure(tr("Courses"));
    m_hours = addFigure(tr("Hours"));
    m_practice = addFigure(tr("Practice share"));

    const Theme &theme = Theme::current();
    const std::pair<QIcon, QString> kinds[] = {{theme.icon(Verdict::NotMet, Severity::Error), tr("Errors")},
                                               {theme.icon(Verdict::NotMet, Severity::Warning), tr("Warnings")},
                                               {theme.icon(Verdict::CannotJudge, Severity::Warning), tr("Cannot be judged")},
                                               {theme.icon(Verdict::NotMet, Severity::Advice), tr("Advice")}};
    auto *counts = new QWidget;
    auto *row = new QHBoxLayout(counts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int kind = 0; kind < 4; ++kind) {
        auto *sign = new QLabel;
        sign->setPixmap(kinds[kind].first.pixmap(QSize(13, 13), devicePixelRatio()));
        sign->setToolTip(kinds[kind].second);
        m_problems[kind] = new QLabel;
        m_problems[kind]->setFont(theme.font(Theme::TextStyle::Note));
        m_problems[kind]->setToolTip(kinds[kind].second);
        row->addWidget(sign);
        row->addWidget(m_problems[kind]);
        row->addSpacing(6);
    }
    addWidget(counts);

    m_recovery = new QLabel;
    Theme::setLook(m_recovery, "note");
    m_saved = new QLabel;
    m_saved->setFont(theme.font(Theme::TextStyle::Note));
    addPermanentWidget(m_recovery);
    addPermanentWidget(m_saved);
    m_saved->setContentsMargins(12, 0, 4, 0);

    connect(&session, &ProgramSession::settled, this, [this](bool changed) {
        if (changed)
            refresh();
    });
    refresh();
}

QLabel *StatusBar::addFigure(const QString &name)
{
    auto *label = new StyledLabel(Theme::TextStyle::Note, name, StyledLabel::Muted);
    label->setContentsMargins(4, 3, 0, 3);
    addWidget(label);
    auto *figure = new StyledLabel(Theme::TextStyle::Note);
    figure->setContentsMargins(0, 3, 8, 3);
    addWidget(figure);
    return figure;
}

void StatusBar::refresh()
{
    const Totals &totals = m_session.facts().totals;
    const auto show = [](QLabel *label, const QString &name, const QString &figure) {
        const QString said = figure.isEmpty() ? tr("cannot be judged") : figure;
        label->setText(said);
        label->setAccessibleName(u"%1 %2"_s.arg(name, said));
    };
    show(m_credits, tr("Credits"), rangeText(totals.credits));
    show(m_courses, tr("Courses"), rangeText(totals.courses));
    show(m_hours, tr("Hours"), rangeText(totals.hours));
    show(m_practice, tr("Practice share"), rangeText(totals.practiceShare));

    const ProgramSession::Counts &problems = m_session.counts();
    const int counts[] = {problems.errors, problems.warnings, problems.cannotJudge, problems.advice};
    for (int kind = 0; kind < 4; ++kind) {
        m_problems[kind]->setText(QString::number(counts[kind]));
        m_problems[kind]->setAccessibleName(u"%1 %2"_s.arg(m_problems[kind]->toolTip()).arg(counts[kind]));
    }

    const Document &document = m_session.document();
    m_recovery->setText(document.mode() == Document::Mode::View ? tr("Opened for viewing: save under another name to keep changes")
                        : document.isModified()                 ? tr("All changes are in the recovery journal")
                                                                : QString());
    if (!document.isModified())
        m_saved->setText(document.path().isEmpty() ? tr("Not saved yet") : tr("Saved"));
    else if (const int steps = document.unsavedSteps(); steps > 0)
        m_saved->setText(tr("Not saved · steps: %1").arg(steps));
    else
        m_saved->setText(tr("Not saved"));
}

} // namespace micromajor
