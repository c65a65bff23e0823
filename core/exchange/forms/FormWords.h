#pragma once
#include "core/program/Program.h"
#include "core/program/Tables.h"

#include <QHash>
#include <QStringList>

namespace micromajor {

// How a Chinese form writes things.
namespace formWords {
/// 2026-03-05 as 2026年3月, the precision of a plan; anything but a date as it stands.
QString month(const QString &iso);
/// 2026-03-05 as 2026年3月5日, as beside a signature.
QString day(const QString &iso);
/// The Chinese name, or the English one if there is no other.
QString courseName(const Course &course);
/// 成果3: what an outcome without a code is called.
QString outcomeNumber(size_t index);
/// What people call the row, never shortened; empty if it has no name.
QString fullName(const Table &table, const void *row);
/// 2年, 3–4学期; empty when not stated.
QString duration(const ProgramFacts &facts);

/// What a learner may choose among the offered courses.
struct Electives
{
    QHash<Id<Course>, QString> marks; ///< "（选修）", "（选修2）", "（任选）"
    QStringList rules;                ///< one sentence a choice group
};
Electives electives(const Program &program);
} // namespace formWords

} // namespace micromajor
