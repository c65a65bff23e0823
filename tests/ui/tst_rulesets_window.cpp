// A school's own rule set: made in the window from a shipped one, changed, saved, answered to.
#include "core/base/DataFolder.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rulesets/RuleSetLibrary.h"
#include "core/rulesets/RuleSetUses.h"
#include "core/rulesets/RuleSetWriter.h"
#include "tests/ui/SchoolDraft.h"
#include "ui/foundation/NoticeBar.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"
#include "ui/rulesets/OptionInput.h"
#include "ui/rulesets/RuleDetailPanel.h"
#include "ui/rulesets/RuleSetDraft.h"
#include "ui/rulesets/RuleSetModel.h"
#include "ui/rulesets/RuleSetWindow.h"
#include "ui/workbench/ActionCatalogue.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/MainWindow.h"
#include "ui/workbench/ProblemsModel.h"
#include "ui/workbench/ProblemsPane.h"
#include "ui/workbench/WaiverForm.h"
#include "ui/workbench/Workspace.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace micromajor;
using namespace Qt::StringLiterals;

class TestRuleSetsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void schoolMakesItsSet();
    void refusesWhatTheReaderRefuses();
    void brokenFileIsListed();
    void copyAndImport();
    void unsavedChangesAreAskedAbout();
    void everyControlHasAName();
    void sameFindingOfTwoSetsIsOneRow();

private:
    ProgramSession &session() const { return *m_controller->session(); }
    /// As a user fills it in: id, name, then issuer and source.
    void makeSet(RuleSetWindow &window, const QString &id);
    void click(NoticeBar &bar, const QString &way);
    static void type(QWidget *into, const QString &text);

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<MainWindow> m_window;
};

void TestRuleSetsWindow::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
    qputenv("MICROMAJOR_DATA_FOLDER", m_folder.filePath(u"data"_s).toUtf8());
}

void TestRuleSetsWindow::init()
{
    QDir(dataFolder(u"rulesets"_s)).removeRecursively();
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_controller = std::make_unique<DocumentController>(*m_settings);
    m_window = std::make_unique<MainWindow>(*m_controller, *m_settings);
    m_window->show();
}

void TestRuleSetsWindow::cleanup()
{
    m_window.reset();
    m_controller.reset();
    m_settings.reset();
}

void TestRuleSetsWindow::type(QWidget *into, const QString &text)
{
    into->setFocus();
    QTest::keySequence(into, QKeySequence::SelectAll);
    if (auto *line = qobject_cast<QLineEdit *>(into)) {
        const bool typable = std::ranges::all_of(text, [](QChar character) { return character < QChar(128); });
        line->clear();
        if (typable) {
            QTest::keyClicks(line, text);
            return;
        }
        // Key events carry no Chinese: as an input method commits it.
        line->setText(text);
        Q_EMIT line->textEdited(text);
    } else {
        qobject_cast<QPlainTextEdit *>(into)->setPlainText(text);
    }
}

void TestRuleSetsWindow::click(NoticeBar &bar, const QString &way)
{
    QCoreApplication::processEvents(); // new buttons are shown by their layout
    for (QPushButton *button : bar.findChildren<QPushButton *>())
        if (button->text() == way && button->isVisibleTo(&bar)) {
            button->click();
            return;
        }
    QFAIL(qPrintable(u"no way “%1” beside: %2"_s.arg(way, bar.sentence())));
}

void TestRuleSetsWindow::makeSet(RuleSetWindow &window, const QString &id)
{
    window.open({false, u"school-typical"_s});
    QVERIFY(!window.model().isEditable());
    auto *list = window.findChild<RuleSetList *>();
    for (QPushButton *button : list->findChildren<QPushButton *>())
        if (button->text().startsWith(u"New set"_s))
            button->click();
    type(list->findChild<QLineEdit *>(u"newId"_s), id);
    type(list->findChild<QLineEdit *>(u"newName"_s), u"Our school"_s);
    list->findChild<QPushButton *>(u"create"_s)->click();
    QVERIFY(window.model().isEditable());
    QVERIFY(window.isWindowModified());
    type(window.findChild<QLineEdit *>(u"issuerZh"_s), u"本校教务处"_s);
    type(window.findChild<QPlainTextEdit *>(u"source"_s), u"教务〔2026〕12号"_s);
}

