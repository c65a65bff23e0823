#include "ui/pages/LineInputs.h"

#include "core/program/Program.h"
#include "core/program/Values.h"
#include "ui/foundation/Theme.h"

#include <QAction>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QUrl>

#include <algorithm>

namespace micromajor {

LineInput::LineInput(const Field &field, QWidget *parent) : FieldInput(field, parent), m_edit(new QLineEdit(parent))
{
    m_edit->installEventFilter(this);
    m_edit->setPlaceholderText(tr("Not stated"));
    connect(m_edit, &QLineEdit::textEdited, this, &FieldInput::edited);
}

QWidget *LineInput::widget() const
{
    return m_edit;
}

void LineInput::setValue(const Value &value, const Program &program)
{
    const QString text = displayText(m_field, value, program, interfaceLanguage());
    if (text == m_edit->text())
        return;
    m_edit->setText(text);
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0);
}

Result<Value> LineInput::value(const Program &program) const
{
    return parseText(m_field, m_edit->text(), program);
}

QAction *LineInput::addButton(const char *icon, const QString &text)
{
    m_icon = icon;
    m_button = m_edit->addAction(Theme::current().icon(icon, Theme::current().muted), QLineEdit::TrailingPosition);
    m_button->setText(text);
    m_button->setToolTip(text);
    return m_button;
}

void LineInput::refreshIcons()
{
    if (m_button)
        m_button->setIcon(Theme::current().icon(m_icon, Theme::current().muted));
}

void LineInput::type(const QString &text)
{
    m_edit->setText(text);
    Q_EMIT edited();
}

bool LineInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_button && m_button->isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F4 || (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier))) {
            m_button->trigger();
            return true;
        }
    }
    return FieldInput::eventFilter(watched, event);
}

/// In the unit of the stored value: whole numbers, or thousandths.
static qint64 stepOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer:
        return 1;
    case FieldType::Credits:
        return 500;
    case FieldType::Money:
        return 100'000;
    default:
        return 1000;
    }
}

void NumberInput::step(int direction)
{
    static const Program none;
    const Result<Value> now = value(none);
    if (!now || (!isStated(*now) && direction < 0))
        return;
    const qint64 *number = std::get_if<qint64>(&*now);
    const qint64 next = std::max<qint64>(0, (number ? *number : 0) + direction * stepOf(m_field));
    if (validate(m_field, next))
        type(displayText(m_field, next, none, interfaceLanguage()));
}

bool NumberInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            step(key->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return LineInput::eventFilter(watched, event);
}

AddressInput::AddressInput(const Field &field, QWidget *parent)
    : LineInput(field, parent), m_open(addButton("jump", tr("Open this address (Alt+Down)")))
{
    connect(m_open, &QAction::triggered, this, [this] { QDesktopServices::openUrl(address()); });
    connect(m_edit, &QLineEdit::textChanged, this, &AddressInput::showButton);
    showButton();
}

bool AddressInput::takes(const Field &field)
{
    const QLatin1StringView name(field.name);
    return name == QLatin1StringView("url") || name.endsWith(QLatin1StringView("_url")) || name == QLatin1StringView("email");
}

void AddressInput::setValue(const Value &value, const Program &program)
{
    LineInput::setValue(value, program);
    showButton();
}

QUrl AddressInput::address() const
{
    const QString text = m_edit->text().trimmed();
    if (text.contains(u' '))
        return {};
    if (QLatin1StringView(m_field.name) == QLatin1StringView("email")) {
        const qsizetype at = text.indexOf(u'@');
        return at > 0 && at + 1 < text.size() ? QUrl(QStringLiteral("mailto:") + text) : QUrl();
    }
    // Nothing but the web is opened, whatever a file from elsewhere says.
    const QUrl url = QUrl::fromUserInput(text);
    return (url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https")) && url.host().contains(u'.') ? url : QUrl();
}

void AddressInput::showButton()
{
    m_open->setVisible(!address().isEmpty());
}

} // namespace micromajor
