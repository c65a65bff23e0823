#include "core/exchange/forms/FormValuesBuilder.h"

#include "core/exchange/forms/FormWords.h"
#include "core/program/Values.h"
#include "core/rules/Checker.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rulesets/RulePage.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace micromajor {

namespace {

constexpr Language inChinese = Language::Chinese;
constexpr qsizetype digestShown = 16; ///< characters: enough to tell two states of a set apart by eye

FormSource sourceOf(const Place &place)
{
    return {place.table, place.id, place.field};
}

/// One field of several courses.
QString fieldOfCourses(const Field &field, const QStringList &courses, const Program &program)
{
    const QString label = Message(field.label).text(inChinese);
    const auto isOffered = [](const Course &course) { return course.offering != "planned"_L1; };
    const auto isNamed = [&](const Course &course) { return courses.contains(course.id.value); };
    if (std::ranges::all_of(program.courses, [&](const Course &course) { return isOffered(course) == isNamed(course); }))
        return u"全部"_s + QString::number(courses.size()) + u"门课程的"_s + label;
    QStringList names;
    for (const QString &id : courses)
        names.append(rowName(tables::course, tables::course.find(program, id), program, inChinese));
    return names.join(u'、') + u'的' + label;
}

/// "学期数、全部8门课程的学分", "学期数；甲、乙的学分": what several courses lack is said once.
QString places(const std::vector<Place> &places, const Program &program)
{
    QHash<const Field *, QStringList> coursesWith;
    for (const Place &place : places)
        if (place.table == &tables::course && place.field && !coursesWith[place.field].contains(place.id))
            coursesWith[place.field].append(place.id);
    QStringList names;
    QSet<const Field *> said;
    for (const Place &place : places) {
        const QStringList courses = place.table == &tables::course ? coursesWith.value(place.field) : QStringList();
        if (courses.size() < 2)
            names.append(placeMessage(place, program).text(inChinese));
        else if (!said.contains(place.field))
            names.append(fieldOfCourses(*place.field, courses, program));
        said.insert(place.field);
    }
    names.removeDuplicates();
    return names.join(names.filter(u"、"_s).isEmpty() ? u'、' : u'；');
}

QString titleOf(const Finding &finding)
{
    const Rule *rule = ruleWithId(finding.rule);
    return rule ? Message(rule->title).text(inChinese) : QString(finding.rule);
}

const Waiver *waiverOf(const Program &program, const Finding &finding)
{
    for (const Waiver &waiver : program.waivers)
        if (waives(waiver, finding))
            return &waiver;
    return nullptr;
}

} // namespace

void FormValuesBuilder::addFindings(const FormFindings *findings)
{
    std::vector<Row> &sets = list("ruleSetsUsed", tables::ruleSetUse);
    std::vector<Row> &problems = list("problems", tables::program);
    std::vector<Row> &unjudged = list("unjudged", tables::program);
    std::vector<Row> &waived = list("waivedProblems", tables::waiver);
    const auto count = [&](const char *key, int CheckResult::*member) {
        set(key, findings ? QString::number(findings->result.*member) : QString(), {}, true);
    };
    count("errorCount", &CheckResult::errors);
    count("warningCount", &CheckResult::warnings);
    count("adviceCount", &CheckResult::advice);
    count("cannotJudgeCount", &CheckResult::cannotJudge);
    count("waivedCount", &CheckResult::waived);
    set("ruleSetNames", {});
    if (!findings)
        return;

    QHash<QString, QString> nameOfSet;
    QStringList names;
    for (const RuleSet &set : findings->ruleSets) {
        Row row;
        const QString name = set.name.text(inChinese);
        FormValuesBuilder::set(row, "name", name);
        FormValuesBuilder::set(row, "version", set.version);
        FormValuesBuilder::set(row, "issuer", set.issuer.text(inChinese));
        FormValuesBuilder::set(row, "date", formWords::day(set.date));
        FormValuesBuilder::set(row, "digest", set.digest.left(digestShown));
        sets.push_back(std::move(row));
        nameOfSet.insert(set.id, name);
        names.append(name);
    }
    set("ruleSetNames", names.join(u'、'));

    for (const Finding &finding : findings->result.findings) {
        const bool notMet = finding.verdict == Verdict::NotMet;
        if (!notMet && finding.verdict != Verdict::CannotJudge)
            continue;
        std::vector<Row> &target = !notMet ? unjudged : finding.waived ? waived : problems;
        Row row;
        set(row, "number", QString::number(target.size() + 1), {}, true);
        set(row, "title", titleOf(finding), sourceOf(finding.subject));
        set(row, "clause", finding.clause.text(inChinese));
        set(row, "ruleSet", nameOfSet.value(finding.ruleSet, finding.ruleSet));
        if (notMet) {
            set(row, "severity", nameOf(finding.severity).text(inChinese));
            set(row, "message", finding.message.text(inChinese), sourceOf(finding.subject));
            set(row, "place", places({finding.subject}, program), sourceOf(finding.subject));
            set(row, "fix", finding.fixes.empty() ? QString() : finding.fixes.front().title.text(inChinese));
        } else {
            set(row, "missing", places(finding.missing, program), finding.missing.empty() ? FormSource() : sourceOf(finding.missing.front()));
        }
        if (finding.waived) {
            const Waiver *waiver = waiverOf(program, finding);
            set(row, "reason", waiver ? waiver->reason : QString(), formCells::source(waiver, "reason"));
            set(row, "author", waiver ? waiver->author : QString(), formCells::source(waiver, "author"));
            set(row, "date", waiver ? formWords::day(waiver->date) : QString(), formCells::source(waiver, "date"));
        }
        target.push_back(std::move(row));
    }
}

} // namespace micromajor