void TestRuleSetsWindow::schoolMakesItsSet()
{
    m_controller->newFromSample(u"S09"_s);
    m_window->actions().action("edit-rule-sets")->trigger();
    RuleSetWindow &window = m_window->openRuleSets();
    QCOMPARE(&m_window->openRuleSets(), &window); // one window
    makeSet(window, u"our-school"_s);

    const char *const rule = "total-credits-outside-limits";
    const int line = lineOf(window.model().draft(), rule);
    auto *search = window.findChild<QLineEdit *>(u"search"_s);
    QVERIFY(search);
    search->setText(QString::fromLatin1(rule));
    QCOMPARE(window.table().model()->rowCount(), 1);
    window.table().setCurrentIndex(window.table().model()->index(0, RuleSetModel::Title));
    OptionInput *least = window.detail().input("leastCredits");
    OptionInput *most = window.detail().input("mostCredits");
    QVERIFY(least && most);
    type(most->control(), u"20"_s);
    type(least->control(), u"15.5"_s);
    QVERIFY(!window.model().draft().lines()[size_t(line)].entry.inherited);
    QVERIFY2(least->control()->accessibleDescription().contains(u"10"_s), qPrintable(least->control()->accessibleDescription()));
    RuleSetModel &model = window.model();
    QVERIFY(model.setData(model.index(line, RuleSetModel::SeverityColumn), int(Severity::Error), Qt::EditRole));
    QVERIFY(model.setData(model.index(line, RuleSetModel::Waivable), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(line, RuleSetModel::Clause), u"Article 3: 15.5 to 20 credits"_s, Qt::EditRole));
    QSignalSpy saved(&window, &RuleSetWindow::ruleSetSaved);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keySequence(&window, QKeySequence::Save);
    QCOMPARE(saved.count(), 1);
    QVERIFY(!window.isWindowModified());
    QVERIFY(QFile::exists(QDir(dataFolder(u"rulesets"_s)).filePath(u"our-school.json"_s)));

    const Result<RuleSet> stored = ruleSet(u"our-school"_s);
    QVERIFY(stored.ok());
    const auto entry = std::ranges::find_if(stored->entries, [&](const RuleSetEntry &each) { return each.rule == ruleWithId(QString::fromLatin1(rule)); });
    QVERIFY(entry != stored->entries.end());
    QCOMPARE(entry->options[u"leastCredits"_s].toDouble(), 15.5);
    QCOMPARE(entry->options[u"mostCredits"_s].toInt(), 20);
    QCOMPARE(entry->severity, Severity::Error);
    QVERIFY(!entry->waivable && !entry->inherited);
    QCOMPARE(entry->overridden.size(), size_t(1));

    // The program answers to it (14 credits are below 15.5), and core says the same as the window.
    QVERIFY(session().apply(toggleRuleSet(session().program(), *stored)));
    const auto problem = std::ranges::find_if(session().result().findings, [&](const Finding &finding) {
        return finding.ruleSet == u"our-school"_s && finding.rule == QLatin1StringView(rule) && finding.verdict == Verdict::NotMet;
    });
    QVERIFY(problem != session().result().findings.end());
    QCOMPARE(problem->severity, Severity::Error);
    QVERIFY(!problem->waivable);
    QVERIFY(!WaiverForm::isAllowed(session(), *problem));
    const CheckResult core = check(session().facts(), ruleSetsOf(session().program()));
    QCOMPARE(core.findings.size(), session().result().findings.size());
    for (size_t i = 0; i < core.findings.size(); ++i)
        QCOMPARE(core.findings[i].key(), session().result().findings[i].key());

    // Changed and saved again: the program is offered the new state at once, and takes it over.
    const auto outdated = [&] {
        return std::ranges::find_if(session().result().findings, [](const Finding &finding) { return finding.rule == "outdated-rule-set"_L1 && finding.verdict == Verdict::NotMet; });
    };
    QVERIFY(outdated() == session().result().findings.end());
    type(window.detail().input("leastCredits")->control(), u"12"_s);
    QVERIFY(window.save());
    click(window.notices(), u"Make it version 2"_s);
    QCOMPARE(ruleSet(u"our-school"_s)->version, u"2"_s);
    QVERIFY(outdated() != session().result().findings.end());
    QVERIFY(session().apply(outdated()->fixes.front().edit));
    QVERIFY(outdated() == session().result().findings.end());
    QVERIFY(std::ranges::none_of(session().problems(), [&](const Finding *finding) { return finding->ruleSet == u"our-school"_s && finding->rule == QLatin1StringView(rule); }));
}

