#include "core/rules/RuleCatalogue.h"
#include "core/rules/team/Partners.h"

#include <algorithm>

namespace micromajor::rules {

struct Period
{
    QDate from; ///< the day judged for
    QDate until; ///< the last day of the courses, else the day judged for
};

static QDate dateOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

enum class State { Valid, Unsigned, SignedLate, Expires, Unknown };

static State stateOf(const Agreement &agreement, const Period &period)
{
    if (agreement.signedOn.isEmpty())
        return State::Unsigned;
    const QDate until = dateOf(agreement.validUntil);
    if (until.isValid() && period.until.isValid() && until < period.until)
        return State::Expires;
    if (!period.from.isValid())
        return State::Unknown;
    if (dateOf(agreement.signedOn) > period.from)
        return State::SignedLate;
    return until.isValid() ? State::Valid : State::Unknown;
}

static void judge(RuleReport &report, const Organisation &organisation, const Agreement &agreement, const Period &period)
{
    static const Field &signedField = fieldOf<Agreement>(u"signed_on");
    static const Field &untilField = fieldOf<Agreement>(u"valid_until");
    const Message name = calledIn(report.program(), agreement);
    const Message partner = calledIn(report.program(), organisation);
    switch (stateOf(agreement, period)) {
    case State::Unsigned:
        report.notMet(placeOf(agreement, &signedField), Message(QT_TRANSLATE_NOOP("core", "The agreement %1 with %2 is not signed."), {name, partner}));
        break;
    case State::SignedLate:
        report.notMet(placeOf(agreement, &signedField),
                      Message(QT_TRANSLATE_NOOP("core", "The agreement %1 with %2 is dated %3, after %4, the day on which it is needed."),
                              {name, partner, agreement.signedOn, period.from.toString(Qt::ISODate)}));
        break;
    case State::Expires:
        report.notMet(placeOf(agreement, &untilField), {name, partner, agreement.validUntil, period.until.toString(Qt::ISODate)});
        break;
    case State::Valid:
    case State::Unknown:
        break;
    }
}

static void check(RuleReport &report)
{
    static const Field &startsField = *tables::program.field(u"starts_on");
    static const Field &untilField = fieldOf<Agreement>(u"valid_until");
    const Program &program = report.program();
    if (program.agreements.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no agreements yet."));
    const QDate from = report.facts().judgedOn;
    const QDate ends = dateOf(program.facts.endsOn);
    const Period period{from, ends.isValid() ? ends : from};
    std::vector<Place> missing;
    for (size_t i = 0; i < program.organisations.size(); ++i) {
        const auto rows = report.facts().links.agreementsOfOrganisation.of(int(i));
        // Beside one that is valid, an expired one is history and an unsigned one a draft.
        if (std::any_of(rows.begin(), rows.end(), [&](int row) { return stateOf(program.agreements[size_t(row)], period) == State::Valid; }))
            continue;
        for (const int row : rows) {
            const Agreement &agreement = program.agreements[size_t(row)];
            judge(report, program.organisations[i], agreement, period);
            if (stateOf(agreement, period) == State::Unknown && from.isValid())
                missing.push_back(placeOf(agreement, &untilField));
        }
    }
    if (!from.isValid())
        missing.push_back(placeOf(program.facts, &startsField));
    report.cannotJudge(std::move(missing));
}

const Rule agreementNotValid{
    .id = "agreement-not-valid",
    .group = "team",
    .title = QT_TRANSLATE_NOOP("core", "Agreements signed and in force"),
    .message = QT_TRANSLATE_NOOP("core", "The agreement %1 with %2 ends on %3, before %4, the last day on which it is needed."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-15",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
