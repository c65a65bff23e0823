#include "app/cli/CheckReport.h"
#include "app/cli/Command.h"
#include "app/cli/ProgramFile.h"
#include "core/document/Document.h"
#include "core/rulesets/RuleSetLibrary.h"
#include "core/rulesets/RuleSetUses.h"

#include <QCoreApplication>

namespace micromajor::cli {

/// What the command was asked to check with. A rule set or program that cannot be read is named; the rest goes on.
struct Request
{
    std::vector<RuleSet> ruleSets;
    std::vector<std::shared_ptr<const Program>> otherPrograms;
    bool ownRuleSets = true; ///< of the programs
    std::vector<CheckedFile> unreadable; ///< rule sets and other programs
};

static Request requested(const Arguments &arguments)
{
    Request request;
    const QStringList ruleSets = arguments.values(u"ruleset");
    for (const QString &idOrPath : ruleSets) {
        request.ownRuleSets = false;
        if (Result<RuleSet> set = ruleSet(idOrPath)) {
            request.ruleSets.push_back(*std::move(set));
        } else {
            request.unreadable.push_back({idOrPath, set.error().message, {}, {}, {}});
        }
    }
    const QStringList others = arguments.values(u"against");
    for (const QString &path : others) {
        if (const auto file = openProgram(path)) {
            request.otherPrograms.push_back(file->program);
        } else {
            request.unreadable.push_back({path, file.error().message, {}, {}, {}});
        }
    }
    return request;
}

static CheckedFile checkFileAt(const QString &path, const Request &request)
{
    CheckedFile checked;
    checked.path = path;
    const auto file = openProgram(path);
    if (!file) {
        checked.error = file.error().message;
        return checked;
    }
    checked.program = file->program;
    const RuleSetsInUse inUse = request.ownRuleSets ? ruleSetsOf(*checked.program) : RuleSetsInUse{request.ruleSets, {}, {}};
    checked.ruleSets = inUse.sets;
    if (inUse.sets.empty() && inUse.unknown.isEmpty())
        checked.error = Message(QT_TRANSLATE_NOOP("core", "%1 names no rule set to answer to; choose one with --ruleset."), {path});
    else
        checked.result = check(facts(checked.program), inUse, request.otherPrograms);
    return checked;
}

static Result<int> run(const Arguments &arguments)
{
    const QString format = arguments.has(u"format") ? arguments.value(u"format") : arguments.has(u"json") ? u"json"_qs : u"text"_qs;
    if (const auto known = requireOneOf(u"format"_qs, format, {u"text"_qs, u"json"_qs, u"sarif"_qs}); !known)
        return known.error();
    const Request request = requested(arguments);
    std::vector<CheckedFile> files;
    if (request.ownRuleSets || !request.ruleSets.empty())
        for (const QString &path : arguments.places())
            files.push_back(checkFileAt(path, request));
    files.insert(files.end(), request.unreadable.begin(), request.unreadable.end());
    int exitCode = fine;
    for (const CheckedFile &file : files) {
        if (!file.error.isEmpty()) {
            printError(file.error);
            exitCode = failed;
        } else if (file.result.errors > 0) {
            exitCode = qMax(exitCode, findings);
        }
    }
    if (format == u"text")
        print(checkAsText(files));
    else
        printJson(format == u"json" ? checkAsJson(files) : checkAsSarif(files));
    return exitCode;
}

const Command checkCommand{"check", "FILE... [--ruleset ID|PATH]... [--against FILE]... [--format text|json|sarif]",
                           QT_TRANSLATE_NOOP("core", "Checks programs against their rule sets, or against those given; --against measures overlap with other programs."),
                           {{"ruleset", true}, {"against", true}, {"format", true}, {"json", false}}, 1, -1, run};

} // namespace micromajor::cli
