#include "ui/rulesets/RuleDetailPanel.h"

#include "core/rulesets/RulePage.h"
#include "ui/foundation/MarkdownText.h"
#include "ui/foundation/Theme.h"
#include "ui/rulesets/OptionInput.h"
#include "ui/rulesets/RuleSetModel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

QLabel *note(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    Theme::setLook(label, "note");
    return label;
}

QPlainTextEdit *clauseEdit(const QString &name)
{
    auto *edit = new QPlainTextEdit;
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(44);
    return edit;
}

} // namespace

RuleDetailPanel::RuleDetailPanel(RuleSetModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_title(new QLabel), m_state(note()), m_restore(new QPushButton(tr("As the base has it"))),
      m_about(new QPushButton(tr("About this rule"))), m_inputsLayout(new QVBoxLayout), m_noOptions(note(tr("This rule has no limits to set."))),
      m_clauseZh(clauseEdit(tr("Clause (Chinese)"))), m_clauseEn(clauseEdit(tr("Clause (English)"))), m_baseClause(note()), m_page(new QTextBrowser),
      m_form(new QWidget)
{
    m_page->setAccessibleName(tr("Page of the rule"));
    m_page->setOpenLinks(false);
    m_page->hide();
    auto *columns = new QHBoxLayout(m_form);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Theme::margin);
    columns->addWidget(makeLimits(), 1);
    columns->addWidget(makeClause(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, 8, Theme::margin, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_form, 1);
    layout->addWidget(m_page, 1);
    setMinimumHeight(190);

    connect(&model, &QAbstractItemModel::modelReset, this, [this] { showLine(-1); });
    connect(&model, &RuleSetModel::edited, this, [this](int line) {
        if (line == m_line)
            refresh();
    });
    refresh();
}

QWidget *RuleDetailPanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    Theme::setLook(m_title, "section");
    m_title->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {m_restore, m_about}) {
        Theme::setLook(button, "link");
        button->setAccessibleName(button->text());
    }
    m_about->setCheckable(true);
    row->addWidget(m_title);
    row->addWidget(m_state, 1);
    row->addWidget(m_restore);
    row->addWidget(m_about);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const int line = m_line;
        m_model.change(line, [line](RuleSetDraft &draft) { draft.restore(line); });
    });
    connect(m_about, &QPushButton::toggled, this, &RuleDetailPanel::showPage);
    return head;
}

QWidget *RuleDetailPanel::makeLimits()
{
    auto *inputs = new QWidget;
    m_inputsLayout->setContentsMargins(0, 0, 8, 0);
    m_inputsLayout->setSpacing(8);
    m_inputsLayout->addWidget(m_noOptions);
    m_inputsLayout->addStretch(1);
    inputs->setLayout(m_inputsLayout);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inputs);
    return area;
}

QWidget *RuleDetailPanel::makeClause()
{
    auto *clause = new QWidget;
    auto *layout = new QVBoxLayout(clause);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (QPlainTextEdit *edit : {m_clauseZh, m_clauseEn}) {
        auto *label = note(edit->accessibleName());
        label->setBuddy(edit);
        layout->addWidget(label);
        layout->addWidget(edit, 1);
        connect(edit, &QPlainTextEdit::textChanged, this, [this] {
            if (m_showing || m_line < 0 || !m_model.isEditable())
                return;
            const int line = m_line;
            const BilingualText said{m_clauseZh->toPlainText().trimmed(), m_clauseEn->toPlainText().trimmed()};
            m_model.change(line, [&](RuleSetDraft &draft) { draft.setClause(line, said); });
        });
    }
    layout->addWidget(m_baseClause);
    return clause;
}

OptionInput *RuleDetailPanel::input(const char *option) const
{
    const auto found = std::ranges::find_if(m_inputs, [&](const OptionInput *input) { return QLatin1StringView(input->optionName()) == QLatin1StringView(option); });
    return found == m_inputs.end() ? nullptr : *found;
}

void RuleDetailPanel::showLine(int line)
{
    m_line = line;
    refresh();
}

/// The controls for another rule.
void RuleDetailPanel::build()
{
    for (OptionInput *input : std::exchange(m_inputs, {})) {
        input->hide();
        input->deleteLater();
    }
    if (!m_rule)
        return;
    for (const RuleOption &option : m_rule->options) {
        auto *input = new OptionInput(option);
        m_inputsLayout->insertWidget(int(m_inputs.size()), input);
        m_inputs.push_back(input);
        connect(input, &OptionInput::edited, this, [this, input] {
            const int line = m_line;
            m_model.change(line, [&](RuleSetDraft &draft) { draft.setOption(line, QString::fromLatin1(input->optionName()), input->value()); });
        });
    }
}

void RuleDetailPanel::refresh()
{
    const bool some = m_line >= 0 && m_line < m_model.rowCount();
    m_form->setEnabled(some);
    m_about->setVisible(some);
    m_restore->hide();
    if (!some) {
        m_title->setText(tr("No rule selected"));
        m_state->setText(tr("Select a rule to see its limits and its clause."));
        m_rule = nullptr;
        build();
        m_about->setChecked(false);
        m_noOptions->hide();
        m_form->hide();
        return;
    }
    const RuleSetDraft &draft = m_model.draft();
    const RuleSetLine &line = draft.lines()[size_t(m_line)];
    const RuleSetEntry &entry = line.entry;
    if (m_rule != entry.rule) {
        m_rule = entry.rule;
        build();
        showPage(m_about->isChecked());
    }
    m_form->setVisible(!m_about->isChecked());
    const bool editable = m_model.isEditable() && line.included;
    const OverriddenEntry *overridden = entry.overridden.empty() ? nullptr : &entry.overridden.front();
    m_title->setText(Message(entry.rule->title).text());
    m_state->setText(!line.included ? tr("Not in the set. Tick it in the table to switch it on.")
                         : entry.inherited ? tr("As “%1” has it").arg(draft.baseName().text(interfaceLanguage()))
                                           : QString());
    const RuleSetEntry *base = draft.baseEntry(m_line);
    m_restore->setVisible(editable && base && !entry.inherited);
    m_noOptions->setVisible(m_inputs.empty());

    m_showing = true;
    for (OptionInput *input : m_inputs) {
        const QLatin1StringView name(input->optionName());
        input->setEditable(editable);
        input->setValue(entry.options[name]);
        input->setBaseValue(overridden && !entry.inherited ? overridden->options[name] : QJsonValue(QJsonValue::Undefined),
                            overridden ? overridden->ruleSet.text(interfaceLanguage()) : QString());
    }
    for (const auto &[edit, text] : {std::pair(m_clauseZh, &entry.clause.zh), std::pair(m_clauseEn, &entry.clause.en)}) {
        if (edit->toPlainText().trimmed() != *text)
            edit->setPlainText(*text);
        edit->setReadOnly(!editable);
        Theme::setLook(edit, editable ? "" : "plain");
    }
    const QString clause = overridden && !entry.inherited && overridden->clause != entry.clause ? overridden->clause.text(interfaceLanguage()) : QString();
    m_baseClause->setVisible(!clause.isEmpty());
    m_baseClause->setText(tr("“%1” says: %2").arg(overridden ? overridden->ruleSet.text(interfaceLanguage()) : QString(), clause));
    m_showing = false;
}

void RuleDetailPanel::showPage(bool shown)
{
    m_page->setVisible(shown);
    m_form->setVisible(!shown);
    if (shown && m_rule)
        showMarkdown(*m_page, rulePage(*m_rule, {m_model.draft().result()}, interfaceLanguage()));
}

} // namespace micromajor
