#include "ui/map/MapEdits.h"

#include "core/analysis/Adjacency.h"
#include "core/program/RowTables.h"
#include "core/program/Values.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

/// Whether a way leads from one course to the other.
static bool leadsTo(const RequisiteGraph &graph, int courses, int from, int to)
{
    const Adjacency next(courses, graph.edges);
    std::vector<char> reached(size_t(courses), 0);
    std::vector<int> open{from};
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        if (at == to)
            return true;
        if (std::exchange(reached[size_t(at)], 1))
            continue;
        for (const int successor : next.successors(at))
            open.push_back(successor);
    }
    return false;
}

Result<Edit> newPrerequisite(const Program &program, const RequisiteGraph &graph, int required, int course)
{
    const Course &first = program.courses[size_t(required)];
    const Course &second = program.courses[size_t(course)];
    const Message firstName = rowMessage(tables::course, &first, program);
    const Message secondName = rowMessage(tables::course, &second, program);
    const auto refused = [](const char *source, std::initializer_list<Message> arguments) {
        return Error{Error::Kind::InvalidInput, {source, arguments}};
    };
    if (required == course)
        return refused(QT_TRANSLATE_NOOP("core", "%1 cannot require itself. Choose another course."), {firstName});
    if (std::ranges::any_of(program.requisites, [&](const Requisite &row) { return row.courseId == second.id && row.requiredId == first.id; }))
        return refused(QT_TRANSLATE_NOOP("core", "%1 requires %2 already."), {secondName, firstName});
    if (leadsTo(graph, int(program.courses.size()), course, required))
        return refused(QT_TRANSLATE_NOOP("core", "%1 cannot require %2, which itself builds on %1: nobody could begin."), {secondName, firstName});
    Edit edit = edits::insertRow(tables::requisite, {{&fieldOf<Requisite>(u"course_id"), second.id.value},
                                                     {&fieldOf<Requisite>(u"required_id"), first.id.value},
                                                     {&fieldOf<Requisite>(u"kind"), u"pre"_s}});
    edit.label = {QT_TRANSLATE_NOOP("core", "Make %1 a prerequisite of %2"), {firstName, secondName}};
    return edit;
}

} // namespace micromajor
