#include "ui/courses/PastePlan.h"

#include "core/exchange/table/PastedText.h"
#include "core/program/Program.h"
#include "ui/courses/CourseColumns.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace micromajor {

namespace {

const Field *courseField(const char *name)
{
    return tables::course.field(QString::fromLatin1(name));
}

/// The texts of one row for the columns of the course table, with the column of the pasted table that each comes from.
struct FieldText
{
    int courseColumn;
    int tableColumn;
    QString text;
};

std::vector<FieldText> fieldTexts(const PastedRow &row, const std::vector<PastedTarget> &targets)
{
    std::vector<FieldText> texts;
    for (size_t i = 0; i < targets.size() && qsizetype(i) < row.cells.size(); ++i) {
        const QString &cell = row.cells[qsizetype(i)];
        switch (targets[i].kind) {
        case PastedTarget::LeftOut:
            break;
        case PastedTarget::BothNames: {
            const NamesInOneCell names = namesInOneCell(cell);
            texts.push_back({courseColumn(courseField("name_zh")), int(i), names.chinese});
            texts.push_back({courseColumn(courseField("name_en")), int(i), names.english});
            break;
        }
        case PastedTarget::Prerequisites: {
            static const QSet<QString> nothing{QStringLiteral("无"), QStringLiteral("-"), QStringLiteral("—"), QStringLiteral("/"), QStringLiteral("none")};
            texts.push_back({courseColumn(nullptr), int(i), nothing.contains(cell.trimmed().toLower()) ? QString() : cell});
            break;
        }
        case PastedTarget::CourseField:
            texts.push_back({courseColumn(targets[i].field), int(i), pastedText(*targets[i].field, cell)});
            break;
        }
    }
    return texts;
}

class KnownCourses
{
public:
    explicit KnownCourses(const Program &program)
    {
        for (size_t i = 0; i < program.courses.size(); ++i) {
            const Course &course = program.courses[i];
            add(m_codes, course.code, int(i));
            add(m_names, course.nameZh, int(i));
            add(m_names, course.nameEn, int(i));
        }
    }

    /// The course that these texts name, once; −1 if there is none.
    int take(const std::vector<FieldText> &texts)
    {
        int found = -1;
        for (const char *field : {"code", "name_zh", "name_en"}) {
            const int column = courseColumn(courseField(field));
            const auto text = std::find_if(texts.begin(), texts.end(), [&](const FieldText &one) { return one.courseColumn == column; });
            if (found < 0 && text != texts.end())
                found = (qstrcmp(field, "code") == 0 ? m_codes : m_names).value(text->text.simplified().toCaseFolded(), -1);
        }
        if (found < 0 || m_taken.contains(found))
            return -1;
        m_taken.insert(found);
        return found;
    }

private:
    static void add(QHash<QString, int> &places, const QString &text, int place)
    {
        if (const QString key = text.simplified().toCaseFolded(); !key.isEmpty() && !places.contains(key))
            places.insert(key, place);
    }

    QHash<QString, int> m_codes;
    QHash<QString, int> m_names;
    QSet<int> m_taken;
};

} // namespace

PastePlan pastePlan(const Program &program, const PastedTable &table, const PasteChoices &choices)
{
    PastePlan plan;
    KnownCourses known(program);
    std::vector<CellText> cells;
    QHash<int, int> rowOfCourse;
    QHash<int, int> columnOfText;
    int next = int(program.courses.size());
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const PastedRow &row = table.rows[i];
        const std::vector<FieldText> texts = row.isCourse() ? fieldTexts(row, choices.targets) : std::vector<FieldText>();
        const bool saysAnything = std::any_of(texts.begin(), texts.end(), [](const FieldText &one) { return !one.text.isEmpty(); });
        if (!saysAnything) {
            plan.courses.push_back(PastePlan::leftOut);
            continue;
        }
        const int existing = choices.allNew ? -1 : known.take(texts);
        const int course = existing >= 0 ? existing : next++;
        ++(existing >= 0 ? plan.updated : plan.made);
        plan.courses.push_back(course);
        rowOfCourse.insert(course, int(i));
        for (const FieldText &one : texts) {
            columnOfText.insert(one.courseColumn, one.tableColumn);
            if (!one.text.isEmpty())
                cells.push_back({course, one.courseColumn, one.text});
        }
    }
    const int pasted = plan.made + plan.updated;
    const char *label = pasted == 1 ? QT_TRANSLATE_NOOP("core", "Paste %1 course") : QT_TRANSLATE_NOOP("core", "Paste %1 courses");
    plan.change = setCells(program, cells, Message(label, {QString::number(pasted)}));
    for (const RefusedCell &cell : plan.change.refused)
        plan.problems.push_back({rowOfCourse.value(cell.row, -1), columnOfText.value(cell.column, -1), cell.sentence});
    return plan;
}

} // namespace micromajor
