#include "tests/benchmarks/FortyChecks.h"

#include "core/rules/RuleCatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

const std::array<FortyCheck, fortyCount> fortyChecks{{
    {"total-credits-outside-limits", R"({"leastCredits": 10, "mostCredits": 30})"},
    {"credits-off-step", R"({"step": 0.5})"},
    {"hours-per-credit-outside-limits", R"({"leastHours": 16, "mostHours": 18})"},
    {"learning-hours-per-credit-outside-limits", R"({"leastHours": 30, "mostHours": 50})"},
    {"hours-split-mismatch", "{}"},
    {"learning-hours-below-contact-hours", "{}"},
    {"course-outside-program-length", "{}"},
    {"course-without-module", "{}"},
    {"class-opening-not-feasible", "{}"},
    {"content-refresh-below-limit", R"({"leastPercent": 20})"},
    {"review-cycle-outside-limits", R"({"leastMonths": 1, "mostMonths": 12})"},
    {"type-not-stated", R"({"types": ["urgently-needed", "interdisciplinary"]})"},
    {"degree-word-in-title", R"({"words": ["学士", "硕士", "博士", "学位", "第二专业"]})"},
    {"certificate-not-verifiable", R"({"publicly": true})"},
    {"certificate-issuer-not-stated", "{}"},
    {"mentor-without-organisation", "{}"},
    {"project-assessment-without-rubric", "{}"},
    {"assessment-without-outcome", "{}"},
    {"outcome-not-assessed", "{}"},
    {"outcome-without-gap", "{}"},
    {"gap-without-evidence", "{}"},
    {"course-without-teacher", "{}"},
    {"outcome-without-course", R"({"leastCourses": 1})"},
    {"course-without-outcome", R"({"includeElectives": true})"},
    {"partner-without-agreement", "{}"},
    {"course-without-assessment", "{}"},
    {"outcome-without-strong-course", R"({"strengths": ["H"]})"},
    {"outcome-weights-not-hundred", "{}"},
    {"assessment-weights-not-hundred", "{}"},
    {"duplicate-course", "{}"},
    {"repeated-course-code", "{}"},
    {"course-count-outside-limits", R"({"leastCourses": 3, "mostCourses": 13})"},
    {"stated-credits-mismatch", "{}"},
    {"stated-hours-mismatch", "{}"},
    {"stated-course-count-mismatch", "{}"},
    {"term-overload", R"({"mostCredits": 8})"},
    {"prerequisite-not-before", "{}"},
    {"prerequisite-cycle", "{}"},
    {"no-performance-assessment", "{}"},
    {"leader-not-single", "{}"},
}};

RuleSetEntry entryOf(const Rule &rule, const QJsonObject &given)
{
    RuleSetEntry entry;
    entry.rule = &rule;
    entry.severity = rule.severity;
    entry.clause = {u"条款"_s, u"A clause"_s};
    for (const RuleOption &option : rule.options) {
        const QLatin1StringView name(option.name);
        entry.options[name] = given.contains(name) ? given[name] : QJsonDocument::fromJson('[' + QByteArray(option.defaultValue) + ']').array().at(0);
    }
    entry.values = optionValues(rule, entry.options);
    return entry;
}

RuleSet fortyRuleSet()
{
    RuleSet set;
    set.id = u"forty"_s;
    set.name = {u"四十问"_s, u"Forty questions"_s};
    for (const FortyCheck &check : fortyChecks) {
        const Rule *rule = ruleWithId(QString::fromLatin1(check.rule));
        if (!rule)
            qFatal("there is no rule %s", check.rule);
        const QJsonObject given = QJsonDocument::fromJson(check.options).object();
        for (const QString &option : given.keys())
            if (std::none_of(rule->options.begin(), rule->options.end(), [&](const RuleOption &each) { return option == QLatin1StringView(each.name); }))
                qFatal("%s has no option %s", check.rule, qPrintable(option));
        set.entries.push_back(entryOf(*rule, given));
    }
    return set;
}

void count(const CheckResult &result, FortyCounts &counts)
{
    for (const Finding &finding : result.findings) {
        if (finding.ruleSet != "forty"_L1 || finding.verdict == Verdict::Met || finding.verdict == Verdict::NotApplicable)
            continue;
        const auto check = std::find_if(fortyChecks.begin(), fortyChecks.end(), [&](const FortyCheck &each) { return finding.rule == QLatin1StringView(each.rule); });
        if (finding.verdict != Verdict::NotMet)
            qFatal("%s is undecided: %s", check->rule, qPrintable(finding.message.text(Language::English)));
        ++counts[size_t(check - fortyChecks.begin())];
    }
}

