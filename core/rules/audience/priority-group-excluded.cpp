#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

/// Where one entry of a list of majors in words lies.
struct Entry
{
    qsizetype begin, end;
};

static bool isSeparator(QChar character)
{
    static constexpr QStringView separators = u"、，,；;/。\n";
    return separators.contains(character);
}

/// "地理信息科学" out of " 地理信息科学专业 ".
static QStringView majorName(QStringView text)
{
    text = text.trimmed();
    if (text.endsWith(u"专业"))
        text.chop(2);
    return text.trimmed();
}

/// The entry of the list that is this major. Whole entries only: 电气工程 is not 电气工程及其自动化.
static std::optional<Entry> entryOf(QStringView list, QStringView major)
{
    const QStringView wanted = majorName(major);
    if (wanted.isEmpty())
        return std::nullopt;
    for (qsizetype begin = 0; begin <= list.size();) {
        qsizetype end = begin;
        while (end < list.size() && !isSeparator(list[end]))
            ++end;
        if (majorName(list.sliced(begin, end - begin)).compare(wanted, Qt::CaseInsensitive) == 0)
            return Entry{begin, end};
        begin = end + 1;
    }
    return std::nullopt;
}

/// The list without this major, however often it stands there, and without the separators that came with it.
static QString without(QString list, QStringView major)
{
    while (const std::optional<Entry> entry = entryOf(list, major)) {
        if (entry->end < list.size())
            list.remove(entry->begin, entry->end + 1 - entry->begin);
        else
            list.truncate(qMax<qsizetype>(entry->begin - 1, 0));
    }
    return list.trimmed();
}

static void check(RuleReport &report)
{
    static const Field &excludedField = fieldOf<ProgramFacts>(u"excluded_majors");
    static const Field &majorField = fieldOf<PriorityGroup>(u"major");
    const Program &program = report.program();
    if (program.priorityGroups.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no priority groups."));
    const QString &excluded = program.facts.excludedMajors;
    if (excluded.isEmpty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No major is excluded."));
    std::vector<Place> missing;
    for (const PriorityGroup &group : program.priorityGroups) {
        if (group.major.isEmpty())
            missing.push_back(placeOf(group, &majorField));
        if (!entryOf(excluded, group.major))
            continue;
        report.notMet(placeOf(group, &majorField), {group.major})
            .related(placeOf(program.facts, &excludedField))
            .fix(setting(program, program.facts, excludedField, without(excluded, group.major)));
    }
    report.cannotJudge(std::move(missing));
}

const Rule priorityGroupExcluded{
    .id = "priority-group-excluded",
    .group = "audience",
    .title = QT_TRANSLATE_NOOP("core", "Priority groups admitted"),
    .message = QT_TRANSLATE_NOOP("core", "%1 is a priority group and stands among the majors excluded."),
    .severity = Severity::Error,
    .fix = FixAvailability::Always,
    .basis = "policy.md A2, Priority group; seed 003",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
