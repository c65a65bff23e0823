#pragma once
#include "core/base/Message.h"
#include "core/program/Program.h"

namespace micromajor {

/// A pasted course table as the content of a new program, and what was not taken over, one sentence each.
struct PastedCourses
{
    std::vector<Module> modules; ///< in the order of their first course
    std::vector<Course> courses;
    std::vector<Message> notes;
};

/// Reads cells divided by tabs, as spreadsheets and word processors give them, with a header that names the columns. A cell that cannot be
/// a value is left unstated and named in the notes, never guessed. Prerequisites stay for the courses page, where they are checked.
PastedCourses pastedCourses(const QString &text);

} // namespace micromajor
