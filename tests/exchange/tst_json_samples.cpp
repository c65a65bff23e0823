#include "core/exchange/json/ProgramJson.h"

#include <QFile>
#include <QTest>

using namespace micromajor;

/// The twelve cases of the seeds, with their facts written down here once more by hand.
class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreTwelve();
    void standInTheCanonicalForm();
    void stateWhatTheSeedsState_data();
    void stateWhatTheSeedsState();
    void choiceRules();
    void fees();
    void hoursOnlyCourses();
    void openUniversityIsOneCourseOfTopics();
    void modules();
    void xian();
    void creditsOfTheCourses();
    void unknownSampleIsRefused();
};

static Program sample(const char *id)
{
    const auto program = sampleProgram(QString::fromLatin1(id));
    return program ? *program : Program();
}

void SamplesTest::thereAreTwelve()
{
    QStringList ids;
    for (const Sample &one : samples()) {
        ids += one.id;
        QVERIFY(!one.name.text(Language::English).isEmpty());
        QVERIFY(!one.institution.text(Language::English).isEmpty());
    }
    QCOMPARE(ids, QStringLiteral("S01 S02 S03 S04 S05 S06 S07 S08 S09 S10 S11 S12").split(u' '));
}

void SamplesTest::standInTheCanonicalForm()
{
    for (const Sample &one : samples()) {
        QFile file(QStringLiteral(":/samples/%1.json").arg(one.id));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto program = fromJson(bytes, one.id);
        QVERIFY2(program.ok(), program ? "" : qPrintable(program.error().message.text(Language::English)));
        QVERIFY2(toJson(*program) == bytes, qPrintable(one.id));
        QStringList sets;
        for (const RuleSetUse &use : program->ruleSetUses)
            sets += use.ruleSet;
        QCOMPARE(sets, (QStringList{u"double-thousand-2025"_qs, u"school-typical"_qs}));
        QVERIFY(!program->facts.source.isEmpty() && program->facts.sourceNote.startsWith(u"seed 00"));
        QVERIFY(!program->sourceNotes.empty());
        QVERIFY(!program->facts.audience.isEmpty());
        QVERIFY(program->requisites.empty()); // no seed states any
        for (const Course &course : program->courses)
            QVERIFY(!course.practiceHours && !course.theoryHours && !course.term);
    }
}

void SamplesTest::stateWhatTheSeedsState_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("credits"); // empty = not stated, also below
    QTest::addColumn<QString>("coursesStated");
    QTest::addColumn<int>("courses");
    QTest::addColumn<int>("outcomes");
    QTest::addColumn<QString>("duration"); // least most unit
    QTest::addColumn<QString>("weeklyLoad");
    QTest::addColumn<bool>("recognised");
    const auto row = [](const char *id, const char *kind, const char *country, const char *credits, const char *coursesStated, int courses,
                        int outcomes, const char *duration, const char *weeklyLoad, bool recognised = true) {
        QTest::newRow(id) << QString::fromLatin1(kind) << QString::fromLatin1(country) << QString::fromLatin1(credits) << QString::fromLatin1(coursesStated)
                          << courses << outcomes << QString::fromLatin1(duration) << QString::fromLatin1(weeklyLoad) << recognised;
    };
    row("S01", "micro-credential", "US", "", "", 3, 5, "2 3 term", "");
    row("S02", "micro-credential", "GB", "10", "", 1, 8, "10 10 week", "10");
    row("S03", "micro-credential", "US", "", "8", 8, 5, "17 17 month", "");
    row("S04", "professional-certificate", "US", "", "7", 7, 4, "6 6 month", "10");
    row("S05", "professional-certificate", "US", "", "5", 5, 4, "5 5 month", "6");
    row("S06", "micro-major", "CN", "", "7", 7, 17, "6 6 month", "10");
    row("S07", "micro-major", "CN", "12", "8", 8, 4, "3 3 term", "", false);
    row("S08", "micro-major", "CN", "15.5", "7", 8, 3, "", "");
    row("S09", "micro-major", "CN", "14", "7", 7, 4, "2 2 year", "");
    row("S10", "micro-major", "CN", "12", "8", 8, 3, "2 2 year", "");
    row("S11", "micro-major", "CN", "14", "15", 15, 1, "", "");
    row("S12", "micro-major", "CN", "10", "5", 7, 3, "1 1 year", "");
}

