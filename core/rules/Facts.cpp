#include "core/rules/Facts.h"

namespace micromajor {

using namespace Qt::StringLiterals;

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
    facts.choices = std::make_shared<const ChoiceSpace>(*program);
    facts.totals = totals(*program, *facts.choices);
    facts.graph = requisiteGraph(*program);
    facts.links = links(*program);
    facts.judgedOn = QDate::fromString(program->facts.startsOn.isEmpty() ? program->facts.applicationDate : program->facts.startsOn, Qt::ISODate);
    facts.isElective = electives(*program);
    facts.program = std::move(program);
    return facts;
}

} // namespace micromajor
