// What guides people: find and replace, the tour, help, the palette, and who is named in the history.
#include "core/exchange/json/ProgramJson.h"
#include "ui/foundation/Theme.h"
#include "ui/guidance/FindPanel.h"
#include "ui/guidance/HelpPanel.h"
#include "ui/guidance/Tour.h"
#include "ui/workbench/ActionCatalogue.h"
#include "ui/workbench/CommandPalette.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/Inspector.h"
#include "ui/workbench/MainWindow.h"
#include "ui/workbench/PageStack.h"
#include "ui/workbench/PaletteEntries.h"
#include "ui/workbench/ProblemsPane.h"
#include "ui/workbench/Workspace.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace micromajor {

class GuidanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyPageHasHelpInBothLanguages();
    void helpFollowsThePage();
    void shortcutsNameEveryCommand();
    void findingGoesThereByKeyboard();
    void replacingChosenPlacesIsOneStep();
    void tourShowsAProblemAndItsFix();
    void paletteFindsByAnyName();
    void mentorIsNamedInTheHistory();
    void viewSurvivesAnotherWindow();
    void lastPageOfAFileIsRemembered();

private:
    void openWindow();
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

void GuidanceTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void GuidanceTest::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_controller, *m_settings);
    m_window->resize(1280, 720);
    m_window->show();
}

void GuidanceTest::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_controller = std::make_unique<DocumentController>(*m_settings);
    openWindow();
    m_controller->newFromSample(u"S09"_s);
}

void GuidanceTest::cleanup()
{
    m_window.reset();
    m_controller.reset();
    m_settings.reset();
}

template<class Widget>
Widget *GuidanceTest::named(QWidget *parent, const QString &accessibleName) const
{
    for (Widget *widget : parent->findChildren<Widget *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

void GuidanceTest::everyPageHasHelpInBothLanguages()
{
    QStringList ids;
    for (const PageEntry &entry : pageCatalogue())
        ids << QString::fromLatin1(entry.id);
    static const QRegularExpression link(u"\\]\\(page:([a-z]+)\\)"_s);
    for (const QString &id : ids)
        for (const Language language : {Language::Chinese, Language::English}) {
            const QString text = helpText(id, language);
            QVERIFY2(text.startsWith(u"# "_s), qPrintable(id));
            QVERIFY2(text.size() > 150 && text.count(u"\n## "_s) == 4, qPrintable(id));
            for (auto match = link.globalMatch(text); match.hasNext();)
                QVERIFY2(!helpText(match.next().captured(1), language).isEmpty(), qPrintable(id));
        }
}

void GuidanceTest::helpFollowsThePage()
{
    const HelpPanel &help = m_window->workspace()->help();
    QVERIFY(m_window->workspace()->openPage(u"courses"_s));
    trigger("help");
    QVERIFY(help.isVisible());
    QCOMPARE(help.page(), u"courses"_s);
    QVERIFY(!m_window->workspace()->inspector().isVisible());
    QVERIFY(m_window->workspace()->openPage(u"gap"_s));
    QCOMPARE(help.page(), u"gap"_s);
    QVERIFY(help.findChild<QTextBrowser *>()->toPlainText().contains(u"labour market"_s));
    trigger("help");
    QVERIFY(!help.isVisible());
    QVERIFY(m_window->workspace()->inspector().isVisible());
    QVERIFY(m_window->workspace()->openPage(u"submission"_s));
    trigger("help");
    auto *text = help.findChild<QTextBrowser *>();
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Tab);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(help.page(), u"own-form"_s);
    QVERIFY(text->toPlainText().contains(u"{{name}}"_s));
}

void GuidanceTest::shortcutsNameEveryCommand()
{
    const QString text = shortcutsHelp();
    for (const ActionEntry &entry : actionEntries())
        if (!entry.shortcut.isEmpty())
            QVERIFY2(text.contains(entry.shortcut.toString(QKeySequence::NativeText)), entry.id);
}

void GuidanceTest::findingGoesThereByKeyboard()
{
    trigger("find");
    FindPanel &find = m_window->workspace()->find();
    QVERIFY(find.isVisible());
    QVERIFY(!m_window->workspace()->problems().isVisible());
    auto *text = named<QLineEdit>(&find, u"Find in all texts"_s);
    QVERIFY(text && m_window->focusWidget() == text);
    const Course &course = session().program().courses.front();
    text->setText(course.nameZh);
    auto *list = find.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->childCount(), 1);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(pages().entry(pages().currentIndex()).id, "courses");
    QCOMPARE(session().currentPlace().id, course.id.value);
    trigger("find");
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!find.isVisible());
    QVERIFY(m_window->workspace()->problems().isVisible());
}

