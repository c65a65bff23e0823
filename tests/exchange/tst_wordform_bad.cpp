#include "tests/exchange/WordForms.h"

#include <QFile>
#include <QRandomGenerator>

#include <sstream>

using namespace micromajor;
using namespace wordForms;

/// Forms that are refused, each with its own sentence, and forms that are merely strange.
class WordFormBadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void cutAndDamagedFiles();
    void bombsAreRefused();
    void rowsBeyondMeasure();
    void strangeButSound_data();
    void strangeButSound();
    void awkwardFormFromLibreOffice();
    void anyWellFormedDocument();

private:
    static QByteArray zip(const std::vector<ZipEntry> &entries);
    static QString refusal(const QByteArray &bytes);
};

QByteArray WordFormBadTest::zip(const std::vector<ZipEntry> &entries)
{
    const auto bytes = zipped(entries);
    return bytes ? *bytes : QByteArray();
}

QString WordFormBadTest::refusal(const QByteArray &bytes)
{
    const auto form = WordForm::read(bytes, u"school.docx"_s);
    return form ? u"(read)"_s : form.error().message.text(Language::English);
}

void WordFormBadTest::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const QByteArray body = part("document", u"<w:body/>"_s);
    const QByteArray ole = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0');
    const QString protectedName = u"EncryptedPackage"_s;
    const QByteArray name(reinterpret_cast<const char *>(protectedName.utf16()), protectedName.size() * 2);
    const QByteArray word = "application/vnd.ms-word.document.macroEnabled.main+xml";
    const QByteArray dotx = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
    const auto withBody = [&](const QByteArray &document) { return zip({{"[Content_Types].xml", types()}, {"word/document.xml", document}}); };

    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("text") << QByteArray("微专业名称,总学分\n") << u"no Office file"_s;
    QTest::newRow(".doc") << ole << u"old Office format"_s;
    QTest::newRow("protected") << ole + name << u"protected by a password"_s;
    QTest::newRow("another archive") << zip({{"a.txt", "x"}}) << u"an archive, but no Word document"_s;
    QTest::newRow("a workbook") << zip({{"[Content_Types].xml", types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")}, {"word/document.xml", body}})
                                << u"has no main text"_s;
    QTest::newRow("no main part") << zip({{"[Content_Types].xml", types()}, {"word/styles.xml", body}}) << u"has no main text"_s;
    QTest::newRow("macros by type") << zip({{"[Content_Types].xml", types(word)}, {"word/document.xml", body}}) << u"carries macros"_s;
    QTest::newRow("macros by part") << zip({{"[Content_Types].xml", types()}, {"word/document.xml", body}, {"word/vbaProject.bin", "x"}}) << u"carries macros"_s;
    QTest::newRow("template") << zip({{"[Content_Types].xml", types(dotx)}, {"word/document.xml", body}}) << u"is a Word template"_s;
    QTest::newRow("DOCTYPE") << withBody("<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='x'>&a;</w:document>") << u"document type definition"_s;
    QTest::newRow("DOCTYPE in the types") << zip({{"[Content_Types].xml", "<!DOCTYPE x><Types/>"}}) << u"document type definition"_s;
    QTest::newRow("not well-formed") << withBody(body.chopped(5)) << u"not well formed"_s;
    QTest::newRow("no XML") << withBody("微专业") << u"damaged"_s;
    QTest::newRow("UTF-16") << withBody(QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char *>(u"<w:document/>"), 26)) << u"UTF-16"_s;
    QTest::newRow("deep") << withBody("<w:document>" + QByteArray("<w:r>").repeated(5000) + QByteArray("</w:r>").repeated(5000) + "</w:document>") << u"nested far deeper"_s;
    QTest::newRow("path outside") << zip({{"[Content_Types].xml", types()}, {"../../evil.xml", body}}) << u"leads outside"_s;
    QTest::newRow("placeholders beyond measure") << wordFile(paragraph(u"{{name}}"_s.repeated(5001))) << u"more than 5000 placeholders"_s;
}

void WordFormBadTest::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const QString said = refusal(bytes);
    QVERIFY2(said.contains(sentence), qPrintable(said));
    QVERIFY2(said.startsWith(u"school.docx"_s), qPrintable(said));
}

