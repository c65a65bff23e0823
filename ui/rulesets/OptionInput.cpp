#include "ui/rulesets/OptionInput.h"

#include "core/base/Decimal.h"
#include "core/base/Message.h"
#include "ui/foundation/Theme.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const RuleOption &option)
{
    return option.type == RuleOption::Type::Integer || option.type == RuleOption::Type::Decimal;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const auto &text : list)
        texts << text.toString();
    return texts;
}

} // namespace

OptionInput::OptionInput(const RuleOption &option, QWidget *parent)
    : QWidget(parent), m_option(option), m_base(new QLabel)
{
    const QString description = Message(option.description).text();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    make();
    control()->setAccessibleName(description);
    if (m_tick) {
        m_tick->setText(description);
    } else {
        auto *label = new QLabel(description);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(control());
        Theme::setLook(label, "note");
        layout->addWidget(label);
    }
    layout->addWidget(control());
    m_base->setWordWrap(true);
    m_base->setTextFormat(Qt::PlainText);
    Theme::setLook(m_base, "note");
    m_base->hide();
    layout->addWidget(m_base);
}

void OptionInput::make()
{
    if (m_option.type == RuleOption::Type::YesNo) {
        m_tick = new QCheckBox;
        connect(m_tick, &QCheckBox::toggled, this, &OptionInput::told);
    } else if (m_option.type == RuleOption::Type::TextList) {
        m_lines = new QPlainTextEdit;
        m_lines->setTabChangesFocus(true);
        m_lines->setFixedHeight(72);
        m_lines->setPlaceholderText(tr("One value a line"));
        connect(m_lines, &QPlainTextEdit::textChanged, this, &OptionInput::told);
    } else {
        m_line = new QLineEdit;
        if (isNumber(m_option)) {
            static const QRegularExpression whole(u"\\d{0,7}"_s);
            static const QRegularExpression decimal(u"\\d{0,7}([.]\\d{0,3})?"_s);
            m_line->setValidator(new QRegularExpressionValidator(m_option.type == RuleOption::Type::Integer ? whole : decimal, m_line));
            m_line->setPlaceholderText(tr("No limit"));
            m_line->setMaximumWidth(160);
        }
        connect(m_line, &QLineEdit::textEdited, this, &OptionInput::told);
    }
}

QWidget *OptionInput::control() const
{
    return m_tick ? static_cast<QWidget *>(m_tick) : m_lines ? static_cast<QWidget *>(m_lines) : m_line;
}

void OptionInput::told()
{
    if (m_showing)
        return;
    showBase();
    Q_EMIT edited();
}

void OptionInput::setValue(const QJsonValue &value)
{
    if (value == this->value()) {
        showBase();
        return; // the cursor stays where it is
    }
    m_showing = true;
    if (m_tick)
        m_tick->setChecked(value.toBool());
    else if (m_lines)
        m_lines->setPlainText(textsOf(value).join(u'\n'));
    else
        m_line->setText(textOf(value));
    m_showing = false;
    showBase();
}

QJsonValue OptionInput::value() const
{
    if (m_tick)
        return m_tick->isChecked();
    if (m_lines) {
        QJsonArray list;
        const QStringList lines = m_lines->toPlainText().split(u'\n');
        for (const QString &line : lines)
            if (!line.trimmed().isEmpty())
                list.append(line.trimmed());
        return list;
    }
    if (!isNumber(m_option))
        return m_line->text();
    const std::optional<Credits> number = Credits::parse(m_line->text().endsWith(u'.') ? m_line->text().chopped(1) : m_line->text());
    return number ? QJsonValue(double(number->thousandths()) / 1000) : QJsonValue(QJsonValue::Null);
}

void OptionInput::setBaseValue(const QJsonValue &value, const QString &baseName)
{
    m_baseValue = value;
    m_baseName = baseName;
    showBase();
}

void OptionInput::showBase()
{
    const bool differs = !m_baseValue.isUndefined() && m_baseValue != value();
    m_base->setVisible(differs);
    if (!differs)
        return;
    const QString separator = interfaceLanguage() == Language::Chinese ? u"、"_s : u", "_s;
    const QString said = m_baseValue.isBool()   ? (m_baseValue.toBool() ? tr("Yes") : tr("No"))
        : m_baseValue.isArray()                 ? textsOf(m_baseValue).join(separator)
                                                : textOf(m_baseValue);
    const QString shown = !said.isEmpty() ? said : isNumber(m_option) ? tr("no limit") : tr("nothing");
    m_base->setText(tr("“%1” says: %2").arg(m_baseName, shown));
    control()->setAccessibleDescription(m_base->text());
}

void OptionInput::setEditable(bool editable)
{
    if (m_tick)
        m_tick->setEnabled(editable);
    if (m_line)
        m_line->setReadOnly(!editable);
    if (m_lines)
        m_lines->setReadOnly(!editable);
    if (!m_tick)
        Theme::setLook(control(), editable ? "" : "plain");
}

} // namespace micromajor
