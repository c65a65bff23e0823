#include "tests/exchange/WordForms.h"

using namespace micromajor;
using namespace wordForms;

/// Forms with placeholders, content controls and bookmarks.
class WordFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placeholdersInEveryPart();
    void namesInEveryWriting_data();
    void namesInEveryWriting();
    void splitOverRuns();
    void linesTabsMarkupAndRareCharacters();
    void nothingElseChanges();
    void rowsRepeat();
    void mergedCellsContinue();
    void identitiesStayUnique();
    void piecesRepeat();
    void emptyListsLeaveOneBlankRow();
    void nestedTablesRepeatTheirOwnRow();
    void contentControls();
    void bookmarks();
    void textBoxesTwice();
    void unknownNamesStay();
    void missingAndUnfitting();
    void agreementFindsAWrongText();
    void filledTwiceTheSame();
};

void WordFormTest::placeholdersInEveryPart()
{
    const QString name = paragraph(u"《{{微专业名称}}》"_s);
    const FilledForm form = filled(wordFile(name + table({row({u"名称"_s, u"{{name}}"_s})}),
        {{"word/header.xml", part("hdr", name)}, {"word/footer.xml", part("ftr", name)},
         {"word/footnotes.xml", part("footnotes", u"<w:footnote w:id=\"1\">"_s + name + u"</w:footnote>"_s)}}));
    QCOMPARE(linesOf(form.docx), QStringList({u"《数字贸易》"_s, u"名称"_s, u"数字贸易"_s}));
    for (const char *other : {"header", "footer", "footnotes"})
        QCOMPARE(linesOf(form.docx, u"word/%1.xml"_s.arg(QLatin1StringView(other))), QStringList({u"《数字贸易》"_s}));
    QCOMPARE(said(form, u"{{微专业名称}}"_s), QStringList({u"paragraph 1: Filled 数字贸易"_s, u"header: Filled 数字贸易"_s,
        u"footer: Filled 数字贸易"_s, u"footnote: Filled 数字贸易"_s}));
    QCOMPARE(said(form, u"{{name}}"_s), QStringList({u"table 1, row 1: Filled 数字贸易"_s}));
}

void WordFormTest::namesInEveryWriting_data()
{
    QTest::addColumn<QString>("placeholder");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Chinese") << u"{{微专业名称}}"_s << u"数字贸易"_s;
    QTest::newRow("English") << u"{{name}}"_s << u"数字贸易"_s;
    QTest::newRow("full width") << u"｛｛微专业名称｝｝"_s << u"数字贸易"_s;
    QTest::newRow("spaces") << u"{{ 微专业 名称　}}"_s << u"数字贸易"_s;
    QTest::newRow("capitals") << u"{{CourseCount}}"_s << u"3"_s;
    QTest::newRow("joined rows") << u"{{课程.名称}}"_s << u"课程1、课程2、课程3"_s;
    QTest::newRow("full stop in full width") << u"{{课程．学分}}"_s << u"1、2、3"_s;
    QTest::newRow("English list") << u"{{courses.name}}"_s << u"课程1、课程2、课程3"_s;
    QTest::newRow("in one line") << u"{{#课程}}{{名称}}（{{学分}}）；{{/课程}}"_s << u"课程1（1）；课程2（2）；课程3（3）；"_s;
    QTest::newRow("no placeholder") << u"{名称} {{}} {{{名称}}} }}"_s << u"{名称} {{}} {数字贸易} }}"_s;
}

void WordFormTest::namesInEveryWriting()
{
    QFETCH(QString, placeholder);
    QFETCH(QString, expected);
    QCOMPARE(linesOf(filled(wordFile(paragraph(placeholder))).docx), QStringList({expected}));
}

void WordFormTest::splitOverRuns()
{
    const QString bold = u"<w:rPr><w:b/></w:rPr>"_s;
    const QString body = paragraph(run(u"名称：{"_s) + run(u"{微专"_s, bold) + u"<w:proofErr w:type=\"spellStart\"/>"_s + run(u"业名"_s)
                                   + u"<w:hyperlink>"_s + run(u"称}"_s) + u"</w:hyperlink>"_s + run(u"} 完"_s, bold));
    const FilledForm form = filled(wordFile(body));
    QCOMPARE(linesOf(form.docx), QStringList({u"名称：数字贸易 完"_s}));
    // In the format of the first run, which is not bold.
    QVERIFY(partOf(form.docx).contains(run(u"名称：数字贸易"_s).toUtf8()));
    QVERIFY(partOf(form.docx).contains(run(u" 完"_s, bold).toUtf8()));
    // Runs whose text had no need to keep its spaces keep them now.
    const FilledForm plain = filled(wordFile(u"<w:p><w:r><w:t>{{name</w:t></w:r><w:r><w:t>}} 完</w:t></w:r></w:p>"_s));
    QVERIFY(partOf(plain.docx).contains("<w:t xml:space=\"preserve\"> 完</w:t>"));
}

