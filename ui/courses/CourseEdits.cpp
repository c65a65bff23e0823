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
            m_refused.append(value.error().text());
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
                    m_refused.append(requisites.error().text());
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
    QStringList m_refused;
};

} // namespace

CellsEdit setCells(const Program &program, const std::vector<CellText> &cells, const Message &label)
{
    CellsWriter writer(program);
    for (const CellText &cell : cells)
        writer.add(cell);
    return writer.finish(label);
}

std::vector<QStringList> tabSeparated(const QString &text)
{
    std::vector<QStringList> lines;
    QStringList line;
    QString cell;
    bool quoted = false;
    bool cellBegins = true;
    const auto endCell = [&] {
        line.append(cell.trimmed());
        cell.clear();
        cellBegins = true;
    };
    const auto endLine = [&] {
        endCell();
        lines.push_back(line);
        line.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                cell += c;
            }
        } else if (c == u'"' && cellBegins && text.indexOf(u'"', i + 1) > 0) {
            quoted = true;
            cellBegins = false;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endLine();
        } else if (c != u'\r') {
            cell += c;
            cellBegins = false;
        }
    }
    if (!cell.isEmpty() || !line.isEmpty())
        endLine();
    return lines;
}

/// The column that a header names in either language, or -1.
static int columnOfHeader(const QString &header)
{
    const std::vector<CourseColumn> &columns = courseColumns();
    for (size_t i = 0; i < columns.size(); ++i) {
        QStringList names{columns[i].title()};
        if (columns[i].header)
            names.append(QString::fromUtf8(columns[i].header));
        if (columns[i].field)
            names.append({Message(columns[i].field->label).text(Language::Chinese), Message(columns[i].field->label).text(Language::English)});
        if (names.contains(header, Qt::CaseInsensitive))
            return int(i);
    }
    return -1;
}

std::vector<CellText> pastedCells(const QString &text, int row, const std::vector<int> &columns)
{
    std::vector<QStringList> lines = tabSeparated(text);
    std::vector<int> targets = columns;
    if (!lines.empty() && lines.front().size() > 1) {
        std::vector<int> named;
        int known = 0;
        for (const QString &header : lines.front()) {
            named.push_back(columnOfHeader(header));
            known += named.back() >= 0;
        }
        if (known > 1 && known * 2 >= int(named.size())) {
            targets = named;
            lines.erase(lines.begin());
        }
    }
    std::vector<CellText> cells;
    for (size_t i = 0; i < lines.size(); ++i)
        for (qsizetype j = 0; j < lines[i].size() && size_t(j) < targets.size(); ++j)
            if (targets[size_t(j)] >= 0)
                cells.push_back({row + int(i), targets[size_t(j)], lines[i][j]});
    return cells;
}

} // namespace micromajor
