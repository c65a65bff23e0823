#include "tests/exchange/WordForms.h"

using namespace micromajor;
using namespace wordForms;

/// Forms without placeholders, known by what is printed in them.
class WordFormLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsAndTheCellBeside();
    void writtenCellsStay();
    void labelsAboveTheirCells();
    void labelAndBlankInOneCell();
    void linesInParagraphs();
    void theFormatOfTheBlankIsTaken();
    void headRowsDecideTheList();
    void headsOfTwoRows();
    void givenRowsAreFilledFirst();
    void rowsThatCannotBeCopied();
    void titlesTellListsApart();
    void placeholdersTurnLabelsOff();
    void longTextsAreCounted();
};

void WordFormLabelsTest::labelsAndTheCellBeside()
{
    const FilledForm form = filled(wordFile(table({
        row({u"一、微专业 名  称："_s, QString(), u"*申报高校"_s, u"　__"_s}),
        row({u"课程门数（含实践）"_s, u" "_s, u"总学分\n"_s, QString()}),
        row({cell(u"负责人（签字）"_s), cell(QString(), u"<w:gridSpan w:val=\"3\"/>"_s)})})));
    QCOMPARE(rowsOf(form.docx), QStringList({u"一、微专业 名  称：|数字贸易|*申报高校|　__"_s, u"课程门数（含实践）| |总学分\n|6"_s, u"负责人（签字）|王芳"_s}));
    QCOMPARE(said(form, u"*申报高校"_s), QStringList({u"table 1, row 1: NotStated "_s}));
    QCOMPARE(said(form, u"总学分"_s), QStringList({u"table 1, row 2: Filled 6"_s}));
}

void WordFormLabelsTest::writtenCellsStay()
{
    const QStringList rows{u"微专业名称|已有名称"_s, u"课程门数|□5 □6"_s, u"微专业名称"_s};
    const QByteArray source = wordFile(table({row({u"微专业名称"_s, u"已有名称"_s}), row({u"课程门数"_s, u"□5 □6"_s}), row({u"微专业名称"_s})}));
    const FilledForm form = filled(source);
    QCOMPARE(rowsOf(form.docx), rows);
    QCOMPARE(form.docx, source);
    // A picture, too, is something.
    const FilledForm picture = filled(wordFile(table({row({u"微专业名称"_s, cell(u"<w:p><w:r><w:drawing/></w:r></w:p>"_s)})})));
    QCOMPARE(rowsOf(picture.docx), QStringList({u"微专业名称|"_s}));
}

void WordFormLabelsTest::labelsAboveTheirCells()
{
    const FilledForm form = filled(wordFile(table({row({u"微专业介绍（限200字）"_s}), row({QString()}), row({u"总学分"_s, u"总学时"_s, u"课程门数"_s}), row({QString(), QString(), QString()})})));
    QCOMPARE(rowsOf(form.docx), QStringList({u"微专业介绍（限200字）"_s, u"第一段\n第二段"_s, u"总学分|总学时|课程门数"_s, u"6|96|3"_s}));
}

void WordFormLabelsTest::labelAndBlankInOneCell()
{
    const FilledForm form = filled(wordFile(table({row({cell(paragraph(u"微专业介绍："_s) + paragraph(QString()) + paragraph(QString()))}), row({u"课程门数：      门"_s})})));
    QCOMPARE(linesOf(form.docx), QStringList({u"微专业介绍："_s, u"第一段\n第二段"_s, QString(), u"课程门数：3  门"_s}));
}

void WordFormLabelsTest::linesInParagraphs()
{
    const FilledForm form = filled(wordFile(paragraph(u"微专业名称：________　课程门数: ____ 门"_s) + paragraph(u"请注意：微专业名称：是什么"_s) + paragraph(u"专业负责人："_s)
                                            + paragraph(run(u"总学分："_s) + u"<w:r><w:tab/></w:r>"_s + run(u"总学时：＿＿"_s))));
    QCOMPARE(linesOf(form.docx), QStringList({u"微专业名称：数字贸易  课程门数:3  门"_s, u"请注意：微专业名称：是什么"_s, u"专业负责人：王芳"_s, u"总学分：6\t总学时：96"_s}));
    QCOMPARE(said(form, u"课程门数"_s), QStringList({u"paragraph 1: Filled 3"_s}));
}

void WordFormLabelsTest::theFormatOfTheBlankIsTaken()
{
    const QString underlined = u"<w:rPr><w:u w:val=\"single\"/></w:rPr>"_s;
    const QString mark = u"<w:p><w:pPr><w:rPr><w:ins w:id=\"1\"/><w:sz w:val=\"28\"/></w:rPr></w:pPr></w:p>"_s;
    const QByteArray bytes = partOf(filled(wordFile(paragraph(run(u"微专业名称："_s) + run(u"        "_s, underlined) + run(u"    "_s, underlined))
                                                    + table({row({u"课程门数"_s, cell(mark)})}))).docx);
    QVERIFY(bytes.contains(run(u"数字贸易"_s, underlined).toUtf8() + run(QString(), underlined).toUtf8()));
    QVERIFY(bytes.contains(run(u"3"_s, u"<w:rPr><w:sz w:val=\"28\"/></w:rPr>"_s).toUtf8()));
}

