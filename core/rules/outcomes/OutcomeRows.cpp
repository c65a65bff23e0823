#include "core/rules/outcomes/OutcomeRows.h"

#include "core/program/Values.h"

#include <algorithm>

namespace micromajor {

Message nameOf(const Outcome &outcome, const Program &program)
{
    if (const QString code = outcome.code.trimmed(); !code.isEmpty())
        return code;
    const QString statement = outcome.statement.simplified();
    if (statement.isEmpty())
        return rowMessage(tables::outcome, &outcome, program);
    return statement.size() > 30 ? Message(statement.left(30) + u'…') : Message(statement);
}

std::vector<int> outcomesOf(const Links &links, int course)
{
    std::vector<int> outcomes;
    if (course < 0)
        return outcomes;
    for (const int row : links.supportsOfCourse.of(course))
        if (const int outcome = links.outcomeOfSupport[size_t(row)]; outcome >= 0 && std::find(outcomes.begin(), outcomes.end(), outcome) == outcomes.end())
            outcomes.push_back(outcome);
    return outcomes;
}

int onlyOutcomeOf(const Links &links, int course)
{
    const std::vector<int> outcomes = outcomesOf(links, course);
    return outcomes.size() == 1 ? outcomes.front() : -1;
}

std::vector<Message> namesOf(const Program &program, std::span<const int> courses)
{
    std::vector<Message> names;
    names.reserve(courses.size());
    for (const int course : courses)
        names.push_back(nameOf(program.courses[size_t(course)]));
    return names;
}

Message choiceMessage(const Program &program, std::span<const int> taken)
{
    return taken.empty() ? Message(QT_TRANSLATE_NOOP("core", "none of the electives")) : listed(namesOf(program, taken));
}

static bool holds(std::initializer_list<const QString *> texts, const QString &word)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString *text) { return text->contains(word, Qt::CaseInsensitive); });
}

bool isTaught(const Program &program, const QString &word)
{
    for (const Course &course : program.courses)
        if (isOffered(course) && holds({&course.nameZh, &course.nameEn, &course.description, &course.content}, word))
            return true;
    const auto isPartOfOffered = [&](const Id<Course> &id) {
        const Course *course = find(program.courses, id);
        return !course || isOffered(*course);
    };
    for (const MicroCourse &part : program.microCourses)
        if (holds({&part.name, &part.content}, word) && isPartOfOffered(part.courseId))
            return true;
    for (const PracticeTask &task : program.practiceTasks)
        if (holds({&task.name, &task.description}, word) && isPartOfOffered(task.courseId))
            return true;
    return false;
}

Message labelOf(const std::vector<Choice> &choices, const QString &code)
{
    for (const Choice &choice : choices)
        if (code == QLatin1StringView(choice.code))
            return Message(choice.label);
    return code;
}

} // namespace micromajor
