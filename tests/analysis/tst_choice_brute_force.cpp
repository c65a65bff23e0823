#include "core/analysis/Totals.h"
#include "tests/analysis/Programs.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace micromajor;
using namespace Qt::StringLiterals;

/// Every subset of the electives of a small program, tried one by one: what the ranges must be.
struct Enumerated
{
    struct Range
    {
        std::optional<qint64> least, most;
        void add(qint64 value)
        {
            least = least ? std::min(*least, value) : value;
            most = most ? std::max(*most, value) : value;
        }
    };
    Range courses, credits, hours;
    std::optional<Share> leastShare, mostShare;
};

static bool satisfies(const Program &program, const std::vector<bool> &taken, const ChoiceGroup &group)
{
    int count = 0;
    qint64 credits = 0;
    for (size_t i = 0; i < program.courses.size(); ++i)
        for (const ChoiceMember &member : program.choiceMembers)
            if (member.groupId == group.id && member.courseId == program.courses[i].id && taken[i]) {
                ++count;
                credits += program.courses[i].credits->thousandths();
            }
    if (group.leastCourses && count < *group.leastCourses)
        return false;
    if (group.mostCourses && count > *group.mostCourses)
        return false;
    if (!group.mostCourses && group.leastCourses && count > *group.leastCourses)
        return false;
    return !(group.leastCredits && credits < group.leastCredits->thousandths())
           && !(group.mostCredits && credits > group.mostCredits->thousandths());
}

static Enumerated enumerate(const Program &program)
{
    std::vector<size_t> electives;
    for (size_t i = 0; i < program.courses.size(); ++i)
        if (program.courses[i].nature == "elective"_L1
            || std::any_of(program.choiceMembers.begin(), program.choiceMembers.end(),
                           [&](const ChoiceMember &member) { return member.courseId == program.courses[i].id; }))
            electives.push_back(i);
    Enumerated result;
    for (quint32 mask = 0; mask < 1u << electives.size(); ++mask) {
        std::vector<bool> taken(program.courses.size(), true);
        for (size_t i = 0; i < electives.size(); ++i)
            taken[electives[i]] = mask >> i & 1;
        if (!std::all_of(program.choiceGroups.begin(), program.choiceGroups.end(),
                         [&](const ChoiceGroup &group) { return satisfies(program, taken, group); }))
            continue;
        qint64 courses = 0, credits = 0, hours = 0, practice = 0;
        for (size_t i = 0; i < taken.size(); ++i)
            if (taken[i]) {
                ++courses;
                credits += program.courses[i].credits->thousandths();
                hours += program.courses[i].hours->thousandths();
                practice += program.courses[i].practiceHours->thousandths();
            }
        result.courses.add(courses);
        result.credits.add(credits);
        result.hours.add(hours);
        if (hours > 0) {
            const Share share{practice, hours};
            if (!result.leastShare || share < *result.leastShare)
                result.leastShare = share;
            if (!result.mostShare || share > *result.mostShare)
                result.mostShare = share;
        }
    }
    return result;
}

class TestChoiceBruteForce : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomPrograms();
};

static Program randomProgram(QRandomGenerator &random)
{
    Program program;
    const int count = random.bounded(1, 11);
    const qint64 steps[] = {500, 1000, 125, 1};
    const qint64 step = steps[random.bounded(4)];
    for (int i = 0; i < count; ++i) {
        Course &course = addCourse(program, {QString::number(i)});
        course.credits = Credits::fromThousandths(step * random.bounded(8));
        course.hours = Hours::whole(random.bounded(60));
        course.practiceHours = Hours::fromThousandths(course.hours->thousandths() * random.bounded(5) / 4);
        if (random.bounded(4) == 0)
            course.nature = u"elective"_s;
    }
    const int groups = random.bounded(0, 4);
    const bool shared = random.bounded(2) == 0;
    int next = 0;
    for (int g = 0; g < groups; ++g) {
        QStringList members;
        if (shared) {
            for (int i = 0; i < count; ++i)
                if (random.bounded(3) == 0)
                    members.append(QString::number(i));
        } else {
            for (const int end = std::min(count, next + random.bounded(1, 6)); next < end; ++next)
                members.append(QString::number(next));
        }
        ChoiceGroup &group = addGroup(program, u"g%1"_s.arg(g), members);
        if (random.bounded(2) == 0)
            group.leastCourses = random.bounded(0, 3);
        if (random.bounded(3) == 0)
            group.mostCourses = random.bounded(0, 5);
        if (random.bounded(3) == 0)
            group.leastCredits = Credits::fromThousandths(random.bounded(12) * 500);
        if (random.bounded(3) == 0)
            group.mostCredits = Credits::fromThousandths(random.bounded(24) * 500);
    }
    return program;
}

/// The courses named beside a figure must give it.
template<class Amount>
static Amount sumOf(const Program &program, const std::vector<Id<Course>> &choice, std::optional<Amount> Course::*field)
{
    Amount sum;
    for (const Course &course : program.courses) {
        const bool elective = course.nature == "elective"_L1
                              || std::any_of(program.choiceMembers.begin(), program.choiceMembers.end(),
                                             [&](const ChoiceMember &member) { return member.courseId == course.id; });
        if (!elective || std::find(choice.begin(), choice.end(), course.id) != choice.end())
            sum += *(course.*field);
    }
    return sum;
}

void TestChoiceBruteForce::randomPrograms()
{
    QRandomGenerator random(20251128);
    int possible = 0, impossible = 0;
    for (int round = 0; round < 3000; ++round) {
        const Program program = randomProgram(random);
        const Enumerated expected = enumerate(program);
        const Totals actual = totals(program);
        const QByteArray place = QByteArray::number(round);
        QVERIFY2(!actual.undecidable, place);
        QVERIFY2(actual.impossibleGroups.empty() == expected.courses.least.has_value(), place);
        if (!expected.courses.least) {
            ++impossible;
            QVERIFY2(!actual.courses.isStated() && !actual.credits.isStated(), place);
            continue;
        }
        ++possible;
        QVERIFY2(actual.courses.isStated() && actual.credits.isStated() && actual.hours.isStated(), place);
        QVERIFY2(*actual.courses.least == *expected.courses.least && *actual.courses.most == *expected.courses.most, place);
        QVERIFY2(actual.credits.least->thousandths() == *expected.credits.least, place);
        QVERIFY2(actual.credits.most->thousandths() == *expected.credits.most, place);
        QVERIFY2(actual.hours.least->thousandths() == *expected.hours.least, place);
        QVERIFY2(actual.hours.most->thousandths() == *expected.hours.most, place);
        QVERIFY2(sumOf(program, actual.credits.leastChoice, &Course::credits) == *actual.credits.least, place);
        QVERIFY2(sumOf(program, actual.hours.mostChoice, &Course::hours) == *actual.hours.most, place);
        QVERIFY2(actual.practiceShare.isStated() == expected.leastShare.has_value(), place);
        if (expected.leastShare) {
            QVERIFY2(*actual.practiceShare.least == *expected.leastShare, place);
            QVERIFY2(*actual.practiceShare.most == *expected.mostShare, place);
            QVERIFY2(sumOf(program, actual.practiceShare.mostChoice, &Course::practiceHours).thousandths()
                         == actual.practiceShare.most->part,
                     place);
        }
    }
    QVERIFY(possible > 500 && impossible > 100);
}

QTEST_GUILESS_MAIN(TestChoiceBruteForce)
#include "tst_choice_brute_force.moc"
