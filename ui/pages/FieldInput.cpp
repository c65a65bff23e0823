#include "ui/pages/FieldInput.h"

#include "ui/pages/ChoiceInputs.h"
#include "ui/pages/DateInput.h"
#include "ui/pages/LineInputs.h"
#include "ui/pages/TextInput.h"

#include <QKeyEvent>

namespace micromajor {

FieldInput::FieldInput(const Field &field, QWidget *parent) : QObject(parent), m_field(field) {}

bool FieldInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

FieldInput *FieldInput::make(const Field &field, Style style, QWidget *parent)
{
    switch (field.type) {
    case FieldType::LongText:
        return new TextInput(field, style, parent);
    case FieldType::Choice:
    case FieldType::YesNo:
    case FieldType::Reference:
        return new ChoiceInput(field, style, parent);
    case FieldType::OpenChoice:
        return new OpenChoiceInput(field, style, parent);
    case FieldType::Date:
        return new DateInput(field, style, parent);
    case FieldType::Integer:
    case FieldType::Credits:
    case FieldType::Hours:
    case FieldType::Money:
    case FieldType::Percent:
        return new NumberInput(field, parent);
    case FieldType::Text:
        if (AddressInput::takes(field))
            return new AddressInput(field, parent);
        break;
    case FieldType::Blob:
        break;
    }
    return new LineInput(field, parent);
}

} // namespace micromajor
