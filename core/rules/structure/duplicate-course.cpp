#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

using Key = std::pair<QStringView, int>; ///< code or name, and the course's index

/// Pairs (first, later) of courses with the same text, by position of the later one.
static void addPairs(std::vector<Key> &keys, std::vector<std::pair<int, int>> &pairs)
{
    const auto before = [](const Key &a, const Key &b) {
        if (a.first.size() != b.first.size())
            return a.first.size() < b.first.size();
        const int order = a.first.compare(b.first, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.second < b.second;
    };
    std::sort(keys.begin(), keys.end(), before);
    for (size_t i = 1, first = 0; i < keys.size(); ++i) {
        if (keys[i].first.compare(keys[first].first, Qt::CaseInsensitive) == 0)
            pairs.emplace_back(keys[i].second, keys[first].second);
        else
            first = i;
    }
}

static void check(RuleReport &report)
{
    static const Field &codeField = *tables::course.field(u"code");
    static const Field &nameField = *tables::course.field(u"name_zh");
    const Program &program = report.program();
    if (program.courses.size() < 2)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are fewer than two courses."));
    std::vector<Key> names, codes;
    names.reserve(program.courses.size());
    for (int i = 0; i < int(program.courses.size()); ++i) {
        const Course &course = program.courses[size_t(i)];
        if (const QStringView name = QStringView(course.nameZh.isEmpty() ? course.nameEn : course.nameZh).trimmed(); !name.isEmpty())
            names.emplace_back(name, i);
        if (const QStringView code = QStringView(course.code).trimmed(); !code.isEmpty())
            codes.emplace_back(code, i);
    }
    std::vector<std::pair<int, int>> pairs;
    addPairs(names, pairs);
    const size_t byName = pairs.size();
    addPairs(codes, pairs);
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto [laterIndex, firstIndex] = pairs[i];
        const bool sameName = i < byName;
        // One course entered twice has the same name and the same code; that is said once.
        if (!sameName && std::any_of(pairs.begin(), pairs.begin() + qptrdiff(byName), [&](const auto &pair) { return pair.first == laterIndex; }))
            continue;
        const Course &later = program.courses[size_t(laterIndex)];
        const Course &first = program.courses[size_t(firstIndex)];
        ReportedFinding finding = sameName
            ? report.notMet(placeOf(later, &nameField), {nameOf(later)})
            : report.notMet(placeOf(later, &codeField),
                            Message(QT_TRANSLATE_NOOP("core", "%1 and %2 have the same course code %3."), {nameOf(first), nameOf(later), later.code}));
        finding.related(placeOf(first));
        if (sameName)
            finding.fix(edits::removeRows(program, tables::course, {later.id.value}));
        else
            finding.fix(setting(program, later, codeField, Value()));
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