void GuidanceTest::replacingChosenPlacesIsOneStep()
{
    const Program before = session().program();
    const int head = session().document().head();
    trigger("replace");
    FindPanel &find = m_window->workspace()->find();
    named<QLineEdit>(&find, u"Find in all texts"_s)->setText(u"智慧城市"_s);
    auto *replacement = named<QLineEdit>(&find, u"Replace by"_s);
    replacement->setText(u"数字城市"_s);
    auto *list = find.findChild<QTreeWidget *>();
    std::vector<QTreeWidgetItem *> places;
    for (int group = 0; group < list->topLevelItemCount(); ++group)
        for (int row = 0; row < list->topLevelItem(group)->childCount(); ++row)
            places.push_back(list->topLevelItem(group)->child(row));
    QVERIFY(places.size() > 2);
    const auto ofName = std::ranges::find_if(places, [](const QTreeWidgetItem *item) { return item->text(0).contains(u"智慧城市技术与应用"_s); });
    QVERIFY(ofName != places.end());
    QVERIFY2((*ofName)->text(0).contains(u"数字城市技术与应用"_s), qPrintable((*ofName)->text(0)));
    (*ofName)->setCheckState(0, Qt::Unchecked);
    QTest::keyClick(replacement, Qt::Key_Return);
    QCOMPARE(session().program().facts.nameZh, before.facts.nameZh);
    QVERIFY(session().program() != before);
    QCOMPARE(session().document().head(), head + 1);
    QVERIFY(session().document().undoLabel().text().contains(u"数字城市"_s));
    session().undo();
    QCOMPARE(session().program(), before);
}

void GuidanceTest::tourShowsAProblemAndItsFix()
{
    trigger("tour");
    auto *tour = m_window->findChild<Tour *>();
    QVERIFY(tour && tour->isVisible());
    QVERIFY(session().document().path().isEmpty());
    const QString course = session().program().courses.front().id.value;
    QVERIFY(tour->steps().size() >= 5);
    for (const TourStep &step : tour->steps())
        QVERIFY2(QString(step.text).remove(u"Ctrl+."_s).count(u". "_s) <= 1, qPrintable(step.text));
    QVERIFY(m_window->findChild<QWidget *>(tour->steps().front().target));
    bool problemSeen = false;
    while (tour->step() + 1 < int(tour->steps().size())) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return); // the keyboard is on Next
        const TourStep &shown = tour->steps()[size_t(tour->step())];
        const auto *target = m_window->findChild<QWidget *>(shown.target);
        QVERIFY2(target && target->isVisible(), qPrintable(shown.target));
        const bool problem = !session().problemsOf(tables::course, course).empty();
        problemSeen = problemSeen || problem;
        const QRect card(tour->pos(), tour->size());
        QVERIFY2(m_window->rect().contains(card), qPrintable(shown.title));
    }
    QVERIFY(problemSeen);
    QVERIFY(session().problemsOf(tables::course, course).empty());
    QVERIFY(session().document().canUndo());
    const QPointer<Tour> watched(tour);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!watched);
    QVERIFY(!m_window->findChild<TourFrame *>());
}

