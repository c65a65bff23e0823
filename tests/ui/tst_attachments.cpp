#include "core/exchange/json/ProgramJson.h"
#include "core/program/RowTables.h"
#include "ui/foundation/Theme.h"
#include "ui/pages/Attachments.h"
#include "ui/pages/DimensionPages.h"
#include "ui/pages/FormPage.h"
#include "ui/pages/RowList.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace micromajor {

/// Files that a program carries along.
class AttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void attachmentsComeAndGo();
    void attachmentsHaveALimit();

private:
    void open(const Program &program);
    void show(const FormSpec &spec);
    const Program &program() const { return m_session->program(); }
    RowList *list(const Table &table) const;

    std::unique_ptr<ProgramSession> m_session;
    std::unique_ptr<FormPage> m_page;
};

void AttachmentsTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void AttachmentsTest::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void AttachmentsTest::open(const Program &program)
{
    cleanup();
    Result<std::unique_ptr<Document>> document = Document::create(program, Message(u"test"_s));
    QVERIFY2(document.ok(), document ? "" : qPrintable(document.error().text()));
    m_session = std::make_unique<ProgramSession>(std::move(*document));
}

void AttachmentsTest::show(const FormSpec &spec)
{
    m_page = std::make_unique<FormPage>(*m_session, spec);
    m_page->resize(900, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

RowList *AttachmentsTest::list(const Table &table) const
{
    for (RowList *candidate : m_page->findChildren<RowList *>())
        if (candidate->spec().table == &table)
            return candidate;
    return nullptr;
}

void AttachmentsTest::attachmentsComeAndGo()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"合作协议.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("%PDF-1.4 agreement");
    file.close();
    open(blankProgram());
    show(pages::basics);
    const Result<void> added = AttachmentFile::add(*m_session, path);
    QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().text()));
    QCOMPARE(program().attachments.size(), size_t(1));
    QCOMPARE(program().attachments[0].name, u"合作协议.pdf"_s);
    QCOMPARE(program().attachments[0].mediaType, u"application/pdf"_s);
    QVERIFY(list(tables::attachment)->findChild<AttachmentFile *>());
    const QString copy = folder.filePath(u"copy.pdf"_s);
    QVERIFY(AttachmentFile::saveTo(program(), program().attachments[0].id.value, copy).ok());
    QFile read(copy);
    QVERIFY(read.open(QFile::ReadOnly));
    QCOMPARE(read.readAll(), QByteArray("%PDF-1.4 agreement"));
    list(tables::attachment)->removeRow(program().attachments[0].id.value);
    QVERIFY(program().attachments.empty());
    m_session->undo();
    QCOMPARE(program().attachments[0].content, QByteArray("%PDF-1.4 agreement"));
    QVERIFY(AttachmentFile::isDocument(u"报告.PDF"_s));
    QVERIFY(!AttachmentFile::isDocument(u"setup.exe"_s));
    QVERIFY(!AttachmentFile::isDocument(u"start.desktop"_s));
}

void AttachmentsTest::attachmentsHaveALimit()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"video.mp4"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    QVERIFY(file.resize(AttachmentFile::largestTotal + 1));
    file.close();
    open(blankProgram());
    const Result<void> added = AttachmentFile::add(*m_session, path);
    QVERIFY(!added.ok());
    QVERIFY2(added.error().text().contains(u"video.mp4"_s), qPrintable(added.error().text()));
    QVERIFY(program().attachments.empty());
    QVERIFY(!AttachmentFile::add(*m_session, folder.filePath(u"absent.pdf"_s)).ok());
}

} // namespace micromajor

QTEST_MAIN(micromajor::AttachmentsTest)
#include "tst_attachments.moc"
