// The rule catalogue: forty questions beside a hard-coded floor and ajv on the same programs, then the whole catalogue and all shipped sets.
// With --rules also the slowest rules, each timed alone. Fails when the engines do not agree; never for being slow.
#include "core/exchange/json/ProgramJson.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rulesets/RuleSetLibrary.h"
#include "tests/benchmarks/FortyChecks.h"
#include "tests/benchmarks/PlantedFaults.h"
#include "tests/benchmarks/StatedProgram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>

using namespace micromajor;
using namespace Qt::StringLiterals;

using Programs = std::vector<std::shared_ptr<const Program>>;
static size_t s_sink = 0;
static bool s_listRules = false;

template<class Work>
static double microseconds(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1000;
}

/// Times in microseconds: of one program, and of all of them one after another.
struct Figures
{
    double median = 0, p95 = 0, all = 0;

    void print(const char *what, const char *note = "") const { std::printf("  %-46s %9.1f us %9.1f us %9.1f ms   %s\n", what, median, p95, all / 1000, note); }
};

static double quantile(std::vector<double> &samples, size_t percent)
{
    std::sort(samples.begin(), samples.end());
    return samples[std::min(samples.size() - 1, samples.size() * percent / 100)];
}

/// Every program once in each round; no answer can be kept from the round before, because other programs lie between.
template<class Work>
static Figures figuresOf(const Programs &programs, int rounds, Work &&work)
{
    std::vector<double> each, all;
    for (int round = 0; round <= rounds; ++round) {
        std::vector<double> samples;
        const double total = microseconds([&] {
            for (const auto &program : programs)
                samples.push_back(microseconds([&] { work(program); }));
        });
        if (round == 0)
            continue; // warms up
        each.insert(each.end(), samples.begin(), samples.end());
        all.push_back(total);
    }
    return {quantile(each, 50), quantile(each, 95), quantile(all, 50)};
}

// Forty checks by three engines.

static bool agree(const FortyCounts &ours, const FortyCounts &other, const char *name)
{
    bool same = true;
    for (size_t i = 0; i < fortyCount; ++i)
        if (ours[i] != other[i]) {
            std::printf("  DIFFERENT ANSWERS: %s: %d by our rules, %d by %s\n", fortyChecks[i].rule, ours[i], other[i], name);
            same = false;
        }
    return same;
}

/// What peers/ajv_rules.js prints, or nothing when node or ajv is not installed.
static QJsonObject askAjv(const Programs &programs, int rounds)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    for (const auto &program : programs)
        file.write(QJsonDocument::fromJson(toJson(*program)).toJson(QJsonDocument::Compact) + '\n');
    file.close();
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(u"NODE_PATH"_s))
        environment.insert(u"NODE_PATH"_s, u"/usr/share/nodejs:/usr/lib/nodejs"_s); // where Debian puts modules
    node.setProcessEnvironment(environment);
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, {u"--eval"_s, u"try { require('ajv') } catch { process.exit(1) }"_s});
    if (!node.waitForFinished(-1) || node.exitCode() != 0) {
        std::printf("  ajv: not measured, node or ajv is not installed (Debian packages nodejs and node-ajv)\n");
        return {};
    }
    node.start(u"node"_s, {QStringLiteral(PROJECT_SOURCE "/tests/benchmarks/peers/ajv_rules.js"), file.fileName(), QString::number(rounds + 1)});
    if (!node.waitForFinished(-1) || node.exitCode() != 0)
        qFatal("peers/ajv_rules.js failed");
    return QJsonDocument::fromJson(node.readAllStandardOutput()).object();
}

