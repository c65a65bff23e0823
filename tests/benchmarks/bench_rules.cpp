// A full check with every rule: median time for 15 and 500 courses, beside the same questions hard-coded without options, messages or fixes.
#include "core/rules/Checker.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rulesets/RuleSetReader.h"
#include "tests/benchmarks/Measure.h"

#include <cstdio>

using namespace micromajor;
using namespace Qt::StringLiterals;

/// Modules of five courses in four terms, each course requiring one of the term before; every value stated and right.
static Program program(int courses)
{
    Program program;
    program.facts.id.value = u"program"_s;
    program.facts.nameZh = u"智慧城市技术与应用"_s;
    program.facts.kind = u"micro-major"_s;
    program.facts.country = u"CN"_s;
    program.facts.type = u"urgently-needed"_s;
    program.facts.terms = 4;
    program.facts.coursesStated = courses;
    program.facts.creditsStated = Credits::whole(2 * courses);
    for (int i = 0; i < courses; ++i) {
        if (i % 5 == 0)
            program.modules.push_back({{newIdText()}, u"模块 %1"_s.arg(i / 5 + 1), {}, {}, {}});
        Course course;
        course.id.value = newIdText();
        course.nameZh = u"智慧城市课程 %1"_s.arg(i + 1);
        course.moduleId = program.modules.back().id;
        course.credits = Credits::whole(2);
        course.hours = Hours::whole(32);
        course.theoryHours = Hours::whole(24);
        course.practiceHours = Hours::whole(8);
        course.term = 1 + i * 4 / courses;
        const int before = i - courses / 4 - 1;
        if (before >= 0)
            program.requisites.push_back({{newIdText()}, course.id, program.courses[size_t(before)].id, u"pre"_s, {}, {}});
        program.courses.push_back(course);
    }
    return program;
}

static int s_sink = 0;

/// The questions of the catalogue asked of the fields themselves; answers are counted, nothing is said.
static void floorOf(const Facts &facts)
{
    const Program &program = *facts.program;
    int faults = 0;
    for (const Course &course : program.courses) {
        const qint64 hours = course.hours->thousandths(), credits = course.credits->thousandths();
        faults += hours < 16 * credits || hours > 18 * credits;
        faults += *course.theoryHours + *course.practiceHours != *course.hours;
        faults += course.moduleId.isNull() || *course.term < 1 || *course.term > *program.facts.terms;
    }
    for (const Edge &edge : facts.graph.edges)
        faults += *program.courses[size_t(edge.from)].term >= *program.courses[size_t(edge.to)].term;
    for (size_t i = 0; i < program.courses.size(); ++i)
        for (size_t j = i + 1; j < program.courses.size(); ++j)
            faults += program.courses[i].nameZh == program.courses[j].nameZh;
    faults += program.facts.creditsStated != facts.totals.credits.least || program.facts.coursesStated != facts.totals.courses.least;
    faults += facts.totals.courses.most < 3 || facts.totals.courses.least > 10 || !facts.graph.unsatisfiableLoop.empty();
    for (const QString &word : {u"学士"_s, u"硕士"_s, u"博士"_s, u"学位"_s, u"第二专业"_s})
        faults += program.facts.nameZh.contains(word);
    s_sink += faults;
}

int main()
{
    const std::vector<RuleSet> &sets = builtInRuleSets();
    for (const int courses : {15, 500}) {
        const auto value = std::make_shared<const Program>(program(courses));
        const Facts known = facts(value);
        const CheckResult result = check(known, sets);
        std::printf("%d courses, %zu rules in %zu sets: %d met, %zu findings\n", courses, ruleCatalogue().size(), sets.size(), result.met, result.findings.size());
        const int repetitions = courses == 15 ? 20'000 : 1'000;
        Measure::of(repetitions, [&] { floorOf(known); }).print("  floor: hard-coded, no messages");
        Measure::of(repetitions, [&] { s_sink += int(check(known, sets).findings.size()); }).print("  check with all rules", courses == 15 ? "bar: 30 us for forty rules" : "");
        Measure::of(repetitions, [&] { s_sink += facts(value).totals.offeredCourses; }).print("  totals and graph before it");
    }
    return s_sink == -1;
}
