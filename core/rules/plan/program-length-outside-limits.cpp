#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <QDate>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// A length in parts so small that weeks and months are both whole: 52 weeks are 12 months.
struct Length
{
    qint64 least;
    qint64 most;
    const char *message; ///< with the length and the limits
    QString text;
    const Field *field; ///< where the length is stated
};
constexpr qint64 partsPerMonth = 52;
constexpr qint64 partsPerWeek = 12;
static const char *const monthsMessage = QT_TRANSLATE_NOOP("core", "Length in months: %1; the rule set asks for %2.");

static QString rangeOf(int least, int most)
{
    return least == most ? QString::number(least) : QString::number(least) + u'–' + QString::number(most);
}

static std::optional<std::pair<int, int>> durationOf(const ProgramFacts &program)
{
    if (!program.durationLeast && !program.durationMost)
        return std::nullopt;
    return std::pair(program.durationLeast ? *program.durationLeast : *program.durationMost,
                     program.durationMost ? *program.durationMost : *program.durationLeast);
}

static std::optional<Length> lengthInTerms(const ProgramFacts &program, std::optional<int> termsPerYear)
{
    static const Field &termsField = fieldOf<ProgramFacts>(u"terms");
    static const Field &durationField = fieldOf<ProgramFacts>(u"duration_most");
    const auto make = [](int least, int most, const Field &field) {
        return Length{least, most, programLengthOutsideLimits.message, rangeOf(least, most), &field};
    };
    if (program.terms)
        return make(*program.terms, *program.terms, termsField);
    const auto duration = durationOf(program);
    if (duration && program.durationUnit == "term"_L1)
        return make(duration->first, duration->second, durationField);
    if (duration && program.durationUnit == "year"_L1 && termsPerYear)
        return make(duration->first * *termsPerYear, duration->second * *termsPerYear, durationField);
    return std::nullopt;
}

/// The dates say it only when no length is stated: a year of courses is shorter than a year by the calendar.
static std::optional<Length> lengthInMonths(const ProgramFacts &program)
{
    static const Field &durationField = fieldOf<ProgramFacts>(u"duration_most");
    static const Field &endsField = fieldOf<ProgramFacts>(u"ends_on");
    if (const auto duration = durationOf(program)) {
        const auto make = [&](int factor, qint64 parts, const char *message) {
            const int least = duration->first * factor;
            const int most = duration->second * factor;
            return Length{least * parts, most * parts, message, rangeOf(least, most), &durationField};
        };
        if (program.durationUnit == "week"_L1)
            return make(1, partsPerWeek, QT_TRANSLATE_NOOP("core", "Length in weeks: %1; the rule set asks for %2 months."));
        if (program.durationUnit == "month"_L1 || program.durationUnit == "year"_L1)
            return make(program.durationUnit == "year"_L1 ? 12 : 1, partsPerMonth, monthsMessage);
    }
    const QDate starts = QDate::fromString(program.startsOn, Qt::ISODate);
    const QDate ends = QDate::fromString(program.endsOn, Qt::ISODate);
    if (!starts.isValid() || !ends.isValid() || ends < starts)
        return std::nullopt;
    // Begun months, the last day included: 2025-09-01 to 2026-08-31 are 12 months.
    int months = (ends.year() - starts.year()) * 12 + ends.month() - starts.month();
    if (starts.addMonths(months) <= ends)
        ++months;
    return Length{months * partsPerMonth, months * partsPerMonth, monthsMessage, QString::number(months), &endsField};
}

static void judge(RuleReport &report, const Length &length, std::optional<int> least, std::optional<int> most, qint64 parts)
{
    if ((!least || length.least >= *least * parts) && (!most || length.most <= *most * parts))
        return;
    const auto text = [](std::optional<int> number) { return number ? QString::number(*number) : QString(); };
    report.notMet(placeOf(report.program().facts, length.field), Message(length.message, {length.text, limitsMessage(text(least), text(most))}));
}

static void check(RuleReport &report)
{
    static const Field &termsField = fieldOf<ProgramFacts>(u"terms");
    static const Field &durationField = fieldOf<ProgramFacts>(u"duration_most");
    const auto leastTerms = report.integer("leastTerms");
    const auto mostTerms = report.integer("mostTerms");
    const auto leastMonths = report.integer("leastMonths");
    const auto mostMonths = report.integer("mostMonths");
    const bool byTerms = leastTerms || mostTerms;
    const bool byMonths = leastMonths || mostMonths;
    if (!byTerms && !byMonths)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    const ProgramFacts &program = report.program().facts;
    std::vector<Place> missing;
    if (byTerms) {
        if (const auto terms = lengthInTerms(program, report.integer("termsPerYear")))
            judge(report, *terms, leastTerms, mostTerms, 1);
        else
            missing.push_back(placeOf(program, &termsField));
    }
    if (byMonths) {
        if (const auto months = lengthInMonths(program))
            judge(report, *months, leastMonths, mostMonths, partsPerMonth);
        else
            missing.push_back(placeOf(program, &durationField));
    }
    report.cannotJudge(std::move(missing));
}

const Rule programLengthOutsideLimits{
    .id = "program-length-outside-limits",
    .group = "plan",
    .title = QT_TRANSLATE_NOOP("core", "Length of the program within the limits"),
    .message = QT_TRANSLATE_NOOP("core", "Length in terms: %1; the rule set asks for %2."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md CN-10, UK-08",
    .options = {{"leastTerms", QT_TRANSLATE_NOOP("core", "Fewest terms"), RuleOption::Type::Integer, "null"},
                {"mostTerms", QT_TRANSLATE_NOOP("core", "Most terms"), RuleOption::Type::Integer, "null"},
                {"leastMonths", QT_TRANSLATE_NOOP("core", "Fewest months"), RuleOption::Type::Integer, "null"},
                {"mostMonths", QT_TRANSLATE_NOOP("core", "Most months"), RuleOption::Type::Integer, "null"},
                {"termsPerYear", QT_TRANSLATE_NOOP("core", "Terms in a year, for programs whose length is stated in years"), RuleOption::Type::Integer, "2"}},
    .check = check,
};

} // namespace micromajor::rules
