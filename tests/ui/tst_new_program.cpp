// The page on which a program begins.
#include "core/exchange/json/ProgramJson.h"
#include "ui/foundation/Theme.h"
#include "ui/guidance/NewProgramPage.h"
#include "ui/workbench/ActionCatalogue.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/MainWindow.h"
#include "ui/workbench/PageStack.h"
#include "ui/workbench/Workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace micromajor {

class NewProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void newProgramStatesOnlyWhatWasChosen();
    void structureLeavesTheOtherInstitutionBehind();
    void pastedTableBecomesCourses();
    void newProgramPageIsLeftAsItCame();

private:
    ProgramSession &session() const { return *m_controller->session(); }
    PageStack &pages() const { return m_window->workspace()->pages(); }
    void trigger(const char *action) { m_window->actions().action(action)->trigger(); }
    template<class Widget>
    Widget *named(QWidget *parent, const QString &accessibleName) const;

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<MainWindow> m_window;
};

void NewProgramTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void NewProgramTest::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_controller = std::make_unique<DocumentController>(*m_settings);
    m_window = std::make_unique<MainWindow>(*m_controller, *m_settings);
    m_window->resize(1280, 720);
    m_window->show();
    m_controller->newFromSample(u"S09"_s);
}

void NewProgramTest::cleanup()
{
    m_window.reset();
    m_controller.reset();
    m_settings.reset();
}

template<class Widget>
Widget *NewProgramTest::named(QWidget *parent, const QString &accessibleName) const
{
    for (Widget *widget : parent->findChildren<Widget *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

void NewProgramTest::newProgramStatesOnlyWhatWasChosen()
{
    trigger("assistant");
    auto *page = m_window->findChild<NewProgramPage *>();
    QVERIFY(page && page->isVisible());
    named<QLineEdit>(page, u"Name of the micro-major"_s)->setText(u"低空经济"_s);
    const auto starts = page->findChildren<QRadioButton *>();
    QCOMPARE(starts.size(), 4);
    starts[1]->click();
    auto *area = named<QComboBox>(page, u"Priority area"_s);
    QCOMPARE(area->count(), 12);
    area->setCurrentIndex(3);
    auto *direction = named<QComboBox>(page, u"Direction"_s);
    QCOMPARE(direction->count(), 5);
    direction->setCurrentIndex(2);
    const auto sets = page->findChildren<QCheckBox *>();
    for (QCheckBox *set : sets)
        set->setChecked(set == sets.front());
    QTest::keyClick(named<QLineEdit>(page, u"Name of the micro-major"_s), Qt::Key_Return);

    const Program &program = session().program();
    QCOMPARE(program.facts.nameZh, u"低空经济"_s);
    QCOMPARE(program.directions.size(), size_t(1));
    QCOMPARE(program.directions.front().directionCode, u"A04-3"_s);
    QCOMPARE(program.ruleSetUses.size(), size_t(1));
    QVERIFY(!program.ruleSetUses.front().content.isEmpty());
    Program facts = program;
    facts.facts.nameZh.clear();
    QCOMPARE(facts.facts, blankProgram().facts);
    QCOMPARE(pages().entry(pages().currentIndex()).id, "overview");
    QVERIFY(!session().document().canUndo());
}

void NewProgramTest::structureLeavesTheOtherInstitutionBehind()
{
    for (const Sample &sample : samples()) {
        const Result<Program> program = sampleProgram(sample.id);
        QVERIFY(program.ok());
        const Program structure = structureOf(*program);
        QCOMPARE(structure.courses.size(), program->courses.size());
        QCOMPARE(structure.choiceMembers, program->choiceMembers);
        QCOMPARE(structure.facts, blankProgram().facts);
        QVERIFY(structure.credentials.empty() && structure.fees.empty() && structure.organisations.empty() && structure.qualityResults.empty());
        QVERIFY(structure.courses.front().offering.isEmpty());
        QVERIFY2(Document::create(structure, Message(u"test"_s)).ok(), qPrintable(sample.id)); // every reference resolves
    }
}

void NewProgramTest::pastedTableBecomesCourses()
{
    const Result<ProgramImport> read = programFromPastedTable(u"课程名称\t模块\t学分\t总学时\t学期\t先修课程\n机器学习\t核心模块\t2.5\t40学时\t第二学期\t数据治理\n"
                                                               "数据治理\t核心模块\t2\t约三十\t1\t无\n合计\t\t4.5\t\t\t\n"_s);
    QVERIFY(read.ok());
    const Program &pasted = read->program;
    QCOMPARE(pasted.courses.size(), size_t(2));
    QCOMPARE(pasted.modules.size(), size_t(1));
    QCOMPARE(pasted.courses[0].nameZh, u"机器学习"_s);
    QCOMPARE(pasted.courses[0].credits->thousandths(), qint64(2'500));
    QCOMPARE(pasted.courses[0].hours->thousandths(), qint64(40'000));
    QCOMPARE(pasted.courses[1].moduleId, pasted.modules.front().id);
    QVERIFY(!pasted.courses[1].hours); // never guessed
    QCOMPARE(pasted.requisites.size(), size_t(1));
    QVERIFY(std::ranges::any_of(read->notes, [](const Message &note) { return note.text().contains(u"约三十"_s); }));
    QVERIFY(!programFromPastedTable(u"机器学习\t2.5\n"_s).ok());

    trigger("assistant");
    auto *page = m_window->findChild<NewProgramPage *>();
    page->findChildren<QRadioButton *>()[3]->click();
    auto *create = named<QPushButton>(page, u"Create program"_s);
    QVERIFY(!create->isEnabled());
    // As a word processor puts it on the clipboard.
    auto *table = new QMimeData;
    table->setHtml(u"<table><tr><td>课程名称</td><td>先修课程</td></tr><tr><td>机器学习</td><td>数据治理</td></tr><tr><td>数据治理</td><td>无</td></tr></table>"_s);
    QGuiApplication::clipboard()->setMimeData(table);
    named<QPlainTextEdit>(page, u"Course table"_s)->paste();
    QVERIFY(create->isEnabled());
    create->click();
    QCOMPARE(session().program().courses.size(), size_t(2));
    QCOMPARE(session().program().courses.front().nameZh, u"机器学习"_s);
    QCOMPARE(session().program().requisites.size(), size_t(1));
}

void NewProgramTest::newProgramPageIsLeftAsItCame()
{
    const QByteArray before = session().document().snapshot();
    trigger("assistant");
    QVERIFY(!m_window->actions().action("save")->isEnabled());
    QTest::keyClick(m_window->findChild<NewProgramPage *>(), Qt::Key_Escape);
    QVERIFY(m_window->workspace()->isVisible());
    QVERIFY(m_window->actions().action("save")->isEnabled());
    QCOMPARE(session().document().snapshot(), before);
}

} // namespace micromajor

QTEST_MAIN(micromajor::NewProgramTest)
#include "tst_new_program.moc"
