#include "ui/guidance/NewProgram.h"

#include "core/exchange/json/ProgramJson.h"
#include "core/program/Tables.h"
#include "core/rules/need/DirectionList.h"
#include "core/rulesets/RuleSetUses.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

const std::vector<const Table *> &structureTables()
{
    static const std::vector<const Table *> structure{&tables::outcome,       &tables::module,         &tables::course,          &tables::microCourse,
                                                      &tables::practiceTask,  &tables::requisite,      &tables::choiceGroup,     &tables::choiceMember,
                                                      &tables::courseObjective, &tables::outcomeSupport, &tables::term,          &tables::rubric,
                                                      &tables::assessment,    &tables::assessmentOutcome, &tables::assessmentObjective};
    return structure;
}

bool isStructure(const char *name)
{
    return std::ranges::any_of(structureTables(), [name](const Table *table) { return qstrcmp(table->name, name) == 0; });
}

/// What a course says about the institution that gives it.
bool isLocal(const Field &field)
{
    return std::ranges::any_of(std::initializer_list<const char *>{"offering", "last_offered", "reused_from", "time_slots", "platform", "place", "starts_on"},
                               [&field](const char *name) { return qstrcmp(name, field.name) == 0; });
}

void answerTo(Program &program, const std::vector<RuleSet> &wanted)
{
    program.ruleSetUses.clear();
    for (const RuleSet &set : wanted)
        program = applied(program, toggleRuleSet(program, set));
}

} // namespace

Program structureOf(const Program &program)
{
    Program structure = blankProgram();
    for (const Table *table : structureTables())
        for (size_t index = 0, rows = table->count(program); index < rows; ++index) {
            const void *from = table->at(program, index);
            void *to = table->append(structure);
            table->setId(to, table->id(from));
            for (const Field &field : table->fields)
                if (!isLocal(field) && (!field.references || isStructure(field.references)))
                    field.set(to, field.get(from));
        }
    return structure;
}

std::vector<std::pair<const Table *, size_t>> structureCounts(const Program &program)
{
    std::vector<std::pair<const Table *, size_t>> counts;
    for (const Table *table : structureTables())
        if (const size_t rows = table->count(program); rows > 0)
            counts.emplace_back(table, rows);
    return counts;
}

Result<Program> newProgram(const NewProgramPlan &plan)
{
    Program program = blankProgram();
    switch (plan.start) {
    case NewProgramPlan::Start::Blank:
        break;
    case NewProgramPlan::Start::Direction: {
        const ListedDirection *listed = listedDirection(plan.directionCode, {});
        if (!listed)
            return Error{Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "There is no direction %1 in the list of 2025."), {plan.directionCode})};
        Direction &direction = program.directions.emplace_back();
        direction.id = {u"direction-1"_s};
        direction.areaCode = listed->areaCode;
        direction.area = listed->areaZh;
        direction.directionCode = listed->code;
        direction.direction = listed->zh;
        break;
    }
    case NewProgramPlan::Start::Sample: {
        const Result<Program> sample = sampleProgram(plan.sampleId);
        if (!sample)
            return sample.error();
        program = structureOf(*sample);
        break;
    }
    case NewProgramPlan::Start::Courses:
        program.modules = plan.pasted.modules;
        program.courses = plan.pasted.courses;
        program.requisites = plan.pasted.requisites;
        break;
    }
    program.facts.nameZh = plan.name;
    program.facts.institution = plan.institution;
    answerTo(program, plan.ruleSets);
    return program;
}

} // namespace micromajor
