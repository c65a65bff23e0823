#include "core/document/Seals.h"
#include "core/document/Versions.h"
#include "core/exchange/json/ProgramJson.h"
#include "core/signature/Fingerprint.h"
#include "ui/foundation/Theme.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/MarkForm.h"
#include "ui/history/RevisionCard.h"
#include "ui/history/TimelineModel.h"
#include "ui/workbench/DocumentController.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace micromajor {

/// The history as a timeline: everything that can be seen and done there, by keyboard.
class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void newestStepIsOnTop();
    void undoneStepsStayAndAreSaid();
    void filteredByAuthor();
    void goBackIsOneStep();
    void nameByKeyboard();
    void aNameTwiceIsRefusedInTheForm();
    void sealByKeyboard();
    void editAfterTheSealIsSaid();
    void brokenAndStraySealsAreSaid();
    void withdrawingASeal();
    void compareAsksForTheRevision();
    void longTextsStayInTheCard();
    void hiddenPageRests();
    void modelKeepsItsPromises();
    void everyControlHasAName();
    void cleanCopyFromTheMenu();

private:
    void step(const QString &author, const QString &name);
    HistoryPage &show();
    QListView &list() { return *m_page->findChild<QListView *>(); }
    QString shownText(int row) { return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    QStringList cardTexts();
    template<class Widget>
    Widget *part(const QString &name) { return m_page->findChild<Widget *>(name); }
    QPushButton *buttonNamed(const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProgramSession> m_session;
    std::unique_ptr<HistoryPage> m_page;
};

void TimelineTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void TimelineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("MICROMAJOR_DATA_FOLDER", m_folder->path().toUtf8());
    auto document = Document::create(*sampleProgram(u"S09"_s), Message(u"New from sample S09"_s));
    QVERIFY(document.ok());
    m_session = std::make_unique<ProgramSession>(*std::move(document));
    step(u"陈老师"_s, u"第一版"_s);
    step(u"李工（企业导师）"_s, u"第二版"_s);
    step(u"陈老师"_s, u"第三版"_s);
}

void TimelineTest::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void TimelineTest::step(const QString &author, const QString &name)
{
    m_session->document().setAuthor(author);
    QVERIFY(m_session->apply({Message(u"Name: "_s + name), {}, {SetField{&tables::program, m_session->program().facts.id.value, tables::program.field(u"name_zh"), name}}}));
}

HistoryPage &TimelineTest::show()
{
    m_page = std::make_unique<HistoryPage>(*m_session);
    m_page->resize(900, 640);
    m_page->show();
    m_page->activateWindow();
    if (!QTest::qWaitForWindowActive(m_page.get()))
        QTest::qFail("the page does not become active", __FILE__, __LINE__);
    return *m_page;
}

QStringList TimelineTest::cardTexts()
{
    QCoreApplication::processEvents(); // a layout shows new widgets in the next turn
    QStringList texts;
    for (const QLabel *label : m_page->findChild<RevisionCard *>()->findChildren<QLabel *>())
        if (!label->isHidden() && label->isVisibleTo(m_page.get()))
            texts += label->text();
    return texts;
}

QPushButton *TimelineTest::buttonNamed(const QString &text)
{
    QCoreApplication::processEvents();
    for (QPushButton *button : m_page->findChildren<QPushButton *>())
        if (button->text() == text && button->isVisibleTo(m_page.get()))
            return button;
    return nullptr;
}

void TimelineTest::newestStepIsOnTop()
{
    show();
    QCOMPARE(list().model()->rowCount(), 4);
    QVERIFY2(shownText(0).startsWith(u"Name: 第三版, 陈老师, "_s) && shownText(0).endsWith(u"present state"_s), qPrintable(shownText(0)));
    QVERIFY(shownText(3).startsWith(u"New from sample S09, Author not stated, "_s));
    QCOMPARE(list().currentIndex().row(), 0);
    QVERIFY(!part<QPushButton>(u"goBack"_s)->isEnabled());
    QVERIFY(!part<QPushButton>(u"compareWithNow"_s)->isEnabled());
    // Who stands on the present state goes along with it.
    step(u"陈老师"_s, u"第四版"_s);
    QCOMPARE(list().currentIndex().data().toString(), u"Name: 第四版"_s);
    // Who looks at another one stays there.
    list().setCurrentIndex(list().model()->index(2, 0));
    step(u"陈老师"_s, u"第五版"_s);
    QCOMPARE(list().currentIndex().data().toString(), u"Name: 第二版"_s);
}

void TimelineTest::undoneStepsStayAndAreSaid()
{
    show();
    m_session->undo();
    QVERIFY(shownText(0).endsWith(u"undone"_s));
    QVERIFY(shownText(1).endsWith(u"present state"_s));
}

