#include "WordPages.h"

#include <QJsonArray>
#include <QTest>

using namespace micromajor;

class DocxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLabelOfTheMinistryStandsInItsOrder();
    void statedValuesFindTheirCell();
    void unstatedCellsStayBlank();
    void choicesAreExplainedUnderTheTable();
    void plannedCoursesStayOut();
    void partnersSignSeparately();
    void numbersAgreeEverywhere_data();
    void numbersAgreeEverywhere();
};

void DocxTest::everyLabelOfTheMinistryStandsInItsOrder()
{
    Page page(made(withChoice()));
    QString text;
    for (const auto &paragraph : page.document.select_nodes("//w:p"))
        text += textOf(paragraph.node()).remove(u'\n') + u'\n';
    // policy.md A3, in its order.
    const QStringList labels{u"申报高校"_s, u"微专业名称"_s, u"专业负责人"_s, u"联系电话"_s, u"申请时间"_s, u"一、微专业基本情况"_s,
        u"类型"_s, u"面向对象"_s, u"面向学科及专业"_s, u"总学分"_s, u"课程门数"_s, u"共建高校"_s, u"拟共享高校"_s, u"招生名额"_s, u"成班人数"_s,
        u"开课时间"_s, u"学制"_s, u"是否产教融合"_s, u"产教合作单位"_s, u"微专业介绍"_s, u"社会需求及就业前景分析"_s, u"微专业简介（专业定位、培养目标"_s,
        u"课程体系设置情况"_s, u"建设条件保障"_s, u"模块"_s, u"课程名称"_s, u"学时"_s, u"学分"_s, u"开课学期"_s, u"总学时"_s, u"总学分"_s,
        u"二、微专业教学团队情况"_s, u"姓名"_s, u"职称"_s, u"职务"_s, u"联系电话"_s, u"主要研究方向"_s, u"承担主要任务与主讲课程"_s, u"近三年主讲课程"_s,
        u"课程名称"_s, u"学分"_s, u"学时"_s, u"姓名"_s, u"年龄"_s, u"职称"_s, u"所在单位"_s, u"曾授课程"_s, u"拟授课程"_s, u"三、牵头单位意见"_s,
        u"微专业负责人意见"_s, u"负责人签字"_s, u"公章"_s, u"日期"_s, u"学院意见"_s, u"负责人签字"_s, u"公章"_s, u"日期"_s, u"学校意见"_s, u"负责人签字"_s,
        u"公章"_s, u"日期"_s, u"四、共建共享单位意见"_s, u"意见"_s, u"负责人签字"_s, u"公章"_s, u"日期"_s, u"备注"_s};
    qsizetype from = 0;
    for (const QString &label : labels) {
        const qsizetype at = text.indexOf(label, from);
        QVERIFY2(at >= 0, qPrintable(label + u" is missing or in the wrong place"_s));
        from = at + label.size();
    }
    QVERIFY(text.contains(u"二手资料"_s));
}

void DocxTest::statedValuesFindTheirCell()
{
    Program program = withChoice();
    program.facts.institution = u"西安文理学院"_s;
    program.facts.applicationDate = u"2026-03-15"_s;
    program.facts.startsOn = u"2026-09-01"_s;
    program.facts.quota = 60;
    program.facts.minimumClassSize = 20;
    program.facts.creditsStated = Credits::parse(u"15.5");
    program.facts.durationLeast = program.facts.durationMost = 29;
    program.facts.durationUnit = u"month"_s;
    Organisation mentorHome;
    mentorHome.id.value = u"o"_s;
    mentorHome.name = u"科大讯飞"_s;
    mentorHome.kind = u"enterprise"_s;
    program.organisations = {mentorHome};
    Person leader;
    leader.id.value = u"l"_s;
    leader.name = u"李明"_s;
    leader.leader = true;
    leader.phone = u"029-88888888"_s;
    Person member;
    member.id.value = u"w"_s;
    member.name = u"王芳"_s;
    member.age = 41;
    member.organisationId = mentorHome.id;
    program.people = {member, leader};
    program.teachings = {{{u"t"_s}, member.id, program.courses[1].id, {}, {}}};
    for (int i = 1; i <= 6; ++i)
        program.recentCourses.push_back({{QString::number(i)}, leader.id, u"近年课%1"_s.arg(i), Credits::whole(2), Hours::whole(32)});

    const FormDocument form = made(program);
    const Page page(form);
    QCOMPARE(page.beside(u"申报高校"_s), u"西安文理学院"_s);
    QCOMPARE(page.beside(u"专业负责人"_s), u"李明"_s);
    QCOMPARE(page.beside(u"申请时间"_s), u"2026年3月"_s);
    QCOMPARE(page.beside(u"开课时间"_s), u"2026年9月"_s);
    QCOMPARE(page.beside(u"总学分"_s), u"15.5"_s);
    QCOMPARE(page.beside(u"学制"_s), u"29个月"_s);
    QCOMPARE(page.beside(u"招生名额"_s), u"60"_s);
    QCOMPARE(page.beside(u"产教合作单位"_s), u"科大讯飞"_s);
    const Rows members = page.tableWith(u"所在单位"_s);
    QVERIFY(members.contains({u"王芳"_s, u"41"_s, {}, u"科大讯飞"_s, {}, u"课程2"_s}));
    const Rows recent = page.tableWith(u"微专业负责人近三年主讲课程（不超过5门）"_s);
    QCOMPARE(recent.size(), 2 + 5); // the form takes five
    QCOMPARE(content(form)[u"basics"_s][u"creditsDeclared"_s].toString(), u"15.5"_s);
    QCOMPARE(content(form)[u"members"_s][u"rows"_s].toArray().size(), 1);
}

