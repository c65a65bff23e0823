#pragma once
#include "core/program/Program.h"

#include <QHash>

namespace micromajor {

/// What other tables say about each course, as one cell of a course table, in Chinese.
class CourseLinks
{
public:
    /// O(courses + links).
    explicit CourseLinks(const Program &program);

    /// Names divided by 、, either-or alternatives by " / ", the kind in brackets when it is no plain prerequisite.
    QString requisites(const Id<Course> &course) const { return m_requisites.value(course.value); }
    QString choiceGroups(const Id<Course> &course) const { return m_groups.value(course.value).join(u'、'); }
    QString teachers(const Id<Course> &course) const { return m_teachers.value(course.value).join(u'、'); }

private:
    QHash<QString, QString> m_requisites;
    QHash<QString, QStringList> m_groups;
    QHash<QString, QStringList> m_teachers;
};

} // namespace micromajor
