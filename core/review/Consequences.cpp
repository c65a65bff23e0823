#include "core/review/Consequences.h"

#include "core/analysis/OutcomeCoverage.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace micromajor {

namespace {

QString longestChain(const Facts &facts)
{
    // Courses that require each other in a circle have no longest chain.
    if (!facts.graph.metrics.cycle.empty())
        return {};
    return QString::number(facts.graph.edges.empty() ? 0 : facts.graph.metrics.longestChain.size());
}

struct OutcomeCounts
{
    Message covered, assessed;
};

OutcomeCounts outcomeCounts(const Facts &facts)
{
    const Coverage coverage = outcomeCoverage(*facts.program, facts.links, facts.graph, *facts.choices);
    int counted = 0; // outcomes with parts are reached through these
    for (const OutcomeCoverage &outcome : coverage.outcomes)
        counted += !outcome.divided;
    const auto share = [&](const std::vector<int> &without) {
        return Message(QT_TRANSLATE_NOOP("core", "%1 out of %2"), {QString::number(counted - int(without.size())), QString::number(counted)});
    };
    return {share(coverage.outcomesWithoutCourse), share(coverage.outcomesNotAssessed)};
}

bool isProblem(const Finding &finding)
{
    return (finding.verdict == Verdict::NotMet || finding.verdict == Verdict::CannotJudge) && !finding.waived;
}

using ProblemKey = std::pair<QString, Verdict>;

} // namespace

Consequences consequences(const Comparison &comparison, const Facts &before, const CheckResult &checkedBefore, const Facts &after, const CheckResult &checkedAfter)
{
    Consequences found;
    const auto figure = [&](const char *name, const char *label, const Message &valueBefore, const Message &valueAfter) {
        found.figures.push_back({name, Message(label), valueBefore, valueAfter});
    };
    figure("credits", QT_TRANSLATE_NOOP("core", "Credits of the courses to take"), rangeText(before.totals.credits), rangeText(after.totals.credits));
    figure("hours", QT_TRANSLATE_NOOP("core", "Contact hours to take"), rangeText(before.totals.hours), rangeText(after.totals.hours));
    figure("courses", QT_TRANSLATE_NOOP("core", "Courses to take"), rangeText(before.totals.courses), rangeText(after.totals.courses));
    figure("practiceShare", QT_TRANSLATE_NOOP("core", "Practice share of the contact hours"), rangeText(before.totals.practiceShare), rangeText(after.totals.practiceShare));
    figure("longestChain", QT_TRANSLATE_NOOP("core", "Courses on the longest chain of prerequisites"), longestChain(before), longestChain(after));
    const OutcomeCounts countsBefore = outcomeCounts(before);
    const OutcomeCounts countsAfter = outcomeCounts(after);
    figure("outcomesWithCourse", QT_TRANSLATE_NOOP("core", "Outcomes that a course supports"), countsBefore.covered, countsAfter.covered);
    figure("outcomesAssessed", QT_TRANSLATE_NOOP("core", "Outcomes that are assessed"), countsBefore.assessed, countsAfter.assessed);

    const auto keyAfter = [&](Finding finding) {
        finding.subject = placeBefore(comparison, *before.program, *after.program, finding.subject);
        return ProblemKey(finding.key(), finding.verdict);
    };
    std::map<ProblemKey, std::vector<Message>> problemsBefore;
    std::set<ProblemKey> problemsAfter;
    for (const Finding &finding : checkedBefore.findings)
        if (isProblem(finding))
            problemsBefore[{finding.key(), finding.verdict}].push_back(finding.message);
    for (const Finding &finding : checkedAfter.findings)
        if (isProblem(finding)) {
            const ProblemKey key = keyAfter(finding);
            if (const auto same = problemsBefore.find(key); same == problemsBefore.end())
                found.newFindings.push_back(finding);
            else if (std::ranges::find(same->second, finding.message) == same->second.end())
                found.lastingFindings.push_back(finding);
            problemsAfter.insert(key);
        }
    for (const Finding &finding : checkedBefore.findings)
        if (isProblem(finding) && !problemsAfter.contains(ProblemKey(finding.key(), finding.verdict)))
            found.solvedFindings.push_back(finding);
    return found;
}

} // namespace micromajor
