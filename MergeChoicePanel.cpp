#include "ui/compare/MergeChoicePanel.h"

#include "ui/foundation/StyledLabel.h"
#include "ui/pages/FieldInput.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int mostFindings = 6; ///< of each kind; more would push the choice out of sight

MergeChoicePanel::MergeChoicePanel(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Decision"));
    clear();
}

static QLabel *wrapped(Theme::TextStyle style, const QString &text, StyledLabel::Tone tone = StyledLabel::Normal)
{
    auto *label = new StyledLabel(style, text, tone);
    label->setWordWrap(true);
    return label;
}

void MergeChoicePanel::clear()
{
    m_options.clear();
    m_own = nullptr;
    m_refusal = nullptr;
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater(); // a button in it may be the sender
    }
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(2 * Theme::grid, 0, Theme::grid, Theme::grid);
    m_column->setSpacing(Theme::grid);
    setWidget(m_content);
}

void MergeChoicePanel::ask(const MergeQuestion &question, Take taken, const Program &program)
{
    clear();
    m_column->addWidget(wrapped(Theme::TextStyle::Section, question.sentence));
    if (!question.base.isEmpty())
        m_column->addWidget(wrapped(Theme::TextStyle::Note, tr("Before both changed it: %1").arg(question.base), StyledLabel::Muted));
    if (!question.along.isEmpty())
        m_column->addWidget(wrapped(Theme::TextStyle::Note, tr("Goes with it: %1").arg(question.along.join(tr(", "))), StyledLabel::Muted));
    addOption(Take::Mine, question.mineTitle, question.mine, nullptr);
    addOption(Take::Theirs, question.theirsTitle, question.theirs, nullptr);
    if (question.ownField) {
        auto *editor = new QWidget;
        auto *column = new QVBoxLayout(editor);
        column->setContentsMargins(0, 0, 0, 0);
        m_own = FieldInput::make(*question.ownField, FieldInput::Style::Form, editor);
        m_own->setValue(question.ownValue, program);
        m_own->widget()->setAccessibleName(tr("Own value"));
        m_refusal = wrapped(Theme::TextStyle::Note, {});
        m_refusal->setForegroundRole(QPalette::Text);
        m_refusal->hide();
        column->addWidget(m_own->widget());
        column->addWidget(m_refusal);
        addOption(Take::Own, tr("Another value"), {}, editor);
        connect(m_own, &FieldInput::edited, this, [this, &program] {
            choice(Take::Own)->setChecked(true);
            takeOwn(program);
        });
    }
    m_column->addStretch(1);
    if (QRadioButton *button = choice(taken))
        button->setChecked(true);
    // Only now: showing what is taken is not taking it.
    for (const Option &option : m_options)
        connect(option.button, &QRadioButton::clicked, this, [this, take = option.take, &program] {
            if (take == Take::Own)
                takeOwn(program);
            else
                Q_EMIT this->taken(take, {});
        });
    m_content->show();
}

void MergeChoicePanel::takeOwn(const Program &program)
{
    const Result<Value> value = m_own->value(program);
    m_refusal->setVisible(!value);
    if (value)
        Q_EMIT taken(Take::Own, *value);
    else
        m_refusal->setText(value.error().text());
}

void MergeChoicePanel::addOption(Take take, const QString &title, const QString &value, QWidget *editor)
{
    auto *card = new QFrame;
    Theme::setLook(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Theme::grid + Theme::half, Theme::grid, Theme::grid + Theme::half, Theme::grid);
    column->setSpacing(Theme::half);
    auto *button = new QRadioButton(title);
    button->setAutoExclusive(false); // each stands in a card of its own
    button->setAccessibleDescription(value);
    column->addWidget(button);
    if (!value.isEmpty())
        column->addWidget(wrapped(Theme::TextStyle::Body, value));
    if (editor)
        column->addWidget(editor);
    QLabel *effect = wrapped(Theme::TextStyle::Note, {}, StyledLabel::Muted);
    effect->hide();
    column->addWidget(effect);
    connect(button, &QRadioButton::toggled, this, [this, button](bool on) {
        for (const Option &option : m_options)
            if (on && option.button != button)
                option.button->setChecked(false);
    });
    connect(button, &QRadioButton::clicked, button, [button] { button->setChecked(true); });
    m_options.push_back({take, button, effect});
    m_column->addWidget(card);
}

QRadioButton *MergeChoicePanel::choice(Take take) const
{
    for (const Option &option : m_options)
        if (option.take == take)
            return option.button;
    return nullptr;
}

void MergeChoicePanel::setEffect(Take take, const ProblemChange &effect)
{
    QStringList lines{effect.before == effect.after ? tr("Problems: %1, as many as without it").arg(effect.after)
                                                    : tr("Problems: %1 → %2").arg(effect.before).arg(effect.after)};
    const auto add = [&](const QString &text, const std::vector<Finding> &findings) {
        for (size_t i = 0; i < findings.size() && i < mostFindings; ++i)
            lines += text.arg(findings[i].message.text());
        if (findings.size() > mostFindings)
            lines += tr("… and %1 more").arg(findings.size() - mostFindings);
    };
    add(tr("+ New: %1"), effect.arising);
    add(tr("✓ Solved: %1"), effect.solved);
    for (const Option &option : m_options)
        if (option.take == take) {
            option.effect->setText(lines.join(u'\n'));
            option.effect->show();
        }
}

QString MergeChoicePanel::effectText(Take take) const
{
    for (const Option &option : m_options)
        if (option.take == take)
            return option.effect->text();
    return {};
}

} // namespace micromajor
