#include "ui/courses/CourseEdits.h"

#include "core/program/Program.h"
#include "core/program/Values.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/PrerequisiteText.h"

#include <QCoreApplication>
#include <QHash>

#include <map>

namespace micromajor {

namespace {

/// Collects the operations of one edit in the order they need: modules, new courses, values, then requisites between all of them.
class CellsWriter
{
public:
    explicit CellsWriter(const Program &program) : m_program(program)
    {
        for (const Module &module : program.modules)
            for (const QString &name : {module.nameEn, module.nameZh})
                if (!name.isEmpty())
                    m_modules.insert(name.toCaseFolded(), module.id.value);
    }

    void add(const CellText &cell)
    {
        const CourseColumn &column = courseColumns()[size_t(cell.column)];
        const bool isNew = cell.row >= int(m_program.courses.size());
        if (isNew && cell.text.trimmed().isEmpty())
            return;
        if (!column.field) {
            m_prerequisites.push_back(cell);
            if (isNew)
                m_newCourses[cell.row];
            return;
        }
        const Result<Value> value = column.field->references && qstrcmp(column.field->references, "module") == 0
            ? module(*column.field, cell.text)
            : parseText(*column.field, cell.text, m_program);
        if (!value) {
            m_refused.push_back({cell.row, cell.column, value.error().text()});
            return;
        }
        if (isNew) {
            m_newCourses[cell.row].values.push_back({column.field, *value});
        } else {
            const Course &course = m_program.courses[size_t(cell.row)];
            if (column.field->get(&course) != *value)
                m_values.push_back(SetField{&tables::course, course.id.value, column.field, *value});
        }
    }

    CellsEdit finish(const Message &label)
    {
        CellsEdit result{{label, {}, std::move(m_newModules)}, {}};
        std::vector<Operation> &operations = result.edit.operations;
        for (auto &[row, course] : m_newCourses)
            operations.push_back(InsertRow{&tables::course, course.id, std::move(course.values), -1});
        operations.insert(operations.end(), m_values.begin(), m_values.end());
        if (!m_prerequisites.empty()) {
            const Program working = operations.empty() ? m_program : applied(m_program, result.edit);
            for (const CellText &cell : m_prerequisites) {
                const auto made = m_newCourses.find(cell.row);
                const QString id = made != m_newCourses.end() ? made->second.id : m_program.courses[size_t(cell.row)].id.value;
                const Result<std::vector<Operation>> requisites = prerequisiteOperations(working, id, cell.text);
                if (requisites)
                    operations.insert(operations.end(), requisites->begin(), requisites->end());
                else
                    m_refused.push_back({cell.row, cell.column, requisites.error().text()});
            }
        }
        result.refused = std::move(m_refused);
        return result;
    }

private:
    struct NewCourse
    {
        QString id = newIdText();
        std::vector<std::pair<const Field *, Value>> values;
    };

    Result<Value> module(const Field &field, const QString &text)
    {
        const QString name = text.trimmed();
        if (name.isEmpty())
            return Value();
        if (const QString id = m_modules.value(name.toCaseFolded()); !id.isEmpty())
            return Value(id);
        if (const Result<Value> known = parseText(field, name, m_program))
            return known;
        const Field *nameField = tables::module.field(u"name_zh");
        if (const Result<void> valid = validate(*nameField, name); !valid)
            return valid.error();
        const QString id = newIdText();
        m_modules.insert(name.toCaseFolded(), id);
        m_newModules.push_back(InsertRow{&tables::module, id, {{nameField, Value(name)}}, -1});
        return Value(id);
    }

    const Program &m_program;
    QHash<QString, QString> m_modules;
    std::vector<Operation> m_newModules;
    std::map<int, NewCourse> m_newCourses;
    std::vector<Operation> m_values;
    std::vector<CellText> m_prerequisites;
    std::vector<RefusedCell> m_refused;
};

} // namespace

CellsEdit setCells(const Program &program, const std::vector<CellText> &cells, const Message &label)
{
    CellsWriter writer(program);
    for (const CellText &cell : cells)
        writer.add(cell);
    return writer.finish(label);
}

} // namespace micromajor
