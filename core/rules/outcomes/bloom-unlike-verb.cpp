#include "core/rules/RuleCatalogue.h"
#include "core/rules/outcomes/BloomVerbs.h"
#include "core/rules/outcomes/OutcomeRows.h"

namespace micromajor::rules {

/// Its place among the levels, from 0; −1 when it is none of them.
static int levelOf(const QString &code)
{
    for (size_t level = 0; level < choices::bloom.size(); ++level)
        if (code == QLatin1StringView(choices::bloom[level].code))
            return int(level);
    return -1;
}

/// The levels of the verbs that lie next to the stated one: at most one below and one above.
static std::vector<int> nearest(unsigned levels, int stated)
{
    std::vector<int> found;
    for (int level = stated - 1; level >= 0 && found.empty(); --level)
        if (levels >> level & 1)
            found.push_back(level);
    const size_t below = found.size();
    for (int level = stated + 1; level < int(choices::bloom.size()) && found.size() == below; ++level)
        if (levels >> level & 1)
            found.push_back(level);
    return found;
}

static void check(RuleReport &report)
{
    static const Field &bloomField = fieldOf<Outcome>(u"bloom");
    const Program &program = report.program();
    bool any = false;
    for (const Outcome &outcome : program.outcomes) {
        const int stated = outcome.bloom.isEmpty() ? -1 : levelOf(outcome.bloom);
        if (stated < 0)
            continue;
        any = true;
        const unsigned levels = verbsIn(outcome.statement).levels;
        if (levels == 0 || levels >> stated & 1)
            continue;
        std::vector<Message> fitting;
        for (int level = 0; level < int(choices::bloom.size()); ++level)
            if (levels >> level & 1)
                fitting.push_back(Message(choices::bloom[size_t(level)].label));
        ReportedFinding finding = report.notMet(placeOf(outcome, &bloomField),
            {nameOf(outcome, program), Message(choices::bloom[size_t(stated)].label), listed(fitting)});
        for (const int level : nearest(levels, stated))
            finding.fix(setting(program, outcome, bloomField, QString::fromLatin1(choices::bloom[size_t(level)].code)));
    }
    if (!any)
        report.notApplicable(QT_TRANSLATE_NOOP("core", "No learning outcome states a Bloom level."));
}

const Rule bloomUnlikeVerb{
    .id = "bloom-unlike-verb",
    .group = "outcomes",
    .title = QT_TRANSLATE_NOOP("core", "Bloom level and verb"),
    .message = QT_TRANSLATE_NOOP("core", "%1 is stated at the Bloom level %2, but its verbs express %3."),
    .severity = Severity::Advice,
    .fix = FixAvailability::Always,
    .basis = "frameworks.md C, Bloom, O13",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