void TestRuleSetsWindow::refusesWhatTheReaderRefuses()
{
    RuleSetWindow &window = m_window->openRuleSets();
    window.open({false, u"school-typical"_s});
    QVERIFY(!window.makeNew(u"school-typical"_s, u"Taken"_s));
    QVERIFY(!window.makeNew(u"built-in"_s, u"Reserved"_s));
    QVERIFY(!window.makeNew({}, {}));
    QVERIFY(window.makeNew(u"our-school"_s, u"Our school"_s));
    QVERIFY(!window.save()); // issuer and source are missing
    QVERIFY2(window.notices().sentence().contains(u"issuer"_s), qPrintable(window.notices().sentence()));
    type(window.findChild<QLineEdit *>(u"issuerZh"_s), u"本校教务处"_s);
    type(window.findChild<QPlainTextEdit *>(u"source"_s), u"教务〔2026〕12号"_s);
    const int line = lineOf(window.model().draft(), "total-credits-outside-limits");
    window.model().change(line, [line](RuleSetDraft &draft) { draft.setOption(line, u"leastCredits"_s, 99); });
    QVERIFY(!window.save());
    QVERIFY2(window.notices().sentence().contains(Message(ruleWithId(u"total-credits-outside-limits")->title).text()), qPrintable(window.notices().sentence()));
    QVERIFY(!ruleSet(u"our-school"_s).ok());
    window.model().change(line, [line](RuleSetDraft &draft) { draft.restore(line); });
    QVERIFY(window.save());
    QVERIFY(!window.makeNew(u"our-school"_s, u"Again"_s));
}

void TestRuleSetsWindow::brokenFileIsListed()
{
    QFile file(QDir(dataFolder(u"rulesets"_s)).filePath(u"torn.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\n\"id\": \"torn\",\n") > 0);
    file.close();
    RuleSetWindow &window = m_window->openRuleSets();
    window.open({true, u"torn"_s});
    QStringList sentences;
    for (const QLabel *label : window.findChildren<QLabel *>())
        if (label->isVisible())
            sentences << label->text();
    const QString all = sentences.join(u'\n');
    QVERIFY2(all.contains(u"torn.json, line "_s), qPrintable(all));
    for (QPushButton *button : window.findChild<RuleSetList *>()->findChildren<QPushButton *>())
        if (button->text() == u"Delete"_s)
            button->click();
    click(window.notices(), u"Delete"_s);
    QVERIFY(!file.exists());
}

void TestRuleSetsWindow::copyAndImport()
{
    RuleSetWindow &window = m_window->openRuleSets();
    makeSet(window, u"our-school"_s);
    QVERIFY(window.save());
    const QString digest = ruleSet(u"our-school"_s)->digest;
    const QString path = m_folder.filePath(u"copy.json"_s);
    QVERIFY(window.exportTo(path));
    QVERIFY(removeOwnRuleSet(u"our-school"_s).ok());
    QVERIFY(window.importFile(path));
    QCOMPARE(ruleSet(u"our-school"_s)->digest, digest);
    QVERIFY(!window.importFile(path)); // asks first
    click(window.notices(), u"Replace"_s);
    QVERIFY(!window.importFile(m_folder.filePath(u"none.json"_s)));
}

