#pragma once
#include "core/program/Program.h"

#include <QStringList>

namespace micromajor {

/// Short ways to write programs in tests. Amounts as text: "2.5"; empty = not stated.
struct CourseText
{
    QString id;
    QString credits = {};
    QString hours = {};
    QString practice = {};
};

inline Course &addCourse(Program &program, const CourseText &text)
{
    Course course;
    course.id.value = text.id;
    course.nameEn = text.id;
    course.credits = Credits::parse(text.credits);
    course.hours = Hours::parse(text.hours);
    course.practiceHours = Hours::parse(text.practice);
    program.courses.push_back(course);
    return program.courses.back();
}

inline ChoiceGroup &addGroup(Program &program, const QString &id, const QStringList &members)
{
    for (const QString &member : members) {
        const QString link = QStringLiteral("%1-%2").arg(id, member);
        program.choiceMembers.push_back({{link}, {id}, {member}});
    }
    ChoiceGroup group;
    group.id.value = id;
    program.choiceGroups.push_back(group);
    return program.choiceGroups.back();
}

inline void addRequisite(Program &program, const QString &from, const QString &to, const QString &kind, const QString &alternative = {})
{
    Requisite requisite;
    requisite.id.value = QStringLiteral("r%1").arg(program.requisites.size());
    requisite.requiredId.value = from;
    requisite.courseId.value = to;
    requisite.kind = kind;
    requisite.alternative = alternative;
    program.requisites.push_back(requisite);
}

template<class Row>
QString idText(const std::vector<Id<Row>> &ids)
{
    QStringList texts;
    for (const Id<Row> &id : ids)
        texts.append(id.value);
    return texts.join(u' ');
}

} // namespace micromajor