static bool measureForty()
{
    constexpr unsigned programCount = 1000;
    constexpr int rounds = 10;
    const Program clean = statedProgram(15);
    Programs programs;
    for (unsigned seed = 1; seed <= programCount; ++seed)
        programs.push_back(std::make_shared<const Program>(withFaults(clean, seed)));
    const RuleSetsInUse forty{{fortyRuleSet()}, {}, {}};

    FortyCounts ours{}, floor{}, peer{}, none{};
    count(check(facts(std::make_shared<const Program>(clean)), forty), none);
    for (const auto &program : programs) {
        count(check(facts(program), forty), ours);
        floorOf(*program, floor);
    }
    bool right = none == FortyCounts{};
    for (size_t i = 0; i < fortyCount; ++i)
        if (none[i] > 0 || ours[i] == 0) {
            std::printf("  A POOR QUESTION: %s is broken %d times by the clean program, %d times by the faulty ones\n", fortyChecks[i].rule, none[i], ours[i]);
            right = false;
        }
    int violations = 0;
    for (const int each : ours)
        violations += each;

    std::printf("\nForty checks: 15 courses, 8 outcomes, 30 assessment items; %u programs with %d violations\n", programCount, violations);
    std::printf("  %-46s %12s %12s %12s\n", "", "one, median", "one, p95", "all 1,000");
    const auto full = figuresOf(programs, rounds, [&](const auto &program) { s_sink += check(facts(program), forty).findings.size(); });
    full.print("our rules with messages: facts() and check()", "bar 30 us for one, 100 ms for all");
    // In the window the program being checked was checked a moment ago; among a thousand, each must first come out of main memory.
    figuresOf({programs[0], programs[1]}, 2'000, [&](const auto &program) {
        s_sink += check(facts(program), forty).findings.size();
    }).print("  the same, two programs in turn", "as after each edit");
    figuresOf(programs, rounds, [&](const auto &program) { s_sink += facts(program).isElective.size(); }).print("  of it facts()");
    figuresOf(programs, rounds, [&](const auto &program) {
        for (const Finding &finding : check(facts(program), forty).findings)
            if (finding.verdict == Verdict::NotMet)
                s_sink += size_t(finding.message.text(Language::English).size());
    }).print("  the same, and every violation put into words");
    const auto bare = figuresOf(programs, rounds, [&](const auto &program) { floorOf(*program, peer); });
    bare.print("floor: C++ hard-coded, no messages", qPrintable(u"ours takes %1 times as long"_s.arg(full.median / bare.median, 0, 'f', 1)));
    right &= agree(ours, floor, "the floor");

    const QJsonObject ajv = askAjv(programs, rounds);
    if (ajv.isEmpty())
        return right;
    const Figures theirs{ajv["median"_L1].toDouble(), ajv["p95"_L1].toDouble(), ajv["all"_L1].toDouble()};
    theirs.print(qPrintable(u"ajv %1, node %2, messages"_s.arg(ajv["ajv"_L1].toString(), ajv["node"_L1].toString())),
                 qPrintable(u"%1 times ours; bar 1.5; first %2 ms, compile %3 ms"_s.arg(theirs.median / full.median, 0, 'f', 1)
                                .arg(ajv["first"_L1].toDouble() / 1000, 0, 'f', 1).arg(ajv["compile"_L1].toDouble() / 1000, 0, 'f', 0)));
    peer = {};
    for (size_t i = 0; i < fortyCount; ++i)
        peer[i] = ajv["counts"_L1][QLatin1StringView(fortyChecks[i].rule)].toInt(-1);
    right &= agree(ours, peer, "ajv");
    if (right)
        std::printf("  All engines give the same number of violations for each of the forty questions.\n");
    return right;
}

// The whole catalogue.

/// Options that make the rule ask something: limits that nothing breaks, and the lists of the shipped sets.
static QJsonObject limitsFor(const Rule &rule)
{
    QJsonObject options;
    for (const RuleOption &option : rule.options) {
        const QLatin1StringView name(option.name);
        QJsonValue value = entryOf(rule, {}).options[name];
        for (const RuleSet &set : builtInRuleSets())
            for (const RuleSetEntry &entry : set.entries)
                if (entry.rule == &rule && value.isArray() && value.toArray().isEmpty())
                    value = entry.options[name];
        if (value.isNull() && (option.type == RuleOption::Type::Integer || option.type == RuleOption::Type::Decimal))
            value = QByteArrayView(option.name).startsWith("least") ? 1 : 100'000;
        options[name] = value;
    }
    return options;
}

static RuleSet wholeCatalogue()
{
    RuleSet set;
    set.id = u"catalogue"_s;
    set.name = {u"全部规则"_s, u"Every rule"_s};
    for (const Rule *rule : ruleCatalogue())
        if (std::find(builtInRules().begin(), builtInRules().end(), rule) == builtInRules().end())
            set.entries.push_back(entryOf(*rule, limitsFor(*rule)));
    return set;
}