void TestRuleSetsWindow::unsavedChangesAreAskedAbout()
{
    RuleSetWindow &window = m_window->openRuleSets();
    makeSet(window, u"our-school"_s);
    QVERIFY(!window.close());
    QVERIFY(!m_window->close());
    click(window.notices(), u"Cancel"_s);
    QVERIFY(window.isVisible() && window.isWindowModified());
    QVERIFY(!window.close());
    click(window.notices(), u"Save"_s);
    QVERIFY(!window.isVisible());
    QVERIFY(ruleSet(u"our-school"_s).ok());

    m_window->openRuleSets();
    window.model().change(0, [](RuleSetDraft &draft) { draft.setWaivable(0, !draft.lines()[0].entry.waivable); });
    window.model().change(0, [](RuleSetDraft &draft) { draft.include(0); });
    QVERIFY(!window.close());
    click(window.notices(), u"Discard the changes"_s);
    QVERIFY(!window.isVisible());
    QVERIFY(!window.isWindowModified());
}

void TestRuleSetsWindow::everyControlHasAName()
{
    RuleSetWindow &window = m_window->openRuleSets();
    QVERIFY(window.makeNew(u"our-school"_s, u"Our school"_s));
    const auto &lines = window.model().draft().lines();
    for (int line = 0; line < int(lines.size()); ++line) {
        window.table().setCurrentIndex(window.table().model()->index(line, RuleSetModel::Title));
        if (line > 0 && lines[size_t(line)].entry.rule->options.empty())
            continue;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QLabel *>(widget) || !window.isAncestorOf(widget) || widget->window() != &window)
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!accessible || !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u" in "_s
                                + QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
        }
    }
}

void TestRuleSetsWindow::sameFindingOfTwoSetsIsOneRow()
{
    RuleSet twin = schoolDraft().result();
    QVERIFY(saveOwnRuleSet(twin).ok());
    m_controller->newFromSample(u"S09"_s);
    Program program = session().program();
    const Field &stated = *tables::program.field(u"credits_stated");
    QVERIFY(session().apply(edits::setField(program, tables::program, program.facts.id.value, stated, Value(qint64(99'000)))));
    if (std::ranges::none_of(program.ruleSetUses, [](const RuleSetUse &use) { return use.ruleSet == u"school-typical"_s; }))
        QVERIFY(session().apply(toggleRuleSet(session().program(), *builtInRuleSet(u"school-typical"_s))));
    const auto before = session().problems().size();
    const auto all = [&] {
        return std::ranges::count_if(session().result().findings,
                                     [](const Finding &finding) { return finding.verdict == Verdict::NotMet || finding.verdict == Verdict::CannotJudge; });
    };
    const auto allBefore = all();
    QVERIFY(session().apply(toggleRuleSet(session().program(), *ruleSet(u"our-school"_s))));
    QVERIFY(all() > allBefore);
    QCOMPARE(session().problems().size(), before);
    QCOMPARE(session().counts().open(), int(before));
    session().settle();
    const QAbstractItemModel &model = *m_window->workspace()->problems().list()->model();
    QCOMPARE(model.rowCount(), int(before));
    int folded = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        folded += model.index(row, ProblemsModel::Clause).data().toString().contains(u"also in 1 more set"_s);
    QVERIFY(folded > 0);

    // Accepted once, it is accepted for both sets, and comes back for both.
    const std::vector<const Finding *> problems = session().problems();
    const auto found = std::ranges::find_if(problems, [&](const Finding *finding) { return session().sameAs(*finding).size() == 2; });
    QVERIFY(found != problems.end());
    const Finding finding = **found;
    QVERIFY(session().apply(WaiverForm::waive(session().sameAs(finding), u"agreed"_s, u"Li"_s)));
    QCOMPARE(session().problems().size(), before - 1);
    QCOMPARE(session().counts().waived, 1);
    QVERIFY(session().apply(WaiverForm::withdraw(session().program(), session().sameAs(finding))));
    QCOMPARE(session().problems().size(), before);
}

QTEST_MAIN(TestRuleSetsWindow)
#include "tst_rulesets_window.moc"
