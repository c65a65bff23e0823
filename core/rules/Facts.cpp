#include "core/rules/Facts.h"

namespace micromajor {

using namespace Qt::StringLiterals;

static std::vector<int> modulesOfCourses(const Program &program)
{
    std::vector<int> modules;
    modules.reserve(program.courses.size());
    int last = -1; // courses of one module mostly stand together
    for (const Course &course : program.courses) {
        if (course.moduleId.isNull()) {
            modules.push_back(-1);
            continue;
        }
        if (last < 0 || program.modules[size_t(last)].id != course.moduleId) {
            const Module *module = find(program.modules, course.moduleId);
            last = module ? int(module - program.modules.data()) : -1;
        }
        modules.push_back(last);
    }
    return modules;
}

static std::vector<char> electives(const Program &program)
{
    std::vector<char> elective(program.courses.size());
    for (size_t i = 0; i < program.courses.size(); ++i)
        elective[i] = program.courses[i].nature == "elective"_L1;
    size_t next = 0; // members mostly stand in the order of the courses
    for (const ChoiceMember &member : program.choiceMembers)
        for (size_t step = 0, n = program.courses.size(); step < n; ++step) {
            const size_t index = (next + step) % n;
            if (program.courses[index].id == member.courseId) {
                elective[index] = true;
                next = index + 1;
                break;
            }
        }
    return elective;
}

Facts facts(std::shared_ptr<const Program> program)
{
    Facts facts;
    facts.totals = totals(*program);
    facts.graph = requisiteGraph(*program);
    facts.moduleOf = modulesOfCourses(*program);
    facts.isElective = electives(*program);
    facts.program = std::move(program);
    return facts;
}

} // namespace micromajor
