#include "tests/benchmarks/StatedProgram.h"

#include "core/exchange/json/ProgramJson.h"

#include <QFile>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

constexpr int creditsOfCourse = 2;
constexpr int hoursPerCredit = 16;
constexpr int learningHoursPerCredit = 40;
constexpr int theoryHours = 20;
constexpr int practiceHours = 12;

Program cleanProgram()
{
    QFile file(QStringLiteral(PROJECT_SOURCE "/tests/accuracy/clean/ecnu.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(file.fileName()));
    auto program = fromJson(file.readAll(), u"ecnu.json"_s);
    if (!program)
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return *std::move(program);
}

bool isElective(int course) { return course % 15 >= 12; }
int termsFor(int courses) { return courses <= 40 ? 4 : 8; }
QString idOf(const char *kind, int index) { return QLatin1StringView(kind) + u'-' + QString::number(index + 1); }

void addModulesAndCourses(Program &program, int courses)
{
    static constexpr const char *stages[] = {"foundation", "core", "advanced", "extension"};
    const Course model = program.courses.front();
    const int modules = courses / 5;
    program.modules.clear();
    for (int i = 0; i < modules; ++i)
        program.modules.push_back({{idOf("module", i)}, u"模块%1"_s.arg(i + 1), u"Module %1"_s.arg(i + 1), QLatin1StringView(stages[i * 4 / modules]), {}});
    program.courses.clear();
    for (int i = 0; i < courses; ++i) {
        Course course = model;
        course.id.value = idOf("course", i);
        course.code = u"MM%1"_s.arg(1001 + i);
        course.nameZh = u"智能教学系统设计%1"_s.arg(i + 1);
        course.nameEn = u"Design of Teaching Systems %1"_s.arg(i + 1);
        course.moduleId = program.modules[size_t(i / 5)].id;
        course.credits = Credits::whole(creditsOfCourse);
        course.hours = Hours::whole(creditsOfCourse * hoursPerCredit);
        course.theoryHours = Hours::whole(theoryHours);
        course.practiceHours = Hours::whole(practiceHours);
        course.learningHours = Hours::whole(creditsOfCourse * learningHoursPerCredit);
        course.term = 1 + i * termsFor(courses) / courses;
        course.nature = isElective(i) ? u"elective"_s : u"required"_s;
        course.timeSlots = u"周%1第%2节"_s.arg(u"一二三四五六日"_s[i % 7]).arg(i / 7 % 12 + 1);
        course.enterpriseProject = i % 2 == 0;
        course.projectPercent = Percent::whole(i % 2 == 0 ? 50 : 0);
        course.discipline = i % 2 == 0 ? u"管理学"_s : u"工学"_s;
        program.courses.push_back(course);
    }
}

void addParts(Program &program)
{
    const PracticeTask task = program.practiceTasks.back();
    const MicroCourse part = program.microCourses.front();
    program.practiceTasks.clear();
    program.microCourses.clear();
    for (int i = 0; i < int(program.courses.size()); ++i) {
        const Id<Course> &course = program.courses[size_t(i)].id;
        if (i % 2 == 0) {
            program.practiceTasks.push_back(task);
            program.practiceTasks.back().id.value = idOf("task", i);
            program.practiceTasks.back().courseId = course;
        }
        for (int half = 0; i % 5 == 0 && half < 2; ++half) {
            program.microCourses.push_back(part);
            program.microCourses.back().id.value = idOf("micro", 2 * i + half);
            program.microCourses.back().courseId = course;
            program.microCourses.back().name = u"第%1单元"_s.arg(half + 1);
            program.microCourses.back().hours = Hours::whole(creditsOfCourse * hoursPerCredit / 2);
        }
    }
}

/// Each course requires one of the term before; a required course never an elective.
void addRequisites(Program &program)
{
    program.requisites.clear();
    const int courses = int(program.courses.size());
    const int distance = courses / termsFor(courses) + 1;
    for (int i = distance; i < courses; ++i)
        if (!isElective(i - distance))
            program.requisites.push_back({{idOf("requisite", i)}, program.courses[size_t(i)].id, program.courses[size_t(i - distance)].id, u"pre"_s, {}, {}});
}

void addChoices(Program &program)
{
    const ChoiceGroup model = program.choiceGroups.front();
    program.choiceGroups.clear();
    program.choiceMembers.clear();
    for (int i = 0; i < int(program.courses.size()); ++i) {
        if (!isElective(i))
            continue;
        if (i % 15 == 12) {
            ChoiceGroup group = model;
            group.id.value = idOf("group", i / 15);
            group.name = u"选修组%1"_s.arg(i / 15 + 1);
            group.leastCourses = group.mostCourses = 1;
            group.note = u"3 门中选 1 门"_s;
            program.choiceGroups.push_back(group);
        }
        program.choiceMembers.push_back({{idOf("member", i)}, program.choiceGroups.back().id, program.courses[size_t(i)].id});
    }
}

void addOutcomes(Program &program)
{
    const std::vector<Outcome> models = program.outcomes;
    const int outcomes = std::max(8, int(program.courses.size()) / 20);
    program.outcomes.clear();
    program.outcomeGaps.clear();
    for (int i = 0; i < outcomes; ++i) {
        Outcome outcome = models[size_t(i) % models.size()];
        outcome.id.value = idOf("outcome", i);
        outcome.code = u"LO%1"_s.arg(i + 1);
        outcome.statement += QString::number(i + 1);
        program.outcomes.push_back(outcome);
        program.outcomeGaps.push_back({{idOf("closing", i)}, outcome.id, program.capabilityGaps[size_t(i) % program.capabilityGaps.size()].id});
    }
}

/// Every course supports two outcomes, and has an objective for each of them. The weights of the required courses make 100 for each
/// outcome, electives weigh nothing.
void addMatrix(Program &program)
{
    program.outcomeSupports.clear();
    program.courseObjectives.clear();
    const int terms = *program.courses.back().term;
    const size_t outcomes = program.outcomes.size();
    for (size_t i = 0; i < program.courses.size(); ++i)
        for (const size_t which : {size_t(0), size_t(1)}) {
            const Course &course = program.courses[i];
            const Outcome &outcome = program.outcomes[(i + which) % outcomes];
            OutcomeSupport support;
            support.id.value = idOf("support", int(2 * i + which));
            support.outcomeId = outcome.id;
            support.courseId = course.id;
            support.strength = which == 0 ? u"H"_s : u"M"_s;
            support.progression = course.term == 1 ? u"I"_s : course.term == terms ? u"M"_s : u"R"_s;
            program.outcomeSupports.push_back(support);
            program.courseObjectives.push_back({{idOf("objective", int(2 * i + which))}, course.id, outcome.id, u"CO%1.%2"_s.arg(i + 1).arg(which + 1),
                                                u"能够运用所学方法完成任务%1"_s.arg(which + 1)});
        }
    for (size_t outcome = 0; outcome < outcomes; ++outcome) {
        std::vector<OutcomeSupport *> rows;
        for (size_t row = 0; row < program.outcomeSupports.size(); ++row) {
            OutcomeSupport &support = program.outcomeSupports[row];
            if (support.outcomeId != program.outcomes[outcome].id)
                continue;
            support.weight = Percent();
            if (!isElective(int(row / 2)))
                rows.push_back(&support);
        }
        for (size_t row = 0; row < rows.size(); ++row)
            rows[row]->weight = Percent::whole(100 / qint64(rows.size()) + (qint64(row) < 100 % qint64(rows.size())));
    }
}

/// A project of 60 % and a test of 40 % for every course; both are evidence for both of its outcomes and objectives.
void addAssessments(Program &program)
{
    const Assessment model = program.assessments.front();
    program.assessments.clear();
    program.assessmentOutcomes.clear();
    program.assessmentObjectives.clear();
    for (size_t i = 0; i < program.courses.size(); ++i)
        for (const bool isProject : {true, false}) {
            Assessment item = model;
            item.id.value = idOf("assessment", int(2 * i) + !isProject);
            item.courseId = program.courses[i].id;
            item.name = isProject ? u"课程项目"_s : u"期末测试"_s;
            item.kind = isProject ? u"project"_s : u"test"_s;
            item.weight = Percent::whole(isProject ? 60 : 40);
            item.rubricId = isProject ? program.rubrics.front().id : Id<Rubric>();
            program.assessments.push_back(item);
            for (size_t objective = 2 * i; objective < 2 * i + 2; ++objective) {
                program.assessmentOutcomes.push_back(
                    {{idOf("proof", int(program.assessmentOutcomes.size()))}, item.id, program.courseObjectives[objective].outcomeId});
                program.assessmentObjectives.push_back(
                    {{idOf("item", int(program.assessmentObjectives.size()))}, item.id, program.courseObjectives[objective].id, item.weight});
            }
        }
}

void addTeachers(Program &program)
{
    const auto modelOf = [&](QLatin1StringView role) {
        Person person = *std::find_if(program.people.begin(), program.people.end(), [&](const Person &each) { return each.role == role; });
        person.leader = false;
        return person;
    };
    const Person academic = modelOf("academic"_L1);
    const Person mentor = modelOf("mentor"_L1);
    const int teachers = int(program.courses.size()) / 5;
    const QString surnames = u"赵钱孙李周吴郑王冯陈"_s;
    const QString names = u"明华强伟芳敏静丽军洋"_s;
    const size_t first = program.people.size();
    for (int i = 0; i < 2 * teachers; ++i) {
        Person person = i % 2 == 0 ? academic : mentor;
        person.id.value = idOf("teacher", i);
        person.name = QString(surnames[i % 10]) + names[i / 10 % 10] + names[i / 100 % 10];
        program.people.push_back(person);
    }
    program.teachings.clear();
    for (size_t i = 0; i < program.courses.size(); ++i)
        for (const bool leads : {true, false}) {
            const Person &person = program.people[first + 2 * (i % size_t(teachers)) + !leads];
            program.teachings.push_back({{idOf("teaching", int(2 * i) + !leads)}, person.id, program.courses[i].id, leads ? u"lead"_s : u"mentor"_s,
                                         Hours::whole(leads ? theoryHours : practiceHours)});
        }
}

void stateTotals(Program &program)
{
    const int courses = int(program.courses.size()) - 2 * int(program.choiceGroups.size());
    const int terms = *program.courses.back().term;
    ProgramFacts &facts = program.facts;
    facts.coursesStated = courses;
    facts.creditsStated = Credits::whole(courses * creditsOfCourse);
    facts.hoursStated = Hours::whole(courses * creditsOfCourse * hoursPerCredit);
    facts.learningHoursStated = Hours::whole(courses * creditsOfCourse * learningHoursPerCredit);
    facts.contactHoursPerCredit = Hours::whole(hoursPerCredit);
    facts.learningHoursPerCredit = Hours::whole(learningHoursPerCredit);
    facts.terms = terms;
    facts.durationLeast = facts.durationMost = terms / 2;
    facts.durationUnit = u"year"_s;
    facts.durationText = u"%1 学年（%2 个学期）"_s.arg(terms / 2).arg(terms);
    facts.weeklyLoad = Hours::whole(courses * creditsOfCourse * learningHoursPerCredit / (terms * 16));
    facts.endsOn = u"%1-06-30"_s.arg(2026 + terms / 2);
    const Term model = program.terms.front();
    program.terms.clear();
    for (int i = 0; i < terms; ++i) {
        Term term = model;
        term.id.value = idOf("term", i);
        term.number = i + 1;
        term.name = u"第 %1 学期"_s.arg(i + 1);
        term.weeks = 16;
        term.startsOn = i % 2 == 0 ? u"%1-09-07"_s.arg(2026 + i / 2) : u"%1-03-01"_s.arg(2027 + i / 2);
        program.terms.push_back(term);
    }
    const auto fee = [&](QLatin1StringView basis) { return std::find_if(program.fees.begin(), program.fees.end(), [&](const Fee &each) { return each.basis == basis; }); };
    fee("total"_L1)->amount = Money::fromThousandths(fee("credit"_L1)->amount->thousandths() * courses * creditsOfCourse);
}

} // namespace

Program statedProgram(int courses)
{
    Program program = cleanProgram();
    addModulesAndCourses(program, courses);
    addParts(program);
    addRequisites(program);
    addChoices(program);
    addOutcomes(program);
    addMatrix(program);
    addAssessments(program);
    addTeachers(program);
    stateTotals(program);
    program.ruleSetUses.clear();
    return program;
}

} // namespace micromajor
