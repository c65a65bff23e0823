#include "core/rules/RuleCatalogue.h"
#include "core/rules/team/Partners.h"

namespace micromajor::rules {

static constexpr QStringView separators = u"、，,；;/|\n";
/// Words that turn a title into something less: an assistant professor, a doctoral student.
static constexpr QStringView lesser[] = {u"助理", u"在读", u"候选", u"assistant", u"candidate", u"student"};

/// The ranks below: a rule set that asks for 教授 does not mean 副教授 unless it says so.
static constexpr QStringView below[] = {u"副", u"associate", u"deputy"};

static bool isOf(QStringView part, QStringView word)
{
    if (!part.contains(word, Qt::CaseInsensitive))
        return false;
    for (const QStringView rank : below)
        if (part.contains(rank, Qt::CaseInsensitive) && !word.contains(rank, Qt::CaseInsensitive))
            return false;
    return true;
}

static bool names(QStringView part, const QStringList &accepted)
{
    for (const QStringView word : lesser)
        if (part.contains(word, Qt::CaseInsensitive))
            return false;
    for (const QString &word : accepted)
        if (isOf(part, word))
            return true;
    return false;
}

/// Whether one of the things listed in the text ("教授、博士生导师") is accepted.
static bool holds(QStringView text, const QStringList &accepted)
{
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !separators.contains(text[end]))
            ++end;
        if (names(text.mid(start, end - start), accepted))
            return true;
        start = end + 1;
    }
    return false;
}

static void check(RuleReport &report)
{
    static const Field &titleField = fieldOf<Person>(u"title");
    static const Field &degreeField = fieldOf<Person>(u"degree");
    const Program &program = report.program();
    const std::vector<const Person *> leaders = leadersOf(program);
    if (leaders.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No program leader is named."));
    const QStringList titles = report.textList("titles");
    const QStringList degrees = report.textList("degrees");
    const QStringList positions = report.textList("positions");
    if (titles.isEmpty() && degrees.isEmpty() && positions.isEmpty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The rule set names no limit."));
    std::vector<Place> missing;
    for (const Person *leader : leaders) {
        if (holds(leader->title, titles) || holds(leader->degree, degrees) || holds(leader->position, positions))
            continue;
        // A blank position says that none is held; a blank title or degree may hide the one that qualifies.
        const size_t before = missing.size();
        if (leader->title.isEmpty() && !titles.isEmpty())
            missing.push_back(placeOf(*leader, &titleField));
        if (leader->degree.isEmpty() && !degrees.isEmpty())
            missing.push_back(placeOf(*leader, &degreeField));
        if (missing.size() > before)
            continue;
        std::vector<Message> stated;
        for (const QString *text : {&leader->title, &leader->position, &leader->degree})
            if (!text->isEmpty())
                stated.push_back(*text);
        report.notMet(placeOf(*leader, &titleField), {calledIn(program, *leader), listed(stated)});
    }
    report.cannotJudge(std::move(missing));
}

const Rule leaderNotQualified{
    .id = "leader-not-qualified",
    .group = "team",
    .title = QT_TRANSLATE_NOOP("core", "Qualification of the leader"),
    .message = QT_TRANSLATE_NOOP("core", "The leader %1 (%2) has neither a senior title, nor a doctorate, nor the position of a head of department."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md CN-11",
    .options = {{"titles", QT_TRANSLATE_NOOP("core", "Titles that qualify a leader"), RuleOption::Type::TextList,
                 R"(["教授", "副教授", "研究员", "副研究员", "高级工程师", "正高级", "副高级", "Professor", "Associate Professor"])"},
                {"degrees", QT_TRANSLATE_NOOP("core", "Degrees that qualify a leader"), RuleOption::Type::TextList,
                 R"(["博士", "PhD", "Ph.D", "Doctor"])"},
                {"positions", QT_TRANSLATE_NOOP("core", "Positions that qualify a leader"), RuleOption::Type::TextList,
                 R"(["系主任", "院长", "副院长", "专业负责人", "head of department", "dean"])"}},
    .check = check,
};

} // namespace micromajor::rules
