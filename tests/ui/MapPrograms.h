#pragma once
#include "tests/analysis/Programs.h"

#include <QRandomGenerator>

namespace micromajor {

using namespace Qt::StringLiterals;

/// a → b → c in terms 1, 2 and 3, d alone in term 1.
inline Program fourCourses()
{
    Program program;
    program.facts.id = {u"program"_s};
    program.facts.terms = 4;
    for (const auto &[id, term] : {std::pair(u"a"_s, 1), {u"b"_s, 2}, {u"c"_s, 3}, {u"d"_s, 1}})
        addCourse(program, {id, u"2"_s, u"32"_s}).term = term;
    addRequisite(program, u"a"_s, u"b"_s, u"pre"_s);
    addRequisite(program, u"b"_s, u"c"_s, u"pre"_s);
    return program;
}

/// Any plan, also a bad one: terms not stated, lines against time, circles, alternatives.
inline Program generated(int courses, quint32 seed)
{
    QRandomGenerator random(seed);
    Program program;
    program.facts.id = {u"program"_s};
    const int modules = random.bounded(4);
    for (int module = 0; module < modules; ++module)
        program.modules.push_back({{u"m%1"_s.arg(module)}, u"模块%1"_s.arg(module), {}, {}, {}});
    for (int i = 0; i < courses; ++i) {
        Course &course = addCourse(program, {u"c%1"_s.arg(i), u"2"_s, u"32"_s});
        if (random.bounded(6) > 0)
            course.term = 1 + random.bounded(6);
        if (modules > 0 && random.bounded(5) > 0)
            course.moduleId.value = u"m%1"_s.arg(random.bounded(modules));
    }
    for (int i = 0; i < courses * 3 / 2; ++i) {
        const QString kind = QStringList{u"pre"_s, u"co"_s, u"strict"_s, {}}[random.bounded(4)];
        addRequisite(program, u"c%1"_s.arg(random.bounded(courses)), u"c%1"_s.arg(random.bounded(courses)), kind, random.bounded(3) == 0 ? u"1"_s : QString());
    }
    return program;
}

} // namespace micromajor
