#include "core/exchange/forms/SupportMatrix.h"

#include "core/exchange/forms/FormCells.h"
#include "core/exchange/forms/FormWords.h"

using namespace Qt::StringLiterals;

namespace micromajor {

using formCells::label;

static constexpr size_t mostColumns = 8; // outcomes beside each other, so that their codes stay readable

static QString sign(const OutcomeSupport &support)
{
    QStringList parts{support.strength, support.progression};
    parts.removeAll(QString());
    return parts.isEmpty() ? u"√"_s : parts.join(u'/');
}

std::vector<FormGrid> supportMatrix(const Program &program, const QString &key)
{
    QHash<std::pair<QString, QString>, QString> signs;
    for (const OutcomeSupport &support : program.outcomeSupports)
        signs.insert({support.courseId.value, support.outcomeId.value}, sign(support));

    std::vector<FormGrid> grids;
    const size_t outcomes = std::max<size_t>(program.outcomes.size(), 1); // without outcomes one empty table says that they are missing
    const size_t tables = (outcomes + mostColumns - 1) / mostColumns;
    for (size_t table = 0; table < tables; ++table) {
        const size_t first = outcomes * table / tables, last = outcomes * (table + 1) / tables;
        FormGrid grid;
        grid.key = table == 0 ? key : key + QString::number(table + 1);
        grid.headRows = 1;
        grid.widths = {30};
        std::vector<FormCell> head{label(u"课程"_s)};
        for (size_t i = first; i < last; ++i) {
            grid.widths.push_back(int(70 / (last - first)));
            const bool has = i < program.outcomes.size();
            head.push_back(label(!has                                    ? u"学习成果"_s
                                     : program.outcomes[i].code.isEmpty() ? formWords::outcomeNumber(i)
                                                                          : program.outcomes[i].code));
        }
        grid.rows.push_back(head);
        for (const Course &course : program.courses) {
            if (course.offering == "planned"_L1)
                continue;
            std::vector<FormCell> row{formCells::value(formWords::courseName(course), "course", formCells::source(&course, "name_zh"))};
            for (size_t i = first; i < last; ++i) {
                const QString outcome = i < program.outcomes.size() ? program.outcomes[i].id.value : QString();
                FormCell cell = formCells::number(signs.value({course.id.value, outcome}), "support", {});
                cell.field += QString::number(i + 1);
                row.push_back(cell);
            }
            grid.rows.push_back(row);
        }
        if (grid.rows.size() == 1) { // without courses one row says that they are missing
            grid.rows.emplace_back();
            grid.rows.back().push_back(formCells::value({}, "course", formCells::source<Course>()));
            for (size_t i = first; i < last; ++i)
                grid.rows.back().push_back(formCells::value({}, ("support" + std::to_string(i + 1)).c_str()));
        }
        grids.push_back(std::move(grid));
    }
    return grids;
}

} // namespace micromajor
