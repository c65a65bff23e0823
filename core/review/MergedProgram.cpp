#include "core/review/MergePlan.h"
#include "core/review/ProgramChange.h"

#include <QSet>

namespace micromajor {

namespace {

/// One row that may come into the merged program.
struct MergedRow
{
    QString id;
    const void *base;
    const void *mine;
    const void *theirs;
    std::vector<Value> values;
    bool kept;
};

class Resolver
{
public:
    Resolver(const MergeResult &result, const MergeChoices &choices)
        : m_plan(*result.plan), m_choices(choices), m_rows(allTables().size()), m_places(allTables().size())
    {
    }

    Program run()
    {
        for (const Table *table : allTables())
            collect(*table);
        do {
            while (settleReferences()) { }
        } while (openCircles());
        Program program;
        for (const Table *table : allTables())
            write(*table, program);
        return program;
    }

private:
    bool isAccepted(const Decider &decider) const { return decider.hunk >= 0 && m_choices.accepted[size_t(decider.hunk)]; }
    Resolution::Take takenOf(const Decider &decider) const
    {
        return decider.conflict < 0 ? Resolution::Take::Open : m_choices.resolutions[size_t(decider.conflict)].take;
    }

    void collect(const Table &table)
    {
        std::vector<MergedRow> &rows = m_rows[numberOf(table)];
        const auto add = [&](const QString &id, const void *base, const void *mine, const void *theirs) {
            rows.push_back({id, base, mine, theirs, {}, isKept(table, id, base, mine, theirs)});
            rows.back().values = valuesFor(table, rows.back());
        };
        if (table.singleRow) {
            add(table.id(table.at(m_plan.mine, 0)), table.at(m_plan.base, 0), table.at(m_plan.mine, 0), table.at(m_plan.theirs, 0));
            return;
        }
        for (size_t i = 0, n = table.count(m_plan.mine); i < n; ++i) {
            const void *mine = table.at(m_plan.mine, i);
            const QString &id = table.id(mine);
            add(id, m_plan.inBase.row(table, id, i), mine, m_plan.inTheirs.row(table, id, i));
        }
        for (size_t i = 0, n = table.count(m_plan.theirs); i < n; ++i) {
            const void *theirs = table.at(m_plan.theirs, i);
            if (const QString &id = table.id(theirs); m_plan.inMine.of(table, id, i) < 0)
                add(id, m_plan.inBase.row(table, id, i), nullptr, theirs);
        }
        QHash<QString, size_t> &places = m_places[numberOf(table)];
        for (size_t i = 0; i < rows.size(); ++i)
            places.insert(rows[i].id, i);
    }

    bool isKept(const Table &table, const QString &id, const void *base, const void *mine, const void *theirs) const
    {
        if (mine && (theirs || !base))
            return true;
        const auto found = m_plan.rows.find({&table, id});
        const Decider decider = found == m_plan.rows.end() ? Decider() : found->second;
        const bool theirWay = isAccepted(decider) || takenOf(decider) == Resolution::Take::Theirs;
        // Theirs removed a row of mine, added one, or kept one that mine removed.
        return mine ? !theirWay : theirWay;
    }

    std::vector<Value> valuesFor(const Table &table, const MergedRow &row) const
    {
        if (!row.mine || !row.theirs)
            return valuesOf(table, row.mine ? row.mine : row.theirs);
        std::vector<Value> values;
        values.reserve(table.fields.size());
        for (const Field &field : table.fields)
            values.push_back(valueFor(table, row, field));
        return values;
    }

    Value valueFor(const Table &table, const MergedRow &row, const Field &field) const
    {
        const Value mine = field.get(row.mine);
        const Value theirs = field.get(row.theirs);
        if (mine == theirs)
            return mine;
        const RowReference *reference = field.references ? referenceOf(table, field) : nullptr;
        const Value base = row.base ? field.get(row.base) : Value();
        const Value meantMine = meantValue(reference, base, mine, m_plan.inMine);
        const auto found = m_plan.values.find({{&table, table.id(row.mine)}, &field});
        if (found == m_plan.values.end())
            return meantMine;
        const Resolution::Take taken = takenOf(found->second);
        if (taken == Resolution::Take::Own)
            return m_choices.resolutions[size_t(found->second.conflict)].own;
        return isAccepted(found->second) || taken == Resolution::Take::Theirs ? meantValue(reference, base, theirs, m_plan.inTheirs) : meantMine;
    }

