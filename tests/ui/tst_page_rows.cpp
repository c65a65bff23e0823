#include "core/program/Values.h"
#include "ui/foundation/Theme.h"
#include "ui/pages/DimensionPages.h"
#include "ui/pages/FieldEditor.h"
#include "ui/pages/FormPage.h"
#include "ui/pages/LinkEditor.h"
#include "ui/pages/RowList.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace micromajor {

/// Rows on a page: added, moved, removed, linked.
class PageRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_session.reset(); }
    void rowsAreAddedMovedAndRemoved();
    void rowWaitsForWhatItNeeds();
    void membersOfAChoiceGroup();

private:
    void open(const Program &program);
    static Program blank();
    const Program &program() const { return m_session->program(); }

    std::unique_ptr<ProgramSession> m_session;
};

void PageRowsTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void PageRowsTest::open(const Program &program)
{
    m_session.reset();
    Result<std::unique_ptr<Document>> document = Document::create(program, Message(u"test"_s));
    QVERIFY2(document.ok(), document ? "" : qPrintable(document.error().text()));
    m_session = std::make_unique<ProgramSession>(std::move(*document));
}

Program PageRowsTest::blank()
{
    Program program;
    program.facts.id = {u"program"_s};
    return program;
}

void PageRowsTest::rowsAreAddedMovedAndRemoved()
{
    open(blank());
    FormPage page(*m_session, pages::other);
    page.show();
    auto *fees = page.findChild<RowList *>();
    QVERIFY(fees);
    fees->addRow();
    fees->addRow();
    QCOMPARE(program().fees.size(), size_t(2));
    const QString first = program().fees[0].id.value;
    fees->moveRow(first, 1);
    QCOMPARE(program().fees[1].id.value, first);
    fees->removeRow(first);
    QCOMPARE(program().fees.size(), size_t(1));
    m_session->undo();
    QCOMPARE(program().fees.size(), size_t(2));
    QCOMPARE(program().fees[1].id.value, first);
}

void PageRowsTest::rowWaitsForWhatItNeeds()
{
    open(blank());
    FormPage page(*m_session, pages::team);
    page.show();
    RowList *agreements = nullptr;
    RowList *organisations = nullptr;
    for (RowList *list : page.findChildren<RowList *>()) {
        if (list->spec().table == &tables::agreement)
            agreements = list;
        if (list->spec().table == &tables::organisation)
            organisations = list;
    }
    QVERIFY(!agreements->findChild<QPushButton *>()->isEnabled());
    organisations->addRow();
    QVERIFY(agreements->findChild<QPushButton *>()->isEnabled());
    agreements->addRow();
    QCOMPARE(program().agreements.size(), size_t(1));
    QCOMPARE(program().agreements[0].organisationId, program().organisations[0].id);
}

void PageRowsTest::membersOfAChoiceGroup()
{
    Program program = blank();
    Course course;
    course.id = {u"a"_s};
    course.nameZh = u"城市遥感"_s;
    program.courses = {course};
    ChoiceGroup group;
    group.id = {u"g"_s};
    program.choiceGroups = {group};
    open(program);
    FormPage page(*m_session, pages::content);
    page.show();
    for (RowList *list : page.findChildren<RowList *>())
        list->setExpanded(u"g"_s, true);
    auto *members = page.findChild<LinkEditor *>();
    QVERIFY(members);
    members->setLinked(u"a"_s, true);
    QCOMPARE(m_session->program().choiceMembers.size(), size_t(1));
    QCOMPARE(members->text(), u"城市遥感"_s);
    members->setLinked(u"a"_s, true);
    QCOMPARE(m_session->program().choiceMembers.size(), size_t(1));
    members->setLinked(u"a"_s, false);
    QVERIFY(m_session->program().choiceMembers.empty());
}

} // namespace micromajor

QTEST_MAIN(micromajor::PageRowsTest)
#include "tst_page_rows.moc"
