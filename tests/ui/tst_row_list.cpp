#include "core/exchange/json/ProgramJson.h"
#include "core/program/RowTables.h"
#include "ui/foundation/Theme.h"
#include "ui/pages/DimensionPages.h"
#include "ui/pages/FieldEditor.h"
#include "ui/pages/FormPage.h"
#include "ui/pages/RowList.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace Qt::StringLiterals;

namespace micromajor {

/// Lists of rows by keyboard: add, move, walk, paste.
class RowListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void listByKeyboard();
    void listRowsKeepTheirTabOrder();
    void pastedLinesBecomeRows();
    void refusedPasteChangesNothing();
    void longListShowsItsRowsOnDemand();

private:
    /// The page of outcomes, on which the list stands.
    void openWith(int outcomes);
    const Program &program() const { return m_session->program(); }

    std::unique_ptr<ProgramSession> m_session;
    std::unique_ptr<FormPage> m_page;
    RowList *m_list = nullptr;
};

void RowListTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void RowListTest::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void RowListTest::openWith(int outcomes)
{
    Program start = blankProgram();
    for (int i = 1; i <= outcomes; ++i) {
        Outcome outcome;
        outcome.id = {u"o%1"_s.arg(i)};
        outcome.code = u"K%1"_s.arg(i);
        start.outcomes.push_back(outcome);
    }
    Result<std::unique_ptr<Document>> document = Document::create(start, Message(u"test"_s));
    QVERIFY2(document.ok(), document ? "" : qPrintable(document.error().text()));
    m_session = std::make_unique<ProgramSession>(std::move(*document));
    m_page = std::make_unique<FormPage>(*m_session, pages::outcomes);
    m_page->resize(900, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    for (RowList *candidate : m_page->findChildren<RowList *>())
        if (candidate->spec().table == &tables::outcome)
            m_list = candidate;
}

void RowListTest::listByKeyboard()
{
    openWith(2);
    QWidget *first = m_list->focusField(u"o1"_s, &fieldOf<Outcome>(u"code"));
    QTRY_VERIFY(first->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(program().outcomes.size(), size_t(3));
    QCOMPARE(program().outcomes[2].id.value, u"o2"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"N"_s);
    QCOMPARE(program().outcomes[1].code, u"N"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), u"!"_s);
    QVERIFY2(program().outcomes[2].code.contains(u'!'), "Enter does not lead to the row below");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(program().outcomes[0].id.value, u"o2"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"?"_s);
    QVERIFY2(program().outcomes[0].code.contains(u'?'), "the moved row has lost the focus");
    m_list->focusBelow(u"o1"_s, 0);
    m_list->removeRow(u"o2"_s);
    QCOMPARE(program().outcomes.size(), size_t(2));
    m_session->undo();
    QCOMPARE(program().outcomes[0].id.value, u"o2"_s);
}

void RowListTest::listRowsKeepTheirTabOrder()
{
    openWith(3);
    m_list->addRowAfter(u"o1"_s);
    m_list->moveRow(u"o3"_s, -3);
    m_list->moveRow(u"o3"_s, -2);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->firstStop()->setFocus();
    std::vector<QString> visited;
    for (int step = 0; step < 60; ++step) {
        QWidget *widget = QApplication::focusWidget();
        if (auto *editor = qobject_cast<FieldEditor *>(widget->parentWidget());
            editor && widget == editor->control() && editor->place().table == &tables::outcome && editor->place().field == &fieldOf<Outcome>(u"code")) {
            if (!visited.empty() && visited.front() == editor->place().id)
                break; // once around
            visited.push_back(editor->place().id);
        }
        QTest::keyClick(widget, Qt::Key_Tab);
    }
    std::vector<QString> rows;
    for (const Outcome &outcome : program().outcomes)
        rows.push_back(outcome.id.value);
    QCOMPARE(visited, rows);
}

void RowListTest::pastedLinesBecomeRows()
{
    openWith(1);
    m_list->focusField(u"o1"_s, &fieldOf<Outcome>(u"statement"));
    const int head = m_session->document().head();
    QGuiApplication::clipboard()->setText(u"掌握城市遥感\n\n能够分析数据\tknowledge\r\n能够设计方案\n"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(program().outcomes.size(), size_t(3));
    QCOMPARE(program().outcomes[0].statement, u"掌握城市遥感"_s);
    QCOMPARE(program().outcomes[0].code, u"K1"_s);
    QCOMPARE(program().outcomes[1].statement, u"能够分析数据"_s);
    QCOMPARE(program().outcomes[1].kind, u"knowledge"_s);
    QCOMPARE(program().outcomes[2].statement, u"能够设计方案"_s);
    QCOMPARE(m_session->document().head(), head + 1);
    m_session->undo();
    QCOMPARE(program().outcomes.size(), size_t(1));
}

void RowListTest::refusedPasteChangesNothing()
{
    openWith(1);
    QString reason;
    connect(m_session.get(), &ProgramSession::failed, this, [&](const QString &sentence) { reason = sentence; });
    const Program before = program();
    // A text too long for its field.
    QVERIFY(m_list->pasteLines(u"o1"_s, 1, u"能够分析\n"_s + QString(100'001, u'长')));
    QVERIFY(!reason.isEmpty());
    QCOMPARE(program(), before);
    // One line is text for the cell, no row.
    QVERIFY(!m_list->pasteLines(u"o1"_s, 1, u"能够分析"_s));
}

void RowListTest::longListShowsItsRowsOnDemand()
{
    openWith(int(RowList::firstRows) + 20);
    const auto shownRows = [&] {
        qsizetype rows = 0;
        for (const FieldEditor *editor : m_list->findChildren<FieldEditor *>())
            rows += editor->place().field == &fieldOf<Outcome>(u"code") ? 1 : 0;
        return rows;
    };
    QCOMPARE(shownRows(), qsizetype(RowList::firstRows));
    const Place last{&tables::outcome, program().outcomes.back().id.value, &fieldOf<Outcome>(u"code")};
    m_page->focusPlace(last);
    QCOMPARE(shownRows(), qsizetype(program().outcomes.size()));
    QCOMPARE(m_session->currentPlace(), last);
}

} // namespace micromajor

QTEST_MAIN(micromajor::RowListTest)
#include "tst_row_list.moc"
