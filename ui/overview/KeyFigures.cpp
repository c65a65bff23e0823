#include "ui/overview/KeyFigures.h"

#include "core/program/Values.h"
#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>

namespace micromajor {

KeyFigures::KeyFigures(ProgramSession &session) : m_session(session)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Theme::grid);
    m_credits = addFigure(row);
    m_courses = addFigure(row);
    m_hours = addFigure(row);
}

KeyFigures::Figure KeyFigures::addFigure(QHBoxLayout *row)
{
    auto *frame = new QFrame;
    Theme::setLook(frame, "card");
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(2 * Theme::grid, Theme::grid + Theme::half, 2 * Theme::grid, Theme::grid + Theme::half);
    layout->setSpacing(2);
    const Figure figure{new StyledLabel(Theme::TextStyle::Figure), new StyledLabel(Theme::TextStyle::Body, {}, StyledLabel::Muted),
                        new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)};
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::half);
    line->addWidget(figure.value, 0, Qt::AlignBottom);
    line->addWidget(figure.unit, 1, Qt::AlignBottom);
    figure.unit->setContentsMargins(0, 0, 0, 3);
    figure.note->setWordWrap(true);
    layout->addLayout(line);
    layout->addWidget(figure.note);
    layout->addStretch(1);
    row->addWidget(frame, 1);
    return figure;
}

void KeyFigures::refresh()
{
    const Program &program = m_session.program();
    const Totals &totals = m_session.facts().totals;
    const auto show = [](const Figure &figure, const QString &value, const QString &unit, const QString &note) {
        figure.value->setText(value.isEmpty() ? QStringLiteral("—") : value);
        figure.unit->setText(unit);
        figure.note->setText(note);
    };
    const auto stated = [&](const char *name) {
        const Field *field = tables::program.field(QString::fromLatin1(name));
        const QString value = displayText(*field, field->get(&program.facts), program, interfaceLanguage());
        return value.isEmpty() ? tr("Total not stated") : tr("Stated: %1").arg(value);
    };
    const auto reason = [&](const auto &range) {
        if (!totals.impossibleGroups.empty())
            return tr("A choice group cannot be satisfied");
        return totals.undecidable ? tr("The choice groups cannot be computed") : tr("%n courses do not state it", nullptr, int(range.missing.size()));
    };
    const auto note = [&](const auto &range, const QString &known) {
        return range.isStated() || totals.offeredCourses == 0 ? known : reason(range);
    };
    show(m_credits, rangeText(totals.credits), tr("credits"), note(totals.credits, stated("credits_stated")));
    show(m_courses, rangeText(totals.courses), tr("courses"), note(totals.courses, tr("%n courses on offer", nullptr, totals.offeredCourses)));
    QString hours = note(totals.hours, stated("hours_stated"));
    if (totals.hours.isStated())
        hours += QStringLiteral(" · ")
            + (totals.practiceShare.isStated() ? tr("practice %1").arg(rangeText(totals.practiceShare)) : tr("practice share cannot be computed"));
    show(m_hours, rangeText(totals.hours), tr("hours"), hours);
}

} // namespace micromajor
