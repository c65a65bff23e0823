#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/OutcomeRows.h"

#include <QHash>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// "LO3" = "LO" and 3. Codes without a number at the end have none.
struct NumberedCode
{
    QString prefix;
    qsizetype digits = 0;
    int number = 0;
};
static NumberedCode numbered(const QString &code)
{
    qsizetype end = code.size();
    while (end > 0 && code[end - 1] >= u'0' && code[end - 1] <= u'9' && code.size() - end < 6)
        --end;
    return {code.left(end), code.size() - end, QStringView(code).mid(end).toInt()};
}

/// Hands out the codes that continue the scheme of the outcomes.
class NextCodes
{
public:
    explicit NextCodes(const Program &program)
    {
        for (const Outcome &outcome : program.outcomes) {
            const NumberedCode code = numbered(outcome.code.trimmed());
            if (code.digits == 0)
                continue;
            if (m_scheme.digits == 0)
                m_scheme = code;
            if (code.prefix == m_scheme.prefix)
                m_scheme.number = std::max(m_scheme.number, code.number);
        }
        if (m_scheme.digits == 0)
            m_scheme = {u"LO"_s, 1, 0};
    }
    QString next() { return m_scheme.prefix + QString::number(++m_scheme.number).rightJustified(m_scheme.digits, u'0'); }

private:
    NumberedCode m_scheme;
};

static bool sameCode(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

static void check(RuleReport &report)
{
    static const Field &codeField = fieldOf<Outcome>(u"code");
    const Program &program = report.program();
    const std::vector<Outcome> &outcomes = program.outcomes;
    QHash<QString, size_t> firstWith;
    std::vector<int> firstOf(outcomes.size(), -1); ///< the earlier outcome with the same code
    bool any = false, wrong = false;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const QStringView code = QStringView(outcomes[i].code).trimmed();
        any |= !code.isEmpty();
        wrong |= code.isEmpty();
        // A few dozen codes are compared faster than they are hashed.
        if (outcomes.size() > 48) {
            const QString key = code.toString().toLower();
            if (const auto found = firstWith.constFind(key); found != firstWith.constEnd())
                firstOf[i] = int(*found);
            else
                firstWith.insert(key, i);
        } else {
            for (size_t earlier = 0; earlier < i && firstOf[i] < 0; ++earlier)
                if (sameCode(QStringView(outcomes[earlier].code).trimmed(), code))
                    firstOf[i] = int(earlier);
        }
        wrong |= firstOf[i] >= 0;
    }
    if (!any)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The learning outcomes have no codes."));
    if (!wrong)
        return;
    NextCodes codes(program);
    for (size_t i = 0; i < outcomes.size(); ++i) {
        const Outcome &outcome = outcomes[i];
        const bool isMissing = QStringView(outcome.code).trimmed().isEmpty();
        if (!isMissing && firstOf[i] < 0)
            continue;
        const Message statement = rowMessage(tables::outcome, &outcome, program);
        ReportedFinding finding = isMissing
            ? report.notMet(placeOf(outcome, &codeField), {statement})
            : report.notMet(placeOf(outcome, &codeField),
                            Message(QT_TRANSLATE_NOOP("core", "The code %1 is given to more than one learning outcome, here to “%2”."), {outcome.code.trimmed(), statement}))
                  .related(placeOf(outcomes[size_t(firstOf[i])], &codeField));
        finding.fix(setting(program, outcome, codeField, codes.next()));
    }
}

const Rule unclearOutcomeCodes{
    .id = "unclear-outcome-codes",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Codes of the outcomes"),
    .message = QT_TRANSLATE_NOOP("core", "The learning outcome “%1” has no code, while others have one."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Always,
    .basis = "frameworks.md OB-10; CEEAA standard, item 明确 (C)",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
