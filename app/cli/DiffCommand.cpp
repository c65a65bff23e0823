#include "app/cli/CheckReport.h"
#include "app/cli/Command.h"
#include "app/cli/ProgramFile.h"
#include "app/cli/ReviewJson.h"
#include "core/document/Document.h"
#include "core/document/PastProgram.h"
#include "core/review/Ancestor.h"
#include "core/review/Consequences.h"
#include "core/rulesets/RulePage.h"
#include "core/rulesets/RuleSetUses.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace micromajor::cli {

/// The two programs to compare, and how they are called.
struct Sides
{
    std::shared_ptr<const Program> before, after;
    QString nameBefore, nameAfter;
    RowIdentity identity = RowIdentity::Guessed;
};

/// The index of the revision whose hash begins so, as `log` shows it.
static Result<int> revisionNamed(const Document &document, const QString &hash)
{
    int found = -1;
    for (int i = 0; i < int(document.revisions().size()); ++i) {
        if (hash.size() < 4 || !QString::fromLatin1(document.revisions()[size_t(i)].hash.toHex()).startsWith(hash, Qt::CaseInsensitive))
            continue;
        if (found >= 0)
            return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "More than one revision begins with %1; give more of its digits."), {hash})};
        found = i;
    }
    if (found < 0)
        return Error{Error::Kind::NotFound,
                     Message(QT_TRANSLATE_NOOP("core", "No revision begins with “%1”; give at least four digits of a revision as “micromajor-cli log” shows them."), {hash})};
    return found;
}

static Result<Sides> revisionsOf(const QString &path, const QString &from, const QString &to)
{
    const auto document = openDocument(path);
    if (!document)
        return document.error();
    const auto program = [&](int revision) { return programAt(*(*document)->program(), (*document)->revisions(), (*document)->head(), revision); };
    const Result<int> first = revisionNamed(**document, from);
    if (!first)
        return first.error();
    const Result<int> second = to.isEmpty() ? Result<int>((*document)->head()) : revisionNamed(**document, to);
    if (!second)
        return second.error();
    Result<Program> before = program(*first);
    if (!before)
        return before.error();
    Result<Program> after = program(*second);
    if (!after)
        return after.error();
    const auto named = [&](int revision) { return path + u'@' + QString::fromLatin1((*document)->revisions()[size_t(revision)].hash.toHex().left(12)); };
    return Sides{std::make_shared<const Program>(*std::move(before)), std::make_shared<const Program>(*std::move(after)), named(*first), named(*second), RowIdentity::ById};
}

static Result<Sides> twoFiles(const QString &one, const QString &two)
{
    const auto before = openProgram(one);
    if (!before)
        return before.error();
    const auto after = openProgram(two);
    if (!after)
        return after.error();
    Sides sides{before->program, after->program, one, two, RowIdentity::Guessed};
    if (before->document && after->document) {
        const auto common = commonRevision(*before->document, *after->document);
        if (!common)
            return common.error();
        if (*common)
            sides.identity = RowIdentity::ById;
    }
    return sides;
}

static QString findingText(const Finding &finding)
{
    const QString text = finding.message.text();
    return finding.verdict == Verdict::NotMet ? Message(QT_TRANSLATE_NOOP("core", "[%1] "), {nameOf(finding.severity)}).text() + text : text;
}

static void printFindings(const char *title, const std::vector<Finding> &findings)
{
    if (findings.empty())
        return;
    QStringList sentences; // what several rule sets say alike, once
    for (const Finding &finding : findings)
        if (const QString text = findingText(finding); !sentences.contains(text))
            sentences += text;
    print(QStringLiteral("\n%1 (%2)\n").arg(Message(title).text()).arg(sentences.size()));
    for (const QString &sentence : sentences)
        print(u"  "_qs + sentence + u'\n');
}

