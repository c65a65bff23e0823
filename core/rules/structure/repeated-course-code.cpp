#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/structure/CourseKeys.h"

namespace micromajor::rules {

/// One course entered twice has the same name and the same code; that is said once, by duplicate-course.
static bool sameName(const Course &a, const Course &b)
{
    const auto name = [](const Course &course) { return QStringView(course.nameZh.isEmpty() ? course.nameEn : course.nameZh).trimmed(); };
    return !name(a).isEmpty() && name(a).compare(name(b), Qt::CaseInsensitive) == 0;
}

static void check(RuleReport &report)
{
    static const Field &codeField = fieldOf<Course>(u"code");
    const Program &program = report.program();
    std::vector<CourseKey> codes;
    for (int i = 0; i < int(program.courses.size()); ++i)
        if (const QStringView code = QStringView(program.courses[size_t(i)].code).trimmed(); !code.isEmpty())
            codes.emplace_back(code, i);
    if (codes.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No course has a code."));
    for (const auto &[laterIndex, firstIndex] : repeatedKeys(codes)) {
        const Course &later = program.courses[size_t(laterIndex)];
        const Course &first = program.courses[size_t(firstIndex)];
        if (!sameName(later, first))
            report.notMet(placeOf(later, &codeField), {nameOf(first), nameOf(later), later.code}).related(placeOf(first, &codeField));
    }
}

const Rule repeatedCourseCode{
    .id = "repeated-course-code",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "Every course has a code of its own"),
    .message = QT_TRANSLATE_NOOP("core", "%1 and %2 have the same course code %3."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "policy.md A3, column 课程编码 of the course table",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
