#pragma once
#include "core/program/Program.h"

namespace micromajor {

/// A program of many courses with every figure stated: four modules, eight terms, each course after the one a term before.
inline Program largeProgram(int courses)
{
    Program program;
    program.facts.id.value = QStringLiteral("program");
    program.facts.nameZh = QStringLiteral("大规模测试微专业");
    program.facts.country = QStringLiteral("CN");
    program.facts.kind = QStringLiteral("micro-major");
    program.facts.terms = 8;
    for (int i = 0; i < 4; ++i) {
        Module module;
        module.id.value = QStringLiteral("module-%1").arg(i);
        module.nameZh = QStringLiteral("模块%1").arg(i + 1);
        program.modules.push_back(module);
    }
    for (int i = 0; i < courses; ++i) {
        Course course;
        course.id.value = QStringLiteral("course-%1").arg(i);
        course.code = QStringLiteral("C%1").arg(i, 3, 10, QLatin1Char('0'));
        course.nameZh = QStringLiteral("课程名称第%1号").arg(i + 1);
        course.moduleId = program.modules[size_t(i % 4)].id;
        course.credits = Credits::whole(2);
        course.hours = Hours::whole(32);
        course.theoryHours = Hours::whole(20);
        course.practiceHours = Hours::whole(12);
        course.term = i % 8 + 1;
        course.nature = QStringLiteral("required");
        program.courses.push_back(course);
        if (i % 8 != 0) {
            Requisite requisite;
            requisite.id.value = QStringLiteral("requisite-%1").arg(i);
            requisite.courseId = course.id;
            requisite.requiredId = program.courses[size_t(i - 1)].id;
            requisite.kind = QStringLiteral("pre");
            program.requisites.push_back(requisite);
        }
    }
    for (const char *name : {"double-thousand-2025", "school-typical"}) {
        RuleSetUse use;
        use.id.value = QLatin1StringView(name);
        use.ruleSet = use.id.value;
        program.ruleSetUses.push_back(use);
    }
    return program;
}

} // namespace micromajor