void WordFormBadTest::cutAndDamagedFiles()
{
    const QByteArray whole = wordFile(table({row({u"{{课程.名称}}"_s})}), {{"word/header.xml", part("hdr", paragraph(u"{{name}}"_s.repeated(40)))}});
    for (qsizetype size = 0; size < whole.size(); size += 7)
        QVERIFY2(refusal(whole.first(size)) != "(read)"_L1, qPrintable(QString::number(size)));
    // Whatever a changed byte does, the answer is a refusal or a document that agrees.
    const Program subject = wordForms::program();
    const FormValues values(subject, totals(subject));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = char(damaged[at] ^ 0x15);
        const auto form = WordForm::read(damaged, u"school.docx"_s);
        if (!form)
            continue;
        const auto result = form->fill(values);
        QVERIFY2(!result || agreesWithForm(*result).ok(), qPrintable(QString::number(at)));
    }
}

void WordFormBadTest::bombsAreRefused()
{
    const QByteArray bomb = zip({{"[Content_Types].xml", types()}, {"word/document.xml", "<w:document>" + QByteArray(100 * 1024 * 1024, ' ') + "</w:document>"}});
    QVERIFY(bomb.size() < 1024 * 1024);
    QVERIFY2(refusal(bomb).contains(u"unpacks to far more"_s), qPrintable(refusal(bomb)));
    std::vector<QByteArray> names;
    for (int i = 0; i < 2000; ++i)
        names.push_back("word/part" + QByteArray::number(i) + ".xml");
    std::vector<ZipEntry> entries{{"[Content_Types].xml", types()}};
    for (const QByteArray &name : names)
        entries.push_back({name.constData(), {}});
    QVERIFY2(refusal(zip(entries)).contains(u"far more entries"_s), qPrintable(refusal(zip(entries))));
}

void WordFormBadTest::rowsBeyondMeasure()
{
    // The list of a hundred courses for each of them, for each of them: a million values.
    Program many = wordForms::program();
    for (int i = 0; i < 100; ++i) {
        many.courses.push_back(many.courses[0]);
        many.courses.back().id.value = u"x%1"_s.arg(i);
    }
    const QString inner = u"{{#课程}}"_s + u"字"_s.repeated(500) + u"{{#课程}}"_s + u"字"_s.repeated(500) + u"{{#课程}}{{名称}}{{/课程}}{{/课程}}{{/课程}}"_s;
    const auto form = WordForm::read(wordFile(paragraph(inner)), u"school.docx"_s);
    QVERIFY(form.ok());
    const auto result = form->fill(FormValues(many, totals(many)));
    QVERIFY(!result.ok());
    QVERIFY(result.error().message.text(Language::English).startsWith(u"The filled form would become larger"_s));
}

void WordFormBadTest::strangeButSound_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("nothing") << QString();
    QTest::newRow("empty table") << u"<w:tbl/>"_s;
    QTest::newRow("empty row") << u"<w:tbl><w:tr/></w:tbl>"_s;
    QTest::newRow("empty cells") << u"<w:tbl><w:tr><w:tc/><w:tc/></w:tr><w:tr><w:tc/></w:tr></w:tbl>"_s;
    QTest::newRow("label beside an empty cell") << u"<w:tbl><w:tr>%1<w:tc/></w:tr></w:tbl>"_s.arg(cell(u"微专业名称"_s));
    QTest::newRow("heads over empty cells") << u"<w:tbl>%1<w:tr><w:tc/><w:tc/></w:tr></w:tbl>"_s.arg(row({u"课程名称"_s, u"学分"_s}));
    QTest::newRow("row outside of a table") << row({u"{{课程.名称}}"_s});
    QTest::newRow("empty control") << u"<w:sdt><w:sdtPr><w:tag w:val=\"name\"/></w:sdtPr><w:sdtContent/></w:sdt>"_s;
    QTest::newRow("control without content") << u"<w:sdt><w:sdtPr><w:tag w:val=\"name\"/></w:sdtPr></w:sdt>"_s;
    QTest::newRow("bookmark without end") << u"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"name\"/></w:p>"_s;
    QTest::newRow("bookmark at the end") << u"<w:bookmarkStart w:id=\"1\" w:name=\"name\"/><w:bookmarkEnd w:id=\"1\"/>"_s;
    QTest::newRow("loop ends before it begins") << paragraph(u"{{/课程}}{{#课程}}"_s);
    QTest::newRow("loop over nothing") << paragraph(u"{{#课程}}{{/课程}}"_s) + paragraph(u"{{#课程}}"_s) + paragraph(u"{{/课程}}"_s);
    QTest::newRow("loop from a cell to the body") << table({row({u"{{#课程}}{{名称}}"_s})}) + paragraph(u"{{/课程}}"_s);
    QTest::newRow("loop from one cell to another") << table({row({u"{{#课程}}{{名称}}"_s, u"{{学分}}{{/课程}}"_s})});
    QTest::newRow("loop into a hyperlink") << paragraph(run(u"{{#课程}}{{名称}}"_s) + u"<w:hyperlink>"_s + run(u"{{/课程}}"_s) + u"</w:hyperlink>"_s);
    QTest::newRow("references") << paragraph(u"{{&#110;ame}}&#x4E2D;&lt;"_s);
}