void WordFormTest::linesTabsMarkupAndRareCharacters()
{
    Program odd = wordForms::program();
    const QString hostile = uR"(A<b>&amp;"引号"'x'</w:t>]]> %1 {{name}}  两空格 𠮷野 )"_s;
    odd.facts.nameZh = hostile;
    odd.facts.institution = u"一\r\n二\t三"_s + QChar(1) + QChar(0xFFFE);
    odd.facts.college = u"长"_s.repeated(20'000);
    const FilledForm form = filled(wordFile(paragraph(u"[{{name}}]"_s) + paragraph(u"{{申报高校}}完"_s) + paragraph(u"{{college}}"_s)), odd);
    QCOMPARE(linesOf(form.docx), QStringList({u"["_s + hostile + u']', u"一\n二\t三完"_s, odd.facts.college}));
    odd.facts.nameZh = u"半个"_s + QChar(0xD842);
    QVERIFY(linesOf(filled(wordFile(paragraph(u"{{name}}"_s)), odd).docx).value(0).startsWith(u"半个"_s));
}

void WordFormTest::nothingElseChanges()
{
    QByteArray picture;
    for (int i = 0; i < 5000; ++i)
        picture.append(char(i * i % 251));
    // Quotation marks, references, blanks and empty tags as no program would write them again.
    const QString odd = u"<w:p  w:rsidR='00AB'\n><w:r ><w:t>&#x4E2D;&apos;</w:t></w:r ></w:p><w:p></w:p><!-- < {{name}} --><?x {{name}}?>"_s;
    const QByteArray source = wordFile(odd + paragraph(u"{{name}}"_s), {{"word/media/image1.png", picture}, {"word/header.xml", part("hdr", paragraph(u"页眉"_s))},
        {"word/styles.xml", part("styles", u"<w:style w:styleId='a'/>"_s.repeated(200))}});
    const std::vector<Entry> before = entriesOf(source);
    const std::vector<Entry> after = entriesOf(filled(source).docx);
    QCOMPARE(after.size(), before.size());
    for (size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].name, before[i].name);
        if (before[i].name != "word/document.xml"_L1)
            QVERIFY2(after[i] == before[i], qPrintable(before[i].name));
        else
            QCOMPARE(after[i].content, QByteArray(before[i].content).replace(">{{name}}<", ">数字贸易<"));
    }
    // A form that asks for nothing is given back as it is.
    const QByteArray silent = wordFile(paragraph(u"通知"_s));
    QCOMPARE(filled(silent).docx, silent);
}

void WordFormTest::rowsRepeat()
{
    const FilledForm form = filled(wordFile(table({row({u"课程"_s, u"学分"_s}),
        row({u"{{课程.名称}}"_s, u"{{学分}}"_s}, u"<w:trPr><w:trHeight w:val=\"400\"/></w:trPr>"_s), row({u"合计"_s, u"{{creditsTotal}}"_s})})));
    QCOMPARE(rowsOf(form.docx), QStringList({u"课程|学分"_s, u"课程1|1"_s, u"课程2|2"_s, u"课程3|3"_s, u"合计|6"_s}));
    QCOMPARE(partOf(form.docx).count("<w:trHeight w:val=\"400\"/>"), 3);
    QCOMPARE(said(form, u"{{学分}}"_s), QStringList({u"table 1, row 2: Filled 1"_s, u"table 1, row 2: Filled 2"_s, u"table 1, row 2: Filled 3"_s}));
}

