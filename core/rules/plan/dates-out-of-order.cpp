#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>

namespace micromajor::rules {

/// Stored dates are ISO 8601, so they compare as texts; what is not stated is no fault here.
static bool isAfter(const QString &date, const QString &limit)
{
    return !date.isEmpty() && !limit.isEmpty() && date > limit;
}

static void judgeProgram(RuleReport &report)
{
    static const Field &startsField = fieldOf<ProgramFacts>(u"starts_on");
    static const Field &endsField = fieldOf<ProgramFacts>(u"ends_on");
    static const Field &applicationField = fieldOf<ProgramFacts>(u"application_date");
    const ProgramFacts &program = report.program().facts;
    if (isAfter(program.startsOn, program.endsOn))
        report.notMet(placeOf(program, &endsField), {Message(endsField.label), program.endsOn, Message(startsField.label), program.startsOn})
            .related(placeOf(program, &startsField));
    if (isAfter(program.applicationDate, program.startsOn))
        report.notMet(placeOf(program, &startsField), {Message(startsField.label), program.startsOn, Message(applicationField.label), program.applicationDate})
            .related(placeOf(program, &applicationField));
}

static void judgeTerms(RuleReport &report)
{
    static const Field &firstDayField = fieldOf<Term>(u"starts_on");
    static const Field &startsField = fieldOf<ProgramFacts>(u"starts_on");
    static const Field &endsField = fieldOf<ProgramFacts>(u"ends_on");
    const Program &program = report.program();
    std::vector<const Term *> terms;
    for (const Term &term : program.terms)
        if (!term.startsOn.isEmpty())
            terms.push_back(&term);
    std::stable_sort(terms.begin(), terms.end(), [](const Term *a, const Term *b) { return a->number.value_or(0) < b->number.value_or(0); });
    for (size_t i = 0; i < terms.size(); ++i) {
        const Term &term = *terms[i];
        const Term *before = i > 0 ? terms[i - 1] : nullptr;
        const auto add = [&](const char *message, const Message &other, const QString &date, Place related) {
            report.notMet(placeOf(term, &firstDayField), Message(message, {rowMessage(tables::term, &term, program), term.startsOn, other, date}))
                .related(std::move(related));
        };
        if (before && before->number && term.number && *before->number < *term.number && before->startsOn >= term.startsOn)
            add(QT_TRANSLATE_NOOP("core", "%1 begins on %2, not after %3 (%4)."), rowMessage(tables::term, before, program), before->startsOn,
                placeOf(*before, &firstDayField));
        else if (isAfter(program.facts.startsOn, term.startsOn))
            add(QT_TRANSLATE_NOOP("core", "%1 begins on %2, before the program (%3: %4)."), Message(startsField.label), program.facts.startsOn,
                placeOf(program.facts, &startsField));
        else if (isAfter(term.startsOn, program.facts.endsOn))
            add(QT_TRANSLATE_NOOP("core", "%1 begins on %2, after the program has ended (%3: %4)."), Message(endsField.label), program.facts.endsOn,
                placeOf(program.facts, &endsField));
    }
}

static void judgeAgreements(RuleReport &report)
{
    static const Field &signedField = fieldOf<Agreement>(u"signed_on");
    static const Field &untilField = fieldOf<Agreement>(u"valid_until");
    for (const Agreement &agreement : report.program().agreements)
        if (isAfter(agreement.signedOn, agreement.validUntil))
            report.notMet(placeOf(agreement, &untilField),
                          Message(QT_TRANSLATE_NOOP("core", "%1 is valid until %2, before it was signed (%3)."),
                                  {rowMessage(tables::agreement, &agreement, report.program()), agreement.validUntil, agreement.signedOn}))
                .related(placeOf(agreement, &signedField));
}

static void check(RuleReport &report)
{
    static const Field &startsField = fieldOf<ProgramFacts>(u"starts_on");
    static const Field &endsField = fieldOf<ProgramFacts>(u"ends_on");
    const Program &program = report.program();
    const bool anyTerm = std::any_of(program.terms.begin(), program.terms.end(), [](const Term &term) { return !term.startsOn.isEmpty(); });
    const bool anyAgreement = std::any_of(program.agreements.begin(), program.agreements.end(), [](const Agreement &agreement) { return !agreement.validUntil.isEmpty(); });
    if (program.facts.startsOn.isEmpty() && program.facts.endsOn.isEmpty() && !anyTerm && !anyAgreement)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No dates are stated that could be compared."));
    judgeProgram(report);
    judgeTerms(report);
    judgeAgreements(report);
    // An end without a beginning, or terms without the year around them, leave the order open.
    if (program.facts.startsOn.isEmpty() && (!program.facts.endsOn.isEmpty() || anyTerm))
        report.cannotJudge({placeOf(program.facts, &startsField)});
    else if (program.facts.endsOn.isEmpty() && !program.facts.startsOn.isEmpty())
        report.cannotJudge({placeOf(program.facts, &endsField)});
}

const Rule datesOutOfOrder{
    .id = "dates-out-of-order",
    .group = "plan",
    .title = QT_TRANSLATE_NOOP("core", "Dates in their order"),
    .message = QT_TRANSLATE_NOOP("core", "%1 (%2) lies before %3 (%4)."),
    .severity = Severity::Error,
    .fix = FixAvailability::None,
    .basis = "policy.md A3, dates of the ministry form; frameworks.md CN-10",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
