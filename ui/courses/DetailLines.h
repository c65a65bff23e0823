#pragma once
#include "core/base/Result.h"
#include "core/edits/Edit.h"
#include "ui/courses/CourseLines.h"

namespace micromajor {

// What stands in the lines of micro-courses and choice groups, and what typing there does. They share the columns of the courses: the name
// of a micro-course stands under the course names, the number of courses to take under the nature, a limit in credits under the credits.

/// The table and identity of the row that the line shows; no table for lines where something can be made.
struct DetailRow
{
    const Table *table = nullptr;
    QString id;
};
DetailRow detailRow(const Program &program, const CourseLine &line);
/// The field that the column shows, or null.
const Field *detailField(const CourseLine &line, int column);
bool isDetailEditable(const CourseLine &line, int column);

/// What the cell shows, and what stands in its editor.
QString detailText(const Program &program, const CourseLine &line, int column);
QString detailEditText(const Program &program, const CourseLine &line, int column);

/// What typing the text into the cell does; an empty text in the line where something can be made does nothing.
Result<std::vector<Operation>> detailOperations(const Program &program, const CourseLine &line, int column, const QString &text);

/// "Take 2 of 3" in the words of the interface.
QString choiceRuleText(const Program &program, const ChoiceGroup &group);

} // namespace micromajor