void WordFormTest::mergedCellsContinue()
{
    const QString start = u"<w:tcW w:w=\"9\"/><w:vMerge w:val=\"restart\"/>"_s;
    const FilledForm form = filled(wordFile(table({row({cell(u"课程表"_s, start), cell(u"{{课程.名称}}"_s)})})));
    QCOMPARE(rowsOf(form.docx), QStringList({u"课程表|课程1"_s, u"|课程2"_s, u"|课程3"_s}));
    QCOMPARE(partOf(form.docx).count("<w:vMerge w:val=\"restart\"/>"), 1);
    QCOMPARE(partOf(form.docx).count("<w:tcW w:w=\"9\"/><w:vMerge/>"), 2);
    // A record of two rows has its own merged cell each time.
    const FilledForm pairs = filled(wordFile(table({row({cell(u"{{#课程}}{{名称}}"_s, start), cell(u"{{学分}}"_s)}),
        row({cell(QString(), u"<w:vMerge/>"_s), cell(u"{{学时}}{{/课程}}"_s)})})));
    QCOMPARE(rowsOf(pairs.docx), QStringList({u"课程1|1"_s, u"|16"_s, u"课程2|2"_s, u"|32"_s, u"课程3|3"_s, u"|48"_s}));
    QCOMPARE(partOf(pairs.docx).count("<w:vMerge w:val=\"restart\"/>"), 3);
}

void WordFormTest::identitiesStayUnique()
{
    const QString content = u"<w:p w14:paraId=\"00000001\" w14:textId=\"00000002\"><w:bookmarkStart w:id=\"7\" w:name=\"x\"/>"_s + run(u"{{课程.名称}}"_s)
        + u"<w:bookmarkEnd w:id=\"7\"/><w:r><w:drawing><wp:inline><wp:docPr id=\"5\" name=\"n\"/></wp:inline></w:drawing></w:r></w:p>"_s;
    const QByteArray bytes = partOf(filled(wordFile(table({row({cell(content)})}))).docx);
    for (const char *once : {"w14:paraId", "w14:textId", "<w:bookmarkStart", "<w:bookmarkEnd", "<wp:docPr id=\"5\""})
        QCOMPARE(bytes.count(once), 1);
    QCOMPARE(bytes.count("<wp:docPr id=\"100000000"), 2);
    QVERIFY(bytes.contains("id=\"1000000000\"") && bytes.contains("id=\"1000000001\""));
}

void WordFormTest::piecesRepeat()
{
    const FilledForm form = filled(wordFile(paragraph(u"{{#课程}}"_s) + paragraph(u"{{序号}}. {{课程名称}}（{{微专业名称}}）"_s)
        + table({row({u"{{学分}}"_s})}) + paragraph(u"{{/课程}}"_s) + paragraph(u"完"_s)));
    QCOMPARE(linesOf(form.docx), QStringList({u"1. 课程1（数字贸易）"_s, u"1"_s, u"2. 课程2（数字贸易）"_s, u"2"_s, u"3. 课程3（数字贸易）"_s, u"3"_s, u"完"_s}));
    // A cell keeps a paragraph behind a table.
    const FilledForm inCell = filled(wordFile(table({row({cell(paragraph(u"{{#课程}}"_s) + table({row({u"{{名称}}"_s})}) + paragraph(u"{{/课程}}"_s))})})));
    QVERIFY(partOf(inCell.docx).contains("</w:tbl><w:p>"));
    QCOMPARE(linesOf(inCell.docx).filter(u"课程"_s), QStringList({u"课程1"_s, u"课程2"_s, u"课程3"_s}));
    // One list in another: each course with the whole team.
    const FilledForm nested = filled(wordFile(paragraph(u"{{#课程}}"_s) + paragraph(u"{{课程.名称}}：{{#人员}}{{姓名}} {{/人员}}"_s) + paragraph(u"{{/}}"_s)));
    QCOMPARE(linesOf(nested.docx), QStringList({u"课程1：王芳 李强 "_s, u"课程2：王芳 李强 "_s, u"课程3：王芳 李强 "_s}));
}

void WordFormTest::emptyListsLeaveOneBlankRow()
{
    Program bare = wordForms::program();
    bare.courses.clear();
    const FilledForm form = filled(wordFile(table({row({u"{{课程.名称}}"_s, u"{{课程.学分}}"_s, u"固定"_s})}) + paragraph(u"[{{#课程}}{{名称}}、{{/课程}}]"_s)), bare);
    QCOMPARE(rowsOf(form.docx), QStringList({u"||固定"_s}));
    QCOMPARE(linesOf(form.docx).last(), u"[]"_s);
    QCOMPARE(said(form, u"{{课程.名称}}"_s), QStringList({u"table 1, row 1: NotStated "_s}));
}

