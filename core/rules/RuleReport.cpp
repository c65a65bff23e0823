#include "core/rules/RuleReport.h"

#include "core/program/Values.h"

namespace micromajor {

using namespace Qt::StringLiterals;

ReportedFinding &ReportedFinding::related(Place place)
{
    m_findings[m_index].related.push_back(std::move(place));
    return *this;
}

ReportedFinding &ReportedFinding::fix(Edit edit)
{
    std::vector<Fix> &fixes = m_findings[m_index].fixes;
    if (!fixes.empty())
        fixes.front().preferred = false;
    Message title = edit.label;
    fixes.push_back({std::move(title), std::move(edit), fixes.empty()});
    return *this;
}

RuleReport::RuleReport(const Facts &facts, const RuleSet &ruleSet, const RuleSetEntry &entry, const CheckScope &scope,
                       std::vector<Finding> &findings)
    : m_facts(facts), m_ruleSet(ruleSet), m_entry(entry), m_scope(scope), m_findings(findings), m_before(findings.size())
{
    if (entry.values.size() != entry.rule->options.size())
        m_ownValues = optionValues(*entry.rule, entry.options);
}

const OptionValue &RuleReport::option(const char *name) const
{
    const std::vector<RuleOption> &options = m_entry.rule->options;
    const std::vector<OptionValue> &values = m_ownValues.empty() ? m_entry.values : m_ownValues;
    for (size_t i = 0; i < options.size(); ++i)
        if (qstrcmp(options[i].name, name) == 0)
            return values[i];
    qFatal("the rule %s has no option %s", m_entry.rule->id, name);
}

std::optional<int> RuleReport::integer(const char *name) const
{
    const auto thousandths = option(name).thousandths;
    return thousandths ? std::optional(int(*thousandths / 1000)) : std::nullopt;
}

QStringList RuleReport::textList(const char *name) const
{
    return option(name).texts;
}

QString RuleReport::text(const char *name) const
{
    return option(name).text;
}

bool RuleReport::yesNo(const char *name) const
{
    return option(name).yes;
}

static Finding &addFinding(std::vector<Finding> &findings, const RuleSet &ruleSet, const RuleSetEntry &entry, Verdict verdict, Place &&subject,
                           Message &&message)
{
    return findings.emplace_back(QLatin1StringView(entry.rule->id), ruleSet.id, Message(entry.clause.text(interfaceLanguage())), verdict,
                                 entry.severity, std::move(subject), std::move(message));
}

Finding &RuleReport::add(Verdict verdict, Place &&subject, Message &&message)
{
    return addFinding(m_findings, m_ruleSet, m_entry, verdict, std::move(subject), std::move(message));
}

ReportedFinding RuleReport::met(Place subject, Message evidence)
{
    add(Verdict::Met, std::move(subject), std::move(evidence));
    return m_findings;
}

ReportedFinding RuleReport::notMet(Place subject, std::initializer_list<Message> arguments)
{
    return notMet(std::move(subject), Message(m_entry.rule->message, arguments));
}

ReportedFinding RuleReport::notMet(Place subject, Message message)
{
    add(Verdict::NotMet, std::move(subject), std::move(message));
    return m_findings;
}

void RuleReport::cannotJudge(std::vector<Place> missing)
{
    if (missing.empty())
        return;
    const Message first = placeMessage(missing.front(), program());
    Message message = missing.size() == 1
        ? Message(QT_TRANSLATE_NOOP("core", "Cannot be judged: %1 is not stated."), {first})
        : Message(QT_TRANSLATE_NOOP("core", "Cannot be judged: %1 and %2 more are not stated."), {first, QString::number(missing.size() - 1)});
    add(Verdict::CannotJudge, placeOf(program().facts), std::move(message)).missing = std::move(missing);
}

ReportedFinding RuleReport::cannotJudge(Message reason)
{
    add(Verdict::CannotJudge, placeOf(program().facts), std::move(reason));
    return m_findings;
}

void RuleReport::notApplicable(Message reason)
{
    add(Verdict::NotApplicable, placeOf(program().facts), std::move(reason));
}

void addMet(std::vector<Finding> &findings, const Program &program, const RuleSet &ruleSet, const RuleSetEntry &entry)
{
    addFinding(findings, ruleSet, entry, Verdict::Met, placeOf(program.facts), Message(entry.rule->title)).waivable = entry.waivable;
}

bool choicesDecidable(RuleReport &report)
{
    const Totals &totals = report.facts().totals;
    if (totals.offeredCourses == 0)
        report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    else if (!totals.impossibleGroups.empty())
        report.cannotJudge(Message(QT_TRANSLATE_NOOP("core", "Cannot be judged: a choice group cannot be satisfied.")))
            .related({&tables::choiceGroup, totals.impossibleGroups.front().value, nullptr});
    else if (totals.undecidable)
        report.cannotJudge(Message(QT_TRANSLATE_NOOP("core", "Cannot be judged: the choice groups overlap too much to compute every choice.")));
    else
        return true;
    return false;
}

bool choicesKnown(RuleReport &report)
{
    static const Field &creditsField = fieldOf<Course>(u"credits");
    if (!choicesDecidable(report))
        return false;
    std::vector<Place> missing;
    for (const int course : report.facts().choices->unknownCredits())
        missing.push_back(placeOf(report.program().courses[size_t(course)], &creditsField));
    const bool known = missing.empty();
    report.cannotJudge(std::move(missing));
    return known;
}

bool waives(const Waiver &waiver, const Finding &finding)
{
    return waiver.rule == finding.rule && (waiver.ruleSet.isEmpty() || waiver.ruleSet == finding.ruleSet)
        && waiver.subjectKind == QLatin1StringView(finding.subject.table ? finding.subject.table->name : "")
        && waiver.subjectId == finding.subject.id
        && waiver.subjectField == QLatin1StringView(finding.subject.field ? finding.subject.field->name : "");
}

Message nameOf(const Course &course)
{
    if (!course.nameZh.isEmpty())
        return course.nameZh;
    return !course.nameEn.isEmpty() ? course.nameEn : course.code;
}

Message limitsMessage(const QString &least, const QString &most)
{
    if (most.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "at least %1"), {least});
    if (least.isEmpty())
        return Message(QT_TRANSLATE_NOOP("core", "at most %1"), {most});
    return least == most ? Message(least) : Message(least + u'–' + most);
}

Message listed(const std::vector<Message> &names)
{
    switch (names.size()) {
    case 0:
        return {};
    case 1:
        return names[0];
    case 2:
        return Message(QT_TRANSLATE_NOOP("core", "%1, %2"), {names[0], names[1]});
    case 3:
        return Message(QT_TRANSLATE_NOOP("core", "%1, %2, %3"), {names[0], names[1], names[2]});
    default:
        return Message(QT_TRANSLATE_NOOP("core", "%1, %2, %3 and %4 more"),
                       {names[0], names[1], names[2], QString::number(names.size() - 3)});
    }
}

} // namespace micromajor