void GuidanceTest::paletteFindsByAnyName()
{
    const auto close = [](const char16_t *typed, const char16_t *name) { return CommandPalette::closeness(QString::fromUtf16(typed), QString::fromUtf16(name)); };
    QVERIFY(close(u"save", u"save") > close(u"save", u"save as"));
    QVERIFY(close(u"save", u"save as") > close(u"as", u"save as"));
    QVERIFY(close(u"as", u"save as") > close(u"av", u"save as"));
    QVERIFY(close(u"av", u"save as") > close(u"sas", u"save as"));
    QCOMPARE(close(u"x", u"save as"), 0);
    QCOMPARE(close(u"as save", u"save as"), close(u"as", u"save as"));
    QVERIFY(close(u"学习", u"机器学习") > 0);

    Program program = *sampleProgram(u"S12"_s);
    program.courses.front().code = u"TR101"_s;
    program.courses.front().nameZh = u"综合英语"_s;
    m_controller->newFrom(program, Message(u"test"_s));
    auto *palette = new CommandPalette(paletteEntries(m_window->actions(), &session(), &pages()), m_window.get());
    palette->openAt(QRect(10, 10, 1, 1));
    auto *text = palette->findChild<QLineEdit *>();
    for (const QString &typed : {u"tr101"_s, u"comprehensive english"_s, u"综合"_s}) {
        text->setText(typed);
        const auto *list = palette->findChild<QListWidget *>();
        QVERIFY2(list->count() > 0, qPrintable(typed));
        QVERIFY2(list->currentItem()->text().contains(u"Comprehensive"_s) || list->currentItem()->text().contains(u"综合"_s), qPrintable(list->currentItem()->text()));
    }
    text->setText(u"没有这样的名称"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QCOMPARE(palette->findChild<QListWidget *>()->count(), 1);
    QCOMPARE(palette->findChild<QListWidget *>()->item(0)->text(), u"Nothing has this name."_s);
    text->setText(u"综合"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(session().currentPlace().id, program.courses.front().id.value);
}

void GuidanceTest::mentorIsNamedInTheHistory()
{
    m_controller->setAuthorOfThisRun({u"王工"_s, roleCode(u"industry mentor"_s)});
    QVERIFY(session().apply(edits::setField(session().program(), tables::program, u"program"_s, *tables::program.field(u"college"), Value(u"软件学院"_s))));
    QCOMPARE(session().document().revisions().back().author, u"王工 (Industry mentor)"_s);
    setInterfaceLanguage(Language::Chinese);
    const QString chinese = m_controller->author().text();
    setInterfaceLanguage(Language::English);
    QVERIFY2(chinese.startsWith(u"王工（"_s), qPrintable(chinese));
    QCOMPARE((Author{u"王工"_s, {}}).text(), u"王工"_s);
    // Only of this run.
    QCOMPARE(DocumentController(*m_settings).author().role, QString());
    m_controller->setAuthor({u"李"_s, u"dean"_s});
    QCOMPARE(DocumentController(*m_settings).author().role, u"dean"_s);
}

void GuidanceTest::viewSurvivesAnotherWindow()
{
    const Place place{&tables::course, session().program().courses.back().id.value, nullptr};
    session().jumpTo(place);
    const WorkspaceView view = m_window->workspace()->view();
    m_window.reset();
    openWindow();
    m_window->workspace()->lookAt(view);
    QCOMPARE(pages().entry(pages().currentIndex()).id, "courses");
    QCOMPARE(session().currentPlace().id, place.id);
}

void GuidanceTest::lastPageOfAFileIsRemembered()
{
    const QString path = m_folder.filePath(u"remembered.micromajor"_s);
    QVERIFY(m_controller->saveTo(path));
    QVERIFY(m_window->workspace()->openPage(u"team"_s));
    QVERIFY(m_controller->close());
    m_controller->open(path);
    QCOMPARE(pages().entry(pages().currentIndex()).id, "team");
}

} // namespace micromajor

QTEST_MAIN(micromajor::GuidanceTest)
#include "tst_guidance.moc"