void TimelineTest::filteredByAuthor()
{
    show();
    auto *authors = m_page->findChild<QComboBox *>();
    QCOMPARE(authors->count(), 4); // everybody, nobody, two people
    authors->setFocus();
    QTest::keyClick(authors, Qt::Key_End);
    QCOMPARE(authors->currentText(), u"李工（企业导师）"_s);
    QCOMPARE(list().model()->rowCount(), 1);
    QCOMPARE(list().currentIndex().data().toString(), u"Name: 第二版"_s);
    step(u"李工（企业导师）"_s, u"第四版"_s);
    QCOMPARE(list().model()->rowCount(), 2);
    QTest::keyClick(authors, Qt::Key_Home);
    QCOMPARE(list().model()->rowCount(), 5);
}

void TimelineTest::goBackIsOneStep()
{
    show();
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Down);
    QCOMPARE(list().currentIndex().data().toString(), u"Name: 第一版"_s);
    part<QPushButton>(u"goBack"_s)->setFocus();
    QTest::keyClick(part<QPushButton>(u"goBack"_s), Qt::Key_Space);
    QCOMPARE(m_session->program().facts.nameZh, u"第一版"_s);
    QCOMPARE(list().model()->rowCount(), 5);
    QCOMPARE(list().currentIndex().data().toString(), u"Back to: Name: 第一版"_s);
    m_session->undo();
    QCOMPARE(m_session->program().facts.nameZh, u"第三版"_s);
}

void TimelineTest::nameByKeyboard()
{
    show();
    list().setCurrentIndex(list().model()->index(1, 0));
    QTest::keyClick(part<QPushButton>(u"nameVersion"_s), Qt::Key_Space);
    auto *form = part<MarkForm>(u"nameForm"_s);
    QVERIFY(form->isVisible() && form->line()->hasFocus());
    QTest::keyClick(form->line(), Qt::Key_Escape);
    QVERIFY(!form->isVisible() && list().hasFocus());
    QVERIFY(m_session->document().marks().isEmpty());
    QTest::keyClick(part<QPushButton>(u"nameVersion"_s), Qt::Key_Space);
    QTest::keyClicks(form->line(), u"submitted"_s);
    QTest::keyClick(form->line(), Qt::Key_Return);
    QVERIFY(!form->isVisible() && list().hasFocus());
    QCOMPARE(m_session->document().marks().versions.size(), size_t(1));
    QCOMPARE(m_session->document().marks().versions[0].revision, m_session->document().revisions()[2].hash);
    QVERIFY(shownText(1).endsWith(u"Version “submitted”"_s));
    QCOMPARE(list().currentIndex().row(), 1);
    QVERIFY(cardTexts().contains(u"Version “submitted”"_s));
    QPushButton *remove = buttonNamed(u"Remove the name"_s);
    QVERIFY(remove && remove->accessibleName().contains(u"submitted"_s));
    QTest::keyClick(remove, Qt::Key_Space);
    QVERIFY(m_session->document().marks().isEmpty());
}

void TimelineTest::aNameTwiceIsRefusedInTheForm()
{
    QVERIFY(nameVersion(m_session->document(), 0, u"submitted"_s));
    show();
    QTest::keyClick(part<QPushButton>(u"nameVersion"_s), Qt::Key_Space);
    auto *form = part<MarkForm>(u"nameForm"_s);
    QTest::keyClicks(form->line(), u"submitted"_s);
    QTest::keyClick(form->line(), Qt::Key_Return);
    QVERIFY(form->isVisible() && form->line()->hasFocus());
    QVERIFY(form->line()->accessibleDescription().contains(u"already"_s));
    QCOMPARE(m_session->document().marks().versions.size(), size_t(1));
}

void TimelineTest::sealByKeyboard()
{
    show();
    QTest::keyClick(part<QPushButton>(u"seal"_s), Qt::Key_Space);
    auto *form = part<MarkForm>(u"sealForm"_s);
    QVERIFY(form->isVisible());
    QCOMPARE(form->line()->text(), u"陈老师"_s);
    QVERIFY(form->line()->accessibleDescription().contains(u"no passphrase"_s));
    form->line()->setText(u"王院长"_s);
    QTest::keyClick(form->line(), Qt::Key_Return);
    QVERIFY(!form->isVisible());
    QVERIFY(shownText(0).endsWith(u"Sealed by 王院长: holds"_s));
    QVERIFY2(cardTexts().join(u' ').contains(fingerprint(*ownPublicKey())), qPrintable(cardTexts().join(u' ')));
    // From now on the form says which key signs.
    QTest::keyClick(part<QPushButton>(u"seal"_s), Qt::Key_Space);
    QVERIFY(form->line()->accessibleDescription().contains(fingerprint(*ownPublicKey())));
}

void TimelineTest::editAfterTheSealIsSaid()
{
    QVERIFY(seal(m_session->document(), u"王院长"_s, SigningKey::generated()));
    show();
    step(u"陈老师"_s, u"第四版"_s);
    QVERIFY2(shownText(1).endsWith(u"Sealed by 王院长: genuine, changed since"_s), qPrintable(shownText(1)));
    QVERIFY(!buttonNamed(u"Withdraw your seal"_s)); // somebody else's
}

