#include "core/exchange/package/SafeXml.h"
#include "core/exchange/package/XmlStream.h"
#include "core/exchange/package/ZipReader.h"
#include "tests/exchange/RawZip.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace micromajor {

/// Packages from elsewhere: read whole, or refused with the reason before they cost memory.
class OfficePackageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setInterfaceLanguage(Language::English); }
    void entriesComeInStoredOrder();
    void badArchivesAreRefused_data();
    void badArchivesAreRefused();
    void everyTruncationIsRefused();
    void badXmlIsRefused_data();
    void badXmlIsRefused();
    void utf16IsRead();
    void xmlComesBackAsItWas();
    void streamReadsWhatTheParserReads();
    void streamRefusesBrokenXml_data();
    void streamRefusesBrokenXml();
};

void OfficePackageTest::entriesComeInStoredOrder()
{
    const auto read = readZip(rawZip({{"b.xml", "second letter"}, {"empty/", ""}, {"a.xml", QByteArray(5000, 'x'), true}, {"名.xml", "", false, {}, 0x800}}), u"f"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
    QStringList names;
    for (const ZipPart &part : read->entries)
        names.append(part.name);
    QCOMPARE(names, (QStringList{u"b.xml"_s, u"empty/"_s, u"a.xml"_s, u"名.xml"_s}));
    QCOMPARE(read->entries[2].content, QByteArray(5000, 'x'));
    QVERIFY(read->find(u"B.XML"));
    QCOMPARE(read->find(u"B.XML")->content, "second letter");
    QVERIFY(!read->find(u"c.xml"));
}

void OfficePackageTest::badArchivesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("reason");
    const int refused = int(Error::Kind::InvalidInput);
    const int foreign = int(Error::Kind::NotOurs);
    const int damaged = int(Error::Kind::Damaged);
    const QByteArray ole2 = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(2000, '\0');
    QTest::newRow("empty") << QByteArray() << foreign << u"empty"_s;
    QTest::newRow("text") << QByteArray("课程名称,学分\n") << foreign << u"no Office file"_s;
    QTest::newRow("old .xls") << ole2 << foreign << u"old Office format"_s;
    QTest::newRow("password") << ole2 + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32) + ole2 << foreign << u"password"_s;
    QTest::newRow("encrypted entry") << rawZip({{"a.xml", QByteArray(40, 'x'), false, {}, 1}}) << foreign << u"password"_s;
    QTest::newRow("zip bomb") << rawZip({{"a.xml", QByteArray(60'000'000, ' '), true}}) << refused << u"unpacks to far more"_s;
    QTest::newRow("one entry too large") << rawZip({{"a.xml", QByteArray(1000, 'x'), true, 70'000'000}}) << refused << u"unpacks to far more"_s;
    QTest::newRow("holds more than it says") << rawZip({{"a.xml", QByteArray(90'000, 'x'), true, 500}}) << damaged << u"damaged"_s;
    QTest::newRow("holds less than it says") << rawZip({{"a.xml", QByteArray(500, 'x'), true, 90'000}}) << damaged << u"damaged"_s;
    QTest::newRow("wrong checksum") << rawZip({{"a.xml", "content", false, {}, 0, 1}}) << damaged << u"damaged"_s;
    QTest::newRow("one name twice") << rawZip({{"xl/a.xml", "1"}, {"XL/A.xml", "2"}}) << refused << u"two entries of one name"_s;
    QTest::newRow("overlapping") << rawZip({{"a.xml", QByteArray(100'000, 'x')}, {"b.xml", QByteArray(100'000, 'x'), false, {}, 0, {}, true}}) << refused << u"overlap"_s;
    for (const char *path : {"../a.xml", "xl/../../a.xml", "/etc/passwd", "..\\a.xml", "C:\\a.xml", "\\\\host\\a.xml", "xl/./a.xml"})
        QTest::newRow(path) << rawZip({{path, "x"}}) << refused << u"outside"_s;
    std::vector<RawEntry> many(100'000);
    for (size_t i = 0; i < many.size(); ++i)
        many[i].name = QByteArray::number(qulonglong(i));
    QTest::newRow("100,000 entries") << rawZip(many) << refused << u"far more entries"_s;
    // The end of the directory claims 3 entries, which libzip takes for a count that has wrapped around.
    many.resize(65'539);
    QTest::newRow("65,539 entries") << rawZip(many) << refused << u"far more entries"_s;
}

void OfficePackageTest::badArchivesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, reason);
    const auto read = readZip(bytes, u"培养方案.xlsx"_s);
    QVERIFY(!read);
    QCOMPARE(int(read.error().kind), kind);
    QVERIFY2(read.error().text().contains(reason) && read.error().text().contains(u"培养方案.xlsx"), qPrintable(read.error().text()));
}

void OfficePackageTest::everyTruncationIsRefused()
{
    QByteArray text;
    for (int i = 0; i < 3000; ++i)
        text += QByteArray::number(i * 7919);
    const QByteArray whole = rawZip({{"[Content_Types].xml", text, true}, {"a.xml", text}});
    QVERIFY(readZip(whole, u"f"_s));
    for (qsizetype size = 0; size < whole.size(); size += 97)
        QVERIFY2(!readZip(whole.first(size), u"f"_s), qPrintable(QString::number(size)));
}

void OfficePackageTest::badXmlIsRefused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("reason");
    const int refused = int(Error::Kind::InvalidInput);
    const int damaged = int(Error::Kind::Damaged);
    const QString type = u"document type definition"_s;
    QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b \"ha\">]><a>&b;</a>") << refused << type;
    QTest::newRow("external entity") << QByteArray("<?xml version=\"1.0\"?>\n<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>") << refused << type;
    QTest::newRow("after a comment") << QByteArray("<!-- x --><!DOCTYPE a><a/>") << refused << type;
    const QString hidden = u"<!DOCTYPE a><a/>"_s;
    QTest::newRow("in UTF-16") << QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char *>(hidden.utf16()), hidden.size() * 2) << refused << type;
    QTest::newRow("GB18030") << QByteArray("<?xml version=\"1.0\" encoding='GB18030'?><a>\xBF\xCE\xB3\xCC</a>") << refused << u"UTF-8"_s;
    QTest::newRow("Latin-1") << QByteArray("<?xml version=\"1.0\" encoding = \"ISO-8859-1\"?><a/>") << refused << u"UTF-8"_s;
    QTest::newRow("no UTF-8") << QByteArray("<a>\xC3\x28</a>") << refused << u"UTF-8"_s;
    QTest::newRow("NUL") << QByteArray("<a>\0</a>", 8) << refused << u"UTF-8"_s;
    QTest::newRow("too deep") << QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300) << refused << u"nested"_s;
    QTest::newRow("too much") << "<a>" + QByteArray("<b/>").repeated(3'100'000) + "</a>" << refused << u"larger"_s;
    QTest::newRow("broken off") << QByteArray("<a><b>text") << damaged << u"breaks off"_s;
    QTest::newRow("empty") << QByteArray() << damaged << u"breaks off"_s;
}

void OfficePackageTest::badXmlIsRefused()
{
    QFETCH(QByteArray, xml);
    QFETCH(int, kind);
    QFETCH(QString, reason);
    pugi::xml_document document;
    const auto parsed = parseXml(document, xml, u"a.docx (word/document.xml)"_s);
    QVERIFY(!parsed);
    QCOMPARE(int(parsed.error().kind), kind);
    QVERIFY2(parsed.error().text().contains(reason) && parsed.error().text().contains(u"word/document.xml"), qPrintable(parsed.error().text()));
    QVERIFY(!document.first_child());
}

struct ByteWriter : pugi::xml_writer
{
    QByteArray bytes;
    void write(const void *data, size_t size) override { bytes.append(static_cast<const char *>(data), qsizetype(size)); }
};

static QByteArray saved(const pugi::xml_document &document)
{
    ByteWriter writer;
    document.save(writer, "", pugi::format_raw, pugi::encoding_utf8);
    return writer.bytes;
}

void OfficePackageTest::utf16IsRead()
{
    const QString text = u"<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>课程 𠮷</a>"_s;
    for (const bool big : {false, true}) {
        QByteArray bytes(big ? "\xFE\xFF" : "\xFF\xFE");
        for (const QChar c : text) {
            bytes += char(big ? c.unicode() >> 8 : c.unicode() & 0xFF);
            bytes += char(big ? c.unicode() & 0xFF : c.unicode() >> 8);
        }
        pugi::xml_document document;
        QVERIFY(parseXml(document, bytes, u"p"_s));
        QCOMPARE(QString::fromUtf8(document.child("a").text().get()), u"课程 𠮷"_s);
        // What is saved is UTF-8 and must not claim otherwise.
        QVERIFY(saved(document).contains("encoding=\"UTF-8\""));
    }
}

void OfficePackageTest::xmlComesBackAsItWas()
{
    const QByteArray xml("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:p xmlns:w=\"u\"> <!-- c --><w:t xml:space=\"preserve\"> 课 &amp; 程 </w:t> <w:t/></w:p>");
    pugi::xml_document document;
    QVERIFY(parseXml(document, xml, u"p"_s));
    QVERIFY2(saved(document).endsWith(xml.sliced(xml.indexOf("<w:p"))), saved(document).constData());
}

void OfficePackageTest::streamReadsWhatTheParserReads()
{
    const QByteArray xml("<?xml version=\"1.0\"?>\r\n<x:a b=\"1>2\" c = 'q\"'><!-- <no> --><b/>&lt;&#35838;&#x7A0B;\r\n<![CDATA[<&]]></x:a>\n");
    XmlStream stream(xml);
    using Token = XmlStream::Token;
    QCOMPARE(int(stream.next()), int(Token::Start));
    QCOMPARE(stream.name(), std::string_view("a"));
    QCOMPARE(stream.attribute("b"), std::string_view("1>2"));
    QCOMPARE(stream.attribute("c"), std::string_view("q\""));
    QVERIFY(!stream.attribute("d").data());
    QCOMPARE(int(stream.next()), int(Token::Start));
    QCOMPARE(stream.depth(), 2);
    QCOMPARE(int(stream.next()), int(Token::End));
    QCOMPARE(stream.name(), std::string_view("b"));
    QString text;
    while (stream.next() == Token::Text)
        QVERIFY(stream.appendText(text));
    QCOMPARE(text, u"<课程\n<&"_s);
    QCOMPARE(stream.name(), std::string_view("a"));
    QCOMPARE(stream.depth(), 0);
    QCOMPARE(int(stream.next()), int(Token::Finished));
}

void OfficePackageTest::streamRefusesBrokenXml_data()
{
    QTest::addColumn<QByteArray>("xml");
    for (const char *xml : {"", "text", "<a>", "<a></b>", "<a><b></a></b>", "</a>", "<a/><b/>", "<a", "<a b=\"<\"/>", "<a><!-- </a>", "<a><![CDATA[ </a>",
                            "<a>&b;</a>", "<a>&#xD800;</a>", "<a>&#0;</a>", "<a>& </a>", "< a/>", "<a/>text", "<a><!x></a>"})
        QTest::newRow(xml) << QByteArray(xml);
    QTest::newRow("deep") << QByteArray("<a>").repeated(300) + QByteArray("</a>").repeated(300);
}

void OfficePackageTest::streamRefusesBrokenXml()
{
    QFETCH(QByteArray, xml);
    XmlStream stream(xml);
    QString text;
    XmlStream::Token token = XmlStream::Token::Start;
    while (token != XmlStream::Token::Finished && token != XmlStream::Token::Fault) {
        token = stream.next();
        if (token == XmlStream::Token::Text && !stream.appendText(text))
            token = XmlStream::Token::Fault;
    }
    QCOMPARE(int(token), int(XmlStream::Token::Fault));
    if (stream.depth() == 0)
        QCOMPARE(int(stream.next()), int(XmlStream::Token::Fault));
}

} // namespace micromajor

QTEST_GUILESS_MAIN(micromajor::OfficePackageTest)
#include "tst_office_package.moc"