namespace {

/// A reference between rows as indexes; −1 = none.
template<class Row, class Owner>
std::vector<int> indexes(const std::vector<Row> &rows, Id<Owner> Row::*reference, const std::vector<Owner> &owners)
{
    std::vector<int> result(rows.size(), -1);
    size_t next = 0; // references mostly stand in the order of what they refer to
    for (size_t i = 0; i < rows.size(); ++i)
        for (size_t step = 0; step < owners.size(); ++step) {
            const size_t index = next + step < owners.size() ? next + step : next + step - owners.size();
            if (owners[index].id == rows[i].*reference) {
                result[i] = int(next = index);
                break;
            }
        }
    return result;
}

int without(size_t rows, const std::vector<int> &references)
{
    std::vector<char> has(rows);
    for (const int row : references)
        if (row >= 0)
            has[size_t(row)] = true;
    return int(std::count(has.begin(), has.end(), 0));
}

/// Courses by what a learner may do with them. The programs have choice groups without common members, counted in courses.
struct Ways
{
    std::vector<char> elective;
    std::vector<std::vector<int>> members; ///< of each group

    explicit Ways(const Program &program) : elective(program.courses.size()), members(program.choiceGroups.size())
    {
        const auto groups = indexes(program.choiceMembers, &ChoiceMember::groupId, program.choiceGroups);
        const auto courses = indexes(program.choiceMembers, &ChoiceMember::courseId, program.courses);
        for (size_t i = 0; i < courses.size(); ++i) {
            elective[size_t(courses[i])] = true;
            members[size_t(groups[i])].push_back(courses[i]);
        }
    }
    template<class Weight>
    std::pair<qint64, qint64> range(const Program &program, Weight &&weight) const
    {
        qint64 least = 0, most = 0;
        for (size_t i = 0; i < elective.size(); ++i)
            if (!elective[i]) {
                least += weight(program.courses[i]);
                most += weight(program.courses[i]);
            }
        std::vector<qint64> weights;
        for (size_t group = 0; group < members.size(); ++group) {
            weights.clear();
            for (const int course : members[group])
                weights.push_back(weight(program.courses[size_t(course)]));
            std::sort(weights.begin(), weights.end());
            for (int i = 0; i < *program.choiceGroups[group].leastCourses; ++i)
                least += weights[size_t(i)];
            for (int i = 0; i < *program.choiceGroups[group].mostCourses; ++i)
                most += weights[weights.size() - 1 - size_t(i)];
        }
        return {least, most};
    }
};

bool hasCycle(size_t courses, const std::vector<int> &from, const std::vector<int> &to)
{
    std::vector<int> open(courses);
    for (const int course : to)
        ++open[size_t(course)];
    std::vector<int> ready;
    for (size_t i = 0; i < courses; ++i)
        if (open[i] == 0)
            ready.push_back(int(i));
    for (size_t i = 0; i < ready.size(); ++i)
        for (size_t edge = 0; edge < from.size(); ++edge)
            if (from[edge] == ready[i] && --open[size_t(to[edge])] == 0)
                ready.push_back(to[edge]);
    return ready.size() < courses;
}

/// Adds the answers in the order of the questions.
class Answers
{
public:
    explicit Answers(FortyCounts &counts) : m_counts(counts) {}
    void add(int violations) { m_counts[m_next++] += violations; }

private:
    FortyCounts &m_counts;
    size_t m_next = 0;
};

void askOfCourses(const Program &program, Answers &answers)
{
    const ProgramFacts &facts = program.facts;
    const qint64 stated = facts.creditsStated->thousandths();
    int offStep = stated % 500 != 0, perCredit = 0, learningPerCredit = 0, split = 0, outside = 0, noModule = 0;
    int belowContact = *facts.learningHoursStated < *facts.hoursStated;
    for (const Course &course : program.courses) {
        const qint64 credits = course.credits->thousandths(), hours = course.hours->thousandths(), learning = course.learningHours->thousandths();
        offStep += credits % 500 != 0;
        perCredit += hours < 16 * credits || hours > 18 * credits;
        learningPerCredit += learning < 30 * credits || learning > 50 * credits;
        split += *course.theoryHours + *course.practiceHours != *course.hours;
        belowContact += learning < hours;
        outside += *course.term < 1 || *course.term > *facts.terms;
        noModule += course.moduleId.isNull();
    }
    answers.add(stated < 10'000 || stated > 30'000);
    for (const int violations : {offStep, perCredit, learningPerCredit, split, belowContact, outside, noModule})
        answers.add(violations);
}

void askOfFacts(const Program &program, Answers &answers)
{
    const ProgramFacts &facts = program.facts;
    answers.add(*facts.minimumClassSize > *facts.quota);
    answers.add(facts.refreshPercent->thousandths() < 20'000);
    answers.add(*facts.reviewMonths < 1 || *facts.reviewMonths > 12);
    answers.add(facts.type != "urgently-needed"_L1 && facts.type != "interdisciplinary"_L1);
    static const QStringView words[] = {u"学士", u"硕士", u"博士", u"学位", u"第二专业"};
    const auto saysDegree = [](const QString &title) { return std::any_of(std::begin(words), std::end(words), [&](QStringView word) { return title.contains(word); }); };
    answers.add(saysDegree(facts.nameZh) + saysDegree(facts.nameEn));
    int notVerifiable = 0, noIssuer = 0, noOrganisation = 0, noRubric = 0;
    for (const Credential &credential : program.credentials) {
        notVerifiable += credential.verification == "website"_L1 ? credential.verificationUrl.isEmpty()
                                                                  : credential.verification != "chsi"_L1 && credential.verification != "signature"_L1;
        noIssuer += credential.issuerCountry.isEmpty() || (credential.issuer.isEmpty() && credential.awardingBody.isEmpty());
    }
    for (const Person &person : program.people)
        noOrganisation += person.role == "mentor"_L1 && person.organisationId.isNull() && person.workplace.isEmpty();
    for (const Assessment &item : program.assessments)
        noRubric += item.rubricId.isNull() && (item.kind == "project"_L1 || item.kind == "portfolio"_L1);
    for (const int violations : {notVerifiable, noIssuer, noOrganisation, noRubric})
        answers.add(violations);
}

struct Matrix
{
    std::vector<int> outcomes, courses; ///< of each row of Program::outcomeSupports
};

int withoutAssessment(const Program &program, const std::vector<int> &courseOfItem)
{
    std::vector<char> assessed(program.courses.size());
    for (const int course : courseOfItem)
        if (course >= 0)
            assessed[size_t(course)] = true;
    int count = 0;
    for (size_t i = 0; i < assessed.size(); ++i)
        count += !assessed[i] && program.courses[i].assessmentForm.isEmpty();
    return count;
}

int withoutAgreement(const Program &program)
{
    const auto parties = indexes(program.agreements, &Agreement::organisationId, program.organisations);
    int count = 0;
    for (size_t i = 0; i < program.organisations.size(); ++i) {
        const QString &kind = program.organisations[i].kind;
        count += (kind == "enterprise"_L1 || kind == "co-building"_L1) && std::find(parties.begin(), parties.end(), int(i)) == parties.end();
    }
    return count;
}

int withoutStrongCourse(const Program &program, const Ways &ways, const Matrix &matrix)
{
    int count = 0;
    std::vector<char> strong;
    for (int outcome = 0; outcome < int(program.outcomes.size()); ++outcome) {
        strong.assign(program.courses.size(), false);
        bool any = false, always = false;
        for (size_t row = 0; row < matrix.outcomes.size(); ++row) {
            if (matrix.outcomes[row] != outcome)
                continue;
            any = true;
            if (program.outcomeSupports[row].strength == "H"_L1) {
                strong[size_t(matrix.courses[row])] = true;
                always |= !ways.elective[size_t(matrix.courses[row])];
            }
        }
        for (size_t group = 0; any && !always && group < ways.members.size(); ++group) {
            const auto &members = ways.members[group];
            const auto others = std::count_if(members.begin(), members.end(), [&](int course) { return !strong[size_t(course)]; });
            always = others < *program.choiceGroups[group].leastCourses;
        }
        count += any && !always;
    }
    return count;
}

void askOfLinks(const Program &program, const Ways &ways, Answers &answers)
{
    const auto courseOfItem = indexes(program.assessments, &Assessment::courseId, program.courses);
    const Matrix matrix{indexes(program.outcomeSupports, &OutcomeSupport::outcomeId, program.outcomes),
                        indexes(program.outcomeSupports, &OutcomeSupport::courseId, program.courses)};
    answers.add(without(program.assessments.size(), indexes(program.assessmentOutcomes, &AssessmentOutcome::assessmentId, program.assessments)));
    answers.add(without(program.outcomes.size(), indexes(program.assessmentOutcomes, &AssessmentOutcome::outcomeId, program.outcomes)));
    answers.add(without(program.outcomes.size(), indexes(program.outcomeGaps, &OutcomeGap::outcomeId, program.outcomes)));
    answers.add(without(program.capabilityGaps.size(), indexes(program.evidence, &Evidence::gapId, program.capabilityGaps)));
    answers.add(without(program.courses.size(), indexes(program.teachings, &Teaching::courseId, program.courses)));
    answers.add(without(program.outcomes.size(), matrix.outcomes));
    answers.add(without(program.courses.size(), matrix.courses));
    answers.add(withoutAgreement(program));
    answers.add(withoutAssessment(program, courseOfItem));
    answers.add(withoutStrongCourse(program, ways, matrix));
    std::vector<qint64> weights(program.outcomes.size(), -1);
    for (size_t row = 0; row < matrix.outcomes.size(); ++row) {
        qint64 &sum = weights[size_t(matrix.outcomes[row])];
        sum = std::max<qint64>(sum, 0) + program.outcomeSupports[row].weight->thousandths();
    }
    const auto isWrong = [](qint64 sum) { return sum >= 0 && sum != 100'000; };
    answers.add(int(std::count_if(weights.begin(), weights.end(), isWrong)));
    weights.assign(program.courses.size(), -1);
    for (size_t item = 0; item < courseOfItem.size(); ++item)
        if (program.assessments[item].kind != "prior-learning"_L1) {
            qint64 &sum = weights[size_t(courseOfItem[item])];
            sum = std::max<qint64>(sum, 0) + program.assessments[item].weight->thousandths();
        }
    answers.add(int(std::count_if(weights.begin(), weights.end(), isWrong)));
}

void askForRepetitions(const Program &program, Answers &answers)
{
    int names = 0, codes = 0;
    for (size_t i = 1; i < program.courses.size(); ++i) {
        const Course &course = program.courses[i];
        const auto end = program.courses.begin() + std::ptrdiff_t(i);
        names += std::any_of(program.courses.begin(), end, [&](const Course &other) { return other.nameZh == course.nameZh; });
        const auto first = std::find_if(program.courses.begin(), end, [&](const Course &other) { return other.code == course.code; });
        codes += first != end && first->nameZh != course.nameZh;
    }
    answers.add(names);
    answers.add(codes);
}

void askOfTotals(const Program &program, const Ways &ways, Answers &answers)
{
    const ProgramFacts &facts = program.facts;
    const auto isOutside = [](qint64 stated, std::pair<qint64, qint64> range) { return stated < range.first || stated > range.second; };
    const auto taken = ways.range(program, [](const Course &) { return 1; });
    answers.add(taken.second < 3 || taken.first > 13);
    answers.add(isOutside(facts.creditsStated->thousandths(), ways.range(program, [](const Course &course) { return course.credits->thousandths(); })));
    answers.add(isOutside(facts.hoursStated->thousandths(), ways.range(program, [](const Course &course) { return course.hours->thousandths(); })));
    answers.add(*facts.coursesStated != int(program.courses.size()) && isOutside(*facts.coursesStated, taken));
    int overloaded = 0;
    for (int term = 1; term <= 6; ++term)
        overloaded += ways.range(program, [&](const Course &course) { return course.term == term ? course.credits->thousandths() : 0; }).second > 8'000;
    answers.add(overloaded);
}

void askOfOrder(const Program &program, Answers &answers)
{
    const auto to = indexes(program.requisites, &Requisite::courseId, program.courses);
    const auto from = indexes(program.requisites, &Requisite::requiredId, program.courses);
    int wrong = 0;
    for (size_t i = 0; i < to.size(); ++i)
        wrong += *program.courses[size_t(from[i])].term >= *program.courses[size_t(to[i])].term;
    answers.add(wrong);
    answers.add(hasCycle(program.courses.size(), from, to));
}

} // namespace

void floorOf(const Program &program, FortyCounts &counts)
{
    Answers answers(counts);
    const Ways ways(program);
    askOfCourses(program, answers);
    askOfFacts(program, answers);
    askOfLinks(program, ways, answers);
    askForRepetitions(program, answers);
    askOfTotals(program, ways, answers);
    askOfOrder(program, answers);
    answers.add(std::all_of(program.assessments.begin(), program.assessments.end(),
                            [](const Assessment &item) { return item.kind == "test"_L1 || item.kind == "prior-learning"_L1; }));
    answers.add(std::count_if(program.people.begin(), program.people.end(), [](const Person &person) { return person.leader == true; }) != 1);
}

} // namespace micromajor