static void measureSets(const char *what, const Programs &copies, const RuleSetsInUse &inUse, const char *bar)
{
    const Facts known = facts(copies.front());
    const CheckResult result = check(known, inUse);
    size_t entries = 0;
    for (const RuleSet &set : inUse.sets)
        entries += set.entries.size();
    std::printf("\n%s: %zu courses, %zu rules: %d met, %d not met, %d cannot be judged, %d not applicable\n", what, copies.front()->courses.size(), entries,
                result.met, result.errors + result.warnings + result.advice, result.cannotJudge, result.notApplicable);
    for (const Finding &finding : result.findings)
        if (finding.verdict == Verdict::NotApplicable && finding.message == Message(QT_TRANSLATE_NOOP("core", "The rule set names no limit.")))
            std::printf("  without a limit: %s (%s)\n", qPrintable(finding.rule), qPrintable(finding.ruleSet));
    if (s_listRules)
        for (const Finding &finding : result.findings)
            if (finding.verdict != Verdict::Met)
                std::printf("  %s %s: %s\n", finding.verdict == Verdict::NotMet ? "not met" : finding.verdict == Verdict::CannotJudge ? "cannot judge" : "n/a",
                            qPrintable(finding.rule), qPrintable(finding.message.text(Language::English)));
    std::vector<Facts> ready;
    for (const auto &copy : copies)
        ready.push_back(facts(copy));
    const int rounds = copies.front()->courses.size() > 100 ? 100 : 2'000;
    std::vector<double> ofFacts, ofCheck, ofBoth;
    for (int i = 0; i < rounds * int(copies.size()); ++i) {
        const size_t copy = size_t(i) % copies.size(); // another program than before, so that nothing is remembered
        ofFacts.push_back(microseconds([&] { s_sink += facts(copies[copy]).isElective.size(); }));
        ofCheck.push_back(microseconds([&] { s_sink += check(ready[copy], inUse).findings.size(); }));
        ofBoth.push_back(ofFacts.back() + ofCheck.back());
    }
    const auto print = [](const char *name, std::vector<double> &samples, const char *note) {
        std::printf("  %-46s %9.1f us %9.1f us   %s\n", name, quantile(samples, 50), quantile(samples, 95), note);
    };
    print("facts()", ofFacts, "");
    print("check()", ofCheck, "");
    print("together", ofBoth, bar);
}

/// Each rule of the catalogue alone, without what the checker does around it.
static void measureRules(const Programs &copies)
{
    struct Timed
    {
        QString rule;
        double median;
        size_t findings;
    };
    const RuleSet set = wholeCatalogue();
    const RuleSetsInUse inUse{{}, {}, {}};
    const CheckScope scope{inUse, {}};
    std::vector<Facts> ready;
    for (const auto &copy : copies)
        ready.push_back(facts(copy));
    std::vector<Timed> times;
    double sum = 0;
    for (const RuleSetEntry &entry : set.entries) {
        std::vector<double> samples;
        std::vector<Finding> findings;
        for (int i = 0; i < (copies.front()->courses.size() > 100 ? 100 : 2'000); ++i) {
            findings.clear();
            samples.push_back(microseconds([&] {
                RuleReport report(ready[size_t(i) % ready.size()], set, entry, scope, findings);
                entry.rule->check(report);
                if (report.isSilent())
                    addMet(findings, report.program(), set, entry);
            }));
        }
        times.push_back({QString::fromLatin1(entry.rule->id), quantile(samples, 50), findings.size()});
        sum += times.back().median;
    }
    std::sort(times.begin(), times.end(), [](const Timed &a, const Timed &b) { return a.median > b.median; });
    std::printf("\nSlowest rules, %zu courses (all %zu rules one by one: %.1f us)\n", copies.front()->courses.size(), times.size(), sum);
    for (size_t i = 0; i < std::min<size_t>(10, times.size()); ++i)
        std::printf("  %-46s %9.1f us   findings %zu\n", qPrintable(times[i].rule), times[i].median, times[i].findings);
}

static Programs copiesOf(int courses)
{
    const Program program = statedProgram(courses);
    return {std::make_shared<const Program>(program), std::make_shared<const Program>(program)};
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    s_listRules = application.arguments().contains(u"--rules"_s);
    const Programs small = copiesOf(15);
    const Programs large = copiesOf(500);
    const bool right = measureForty();
    const RuleSetsInUse everyRule{{wholeCatalogue()}, {}, {}};
    measureSets("Whole catalogue", small, everyRule, "bar 100 us");
    measureSets("Whole catalogue", large, everyRule, "bar one frame, 16 ms");
    measureSets("All shipped sets", small, {builtInRuleSets(), {}, {}}, "");
    if (s_listRules) {
        measureRules(small);
        measureRules(large);
    }
    return right && s_sink != 0 ? 0 : 1;
}
