#pragma once
#include "core/program/Program.h"

#include <QHash>
#include <QSet>

namespace micromajor {

/// One line of the course table. `index` points into the program's table of the kind; for lines where something can be made (New…) it is
/// that of the course or group that it would belong to.
struct CourseLine
{
    enum Kind { Course, MicroCourse, NewMicroCourse, ChoiceGroup, Member, NewMember, NewCourse };
    Kind kind;
    int index;
    QString key; ///< tells lines apart and stays the same as long as the line is there

    bool isDetail() const { return kind != Course && kind != NewCourse; }
    /// Whether it belongs to the line above it.
    bool isInside() const { return isDetail() && kind != ChoiceGroup; }
};

/// How the user wants to see the plan; nothing of it changes the program.
struct CourseArrangement
{
    QHash<QString, int> ranks; ///< of the courses, by id, when sorted; courses without one come last
    QSet<QString> hidden;      ///< courses and choice groups that the filter does not let through, by id
    QSet<QString> expanded;    ///< courses and choice groups, by id
};

/// Courses with their micro-courses, then the choice groups with their members, then the line of the new course.
/// O(lines + micro-courses + members), and sorting.
std::vector<CourseLine> courseLines(const Program &program, const CourseArrangement &arrangement);

/// The order that puts courses by the values of this column (in the order of its choices, modules in theirs, texts by the rules of the
/// interface's language); not stated comes last either way. `texts` are the shown texts of columns that have no field.
QHash<QString, int> courseRanks(const Program &program, int column, Qt::SortOrder order, const QHash<QString, QString> &texts);

} // namespace micromajor
