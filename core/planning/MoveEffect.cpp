#include "core/planning/MoveEffect.h"

#include "core/program/RowTables.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

using Problems = std::map<std::pair<QString, Verdict>, Message>;

/// A problem that could not be judged and now is not met is another problem.
Problems problemsByKey(const CheckResult &result)
{
    Problems problems;
    for (const Finding &finding : result.findings)
        if ((finding.verdict == Verdict::NotMet || finding.verdict == Verdict::CannotJudge) && !finding.waived)
            problems.emplace(std::pair(finding.key(), finding.verdict), finding.message);
    return problems;
}

/// The problems of `some` that `others` do not have, each sentence once.
std::vector<Message> onlyIn(const Problems &some, const Problems &others)
{
    std::vector<Message> sentences;
    for (const auto &[key, sentence] : some)
        if (!others.contains(key) && std::ranges::find(sentences, sentence) == sentences.end())
            sentences.push_back(sentence);
    return sentences;
}

int longestChain(const Facts &facts)
{
    return facts.graph.edges.empty() ? 0 : int(facts.graph.metrics.longestChain.size());
}

/// The load of a term; a term without courses asks nothing.
TermLoad loadOf(const TermLoads &loads, int term)
{
    const auto found = std::ranges::find(loads.terms, term, &TermLoad::term);
    if (found != loads.terms.end())
        return *found;
    TermLoad none;
    none.term = term;
    none.hours.range.least = none.hours.range.most = Hours();
    none.credits.range.least = none.credits.range.most = Credits();
    return none;
}

bool isSameLoad(const TermLoad &before, const TermLoad &after)
{
    return before.courses == after.courses && rangeText(before.hours.range) == rangeText(after.hours.range)
        && rangeText(before.credits.range) == rangeText(after.credits.range);
}

/// Both sides in the same units, so that a figure never stands against another unit's; courses are counted when both state neither.
Message loadChange(const MoveEffect::Load &load)
{
    const bool hours = load.before.hours.range.isStated() && load.after.hours.range.isStated();
    const bool credits = load.before.credits.range.isStated() && load.after.credits.range.isStated();
    const auto side = [&](const TermLoad &term) -> Message {
        const QString hoursText = rangeText(term.hours.range), creditsText = rangeText(term.credits.range);
        const Message inHours{hoursText == u"1"_s ? QT_TRANSLATE_NOOP("core", "%1 hour") : QT_TRANSLATE_NOOP("core", "%1 hours"), {hoursText}};
        const Message inCredits{creditsText == u"1"_s ? QT_TRANSLATE_NOOP("core", "%1 credit") : QT_TRANSLATE_NOOP("core", "%1 credits"), {creditsText}};
        if (hours && credits)
            return {QT_TRANSLATE_NOOP("core", "%1, %2"), {inHours, inCredits}};
        if (hours || credits)
            return hours ? inHours : inCredits;
        return {term.courses == 1 ? QT_TRANSLATE_NOOP("core", "%1 course") : QT_TRANSLATE_NOOP("core", "%1 courses"), {QString::number(term.courses)}};
    };
    return {QT_TRANSLATE_NOOP("core", "Term %1: %2 → %3"), {QString::number(load.term), side(load.before), side(load.after)}};
}

} // namespace

Edit moveToTerm(const Program &program, const Course &course, std::optional<int> term)
{
    static const Field &termField = fieldOf<Course>(u"term");
    return edits::setField(program, tables::course, course.id.value, termField, term ? Value(qint64(*term)) : Value());
}

MoveEffect moveEffect(const Facts &before, const CheckResult &now, const Edit &move, const std::function<CheckResult(const Facts &)> &check)
{
    const Facts after = facts(std::make_shared<const Program>(applied(*before.program, move)));
    const auto problemsNow = problemsByKey(now);
    const auto problemsThen = problemsByKey(check(after));

    MoveEffect effect;
    effect.newProblems = onlyIn(problemsThen, problemsNow);
    effect.solvedProblems = onlyIn(problemsNow, problemsThen);
    effect.chainBefore = longestChain(before);
    effect.chainAfter = longestChain(after);
    const TermLoads loadsNow = termLoads(*before.program, *before.choices);
    const TermLoads loadsThen = termLoads(*after.program, *after.choices);
    std::set<int> terms;
    for (const TermLoads *loads : {&loadsNow, &loadsThen})
        for (const TermLoad &load : loads->terms)
            terms.insert(load.term);
    for (const int term : terms)
        if (const MoveEffect::Load load{term, loadOf(loadsNow, term), loadOf(loadsThen, term)}; !isSameLoad(load.before, load.after))
            effect.loads.push_back(load);

    for (const Message &problem : effect.newProblems)
        effect.sentences.push_back({QT_TRANSLATE_NOOP("core", "New problem: %1"), {problem}});
    for (const Message &problem : effect.solvedProblems)
        effect.sentences.push_back({QT_TRANSLATE_NOOP("core", "Solved: %1"), {problem}});
    if (effect.chainBefore != effect.chainAfter)
        effect.sentences.push_back({QT_TRANSLATE_NOOP("core", "Longest chain of prerequisites: %1 → %2 courses"),
                                    {QString::number(effect.chainBefore), QString::number(effect.chainAfter)}});
    for (const MoveEffect::Load &load : effect.loads)
        effect.sentences.push_back(loadChange(load));
    if (effect.sentences.empty())
        effect.sentences.push_back(QT_TRANSLATE_NOOP("core", "Nothing else changes."));
    return effect;
}

} // namespace micromajor
