#include "app/cli/CheckReport.h"
#include "app/cli/Command.h"
#include "app/cli/ProgramFile.h"
#include "core/document/Document.h"
#include "core/rulesets/RuleSetReader.h"

#include <QCoreApplication>

namespace micromajor::cli {

static Result<std::vector<RuleSet>> askedRuleSets(const QStringList &asked)
{
    std::vector<RuleSet> sets;
    for (const QString &idOrPath : asked) {
        Result<RuleSet> set = ruleSet(idOrPath);
        if (!set)
            return set.error();
        sets.push_back(*std::move(set));
    }
    return sets;
}

static CheckedFile checkFileAt(const QString &path, const std::vector<RuleSet> &asked)
{
    CheckedFile checked;
    checked.path = path;
    const auto file = openProgram(path);
    if (!file) {
        checked.error = file.error().message;
        return checked;
    }
    checked.program = file->program;
    QStringList unknown;
    checked.ruleSets = asked.empty() ? ruleSetsOf(*checked.program, &unknown) : asked;
    if (checked.ruleSets.empty() && unknown.isEmpty())
        checked.error = Message(QT_TRANSLATE_NOOP("core", "%1 names no rule set to answer to; choose one with --ruleset."), {path});
    else
        checked.result = check(facts(checked.program), checked.ruleSets, unknown);
    return checked;
}

static Result<int> run(const Arguments &arguments)
{
    const QString format = arguments.has(u"format") ? arguments.value(u"format") : arguments.has(u"json") ? u"json"_qs : u"text"_qs;
    if (const auto known = requireOneOf(u"format"_qs, format, {u"text"_qs, u"json"_qs, u"sarif"_qs}); !known)
        return known.error();
    const auto asked = askedRuleSets(arguments.values(u"ruleset"));
    if (!asked)
        return asked.error();
    std::vector<CheckedFile> files;
    int exitCode = fine;
    for (const QString &path : arguments.places()) {
        files.push_back(checkFileAt(path, *asked));
        if (const CheckedFile &file = files.back(); !file.error.isEmpty()) {
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

const Command checkCommand{"check", "FILE... [--ruleset ID|PATH]... [--format text|json|sarif]",
                           QT_TRANSLATE_NOOP("core", "Checks programs against their rule sets, or against those given."),
                           {{"ruleset", true}, {"format", true}, {"json", false}}, 1, -1, run};

} // namespace micromajor::cli
