#include "core/rules/Checker.h"

#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

/// Whether a rule concerns the program at all, by the values that its entry asks for.
struct Applicability
{
    const Field *excludedBy = nullptr; ///< stated, but with another value
    std::vector<Place> missing;
};

Applicability applicability(const Program &program, const RuleSetEntry &entry)
{
    Applicability result;
    for (const auto &[name, codes] : entry.appliesTo) {
        const Field *field = tables::program.field(name);
        if (!field)
            continue;
        const Value value = field->get(&program.facts);
        const QString *text = std::get_if<QString>(&value);
        if (!text)
            result.missing.push_back(placeOf(program.facts, field));
        else if (!codes.contains(*text) && !result.excludedBy)
            result.excludedBy = field;
    }
    return result;
}

void markWaivers(const Program &program, std::vector<Finding> &findings, size_t from, bool waivable)
{
    for (size_t i = from; i < findings.size(); ++i) {
        Finding &finding = findings[i];
        finding.waivable = waivable;
        finding.waived = waivable && (finding.verdict == Verdict::NotMet || finding.verdict == Verdict::CannotJudge)
            && std::any_of(program.waivers.begin(), program.waivers.end(), [&](const Waiver &waiver) { return waives(waiver, finding); });
    }
}

const RuleSet &builtInRuleSet()
{
    static const RuleSet set = [] {
        RuleSet builtIn;
        builtIn.id = builtInRuleSetId;
        builtIn.name = {u"内置检查"_s, u"Built-in checks"_s};
        for (const Rule *rule : builtInRules())
            builtIn.entries.push_back({rule, rule->severity, {}, {u"对检查本身的检查"_s, u"Checks of the check itself"_s}, false, {}});
        return builtIn;
    }();
    return set;
}

constexpr size_t rankCount = 7;
size_t rank(const Finding &finding)
{
    switch (finding.verdict) {
    case Verdict::NotMet:
        return finding.waived ? 3 : size_t(finding.severity);
    case Verdict::CannotJudge:
        return 4;
    case Verdict::Met:
        return 5;
    case Verdict::NotApplicable:
        break;
    }
    return 6;
}

void count(CheckResult &result)
{
    for (const Finding &finding : result.findings) {
        if (finding.waived)
            ++result.waived;
        else if (finding.verdict == Verdict::CannotJudge)
            ++result.cannotJudge;
        else if (finding.verdict == Verdict::Met)
            ++result.met;
        else if (finding.verdict == Verdict::NotApplicable)
            ++result.notApplicable;
        else
            ++(finding.severity == Severity::Error       ? result.errors
               : finding.severity == Severity::Warning ? result.warnings
                                                       : result.advice);
    }
}

/// A rule that reported nothing.
struct SilentRule
{
    const RuleSet *ruleSet;
    const RuleSetEntry *entry;
    size_t after; ///< how many findings had been reported before it
};

/// Stable. Findings are large and nearly all of them are those of silent rules, so these are only made here, where they stay.
std::vector<Finding> sorted(std::vector<Finding> &&reported, const std::vector<SilentRule> &silent, const Program &program)
{
    std::array<size_t, rankCount + 1> start{};
    for (const Finding &finding : reported)
        ++start[rank(finding) + 1];
    for (size_t i = 1; i <= rankCount; ++i)
        start[i] += start[i - 1];
    std::vector<Finding *> order(reported.size());
    for (Finding &finding : reported)
        order[start[rank(finding)]++] = &finding;

    std::vector<Finding> result;
    result.reserve(reported.size() + silent.size());
    auto next = silent.begin();
    const auto addSilent = [&](size_t before) {
        for (; next != silent.end() && next->after <= before; ++next)
            addMet(result, program, *next->ruleSet, *next->entry);
    };
    for (Finding *finding : order) {
        if (finding->verdict == Verdict::Met)
            addSilent(size_t(finding - reported.data()));
        else if (finding->verdict == Verdict::NotApplicable)
            addSilent(reported.size());
        result.push_back(std::move(*finding));
    }
    addSilent(reported.size());
    return result;
}

} // namespace

CheckResult check(const Facts &facts, const std::vector<RuleSet> &ruleSets)
{
    return check(facts, RuleSetsInUse{ruleSets, {}, {}});
}

CheckResult check(const Facts &facts, const RuleSetsInUse &ruleSets, std::span<const std::shared_ptr<const Program>> otherPrograms)
{
    const Program &program = *facts.program;
    const CheckScope scope{ruleSets, otherPrograms};
    std::vector<Finding> findings;
    findings.reserve(64);
    std::vector<SilentRule> silent;
    silent.reserve(std::accumulate(ruleSets.sets.begin(), ruleSets.sets.end(), builtInRuleSet().entries.size(),
                                   [](size_t sum, const RuleSet &set) { return sum + set.entries.size(); }));
    // Neighbouring entries mostly ask for the same values.
    const RuleSetEntry *previous = nullptr;
    Applicability applies;
    const auto run = [&](const RuleSet &ruleSet, const RuleSetEntry &entry) {
        if (!previous || previous->appliesTo != entry.appliesTo)
            applies = applicability(program, entry);
        previous = &entry;
        const size_t before = findings.size();
        RuleReport report(facts, ruleSet, entry, scope, findings);
        if (applies.excludedBy)
            report.notApplicable({QT_TRANSLATE_NOOP("core", "Does not apply: %1 is %2."),
                                  {Message(applies.excludedBy->label),
                                   valueMessage(*applies.excludedBy, applies.excludedBy->get(&program.facts), program)}});
        else if (!applies.missing.empty())
            report.cannotJudge(applies.missing);
        else
            entry.rule->check(report);
        if (report.isSilent())
            silent.push_back({&ruleSet, &entry, before});
        markWaivers(program, findings, before, entry.waivable);
    };
    for (const RuleSet &ruleSet : ruleSets.sets)
        for (const RuleSetEntry &entry : ruleSet.entries)
            run(ruleSet, entry);
    for (const RuleSetEntry &entry : builtInRuleSet().entries)
        run(builtInRuleSet(), entry);

    CheckResult result;
    result.findings = sorted(std::move(findings), silent, program);
    count(result);
    return result;
}

} // namespace micromajor
