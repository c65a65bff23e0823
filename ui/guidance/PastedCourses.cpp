#include "ui/guidance/PastedCourses.h"

#include "core/exchange/table/ClipboardCells.h"
#include "core/exchange/table/PastedTable.h"
#include "core/exchange/table/PastedText.h"
#include "core/program/Values.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

/// Rows of one table become courses one after another; modules are made when a course first names one.
class Reader
{
public:
    explicit Reader(const PastedTable &table) : m_table(table) {}

    PastedCourses read()
    {
        for (const PastedColumn &column : m_table.columns)
            if (column.target.kind == PastedTarget::Prerequisites)
                m_result.notes.emplace_back(QT_TRANSLATE_NOOP("core", "Column “%1”: prerequisites are entered on the courses page."),
                                            std::initializer_list<Message>{Message(column.heading)});
            else if (column.target.isLeftOut() && !column.heading.isEmpty())
                m_result.notes.emplace_back(QT_TRANSLATE_NOOP("core", "Column “%1” is not taken over."), std::initializer_list<Message>{Message(column.heading)});
        for (const PastedRow &row : m_table.rows)
            if (row.isCourse())
                addCourse(row);
        return std::move(m_result);
    }

private:
    void addCourse(const PastedRow &row)
    {
        Course course;
        course.id = {u"course-%1"_s.arg(m_result.courses.size() + 1)};
        for (size_t index = 0; index < m_table.columns.size() && qsizetype(index) < row.cells.size(); ++index) {
            const PastedTarget &target = m_table.columns[index].target;
            const QString cell = row.cells[qsizetype(index)].trimmed();
            if (target.kind == PastedTarget::BothNames) {
                const NamesInOneCell names = namesInOneCell(cell);
                course.nameZh = names.chinese;
                course.nameEn = names.english;
            } else if (target.kind == PastedTarget::CourseField && !cell.isEmpty()) {
                set(course, *target.field, cell, row.number);
            }
        }
        m_result.courses.push_back(std::move(course));
    }

    void set(Course &course, const Field &field, const QString &cell, int row)
    {
        if (field.references && qstrcmp(field.references, tables::module.name) == 0) {
            field.set(&course, Value(moduleNamed(cell)));
            return;
        }
        const Result<Value> value = parseText(field, pastedText(field, cell), {});
        if (value)
            field.set(&course, *value);
        else
            m_result.notes.emplace_back(QT_TRANSLATE_NOOP("core", "Row %1: “%2” is no value of “%3” and is left out."),
                                        std::initializer_list<Message>{Message(QString::number(row)), Message(cell), Message(field.label)});
    }

    QString moduleNamed(const QString &name)
    {
        const auto known = std::ranges::find(m_result.modules, name, &Module::nameZh);
        if (known != m_result.modules.end())
            return known->id.value;
        Module &module = m_result.modules.emplace_back();
        module.id = {u"module-%1"_s.arg(m_result.modules.size())};
        module.nameZh = name;
        return module.id.value;
    }

    const PastedTable &m_table;
    PastedCourses m_result;
};

} // namespace

PastedCourses pastedCourses(const QString &text)
{
    const PastedTable table = pastedTable(tabSeparatedCells(text));
    if (table.hasHeader)
        return Reader(table).read();
    PastedCourses none;
    if (!text.trimmed().isEmpty())
        none.notes.emplace_back(QT_TRANSLATE_NOOP("core", "No row names the columns. Copy the heading of the table too: course name, credits, hours …"));
    return none;
}

} // namespace micromajor