void SamplesTest::stateWhatTheSeedsState()
{
    QFETCH(QString, kind);
    QFETCH(QString, country);
    QFETCH(QString, credits);
    QFETCH(QString, coursesStated);
    QFETCH(int, courses);
    QFETCH(int, outcomes);
    QFETCH(QString, duration);
    QFETCH(QString, weeklyLoad);
    QFETCH(bool, recognised);
    const Program program = sample(QTest::currentDataTag());
    const ProgramFacts &facts = program.facts;
    QCOMPARE(facts.kind, kind);
    QCOMPARE(facts.country, country);
    QCOMPARE(facts.creditsStated ? facts.creditsStated->toString() : QString(), credits);
    QCOMPARE(facts.coursesStated ? QString::number(*facts.coursesStated) : QString(), coursesStated);
    QCOMPARE(int(program.courses.size()), courses);
    QCOMPARE(int(program.outcomes.size()), outcomes);
    const QString stated = facts.durationLeast
        ? QStringLiteral("%1 %2 %3").arg(*facts.durationLeast).arg(*facts.durationMost).arg(facts.durationUnit) : QString();
    QCOMPARE(stated, duration);
    QVERIFY(!facts.durationText.isEmpty());
    QCOMPARE(facts.weeklyLoad ? facts.weeklyLoad->toString() : QString(), weeklyLoad);
    QCOMPARE(!facts.recognitionText.isEmpty(), recognised);
    QCOMPARE(!program.recognitions.empty(), recognised);
    QCOMPARE(program.credentials.size(), size_t(1));
    QVERIFY(!facts.certificateText.isEmpty());
    QVERIFY(!facts.hoursStated && !facts.learningHoursStated && !facts.contactHoursPerCredit && facts.type.isEmpty());
}

void SamplesTest::choiceRules()
{
    const auto rule = [](const Program &program) {
        QStringList members;
        for (const ChoiceMember &member : program.choiceMembers)
            members += member.courseId.value.mid(7);
        const ChoiceGroup &group = program.choiceGroups.at(0);
        return QStringLiteral("%1-%2 of %3: %4").arg(*group.leastCourses).arg(*group.mostCourses).arg(members.join(u' '), group.note);
    };
    QCOMPARE(rule(sample("S01")), u"1-1 of 2 3: 选修（从以下选项中选择 1 个）"_qs);
    QCOMPARE(rule(sample("S08")), u"1-1 of 2 3: 神经工程与脑机接口/智能医学前沿技术（二选一）"_qs);
    QCOMPARE(rule(sample("S10")), u"2-2 of 5 6 7 8: 其中课程5、6、7、8任选两门"_qs);
    int groups = 0;
    for (const Sample &one : samples()) {
        const Program program = *sampleProgram(one.id);
        groups += int(program.choiceGroups.size());
        for (const Course &course : program.courses) {
            const bool member = std::any_of(program.choiceMembers.begin(), program.choiceMembers.end(),
                                            [&](const ChoiceMember &candidate) { return candidate.courseId == course.id; });
            QVERIFY(course.nature == (member ? u"elective" : u"required") || course.offering == u"planned");
        }
    }
    QCOMPARE(groups, 3);
}

void SamplesTest::fees()
{
    const auto text = [](const char *id) {
        QStringList fees;
        for (const Fee &fee : sample(id).fees)
            fees += QStringLiteral("%1 %2 %3 %4").arg(fee.bound, fee.amount->toString(), fee.currency, fee.basis);
        return fees.join(u", "_qs);
    };
    QCOMPARE(text("S01"), u"exact 6880 USD total"_qs);
    QCOMPARE(text("S02"), u"exact 550 GBP total"_qs);
    QCOMPARE(text("S03"), u"exact 1400 USD total"_qs);
    QCOMPARE(text("S04"), u"below 300 USD total"_qs);
    QCOMPARE(text("S05"), u"exact 231 CNY month"_qs);
    QCOMPARE(text("S06"), u"exact 231 CNY month"_qs);
    QCOMPARE(text("S07"), u"exact 140 CNY credit, exact 1680 CNY total"_qs);
    QCOMPARE(text("S09"), u"exact 100 CNY credit, exact 1400 CNY total"_qs);
    for (const char *id : {"S08", "S10", "S11", "S12"}) {
        QCOMPARE(text(id), QString());
        QVERIFY(sample(id).facts.feeText.isEmpty());
    }
    QCOMPARE(sample("S09").facts.feeText, u"校内学生学费标准为 100 元/学分，14 学分，共计 1400 元。"_qs);
}

