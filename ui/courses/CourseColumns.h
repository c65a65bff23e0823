#pragma once
#include "core/program/Tables.h"

#include <vector>

namespace micromajor {

/// One column of the course table: a field of the course, or (no field) the prerequisites, which are rows of their own table.
struct CourseColumn
{
    const Field *field;
    const char *header; ///< short English header, context "pages"; null: the field's label
    bool shownAtFirst;

    QString title() const; ///< in the language of the interface
    bool isNumber() const;
};

/// The columns in their first order: the ten that committees plan with, then the other fields of a course.
const std::vector<CourseColumn> &courseColumns();
/// The column of this field; null: the column of the prerequisites.
int courseColumn(const Field *field);
int courseNameColumn();

} // namespace micromajor
