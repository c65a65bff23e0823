#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/structure/CourseKeys.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &nameField = *tables::course.field(u"name_zh");
    const Program &program = report.program();
    if (program.courses.size() < 2)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are fewer than two courses."));
    std::vector<CourseKey> names;
    names.reserve(program.courses.size());
    for (int i = 0; i < int(program.courses.size()); ++i) {
        const Course &course = program.courses[size_t(i)];
        if (const QStringView name = QStringView(course.nameZh.isEmpty() ? course.nameEn : course.nameZh).trimmed(); !name.isEmpty())
            names.emplace_back(name, i);
    }
    for (const auto &[laterIndex, firstIndex] : repeatedKeys(names)) {
        const Course &later = program.courses[size_t(laterIndex)];
        report.notMet(placeOf(later, &nameField), {nameOf(later)})
            .related(placeOf(program.courses[size_t(firstIndex)]))
            .fix(edits::removeRows(program, tables::course, {later.id.value}));
    }
}

const Rule duplicateCourse{
    .id = "duplicate-course",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "Courses listed once"),
    .message = QT_TRANSLATE_NOOP("core", "%1 stands in the list of courses more than once."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Always,
    .basis = "policy.md A3, course table of the ministry form: one row for each course",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