void WordFormBadTest::strangeButSound()
{
    QFETCH(QString, body);
    const QByteArray source = wordFile(body);
    const FilledForm form = filled(source); // says whether it agrees
    QVERIFY(!form.docx.isEmpty());
    QVERIFY(linesOf(form.docx) != QStringList{u"not well-formed"_s});
}

void WordFormBadTest::awkwardFormFromLibreOffice()
{
    QFile file(QStringLiteral(PROJECT_SOURCE "/tests/exchange/forms/awkward.docx"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray source = file.readAll();
    const FilledForm form = filled(source);
    const QString everything = linesOf(form.docx).join(u'\n');
    QVERIFY2(!everything.contains(u"{{"_s), qPrintable(everything));
    QVERIFY(rowsOf(form.docx).contains(u"课程体系|1|课程1|1|16"_s));
    QVERIFY2(rowsOf(form.docx).contains(u"|3|课程3|3|48"_s), qPrintable(rowsOf(form.docx).join(u'\n')));
    QCOMPARE(linesOf(form.docx).count(u"文本框：数字贸易"_s), 2); // for new and for old programs
    QCOMPARE(said(form, u"{{微专业名称}}"_s).filter(u"header: Filled"_s).size(), 1);
    const std::vector<Entry> before = entriesOf(source);
    const std::vector<Entry> after = entriesOf(form.docx);
    QCOMPARE(after.size(), before.size());
    int changed = 0;
    for (size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(after[i].name, before[i].name);
        changed += after[i] == before[i] ? 0 : 1;
    }
    QCOMPARE(changed, 2); // the body and the header
}

void WordFormBadTest::anyWellFormedDocument()
{
    // Elements of a real form left out, doubled and moved at random: filled or refused, but never wrongly filled.
    QFile file(QStringLiteral(PROJECT_SOURCE "/tests/exchange/forms/awkward.docx"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray body = partOf(file.readAll());
    const Program subject = wordForms::program();
    const FormValues values(subject, totals(subject));
    QRandomGenerator random(20261122);
    for (int round = 0; round < 400; ++round) {
        pugi::xml_document document;
        QVERIFY(document.load_buffer(body.constData(), size_t(body.size()), pugi::parse_full | pugi::parse_ws_pcdata));
        for (int change = 0; change < 12; ++change) {
            auto nodes = document.document_element().select_nodes(".//*");
            const auto node = nodes[size_t(random.bounded(int(nodes.size())))].node();
            auto other = nodes[size_t(random.bounded(int(nodes.size())))].node();
            switch (random.bounded(4)) {
            case 0:
                node.parent().remove_child(node);
                break;
            case 1:
                node.parent().insert_copy_after(node, node);
                break;
            case 2:
                other.append_copy(node);
                break;
            default:
                node.parent().append_move(node);
            }
        }
        std::ostringstream text;
        document.save(text, "", pugi::format_raw);
        const QByteArray bytes = zip({{"[Content_Types].xml", types()}, {"word/document.xml", QByteArray::fromStdString(text.str())}});
        const auto form = WordForm::read(bytes, u"school.docx"_s);
        if (!form)
            continue;
        const auto result = form->fill(values);
        QVERIFY(result.ok());
        const auto agreement = agreesWithForm(*result);
        QVERIFY2(agreement.ok(), qPrintable(u"round %1: "_s.arg(round) + (agreement.ok() ? QString() : agreement.error().message.text(Language::English))));
    }
}

QTEST_GUILESS_MAIN(WordFormBadTest)
#include "tst_wordform_bad.moc"
