#include "ui/rulesets/RuleSetHeadForm.h"

#include "core/rulesets/RulePage.h"
#include "ui/foundation/Theme.h"
#include "ui/pages/QuietCombo.h"
#include "ui/rulesets/RuleSetModel.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<QLatin1StringView, const char *> evidenceNames[] = {{"text-read"_L1, QT_TRANSLATE_NOOP("evidence", "The text was read")},
                                                                       {"secondary"_L1, QT_TRANSLATE_NOOP("evidence", "Known second-hand")},
                                                                       {"proposal"_L1, QT_TRANSLATE_NOOP("evidence", "A proposal")},
                                                                       {"background"_L1, QT_TRANSLATE_NOOP("evidence", "Background")}};
constexpr Layer layers[] = {Layer::Program, Layer::School, Layer::Province, Layer::Nation, Layer::Reference};

/// A choice always has a value here; nothing is muted.
class PlainWhenFixed : public QuietCombo
{
public:
    using QuietCombo::QuietCombo;

protected:
    bool isMuted() const override { return false; }
    void paintEvent(QPaintEvent *event) override
    {
        // What cannot be changed looks like text, not like a control that is out of order.
        if (isEnabled()) {
            QuietCombo::paintEvent(event);
            return;
        }
        QPainter painter(this);
        painter.setPen(Theme::current().text);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, currentText());
    }
};

} // namespace

QString evidenceName(const QString &code)
{
    for (const auto &[known, name] : evidenceNames)
        if (code == known)
            return QCoreApplication::translate("evidence", name);
    return code;
}

RuleSetHeadForm::RuleSetHeadForm(RuleSetModel &model, QWidget *parent)
    : QScrollArea(parent), m_model(model), m_layer(new PlainWhenFixed), m_evidence(new PlainWhenFixed), m_id(new QLabel), m_base(new QLabel)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *outer = new QHBoxLayout(body);
    outer->setContentsMargins(Theme::margin, 12, Theme::margin, Theme::margin);
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(Theme::grid);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QWidget;
    column->setLayout(m_grid);
    column->setMaximumWidth(Theme::fieldWidth);
    outer->addWidget(column, 1, Qt::AlignTop);
    outer->addStretch(0);

    addRow(tr("Id"), m_id);
    m_nameZh = addLine("nameZh", tr("Name (Chinese)"));
    m_nameEn = addLine("nameEn", tr("Name (English)"));
    m_issuerZh = addLine("issuerZh", tr("Issuer (Chinese)"), u"本校教务处"_s);
    m_issuerEn = addLine("issuerEn", tr("Issuer (English)"), u"Academic affairs office"_s);
    m_version = addLine("version", tr("Version"));
    m_date = addLine("date", tr("Date"), u"2026-09-01"_s);
    m_source = new QPlainTextEdit;
    m_source->setObjectName(u"source"_s);
    m_source->setTabChangesFocus(true);
    m_source->setFixedHeight(76);
    m_source->setPlaceholderText(tr("Document, number and address"));
    addRow(tr("Source"), m_source);
    for (const Layer layer : layers)
        m_layer->addItem(nameOf(layer).text());
    addRow(tr("Layer"), m_layer);
    for (const auto &[code, name] : evidenceNames)
        m_evidence->addItem(evidenceName(code));
    addRow(tr("Evidence"), m_evidence);
    addRow(tr("Based on"), m_base);
    setWidget(body);

    connect(m_source, &QPlainTextEdit::textChanged, this, &RuleSetHeadForm::commit);
    for (QuietCombo *choice : {m_layer, m_evidence})
        connect(choice, &QComboBox::activated, this, &RuleSetHeadForm::commit);
    connect(&model, &QAbstractItemModel::modelReset, this, &RuleSetHeadForm::showHead);
    connect(&model, &RuleSetModel::edited, this, [this](int line) {
        if (line < 0)
            showHead();
    });
}

void RuleSetHeadForm::addRow(const QString &label, QWidget *control)
{
    const int row = m_grid->rowCount();
    auto *name = new QLabel(label);
    name->setBuddy(control);
    Theme::setLook(name, "note");
    control->setAccessibleName(label);
    m_grid->addWidget(name, row, 0, control == m_source ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(control, row, 1);
}

QLineEdit *RuleSetHeadForm::addLine(const char *objectName, const QString &label, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setObjectName(QLatin1StringView(objectName));
    line->setPlaceholderText(placeholder);
    addRow(label, line);
    connect(line, &QLineEdit::textEdited, this, &RuleSetHeadForm::commit);
    return line;
}

void RuleSetHeadForm::showHead()
{
    if (m_showing)
        return; // this form is what changed it
    m_showing = true;
    const RuleSet &head = m_model.draft().head();
    const bool editable = m_model.isEditable();
    const std::pair<QLineEdit *, const QString *> lines[] = {{m_nameZh, &head.name.zh},     {m_nameEn, &head.name.en}, {m_issuerZh, &head.issuer.zh},
                                                             {m_issuerEn, &head.issuer.en}, {m_version, &head.version}, {m_date, &head.date}};
    for (const auto &[line, text] : lines) {
        if (line->text() != *text) {
            line->setText(*text);
            line->setCursorPosition(0);
        }
        line->setReadOnly(!editable);
        Theme::setLook(line, editable ? "" : "plain");
    }
    if (m_source->toPlainText() != head.source)
        m_source->setPlainText(head.source);
    m_source->setReadOnly(!editable);
    Theme::setLook(m_source, editable ? "" : "plain");
    m_layer->setCurrentIndex(int(std::ranges::find(layers, head.layer) - std::begin(layers)));
    m_evidence->setCurrentIndex(int(std::ranges::find(evidenceNames, head.evidence, [](const auto &name) { return name.first; }) - std::begin(evidenceNames)));
    m_layer->setEnabled(editable);
    m_evidence->setEnabled(editable);
    m_id->setText(head.id);
    m_base->setText(head.basedOn.isEmpty() ? tr("No other set") : m_model.draft().baseName().text(interfaceLanguage()));
    m_showing = false;
}

void RuleSetHeadForm::commit()
{
    if (m_showing || !m_model.isEditable())
        return;
    RuleSet head = m_model.draft().head();
    head.name = {m_nameZh->text().trimmed(), m_nameEn->text().trimmed()};
    head.issuer = {m_issuerZh->text().trimmed(), m_issuerEn->text().trimmed()};
    head.version = m_version->text().trimmed();
    head.date = m_date->text().trimmed();
    head.source = m_source->toPlainText().trimmed();
    head.layer = layers[std::max(0, m_layer->currentIndex())];
    head.evidence = evidenceNames[std::max(0, m_evidence->currentIndex())].first;
    m_showing = true; // the fields keep what is typed: a space at the end may become a word
    m_model.change(-1, [&](RuleSetDraft &draft) { draft.setHead(head); });
    m_showing = false;
}

void RuleSetHeadForm::focusMissing()
{
    if (m_nameZh->text().isEmpty() && m_nameEn->text().isEmpty())
        m_nameZh->setFocus();
    else if (m_issuerZh->text().isEmpty() && m_issuerEn->text().isEmpty())
        m_issuerZh->setFocus();
    else if (m_version->text().isEmpty())
        m_version->setFocus();
    else if (m_date->text().isEmpty())
        m_date->setFocus();
    else
        m_source->setFocus();
}

} // namespace micromajor
