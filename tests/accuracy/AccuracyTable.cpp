#include "AccuracyTable.h"

#include "Plant.h"

#include "core/rules/RuleCatalogue.h"
#include "core/rulesets/RuleSetLibrary.h"

#include <QHash>

namespace micromajor {

using namespace Qt::StringLiterals;

static void *rowOf(const Table &table, const Program &program, size_t index)
{
    return const_cast<void *>(table.at(program, index)); // of a copy that is ours
}

static Program reversed(const Program &program)
{
    Program result = program;
    const auto turn = [](auto &...rows) { (std::reverse(rows.begin(), rows.end()), ...); };
    turn(result.learnerGroups, result.capabilityGaps, result.evidence, result.outcomes, result.outcomeGaps, result.modules, result.courses, result.microCourses,
         result.practiceTasks, result.requisites, result.choiceMembers, result.outcomeSupports, result.courseObjectives, result.terms, result.assessments,
         result.assessmentOutcomes, result.assessmentObjectives, result.fees, result.organisations, result.people, result.teachings, result.qualityResults,
         result.approvals);
    return result;
}

/// Every id and every reference to it with a prefix: nothing may depend on how rows are called.
static Program renamed(const Program &program)
{
    Program result = program;
    for (const Table *table : allTables())
        for (size_t i = 0; i < table->count(result); ++i) {
            void *row = rowOf(*table, result, i);
            table->setId(row, u"zz-"_s + table->id(row));
            for (const Field &field : table->fields)
                if (const Value value = field.get(row); field.type == FieldType::Reference && isStated(value))
                    field.set(row, u"zz-"_s + std::get<QString>(value));
        }
    return result;
}

static Program withPlannedCourse(const Program &program)
{
    Program result = program;
    Course &course = result.courses.emplace_back();
    course.id.value = u"planned"_s;
    course.nameZh = u"高级专题（筹备中）"_s;
    course.offering = u"planned"_s;
    return result;
}

static Program withRemarks(const Program &program)
{
    Program result = program;
    result.sourceNotes.push_back({{u"remark"_s}, u"course"_s, u"course-1"_s, u"资料来源见附件"_s});
    Comment &comment = result.comments.emplace_back();
    comment.id.value = u"comment"_s;
    comment.subjectKind = u"course"_s;
    comment.subjectId = u"course-1"_s;
    comment.text = u"请核对。"_s;
    return result;
}

static Program withEnglishNamesOnly(const Program &program)
{
    Program result = program;
    for (size_t i = 0; i < result.modules.size(); ++i)
        std::swap(result.modules[i].nameZh, result.modules[i].nameEn);
    for (Course &course : result.courses)
        course.note = u"  "_s + course.note; // space around texts means nothing
    return result;
}

const std::vector<HarmlessChange> &harmlessChanges()
{
    static const std::vector<HarmlessChange> changes{{"as it is", [](const Program &program) { return program; }},
                                                     {"rows in reverse order", reversed},
                                                     {"other ids", renamed},
                                                     {"a planned course more", withPlannedCourse},
                                                     {"remarks and comments", withRemarks},
                                                     {"module names in English", withEnglishNamesOnly}};
    return changes;
}

namespace {

struct RuleScore
{
    int variants = 0;
    int planted = 0; ///< variants × clean programs that can bear them
    int found = 0;
};

RuleScore scoreOf(const Rule &rule)
{
    RuleScore score;
    for (const Fault &fault : allFaults()) {
        if (QLatin1StringView(fault.rule) != QLatin1StringView(rule.id) || fault.verdict != Verdict::NotMet)
            continue;
        ++score.variants;
        for (const CleanProgram &clean : cleanPrograms()) {
            Plant plant(clean.program);
            fault.plant(plant);
            if (!plant.isPossible())
                continue;
            ++score.planted;
            score.found += expectedFinding(fault, checkPlanted(fault, plant.program())) != nullptr;
        }
    }
    return score;
}

} // namespace

QString accuracyTable()
{
    QString text = u"# Accuracy of the rules\n\nWritten by `./dev accuracy`; a test compares this file with the run. Faults are planted one at a time into the clean programs of\n"
                   "`clean/` (samples S08, S09, S10 and S12, completed to be right); “planted” counts each variant once for every program that can bear it.\n"
                   "A fault counts as found when the rule reports it at its place.\n\n## Recall of each rule\n\n"
                   "| rule | group | variants | planted | found | recall |\n|---|---|---|---|---|---|\n"_s;
    RuleScore all;
    int rules = 0;
    for (const Rule *rule : ruleCatalogue()) {
        if (std::find(builtInRules().begin(), builtInRules().end(), rule) != builtInRules().end())
            continue;
        const RuleScore score = scoreOf(*rule);
        all.variants += score.variants;
        all.planted += score.planted;
        all.found += score.found;
        ++rules;
        text += u"| %1 | %2 | %3 | %4 | %5 | %6 % |\n"_s.arg(QLatin1StringView(rule->id), QLatin1StringView(rule->group)).arg(score.variants).arg(score.planted)
                    .arg(score.found).arg(score.planted > 0 ? 100 * score.found / score.planted : 0);
    }
    text += u"| **%1 rules** | | %2 | %3 | %4 | %5 % |\n\nThe three rules about the check itself (unknown or outdated rule sets, unused waivers) are tested in `tests/rules`.\n"_s
                .arg(rules).arg(all.variants).arg(all.planted).arg(all.found).arg(100 * all.found / qMax(1, all.planted));
    QStringList changes;
    for (const HarmlessChange &change : harmlessChanges())
        changes.append(QString::fromLatin1(change.name));
    text += u"\n## False alarms of each set\n\nEach clean program, also changed in harmless ways (%1), checked with each shipped set: what was reported as not met.\n\n"
            "| set | rules | checks | false alarms |\n|---|---|---|---|\n"_s.arg(changes.join(u", "_s));
    for (const RuleSet &set : builtInRuleSets()) {
        int checks = 0, alarms = 0;
        for (const CleanProgram &clean : cleanPrograms())
            for (const HarmlessChange &change : harmlessChanges()) {
                const CheckResult result = check(facts(std::make_shared<Program>(change.apply(clean.program))), std::vector<RuleSet>{set});
                checks += int(set.entries.size());
                alarms += result.errors + result.warnings + result.advice;
            }
        text += u"| %1 | %2 | %3 | %4 |\n"_s.arg(set.id).arg(set.entries.size()).arg(checks).arg(alarms);
    }
    return text;
}

} // namespace micromajor