    bool isThere(const RowReference &reference, const Value &value) const
    {
        const auto *id = std::get_if<QString>(&value);
        if (!id)
            return false;
        const auto &places = m_places[numberOf(*reference.target)];
        const auto place = places.constFind(*id);
        return place != places.cend() && m_rows[numberOf(*reference.target)][*place].kept;
    }

    /// Whether something went, so that others may have to go, too.
    bool settleReferences()
    {
        bool went = false;
        for (const Table *table : allTables())
            for (const RowReference &reference : referencesOf(*table)) {
                const size_t column = size_t(reference.field - table->fields.data());
                for (MergedRow &row : m_rows[numberOf(*table)]) {
                    if (!row.kept || !isStated(row.values[column]) || isThere(reference, row.values[column]))
                        continue;
                    if (const std::optional<Value> other = otherTarget(reference, row))
                        row.values[column] = *other;
                    else
                        row.kept = false;
                    went = went || !row.kept;
                }
            }
        return went;
    }

    /// Choices of single values can close a circle that neither side has; then mine stands. Whether something had to change.
    bool openCircles()
    {
        bool changed = false;
        for (const Table *table : allTables())
            for (const RowReference &reference : referencesOf(*table)) {
                if (reference.target != table)
                    continue;
                const size_t column = size_t(reference.field - table->fields.data());
                std::vector<MergedRow> &rows = m_rows[numberOf(*table)];
                std::map<QString, QString> parents;
                for (const MergedRow &row : rows)
                    if (const auto *parent = std::get_if<QString>(&row.values[column]); parent && row.kept)
                        parents[row.id] = *parent;
                for (const std::vector<QString> &circle : circlesIn(parents)) {
                    if (isOwnCircle(*table, *reference.field, circle, m_plan.inMine) || isOwnCircle(*table, *reference.field, circle, m_plan.inTheirs))
                        continue;
                    changed = true;
                    for (const QString &id : circle) {
                        MergedRow &row = rows[m_places[numberOf(*table)].value(id)];
                        const Value mine = row.mine ? reference.field->get(row.mine) : Value();
                        row.values[column] = isStated(mine) && mine != row.values[column] && isThere(reference, mine) ? mine : Value();
                    }
                }
            }
        return changed;
    }

    std::optional<Value> otherTarget(const RowReference &reference, const MergedRow &row) const
    {
        for (const void *version : {row.theirs, row.mine, row.base})
            if (version) {
                const Value value = reference.field->get(version);
                if (isStated(value) ? isThere(reference, value) : !reference.needed())
                    return value;
            }
        return reference.needed() ? std::nullopt : std::optional(Value());
    }

    std::vector<QString> orderOf(const Table &table) const
    {
        TableOrder order = tableOrder(m_plan, table);
        const auto found = m_plan.orders.find(&table);
        if (found == m_plan.orders.end())
            return fullOrder(m_plan, table, order.mine);
        if (isAccepted(found->second))
            return fullOrder(m_plan, table, *order.merged);
        return fullOrder(m_plan, table, takenOf(found->second) == Resolution::Take::Theirs ? order.theirs : order.mine);
    }

    void write(const Table &table, Program &program) const
    {
        const std::vector<MergedRow> &rows = m_rows[numberOf(table)];
        const auto append = [&](const MergedRow &row) {
            if (!row.kept)
                return;
            void *written = table.append(program);
            table.setId(written, row.id);
            for (size_t i = 0; i < row.values.size(); ++i)
                table.fields[i].set(written, row.values[i]);
        };
        if (table.singleRow) {
            append(rows.front());
            return;
        }
        for (const QString &id : orderOf(table))
            append(rows[m_places[numberOf(table)].value(id)]);
    }

    const MergeResult::Plan &m_plan;
    const MergeChoices &m_choices;
    std::vector<std::vector<MergedRow>> m_rows; ///< by number of the table
    std::vector<QHash<QString, size_t>> m_places;
};

} // namespace

Program mergedProgram(const MergeResult &result, const MergeChoices &choices)
{
    return Resolver(result, choices).run();
}

Edit mergeEdit(const MergeResult &result, const MergeChoices &choices, Message label)
{
    return programChange(result.plan->original, mergedProgram(result, choices), std::move(label));
}

} // namespace micromajor