void WordFormTest::nestedTablesRepeatTheirOwnRow()
{
    const FilledForm form = filled(wordFile(table({row({u"外"_s, table({row({u"{{课程.名称}}"_s})}) + paragraph(QString())})})));
    QCOMPARE(rowsOf(form.docx), QStringList({u"外|课程1课程2课程3"_s, u"课程1"_s, u"课程2"_s, u"课程3"_s}));
}

void WordFormTest::contentControls()
{
    const auto control = [](const QString &properties, const QString &content) {
        return u"<w:sdt><w:sdtPr>"_s + properties + u"</w:sdtPr><w:sdtContent>"_s + content + u"</w:sdtContent></w:sdt>"_s;
    };
    const QString grey = u"<w:rPr><w:rStyle w:val=\"a3\"/><w:b/></w:rPr>"_s;
    const QString prompt = control(u"<w:alias w:val=\"微专业名称\"/><w:showingPlcHdr/><w:dataBinding w:xpath=\"x\"/>"_s, run(u"单击此处"_s, grey) + run(u"输入"_s));
    const QString block = control(u"<w:tag w:val=\"微专业介绍\"/>"_s, u"<w:p w:rsidR=\"1\"/>"_s);
    const QString empty = u"<w:sdt><w:sdtPr><w:tag w:val=\"name\"/></w:sdtPr><w:sdtContent/></w:sdt>"_s;
    const QString unstated = control(u"<w:tag w:val=\"institution\"/><w:showingPlcHdr/>"_s, run(u"请填写"_s));
    const QString written = control(u"<w:tag w:val=\"name\"/>"_s, run(u"旧名称"_s));
    const QString inRow = control(u"<w:tag w:val=\"课程.名称\"/><w:id w:val=\"77\"/>"_s, paragraph(u" "_s));
    const FilledForm form = filled(wordFile(paragraph(prompt) + block + paragraph(empty) + paragraph(unstated) + paragraph(written) + table({row({cell(inRow)})})));
    QCOMPARE(linesOf(form.docx), QStringList({u"数字贸易"_s, u"第一段\n第二段"_s, u"数字贸易"_s, u"请填写"_s, u"旧名称"_s, u"课程1"_s, u"课程2"_s, u"课程3"_s}));
    const QByteArray bytes = partOf(form.docx);
    QVERIFY(bytes.contains("<w:alias w:val=\"微专业名称\"/></w:sdtPr>"));
    QVERIFY(bytes.contains(run(u"数字贸易"_s, u"<w:rPr><w:b/></w:rPr>"_s).toUtf8()));
    QCOMPARE(bytes.count("<w:id w:val=\"77\"/>"), 1);
    QCOMPARE(said(form, u"name"_s), QStringList({u"paragraph 3: Filled 数字贸易"_s, u"paragraph 5: DidNotFit 数字贸易"_s}));
    QCOMPARE(said(form, u"institution"_s), QStringList({u"paragraph 4: NotStated "_s}));
}

void WordFormTest::bookmarks()
{
    const auto marked = [](const QString &name, const QString &content) {
        return u"<w:bookmarkStart w:id=\"%1\" w:name=\"%2\"/>%3<w:bookmarkEnd w:id=\"%1\"/>"_s.arg(qHash(content + name) % 999).arg(name, content);
    };
    const QString bold = u"<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>"_s;
    const FilledForm form = filled(wordFile(u"<w:p>"_s + bold + marked(u"微专业名称"_s, QString()) + u"</w:p>"_s
        + paragraph(run(u"门数"_s) + marked(u"courseCount"_s, run(u"     "_s)) + run(u"门"_s)) + paragraph(marked(u"name"_s, run(u"原文"_s)))
        + paragraph(marked(u"_GoBack"_s, QString()) + run(u"尾"_s))));
    QCOMPARE(linesOf(form.docx), QStringList({u"数字贸易"_s, u"门数3门"_s, u"原文"_s, u"尾"_s}));
    QVERIFY(partOf(form.docx).contains(run(u"数字贸易"_s, u"<w:rPr><w:b/></w:rPr>"_s).toUtf8()));
    QCOMPARE(said(form, u"name"_s), QStringList({u"paragraph 3: DidNotFit 数字贸易"_s}));
}

