#include "ui/review/DecisionPanel.h"

#include "core/program/RowTables.h"
#include "core/program/Values.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/pages/FieldEditor.h"

#include <QButtonGroup>
#include <QDate>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int labelWidth = 12 * Theme::grid;

static const Field &kindField()
{
    static const Field &field = fieldOf<Decision>(u"kind");
    return field;
}

DecisionPanel::DecisionPanel(ProgramSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_choices(new QButtonGroup(this)), m_details(new QWidget), m_hint(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)),
      m_earlier(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)), m_again(new QPushButton(tr("Decide again")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * Theme::grid);
    const std::vector<Choice> &kinds = *kindField().choices;
    for (size_t i = 0; i < kinds.size(); ++i) {
        auto *button = new QRadioButton(Message(kinds[i].label).text());
        m_choices->addButton(button, int(i));
        row->addWidget(button);
    }
    row->addStretch(1);
    Theme::setLook(m_again, "link");
    m_again->setToolTip(tr("Begin a new decision, after the conditions have been met. The one before stays."));
    row->addWidget(m_again);
    column->addLayout(row);
    column->addWidget(m_hint);
    column->addWidget(m_details);
    m_earlier->setWordWrap(true);
    column->addWidget(m_earlier);
    connect(m_choices, &QButtonGroup::idClicked, this, &DecisionPanel::decide);
    connect(m_again, &QPushButton::clicked, this, &DecisionPanel::decideAgain);
    refresh();
}

void DecisionPanel::decide(int choice)
{
    const Program &program = m_session.program();
    const Value kind = QString::fromLatin1((*kindField().choices)[size_t(choice)].code);
    if (!program.decisions.empty()) {
        m_session.apply(edits::setField(program, tables::decision, program.decisions.back().id.value, kindField(), kind));
        return;
    }
    std::vector<std::pair<const Field *, Value>> values{{&kindField(), kind}, {&fieldOf<Decision>(u"date"), QDate::currentDate().toString(Qt::ISODate)}};
    if (const QString author = m_session.document().author(); !author.isEmpty())
        values.emplace_back(&fieldOf<Decision>(u"author"), author);
    m_session.apply(edits::insertRow(tables::decision, std::move(values)));
}

void DecisionPanel::decideAgain()
{
    if (m_session.apply(edits::insertRow(tables::decision, {{&fieldOf<Decision>(u"date"), QDate::currentDate().toString(Qt::ISODate)}})))
        focusDecision();
}

void DecisionPanel::focusDecision()
{
    QAbstractButton *checked = m_choices->checkedButton();
    (checked ? checked : m_choices->button(0))->setFocus(Qt::OtherFocusReason);
}

void DecisionPanel::makeEditors(const QString &id)
{
    auto *grid = new QGridLayout(m_details);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Theme::grid);
    grid->setVerticalSpacing(Theme::grid);
    grid->setColumnStretch(1, 1);
    for (const char *name : {"conditions", "author", "date"}) {
        auto *editor = new FieldEditor(m_session, tables::decision, id, fieldOf<Decision>(QString::fromLatin1(name)));
        auto *label = new StyledLabel(Theme::TextStyle::Body, qstrcmp(name, "author") == 0 ? tr("Decided by") : editor->label());
        label->setFixedWidth(labelWidth);
        label->setBuddy(editor);
        label->setContentsMargins(0, Theme::half, 0, 0);
        grid->addWidget(label, int(m_editors.size()), 0, Qt::AlignTop);
        grid->addWidget(editor, int(m_editors.size()), 1);
        m_editors.push_back(editor);
    }
}

void DecisionPanel::refresh()
{
    const Program &program = m_session.program();
    const Decision *newest = program.decisions.empty() ? nullptr : &program.decisions.back();
    m_choices->setExclusive(false);
    for (QAbstractButton *button : m_choices->buttons())
        button->setChecked(newest && newest->kind == QLatin1StringView((*kindField().choices)[size_t(m_choices->id(button))].code));
    m_choices->setExclusive(true);
    if (newest && m_editors.empty())
        makeEditors(newest->id.value);
    else if (newest)
        for (FieldEditor *editor : m_editors)
            editor->setRow(newest->id.value);
    m_details->setVisible(newest);
    m_again->setVisible(newest && !newest->kind.isEmpty());
    const bool lacksConditions = newest && newest->kind == "conditions"_L1 && newest->conditions.isEmpty();
    m_hint->setText(!newest ? tr("No decision yet: choose one, then say its conditions.")
                            : lacksConditions ? tr("Say below what has to change before the program comes back.") : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    QStringList earlier;
    for (size_t i = 0; i + 1 < program.decisions.size(); ++i) {
        const Decision &decision = program.decisions[i];
        QStringList parts{displayText(kindField(), kindField().get(&decision), program, interfaceLanguage()), decision.conditions, decision.author, decision.date};
        parts.removeAll(QString());
        earlier.append(parts.join(u" · "_s));
    }
    m_earlier->setText(earlier.isEmpty() ? QString() : tr("Before: %1").arg(earlier.join(u'\n')));
    m_earlier->setVisible(!earlier.isEmpty());
}

} // namespace micromajor