void SamplesTest::hoursOnlyCourses()
{
    const auto hours = [](const char *id) {
        QStringList list;
        for (const Course &course : sample(id).courses)
            list += course.credits || !course.hours ? u"?"_qs : course.hours->toString();
        return list.join(u' ');
    };
    QCOMPARE(hours("S04"), u"13 17 23 26 20 38 6"_qs);
    QCOMPARE(hours("S05"), u"26 32 28 28 23"_qs);
    QCOMPARE(hours("S06"), u"43 25 53 39 38 33 6"_qs);
    QStringList units;
    for (const Course &course : sample("S06").courses)
        units += QString::number(course.unitCount.value_or(-1));
    QCOMPARE(units.join(u' '), u"13 9 12 11 9 9 8"_qs);
    QCOMPARE(sample("S05").courses[4].nameZh, u"益相关方关系与报告"_qs);
    for (const char *id : {"S01", "S03", "S07", "S08"})
        for (const Course &course : sample(id).courses)
            QVERIFY(!course.credits && !course.hours);
}

void SamplesTest::openUniversityIsOneCourseOfTopics()
{
    const Program program = sample("S02");
    QCOMPARE(program.courses[0].nameZh, program.facts.nameZh);
    QCOMPARE(program.courses[0].credits->toString(), u"10"_qs);
    QCOMPARE(program.microCourses.size(), size_t(9));
    for (const MicroCourse &topic : program.microCourses)
        QVERIFY(topic.courseId == program.courses[0].id && !topic.name.isEmpty() && !topic.hours);
}

void SamplesTest::modules()
{
    const auto sizes = [](const Program &program) {
        QStringList list;
        for (const Module &module : program.modules) {
            const auto count = std::count_if(program.courses.begin(), program.courses.end(), [&](const Course &course) { return course.moduleId == module.id; });
            list += module.nameZh + u' ' + module.stage + u' ' + QString::number(count);
        }
        return list;
    };
    QCOMPARE(sizes(sample("S10")), (QStringList{u"基础模块 foundation 2"_qs, u"进阶模块 advanced 3"_qs, u"拓展模块 extension 3"_qs}));
    QCOMPARE(sizes(sample("S11")), (QStringList{u"全球健康与健康促进模块  3"_qs, u"生态与健康模块  3"_qs, u"疾病防控模块  3"_qs, u"生命全周期模块  3"_qs, u"公共卫生事业管理模块  3"_qs}));
    for (const char *id : {"S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S09", "S12"})
        QVERIFY(sample(id).modules.empty());
}

void SamplesTest::xian()
{
    const Program program = sample("S12");
    QCOMPARE(program.facts.mode, u"blended"_qs);
    QCOMPARE(program.facts.terms.value_or(0), 2);
    QVERIFY(program.facts.timeSlots.contains(u"evenings and weekends"));
    QVERIFY(program.facts.supportText.contains(u"dual-mentor"));
    QVERIFY(program.people.empty());
    QCOMPARE(program.organisations.at(0).name, u"iFlytek"_qs);
    QStringList planned;
    for (const Course &course : program.courses) {
        if (course.offering == u"planned")
            planned += course.nameEn + u' ' + course.form;
        else
            QVERIFY(course.credits == Credits::whole(2) && !course.stageText.isEmpty() && !course.description.isEmpty());
    }
    QCOMPARE(planned, (QStringList{u"Business Translation workshop"_qs, u"Science and Technology Translation workshop"_qs}));
    QStringList figures;
    for (const QualityResult &result : program.qualityResults)
        figures += result.percent ? result.percent->toString() + u'%'
                                  : QStringLiteral("%1/%2").arg(result.counted.value_or(-1)).arg(result.total.value_or(-1));
    QCOMPARE(figures.join(u' '), u"33/-1 87.8% 33/33 28/33 26/28"_qs);
}

void SamplesTest::creditsOfTheCourses()
{
    const auto sums = [](const char *id) {
        Credits credits;
        Hours hours;
        for (const Course &course : sample(id).courses) {
            credits += course.credits.value_or(Credits());
            hours += course.hours.value_or(Hours());
        }
        return credits.toString() + u' ' + hours.toString();
    };
    QCOMPARE(sums("S09"), u"14 264"_qs);
    QCOMPARE(sums("S10"), u"16 288"_qs);
    QCOMPARE(sums("S11"), u"14 224"_qs);
    QCOMPARE(sums("S12"), u"10 0"_qs);
}

void SamplesTest::unknownSampleIsRefused()
{
    for (const QString &id : {u"S13"_qs, u""_qs, u"../rulesets/school-typical"_qs})
        QVERIFY(!sampleProgram(id).ok());
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "tst_json_samples.moc"
