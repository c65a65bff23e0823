#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <QHash>

#include <algorithm>

namespace micromajor::rules {

struct NamedField
{
    const Table *table = nullptr;
    const Field *field = nullptr;
};

/// The field of this name ("course.hours"); the names are made once.
static NamedField fieldNamed(const QString &name)
{
    static const QHash<QString, NamedField> fields = [] {
        QHash<QString, NamedField> made;
        for (const Table *table : allTables())
            for (const Field &field : table->fields)
                made.insert(QLatin1StringView(table->name) + u'.' + QLatin1StringView(field.name), {table, &field});
        return made;
    }();
    return fields.value(name);
}

/// A course that is only planned owes nobody its values.
static bool counts(const Table &table, const void *row)
{
    return &table != &tables::course || isOffered(*static_cast<const Course *>(row));
}

/// One required value: the field, or one of several of the same table ("program.name_zh|program.name_en").
struct Required
{
    const Table *table = nullptr;
    std::vector<const Field *> alternatives;

    bool isStatedIn(const void *row) const
    {
        return std::any_of(alternatives.begin(), alternatives.end(), [row](const Field *field) { return isStated(field->get(row)); });
    }
};

/// None if a name is unknown or the alternatives belong to different tables.
static std::optional<Required> requiredValue(const QString &names)
{
    Required required;
    const QStringList alternatives = names.split(u'|');
    for (const QString &name : alternatives) {
        const NamedField named = fieldNamed(name);
        if (!named.field || (required.table && required.table != named.table))
            return std::nullopt;
        required.table = named.table;
        required.alternatives.push_back(named.field);
    }
    return required;
}

/// Whether there is any row that has to state the value.
static bool judge(RuleReport &report, const Required &required)
{
    const Program &program = report.program();
    const Table *table = required.table;
    const Field *field = required.alternatives.front();
    std::vector<const void *> lacking;
    bool any = false;
    for (size_t i = 0, count = table->count(program); i < count; ++i) {
        const void *row = table->at(program, i);
        if (!counts(*table, row))
            continue;
        any = true;
        if (!required.isStatedIn(row))
            lacking.push_back(row);
    }
    if (lacking.empty())
        return any;
    const auto place = [&](const void *row) { return Place{table, table->id(row), field}; };
    if (table->singleRow) {
        report.notMet(place(lacking.front()), {Message(field->label)});
        return true;
    }
    std::vector<Message> names;
    for (size_t i = 0; i < lacking.size(); ++i)
        names.push_back(i < 3 ? rowMessage(*table, lacking[i], program) : Message()); // at most three are named
    ReportedFinding finding = report.notMet(place(lacking.front()),
        Message(QT_TRANSLATE_NOOP("core", "%1 is not stated for %2."), {Message(field->label), listed(names)}));
    for (size_t i = 1; i < lacking.size(); ++i)
        finding.related(place(lacking[i]));
    return true;
}

static void check(RuleReport &report)
{
    const QStringList names = report.textList("fields");
    if (names.isEmpty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no required value."));
    bool any = false;
    for (const QString &name : names) {
        if (const auto required = requiredValue(name)) {
            any = judge(report, *required) || any;
            continue;
        }
        any = true;
        report.cannotJudge(Message(QT_TRANSLATE_NOOP("core", "Cannot be judged: the rule set asks for “%1”, which is no value of a program."), {name}));
    }
    if (!any)
        report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no entries that would have to state these values."));
}

const Rule requiredValueNotStated{
    .id = "required-value-not-stated",
    .group = "completeness",
    .title = QT_TRANSLATE_NOOP("core", "Required values stated"),
    .message = QT_TRANSLATE_NOOP("core", "%1 is not stated."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "policy.md A3, the ministry form; frameworks.md EU-M, AU-10, NZ-05, MY-05",
    .options = {{"fields", QT_TRANSLATE_NOOP("core", "Values that must be stated, as table.field (several with | = one of them); every row of a table must state them"), RuleOption::Type::TextList, "[]"}},
    .check = check,
    .repeatable = true,
};

} // namespace micromajor::rules
