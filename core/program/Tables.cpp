#include "core/program/Tables.h"

namespace micromajor {

const std::vector<const Table *> &allTables()
{
    static const std::vector<const Table *> all = [] {
        const std::vector<const Table *> inOrderOfDimensions{
            &tables::program,
            &tables::learnerGroup,
            &tables::priorityGroup,
            &tables::capabilityGap,
            &tables::occupation,
            &tables::evidence,
            &tables::direction,
            &tables::outcome,
            &tables::outcomeGap,
            &tables::module,
            &tables::course,
            &tables::microCourse,
            &tables::practiceTask,
            &tables::requisite,
            &tables::choiceGroup,
            &tables::choiceMember,
            &tables::outcomeSupport,
            &tables::courseObjective,
            &tables::term,
            &tables::rubric,
            &tables::assessment,
            &tables::assessmentOutcome,
            &tables::assessmentObjective,
            &tables::credential,
            &tables::recognition,
            &tables::fee,
            &tables::organisation,
            &tables::agreement,
            &tables::person,
            &tables::recentCourse,
            &tables::teaching,
            &tables::qualityIndicator,
            &tables::qualityResult,
            &tables::feedback,
            &tables::approval,
            &tables::attachment,
            &tables::ruleSetUse,
            &tables::waiver,
            &tables::sourceNote,
            &tables::comment,
            &tables::reviewer,
            &tables::rubricCriterion,
            &tables::reviewScore,
            &tables::decision,
        };
        // Needed rows first, so that rows can be inserted table by table.
        std::vector<const Table *> sorted;
        const auto place = [&](const Table *table, const auto &self) -> void {
            if (std::find(sorted.begin(), sorted.end(), table) != sorted.end())
                return;
            for (const Field &field : table->fields)
                if (field.references && qstrcmp(field.references, table->name) != 0)
                    for (const Table *other : inOrderOfDimensions)
                        if (qstrcmp(other->name, field.references) == 0)
                            self(other, self);
            sorted.push_back(table);
        };
        for (const Table *table : inOrderOfDimensions)
            place(table, place);
        return sorted;
    }();
    return all;
}

const Table *tableNamed(QStringView name)
{
    for (const Table *table : allTables())
        if (name == QLatin1StringView(table->name))
            return table;
    return nullptr;
}

const Field *Table::field(QStringView fieldName) const
{
    for (const Field &candidate : fields)
        if (fieldName == QLatin1StringView(candidate.name))
            return &candidate;
    return nullptr;
}

const void *Table::find(const Program &program, const QString &rowId) const
{
    for (size_t i = 0, n = count(program); i < n; ++i)
        if (const void *row = at(program, i); id(row) == rowId)
            return row;
    return nullptr;
}

} // namespace micromajor