void DocxTest::unstatedCellsStayBlank()
{
    Program program;
    program.facts.id.value = u"p"_s;
    const FormDocument form = made(program);
    const Page page(form);
    for (const QString &label : {u"申报高校"_s, u"微专业名称"_s, u"总学分"_s, u"课程门数"_s, u"招生名额"_s, u"总学时"_s, u"是否产教融合"_s, u"负责人签字"_s})
        QCOMPARE(page.beside(label), QString());
    QVERIFY(page.tableWith(u"开课学期"_s).size() > 3); // some lines to write on
    // A blank cell has room, and a long text more of it.
    for (const auto &height : page.document.select_nodes("//w:trHeight"))
        QVERIFY(height.node().attribute("w:val").as_int() >= 400);
    const QJsonObject values = content(form);
    QVERIFY(values[u"basics"_s][u"quota"_s].isNull());
    QVERIFY(values[u"introduction"_s].isNull());
    QVERIFY(values[u"curriculum"_s][u"hoursTotal"_s].isNull());
    QVERIFY(values[u"curriculum"_s][u"rows"_s].toArray().isEmpty());
    QVERIFY(values[u"partnerOpinions"_s].isArray() && values[u"partnerOpinions"_s].toArray().isEmpty());
}

void DocxTest::choicesAreExplainedUnderTheTable()
{
    const FormDocument form = made(withChoice());
    const Page page(form);
    const Rows rows = page.tableWith(u"开课学期"_s);
    QCOMPARE(rows.size(), 1 + 6 + 2 + 1);
    QCOMPARE(rows[1], QStringList({u"基础模块"_s, u"课程1"_s, u"36"_s, u"2"_s, u"1"_s}));
    QCOMPARE(rows[3], QStringList({u"拓展模块"_s, u"课程3（选修）"_s, u"36"_s, u"2"_s, u"1"_s}));
    QCOMPARE(rows[7], QStringList({u"总学时"_s, u"144"_s}));
    QCOMPARE(rows[8], QStringList({u"总学分"_s, u"8"_s}));
    const QString note = content(form)[u"curriculum"_s][u"note"_s].toString();
    QCOMPARE(rows.last(), QStringList(note));
    QVERIFY2(note.contains(u"4门课程：任选2门"_s), qPrintable(note));
    QVERIFY2(note.contains(u"216学时、12学分"_s), qPrintable(note)); // what the rows add up to
    QCOMPARE(page.beside(u"课程门数"_s), u"4（共开设6门）"_s);
    const QJsonObject third = content(form)[u"curriculum"_s][u"rows"_s][2].toObject();
    QCOMPARE(third[u"name"_s].toString(), u"课程3"_s);
    QCOMPARE(third[u"module"_s].toString(), u"拓展模块"_s);

    Program plain = withChoice();
    plain.choiceGroups.clear();
    plain.choiceMembers.clear();
    QVERIFY(content(made(plain))[u"curriculum"_s][u"note"_s].isUndefined());
}

void DocxTest::plannedCoursesStayOut()
{
    Program program = withChoice();
    program.courses[0].offering = u"planned"_s;
    const Rows rows = Page(made(program)).tableWith(u"开课学期"_s);
    QCOMPARE(rows[1][1], u"课程2"_s);
    QCOMPARE(rows[1][0], u"基础模块"_s);
    QCOMPARE(rows.size(), 1 + 5 + 2 + 1);
}