void WordFormTest::textBoxesTwice()
{
    const QString box = u"<w:txbxContent>"_s + paragraph(u"{{微专业名称}}"_s) + u"</w:txbxContent>"_s;
    const FilledForm form = filled(wordFile(paragraph(run(u"前{{"_s) + u"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"_s + box
        + u"</w:drawing></mc:Choice><mc:Fallback><w:pict>"_s + box + u"</w:pict></mc:Fallback></mc:AlternateContent></w:r>"_s + run(u"name}}后"_s))));
    QCOMPARE(linesOf(form.docx), QStringList({u"前数字贸易数字贸易数字贸易后"_s, u"数字贸易"_s, u"数字贸易"_s}));
    QCOMPARE(said(form, u"{{微专业名称}}"_s), QStringList({u"text box: Filled 数字贸易"_s, u"text box (copy for older programs): Filled 数字贸易"_s}));
}

void WordFormTest::unknownNamesStay()
{
    const QStringList lines{u"{{没有此项}}"_s, u"{{#没有}}"_s, u"{{/没有}}"_s, u"{{#课程}}"_s, u"{{课程.没有}}"_s};
    QString body;
    for (const QString &line : lines)
        body += paragraph(line);
    const FilledForm form = filled(wordFile(body));
    QCOMPARE(linesOf(form.docx), lines);
    for (const QString &line : lines)
        QVERIFY2(said(form, line).value(0).contains(u"UnknownName"_s), qPrintable(line));
    // Loops that cross do not.
    const FilledForm crossed = filled(wordFile(table({row({u"{{#课程}}{{名称}}"_s}), row({u"{{/课程}}{{#人员}}"_s}), row({u"{{姓名}}{{/人员}}"_s})})));
    QCOMPARE(rowsOf(crossed.docx).size(), 7);
    QCOMPARE(said(crossed, u"{{#人员}}"_s).size(), 1);
}

void WordFormTest::missingAndUnfitting()
{
    Program wordy = wordForms::program();
    wordy.facts.introduction = u"介绍"_s.repeated(30);
    wordy.facts.profile = u"简介 profile of it"_s.repeated(2);
    wordy.facts.demandAnalysis = u"需求"_s.repeated(40);
    const QString low = u"<w:trPr><w:trHeight w:val=\"400\" w:hRule=\"exact\"/></w:trPr>"_s;
    const QString narrow = cell(u"{{社会需求}}"_s, u"<w:tcW w:w=\"2000\" w:type=\"dxa\"/>"_s);
    const FilledForm form = filled(wordFile(table({row({u"介绍（限50字）"_s, u"{{微专业介绍}}"_s}), row({u"简介（10字以内）"_s, u"{{profile}}"_s}), row({narrow}, low)})), wordy);
    QCOMPARE(said(form, u"{{微专业介绍}}"_s), QStringList({u"table 1, row 1: DidNotFit "_s + wordy.facts.introduction}));
    QCOMPARE(said(form, u"{{profile}}"_s), QStringList({u"table 1, row 2: Filled "_s + wordy.facts.profile})); // two Chinese words of two, six others
    QCOMPARE(said(form, u"{{社会需求}}"_s), QStringList({u"table 1, row 3: DidNotFit "_s + wordy.facts.demandAnalysis}));
    QVERIFY(rowsOf(form.docx).value(0).contains(wordy.facts.introduction));
    QCOMPARE(said(form, u"微专业名称"_s), QStringList({u": NoPlaceFound 数字贸易"_s}));
    QCOMPARE(said(form, u"申报高校"_s), QStringList()); // not stated, so nothing is missing in the form
}

void WordFormTest::agreementFindsAWrongText()
{
    FilledForm form = filled(wordFile(table({row({u"{{课程.名称}}"_s})})));
    QVERIFY(agreesWithForm(form).ok());
    form.fields[1].text = u"课程9"_s;
    const auto wrong = agreesWithForm(form);
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.error().message.text(Language::English),
             u"The filled form does not agree with the program: table 1, row 1 ({{课程.名称}}) should read “课程9”. Do not use the file; report the form."_s);
    form.docx.chop(30);
    QVERIFY(!agreesWithForm(form).ok());
}

void WordFormTest::filledTwiceTheSame()
{
    const Program subject = wordForms::program();
    const FormValues values(subject, totals(subject));
    const auto form = WordForm::read(wordFile(table({row({u"{{课程.名称}}"_s})})), u"form.docx"_s);
    QVERIFY(form.ok());
    const auto first = form->fill(values);
    const auto second = form->fill(values);
    QVERIFY(first.ok() && second.ok());
    QVERIFY(first->docx == second->docx);
    QCOMPARE(first->fields.size(), second->fields.size());
}

QTEST_GUILESS_MAIN(WordFormTest)
#include "tst_wordform.moc"
