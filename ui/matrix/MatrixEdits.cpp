#include "ui/matrix/MatrixEdits.h"

#include "core/base/Id.h"
#include "core/program/RowTables.h"
#include "core/program/Values.h"
#include "core/rules/outcomes/OutcomeRows.h"

#include <algorithm>

namespace micromajor {

const Field &fieldOf(Entry entry)
{
    static const Field &strength = fieldOf<OutcomeSupport>(u"strength");
    static const Field &progression = fieldOf<OutcomeSupport>(u"progression");
    static const Field &weight = fieldOf<OutcomeSupport>(u"weight");
    return entry == Entry::Strength ? strength : entry == Entry::Progression ? progression : weight;
}

/// Mostly one; a file from elsewhere may state a support twice.
static std::vector<const OutcomeSupport *> supportsAt(const Program &program, SupportCell cell)
{
    const Id<Outcome> &outcome = program.outcomes[size_t(cell.outcome)].id;
    const Id<Course> &course = program.courses[size_t(cell.course)].id;
    std::vector<const OutcomeSupport *> found;
    for (const OutcomeSupport &support : program.outcomeSupports)
        if (support.outcomeId == outcome && support.courseId == course)
            found.push_back(&support);
    return found;
}

static bool statesOnly(const OutcomeSupport &support, const Field &field)
{
    for (const Entry entry : {Entry::Strength, Entry::Progression, Entry::Weight})
        if (const Field &other = fieldOf(entry); &other != &field && isStated(other.get(&support)))
            return false;
    return true;
}

static Message labelOf(const Program &program, std::span<const SupportCell> cells, const Field &field, const Value &value)
{
    const Message what(field.label);
    const Message shown = valueMessage(field, value, program);
    if (cells.size() != 1) {
        const Message number(QString::number(cells.size()));
        return isStated(value) ? Message(QT_TRANSLATE_NOOP("core", "Set %1 of %2 supports to %3"), {what, number, shown})
                               : Message(QT_TRANSLATE_NOOP("core", "Clear %1 of %2 supports"), {what, number});
    }
    const Message outcome = nameOf(program.outcomes[size_t(cells.front().outcome)], program);
    const Message course = rowMessage(tables::course, &program.courses[size_t(cells.front().course)], program);
    return isStated(value) ? Message(QT_TRANSLATE_NOOP("core", "Set %1 of %2 by %3 to %4"), {what, outcome, course, shown})
                           : Message(QT_TRANSLATE_NOOP("core", "Clear %1 of %2 by %3"), {what, outcome, course});
}

Edit setSupports(const Program &program, std::span<const SupportCell> cells, Entry entry, const Value &value)
{
    static const Field &outcomeField = fieldOf<OutcomeSupport>(u"outcome_id");
    static const Field &courseField = fieldOf<OutcomeSupport>(u"course_id");
    const Field &field = fieldOf(entry);
    Edit edit{labelOf(program, cells, field, value), {}, {}};
    for (const SupportCell &cell : cells) {
        const std::vector<const OutcomeSupport *> supports = supportsAt(program, cell);
        if (supports.empty() && isStated(value))
            edit.operations.push_back(InsertRow{&tables::outcomeSupport, newIdText(),
                                                {{&outcomeField, program.outcomes[size_t(cell.outcome)].id.value},
                                                 {&courseField, program.courses[size_t(cell.course)].id.value},
                                                 {&field, value}},
                                                -1});
        for (const OutcomeSupport *support : supports) {
            if (!isStated(value) && statesOnly(*support, field))
                edit.operations.push_back(RemoveRow{&tables::outcomeSupport, support->id.value});
            else if (field.get(support) != value)
                edit.operations.push_back(SetField{&tables::outcomeSupport, support->id.value, &field, value});
        }
    }
    return edit;
}

Edit removeSupports(const Program &program, std::span<const SupportCell> cells)
{
    Edit edit;
    for (const SupportCell &cell : cells)
        for (const OutcomeSupport *support : supportsAt(program, cell))
            edit.operations.push_back(RemoveRow{&tables::outcomeSupport, support->id.value});
    edit.label = cells.size() == 1
        ? Message(QT_TRANSLATE_NOOP("core", "Remove the support of %1 by %2"),
                  {nameOf(program.outcomes[size_t(cells.front().outcome)], program),
                   rowMessage(tables::course, &program.courses[size_t(cells.front().course)], program)})
        : Message(QT_TRANSLATE_NOOP("core", "Remove %1 supports"), {Message(QString::number(edit.operations.size()))});
    return edit;
}

} // namespace micromajor
