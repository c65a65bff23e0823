#include "ui/courses/CourseColumns.h"

#include "core/base/Message.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor {

QString CourseColumn::title() const
{
    return header ? QCoreApplication::translate("pages", header) : Message(field->label).text();
}

bool CourseColumn::isNumber() const
{
    return field && (field->isDecimal() || field->type == FieldType::Integer);
}

const std::vector<CourseColumn> &courseColumns()
{
    static const std::vector<CourseColumn> columns = [] {
        const auto course = [](const char *name) { return tables::course.field(QString::fromLatin1(name)); };
        std::vector<CourseColumn> all{
            {course("code"), QT_TRANSLATE_NOOP("pages", "Course no."), true},
            {course("name_zh"), QT_TRANSLATE_NOOP("pages", "Course name"), true},
            {course("module_id"), QT_TRANSLATE_NOOP("pages", "Module"), true},
            {course("credits"), QT_TRANSLATE_NOOP("pages", "Credits"), true},
            {course("hours"), QT_TRANSLATE_NOOP("pages", "Total hours"), true},
            {course("theory_hours"), QT_TRANSLATE_NOOP("pages", "Theory"), true},
            {course("practice_hours"), QT_TRANSLATE_NOOP("pages", "Practice"), true},
            {course("term"), QT_TRANSLATE_NOOP("pages", "Term"), true},
            {course("nature"), QT_TRANSLATE_NOOP("pages", "Nature"), true},
            {nullptr, QT_TRANSLATE_NOOP("pages", "Prerequisites"), true},
        };
        for (const Field &field : tables::course.fields)
            if (std::none_of(all.begin(), all.end(), [&](const CourseColumn &column) { return column.field == &field; }))
                all.push_back({&field, nullptr, false});
        return all;
    }();
    return columns;
}

int courseColumn(const Field *field)
{
    const std::vector<CourseColumn> &columns = courseColumns();
    const auto column = std::find_if(columns.begin(), columns.end(), [&](const CourseColumn &candidate) { return candidate.field == field; });
    return column == columns.end() ? -1 : int(column - columns.begin());
}

int courseNameColumn()
{
    return 1;
}

} // namespace micromajor