void DocxTest::partnersSignSeparately()
{
    Program program = withChoice();
    const auto add = [&](const QString &name, const QString &kind) {
        Organisation organisation;
        organisation.id.value = name;
        organisation.name = name;
        organisation.kind = kind;
        program.organisations.push_back(organisation);
    };
    add(u"甲公司"_s, u"enterprise"_s);
    add(u"乙大学"_s, u"co-building"_s);
    Approval approval;
    approval.id.value = u"a"_s;
    approval.step = u"partner"_s;
    approval.organisationId.value = u"甲公司"_s;
    approval.opinion = u"同意共建"_s;
    approval.date = u"2026-03-05"_s;
    program.approvals = {approval};
    const FormDocument form = made(program);
    const QJsonArray frames = content(form)[u"partnerOpinions"_s].toArray();
    QCOMPARE(frames.size(), 2);
    QCOMPARE(frames[0][u"unit"_s].toString(), u"乙大学"_s);
    QVERIFY(frames[0][u"opinion"_s].isNull());
    QCOMPARE(frames[1][u"kind"_s].toString(), u"合作企业"_s);
    QCOMPARE(frames[1][u"opinion"_s].toString(), u"同意共建"_s);
    QCOMPARE(frames[1][u"date"_s].toString(), u"2026年3月5日"_s);
    const QList<Rows> printed = Page(form).tables();
    QVERIFY(printed.last().contains({u"合作企业"_s, u"甲公司"_s}));
    QVERIFY(printed.last().contains({u"意见"_s, u"同意共建"_s}));
}

void DocxTest::numbersAgreeEverywhere_data()
{
    QTest::addColumn<QString>("sample");
    for (const Sample &sample : samples())
        QTest::newRow(qPrintable(sample.id)) << sample.id;
}

void DocxTest::numbersAgreeEverywhere()
{
    QFETCH(QString, sample);
    const auto loaded = sampleProgram(sample);
    QVERIFY(loaded.ok());
    const Program &program = *loaded;
    const Totals sums = totals(program);
    const FormDocument form = formNamed(u"ministry-recommendation")->filled(FormValues(program, sums));
    const Page page(form);
    const Rows printed = page.tableWith(u"开课学期"_s);
    const QJsonObject json = content(form)[u"curriculum"_s].toObject();

    QJsonArray rows = json[u"rows"_s].toArray();
    QCOMPARE(rows.size(), sums.offeredCourses);
    for (int i = 0, row = 0; i < int(program.courses.size()); ++i) {
        const Course &course = program.courses[size_t(i)];
        if (course.offering == u"planned")
            continue;
        const QStringList cells = printed[1 + row];
        QCOMPARE(cells[2], course.hours ? course.hours->toString() : QString());
        QCOMPARE(cells[3], course.credits ? course.credits->toString() : QString());
        QCOMPARE(rows[row][u"hours"_s].toString(), cells[2]);
        QCOMPARE(rows[row][u"credits"_s].toString(), cells[3]);
        QVERIFY(cells[1].startsWith(rows[row][u"name"_s].toString()) && !cells[1].isEmpty());
        ++row;
    }
    const QString hours = sums.hours.isStated() && sums.offeredCourses ? rangeText(sums.hours)
        : program.facts.hoursStated ? program.facts.hoursStated->toString() : QString();
    const QString credits = sums.credits.isStated() && sums.offeredCourses ? rangeText(sums.credits)
        : program.facts.creditsStated ? program.facts.creditsStated->toString() : QString();
    QVERIFY2(printed.contains({u"总学时"_s, hours}), qPrintable(hours));
    QVERIFY2(printed.contains({u"总学分"_s, credits}), qPrintable(credits));
    QCOMPARE(json[u"hoursTotal"_s].toString(), hours);
    QCOMPARE(json[u"creditsTotal"_s].toString(), credits);
    if (program.facts.creditsStated)
        QCOMPARE(page.beside(u"总学分"_s), program.facts.creditsStated->toString());
    QCOMPARE(content(form)[u"basics"_s][u"courseCount"_s].toString(), page.beside(u"课程门数"_s));
}

// Otherwise the face that happens to be installed would move the page breaks, and the contents would name the wrong pages.
QTEST_GUILESS_MAIN(DocxTest)
#include "tst_docx.moc"
