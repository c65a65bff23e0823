#include "ui/pages/FormSpec.h"

#include "core/base/Message.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor {

std::vector<const Field *> detailFields(const ListSpec &spec)
{
    std::vector<const Field *> fields;
    for (const Field &field : spec.table->fields) {
        const auto named = [&](const char *name) { return qstrcmp(name, field.name) == 0; };
        if (field.type != FieldType::Blob && std::none_of(spec.hidden.begin(), spec.hidden.end(), named)
            && std::none_of(spec.columns.begin(), spec.columns.end(), [&](const ListColumn &column) { return named(column.field); }))
            fields.push_back(&field);
    }
    return fields;
}

bool holds(const FormSection &section, const Place &place)
{
    if (place.table == &tables::program)
        return place.field && std::any_of(section.fields.begin(), section.fields.end(), [&](const FormField &field) {
            return qstrcmp(field.name, place.field->name) == 0;
        });
    if (!section.list.table)
        return false;
    return section.list.table == place.table
        || std::any_of(section.list.links.begin(), section.list.links.end(), [&](const ListLink &link) { return link.table == place.table; });
}

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
        if (section.list.table && !section.list.optional)
            count(section.list.table->count(program) > 0, QCoreApplication::translate("pages", section.title));
    }
    return result;
}

} // namespace micromajor