void WordFormLabelsTest::headRowsDecideTheList()
{
    const FilledForm form = filled(wordFile(table({row({u"序号"_s, u"课程名称"_s, u"学时"_s, u"学分"_s, u"备 注"_s}), row({QString(), QString(), QString(), QString(), QString()}),
        row({u"合计"_s, QString(), u"——"_s, u"——"_s, QString()})})
        + table({row({u"姓名"_s, u"职称"_s}), row({QString(), QString()})})));
    QCOMPARE(rowsOf(form.docx), QStringList({u"序号|课程名称|学时|学分|备 注"_s, u"1|课程1|16|1|"_s, u"2|课程2|32|2|"_s, u"3|课程3|48|3|"_s, u"合计||——|——|"_s,
        u"姓名|职称"_s, u"王芳|教授"_s, u"李强|教授"_s}));
}

void WordFormLabelsTest::headsOfTwoRows()
{
    const QString starts = u"<w:vMerge w:val=\"restart\"/>"_s;
    const QString goesOn = u"<w:vMerge/>"_s;
    Program split = wordForms::program();
    for (Course &course : split.courses) {
        course.theoryHours = Hours::whole(10);
        course.practiceHours = Hours::whole(6);
    }
    const FilledForm form = filled(wordFile(table({row({cell(u"课程名称"_s, starts), cell(u"学时"_s, u"<w:gridSpan w:val=\"2\"/>"_s), cell(u"学分"_s, starts)}),
        row({cell(QString(), goesOn), cell(u"理论"_s), cell(u"实践"_s), cell(QString(), goesOn)}), row({QString(), QString(), QString(), QString()})})), split);
    QCOMPARE(rowsOf(form.docx).mid(2), QStringList({u"课程1|10|6|1"_s, u"课程2|10|6|2"_s, u"课程3|10|6|3"_s}));
}

void WordFormLabelsTest::givenRowsAreFilledFirst()
{
    const QStringList blank{QString(), QString()};
    const QString head = row({u"课程名称"_s, u"学分"_s});
    QCOMPARE(rowsOf(filled(wordFile(table({head, row(blank), row(blank), row(blank), row(blank)}))).docx),
             QStringList({u"课程名称|学分"_s, u"课程1|1"_s, u"课程2|2"_s, u"课程3|3"_s, u"|"_s}));
    QCOMPARE(rowsOf(filled(wordFile(table({head, row(blank), row(blank)}))).docx), QStringList({u"课程名称|学分"_s, u"课程1|1"_s, u"课程2|2"_s, u"课程3|3"_s}));
    // Printed numbers go on.
    const QString numbered = row({u"序号"_s, u"课程名称"_s, u"学分"_s});
    QCOMPARE(rowsOf(filled(wordFile(table({numbered, row({u"1"_s, QString(), QString()}), row({u"2"_s, QString(), QString()})}))).docx).mid(1),
             QStringList({u"1|课程1|1"_s, u"2|课程2|2"_s, u"3|课程3|3"_s}));
    // What is left blank is not reported.
    QCOMPARE(filled(wordFile(table({head, row(blank), row(blank), row(blank), row(blank)}))).fields.size(), filled(wordFile(table({head, row(blank)}))).fields.size());
}

void WordFormLabelsTest::rowsThatCannotBeCopied()
{
    const QString starts = u"<w:vMerge w:val=\"restart\"/>"_s;
    const FilledForm form = filled(wordFile(table({row({u"课程名称"_s, u"学分"_s}), row({cell(QString(), starts), cell(QString())}), row({cell(QString(), u"<w:vMerge/>"_s), cell(QString())})})));
    QCOMPARE(rowsOf(form.docx), QStringList({u"课程名称|学分"_s, u"课程1|1"_s, u"|"_s}));
    QCOMPARE(said(form, u"课程名称"_s), QStringList({u"table 1, row 2: Filled 课程1"_s, u"table 1, row 2: DidNotFit 课程2、课程3"_s}));
}

void WordFormLabelsTest::titlesTellListsApart()
{
    Program team = wordForms::program();
    team.people[1].role = u"mentor"_s;
    const QStringList head{u"姓名"_s, u"职称"_s};
    const QString people = table({row(head), row({QString(), QString()})});
    const FilledForm form = filled(wordFile(paragraph(u"二、企业导师情况"_s) + people + table({row({cell(u"教学团队成员（不含负责人）"_s, u"<w:gridSpan w:val=\"2\"/>"_s)}), row(head), row({QString(), QString()})})), team);
    QCOMPARE(rowsOf(form.docx), QStringList({u"姓名|职称"_s, u"李强|教授"_s, u"教学团队成员（不含负责人）"_s, u"姓名|职称"_s, u"李强|教授"_s}));
}

void WordFormLabelsTest::placeholdersTurnLabelsOff()
{
    const FilledForm form = filled(wordFile(table({row({u"微专业名称"_s, QString()}), row({u"课程门数"_s, u"{{课程门数}}"_s})})));
    QCOMPARE(rowsOf(form.docx), QStringList({u"微专业名称|"_s, u"课程门数|3"_s}));
}

void WordFormLabelsTest::longTextsAreCounted()
{
    Program wordy = wordForms::program();
    wordy.facts.introduction = u"介绍"_s.repeated(30);
    const FilledForm form = filled(wordFile(table({row({u"微专业介绍（不超过５０字）"_s, QString()})})), wordy);
    QCOMPARE(said(form, u"微专业介绍（不超过５０字）"_s), QStringList({u"table 1, row 1: DidNotFit "_s + wordy.facts.introduction}));
}

QTEST_GUILESS_MAIN(WordFormLabelsTest)
#include "tst_wordform_labels.moc"
