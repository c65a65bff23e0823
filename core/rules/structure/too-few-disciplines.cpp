#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

static bool isSeparator(QChar character)
{
    return character == u'、' || character == u',' || character == u'，' || character == u';' || character == u'；';
}

/// Adds the disciplines that a course names, each once.
static void addDisciplines(QStringView text, std::vector<QStringView> &disciplines)
{
    for (qsizetype from = 0; from <= text.size();) {
        qsizetype to = from;
        while (to < text.size() && !isSeparator(text[to]))
            ++to;
        const QStringView name = text.sliced(from, to - from).trimmed();
        if (!name.isEmpty() && std::none_of(disciplines.begin(), disciplines.end(), [&](QStringView one) { return one.compare(name, Qt::CaseInsensitive) == 0; }))
            disciplines.push_back(name);
        from = to + 1;
    }
}

static void check(RuleReport &report)
{
    static const Field &disciplineField = fieldOf<Course>(u"discipline");
    const auto least = report.integer("leastDisciplines");
    if (!least)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const Program &program = report.program();
    std::vector<QStringView> disciplines;
    std::vector<Place> missing;
    const Course *first = nullptr;
    for (const Course &course : program.courses) {
        if (!isOffered(course))
            continue;
        if (!first)
            first = &course;
        if (QStringView(course.discipline).trimmed().isEmpty())
            missing.push_back(placeOf(course, &disciplineField));
        else if (int(disciplines.size()) < *least)
            addDisciplines(course.discipline, disciplines);
    }
    if (!first)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    if (int(disciplines.size()) >= *least)
        return;
    // A course without its discipline may bring any number of them.
    if (!missing.empty())
        return report.cannotJudge(std::move(missing));
    std::vector<Message> names;
    for (const QStringView discipline : disciplines)
        names.push_back(discipline.toString());
    report.notMet(placeOf(*first, &disciplineField), {QString::number(disciplines.size()), listed(names), QString::number(*least)});
}

const Rule tooFewDisciplines{
    .id = "too-few-disciplines",
    .group = "structure",
    .title = QT_TRANSLATE_NOOP("core", "Courses of several disciplines"),
    .message = QT_TRANSLATE_NOOP("core", "Disciplines of the courses: %1 (%2); the rule set asks for at least %3."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-07",
    .options = {{"leastDisciplines", QT_TRANSLATE_NOOP("core", "Fewest disciplines of the courses"), RuleOption::Type::Integer, "2"}},
    .check = check,
};

} // namespace micromajor::rules