void TimelineTest::brokenAndStraySealsAreSaid()
{
    const SigningKey key = SigningKey::generated();
    QVERIFY(seal(m_session->document(), u"王院长"_s, key));
    Marks marks = m_session->document().marks();
    Seal stray = marks.seals[0];
    marks.seals[0].reviewer = u"李教授"_s;
    stray.revision = QByteArray(32, 'x');
    marks.seals.push_back(stray);
    QVERIFY(m_session->document().setMarks(marks));
    show();
    QVERIFY(shownText(0).endsWith(u"Sealed by 李教授: not valid"_s));
    QCoreApplication::processEvents();
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        if (label->isVisible())
            texts += label->text();
    QVERIFY2(texts.filter(u"Sealed by 王院长"_s).size() == 1, qPrintable(texts.join(u'\n')));
}

void TimelineTest::withdrawingASeal()
{
    QVERIFY(seal(m_session->document(), u"王院长"_s, ownSigningKey()->key));
    show();
    QPushButton *withdraw = buttonNamed(u"Withdraw your seal"_s);
    QVERIFY(withdraw);
    QTest::keyClick(withdraw, Qt::Key_Space);
    QVERIFY(m_session->document().marks().isEmpty());
    QVERIFY(list().hasFocus());
    QVERIFY(!shownText(0).contains(u"Sealed"_s));
}

void TimelineTest::compareAsksForTheRevision()
{
    QSignalSpy spy(&show(), &Page::commandRequested);
    list().setFocus();
    QTest::keyClick(&list(), Qt::Key_Return); // the present state with itself: nothing
    QCOMPARE(spy.size(), 0);
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toString(), u"compare-revisions:3:2"_s);
    QTest::keyClick(part<QPushButton>(u"compareWithNow"_s), Qt::Key_Space);
    QCOMPARE(spy.size(), 2);
}

void TimelineTest::longTextsStayInTheCard()
{
    step(u"王德明（马来西亚国际合作办学产教融合示范基地企业导师）"_s, u"人工智能"_s.repeated(40));
    QVERIFY(nameVersion(m_session->document(), 4, u"submitted-to-the-college-"_s.repeated(7)));
    QVERIFY(seal(m_session->document(), u"x"_s.repeated(150), ownSigningKey()->key));
    show();
    QCoreApplication::processEvents();
    const auto *card = m_page->findChild<RevisionCard *>();
    QVERIFY(card->mapTo(card->window(), QPoint(card->width(), 0)).x() <= m_page->width() - Theme::margin);
    QVERIFY(card->width() < 40 * Theme::grid);
}

void TimelineTest::hiddenPageRests()
{
    show().hide();
    QSignalSpy reset(list().model(), &QAbstractItemModel::modelReset);
    step(u"陈老师"_s, u"第四版"_s);
    QCOMPARE(reset.size(), 0);
    m_page->show();
    QCOMPARE(list().model()->rowCount(), 5);
}

void TimelineTest::modelKeepsItsPromises()
{
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(m_session->document());
    model.setAuthor(u"陈老师"_s);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.entry(model.index(0))->beginsDay);
    QVERIFY(!model.entry(model.index(1))->beginsDay); // the same day, though a step between them is hidden
    m_session->undo();
    model.show(m_session->document());
    QCOMPARE(model.rowCount(), 2);
    model.setAuthor({});
    QCOMPARE(model.rowCount(), 4);
}

void TimelineTest::everyControlHasAName()
{
    QVERIFY(seal(m_session->document(), u"王院长"_s, ownSigningKey()->key));
    QVERIFY(nameVersion(m_session->document(), 3, u"submitted"_s));
    show();
    QTest::keyClick(part<QPushButton>(u"seal"_s), Qt::Key_Space);
    QTest::keyClick(part<QPushButton>(u"nameVersion"_s), Qt::Key_Space);
    QCoreApplication::processEvents();
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_"_L1))
            continue;
        const QAccessibleInterface *described = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(described && !described->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TimelineTest::cleanCopyFromTheMenu()
{
    QSettings settings(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    DocumentController controller(settings);
    QSignalSpy notices(&controller, &DocumentController::noticed);
    controller.newFromSample(u"S09"_s);
    const QString file = m_folder->filePath(u"mine.micromajor"_s);
    QVERIFY(controller.saveTo(file));
    QVERIFY(nameVersion(controller.session()->document(), 0, u"internal"_s));
    QVERIFY(controller.save());
    const auto read = [](const QString &path) {
        QFile opened(path);
        return opened.open(QFile::ReadOnly) ? opened.readAll() : QByteArray();
    };
    const QByteArray before = read(file);
    controller.saveCleanCopy(file); // never over the program itself
    QCOMPARE(read(file), before);
    QCOMPARE(notices.size(), 1);
    controller.saveCleanCopy(m_folder->filePath(u"clean.micromajor"_s));
    QCOMPARE(notices.size(), 2);
    QCOMPARE(controller.session()->document().path(), file); // work goes on in the program
    const auto clean = Document::open(m_folder->filePath(u"clean.micromajor"_s));
    QVERIFY(clean.ok());
    QVERIFY((*clean)->marks().isEmpty());
    QCOMPARE((*clean)->program()->courses.size(), controller.session()->program().courses.size());
}

} // namespace micromajor

QTEST_MAIN(micromajor::TimelineTest)
#include "tst_timeline.moc"