static void printText(const Sides &sides, const Comparison &comparison, const Consequences &found)
{
    print(QStringLiteral("%1 → %2\n").arg(sides.nameBefore, sides.nameAfter));
    if (comparison.differences.empty()) {
        print(Message(QT_TRANSLATE_NOOP("core", "The programs do not differ.")).text() + u'\n');
        return;
    }
    if (comparison.matches.identity() == RowIdentity::ByContent)
        print(Message(QT_TRANSLATE_NOOP("core", "The programs do not come from each other; they were compared by content.")).text() + u'\n');
    size_t next = 0;
    for (const auto &[section, count] : comparison.sections()) {
        print(QStringLiteral("\n%1 (%2)\n").arg(sectionTitle(section).text()).arg(count));
        for (int i = 0; i < count; ++i)
            print(u"  "_qs + comparison.differences[next++].sentence.text() + u'\n');
    }
    print(u'\n' + Message(QT_TRANSLATE_NOOP("core", "What follows from it")).text() + u'\n');
    bool anyFigure = false;
    const auto shown = [](const Message &value) { return value.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "cannot be computed")) : value; };
    for (const FigureChange &figure : found.figures)
        if (figure.changed()) {
            anyFigure = true;
            print(u"  "_qs + Message(QT_TRANSLATE_NOOP("core", "%1: %2 → %3"), {figure.label, shown(figure.before), shown(figure.after)}).text() + u'\n');
        }
    if (!anyFigure)
        print(u"  "_qs + Message(QT_TRANSLATE_NOOP("core", "The totals stay as they were.")).text() + u'\n');
    printFindings(QT_TRANSLATE_NOOP("core", "New problems"), found.newFindings);
    printFindings(QT_TRANSLATE_NOOP("core", "Changed problems"), found.lastingFindings);
    printFindings(QT_TRANSLATE_NOOP("core", "Solved problems"), found.solvedFindings);
}

static QJsonArray findingsJson(const std::vector<Finding> &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings)
        list.append(QJsonObject{{u"rule"_qs, finding.rule}, {u"ruleSet"_qs, finding.ruleSet}, {u"verdict"_qs, code(finding.verdict)},
                                {u"place"_qs, placeJson(finding.subject)}, {u"message"_qs, bilingualJson(finding.message)}});
    return list;
}

static QJsonObject toJson(const Sides &sides, const Comparison &comparison, const Consequences &found)
{
    QJsonArray differences;
    for (const Difference &difference : comparison.differences) {
        QJsonArray related;
        for (const Place &place : difference.related)
            related.append(placeJson(place));
        differences.append(QJsonObject{{u"kind"_qs, code(difference.kind)}, {u"section"_qs, sectionPage(difference.section)},
                                       {u"before"_qs, placeJson(difference.before)}, {u"after"_qs, placeJson(difference.after)},
                                       {u"valueBefore"_qs, bilingualJson(difference.valueBefore)}, {u"valueAfter"_qs, bilingualJson(difference.valueAfter)},
                                       {u"related"_qs, related}, {u"sentence"_qs, bilingualJson(difference.sentence)}});
    }
    QJsonObject figures;
    for (const FigureChange &figure : found.figures)
        figures.insert(QString::fromLatin1(figure.name), QJsonObject{{u"before"_qs, bilingualJson(figure.before)}, {u"after"_qs, bilingualJson(figure.after)}});
    return {{u"before"_qs, sides.nameBefore}, {u"after"_qs, sides.nameAfter}, {u"different"_qs, !comparison.differences.empty()},
            {u"comparedBy"_qs, comparison.matches.identity() == RowIdentity::ById ? u"identity"_qs : u"content"_qs}, {u"differences"_qs, differences},
            {u"figures"_qs, figures}, {u"newProblems"_qs, findingsJson(found.newFindings)},
            {u"changedProblems"_qs, findingsJson(found.lastingFindings)}, {u"solvedProblems"_qs, findingsJson(found.solvedFindings)}};
}

static Result<int> run(const Arguments &arguments)
{
    const QStringList &places = arguments.places();
    const bool ofRevisions = arguments.has(u"from");
    if ((places.size() == 1) != ofRevisions || (arguments.has(u"to") && !ofRevisions))
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "Name two files, or one file and --from REVISION."))};
    const Result<Sides> sides = ofRevisions ? revisionsOf(places[0], arguments.value(u"from"), arguments.value(u"to")) : twoFiles(places[0], places[1]);
    if (!sides)
        return sides.error();
    const Comparison comparison = compare(*sides->before, *sides->after, sides->identity);
    const Facts before = facts(sides->before);
    const Facts after = facts(sides->after);
    const Consequences found = consequences(comparison, before, check(before, ruleSetsOf(*sides->before)), after, check(after, ruleSetsOf(*sides->after)));
    if (arguments.has(u"json"))
        printJson(toJson(*sides, comparison, found));
    else
        printText(*sides, comparison, found);
    return comparison.differences.empty() ? fine : findings;
}

const Command diffCommand{"diff", "A B [--json] | FILE --from REVISION [--to REVISION] [--json]",
                          QT_TRANSLATE_NOOP("core", "Compares two programs, or two revisions of one file, by meaning, and says what follows; exit code 1 when they differ."),
                          {{"from", true}, {"to", true}, {"json", false}}, 1, 2, run};

} // namespace micromajor::cli
