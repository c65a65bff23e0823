#include "ui/pages/FormSpec.h"

#include "core/base/Message.h"

#include <QCoreApplication>

namespace micromajor {

Filled filled(const FormSpec &spec, const Program &program)
{
    Filled result;
    const auto count = [&](bool stated, const QString &label) {
        ++result.all;
        if (stated)
            ++result.stated;
        else
            result.missing.append(label);
    };
    const void *row = tables::program.at(program, 0);
    for (const FormSection &section : spec.sections) {
        for (const FormField &formField : section.fields) {
            const Field *field = tables::program.field(QString::fromLatin1(formField.name));
            count(isStated(field->get(row)), Message(field->label).text());
        }
        if (section.list.table)
            count(section.list.table->count(program) > 0, QCoreApplication::translate("pages", section.title));
    }
    return result;
}

} // namespace micromajor
