#include "core/exchange/json/ProgramJson.h"
#include "core/program/RowTables.h"
#include "ui/courses/CourseColumns.h"
#include "ui/foundation/Theme.h"
#include "ui/pages/Attachments.h"
#include "ui/pages/ChoiceCombos.h"
#include "ui/pages/ChoicePopup.h"
#include "ui/pages/DimensionPages.h"
#include "ui/pages/FieldEditor.h"
#include "ui/pages/FieldHelp.h"
#include "ui/pages/FormPage.h"
#include "ui/pages/RowList.h"
#include "ui/pages/SampleExample.h"
#include "ui/pages/SectionHead.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QDesktopServices>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace micromajor {

/// Takes the place of the browser.
class UrlCatcher : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

/// Fitting controls for each kind of field, examples in what is empty, problems of a section.
class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void everyFieldOfTheSchemaIsEditable();
    void numbersStepByArrowKeys();
    void dateIsTypedOrPicked();
    void yesNoAndNotStatedStandSideBySide();
    void longListIsSearched();
    void addressIsOpened();
    void longTextIsShownWhole();
    void emptyPlacesShowASample();
    void sectionsCountTheirProblems();
    void labelTellsItsClauses();

private:
    void open(const Program &program);
    void show(const FormSpec &spec);
    const Program &program() const { return m_session->program(); }
    QWidget *control(const char *name) const;
    RowList *list(const Table &table) const;

    std::unique_ptr<ProgramSession> m_session;
    std::unique_ptr<FormPage> m_page;
};

static const std::vector<const FormSpec *> allForms{&pages::basics,  &pages::audience,   &pages::gap,         &pages::content,
                                                    &pages::mode,    &pages::credits,    &pages::assessment,  &pages::certificate,
                                                    &pages::other,   &pages::outcomes,   &pages::team,        &pages::quality};

void FieldsTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void FieldsTest::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void FieldsTest::open(const Program &program)
{
    cleanup();
    Result<std::unique_ptr<Document>> document = Document::create(program, Message(u"test"_s));
    QVERIFY2(document.ok(), document ? "" : qPrintable(document.error().text()));
    m_session = std::make_unique<ProgramSession>(std::move(*document));
}

void FieldsTest::show(const FormSpec &spec)
{
    m_page = std::make_unique<FormPage>(*m_session, spec);
    m_page->resize(900, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QWidget *FieldsTest::control(const char *name) const
{
    for (FieldEditor *editor : m_page->findChildren<FieldEditor *>())
        if (editor->place().table == &tables::program && editor->place().field == tables::program.field(QString::fromLatin1(name)))
            return editor->control();
    return nullptr;
}

RowList *FieldsTest::list(const Table &table) const
{
    for (RowList *candidate : m_page->findChildren<RowList *>())
        if (candidate->spec().table == &table)
            return candidate;
    return nullptr;
}

void FieldsTest::everyFieldOfTheSchemaIsEditable()
{
    std::set<const Field *> editable;
    const auto add = [&](const Table &table, const char *name) {
        const Field *field = table.field(QString::fromLatin1(name));
        QVERIFY2(field, name);
        editable.insert(field);
    };
    for (const FormSpec *form : allForms)
        for (const FormSection &section : form->sections) {
            for (const FormField &field : section.fields)
                add(tables::program, field.name);
            if (!section.list.table)
                continue;
            for (const ListColumn &column : section.list.columns)
                add(*section.list.table, column.field);
            for (const Field *field : detailFields(section.list))
                editable.insert(field);
            for (const ListLink &link : section.list.links) {
                add(*link.table, link.owner);
                add(*link.table, link.target);
            }
        }
    for (const CourseColumn &column : courseColumns())
        if (column.field)
            editable.insert(column.field);

    const std::set<QByteArray> elsewhere{
        "direction.area_code",    "direction.direction_code",                      // set with the area and the direction
        "source_note.subject_kind", "waiver.subject_kind", "waiver.subject_field", // shown as the place that the row is about
        "rule_set_use.digest",    "rule_set_use.content",                          // of the set that is embedded; a person cannot type them
        "attachment.content",                                                      // comes from a file
    };
    const std::set<QByteArray> reviewTables{"comment", "reviewer", "rubric_criterion", "review_score", "decision"}; // the review's own pages
    for (const Table *table : allTables()) {
        if (reviewTables.contains(table->name))
            continue;
        for (const Field &field : table->fields) {
            const QByteArray name = QByteArray(table->name) + '.' + field.name;
            QVERIFY2(editable.contains(&field) || elsewhere.contains(name), name.constData());
        }
    }
}

void FieldsTest::numbersStepByArrowKeys()
{
    Program blank = blankProgram();
    blank.facts.creditsStated = Credits::whole(12);
    blank.facts.overlapPercent = Percent::whole(100);
    open(blank);
    show(pages::credits);
    auto *credits = qobject_cast<QLineEdit *>(control("credits_stated"));
    QTest::keyClick(credits, Qt::Key_Up);
    QCOMPARE(program().facts.creditsStated, Credits::fromThousandths(12'500));
    QCOMPARE(credits->text(), u"12.5"_s);
    QTest::keyClick(credits, Qt::Key_Down);
    QTest::keyClick(credits, Qt::Key_Down);
    QCOMPARE(program().facts.creditsStated, Credits::fromThousandths(11'500));
    QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(credits, &wheel);
    QCOMPARE(program().facts.creditsStated, Credits::fromThousandths(11'500));
    // Nothing is less than nothing: not stated stays not stated.
    QTest::keyClick(control("hours_stated"), Qt::Key_Down);
    QCOMPARE(program().facts.hoursStated, std::nullopt);
    QTest::keyClick(control("hours_stated"), Qt::Key_Up);
    QCOMPARE(program().facts.hoursStated, Hours::whole(1));
    show(pages::basics);
    QTest::keyClick(control("overlap_percent"), Qt::Key_Up);
    QCOMPARE(program().facts.overlapPercent, Percent::whole(100));
}

void FieldsTest::dateIsTypedOrPicked()
{
    open(blankProgram());
    show(pages::other);
    auto *start = qobject_cast<QLineEdit *>(control("starts_on"));
    start->setFocus();
    QTest::keyClicks(start, u"2026/3/5"_s);
    QCOMPARE(program().facts.startsOn, u"2026-03-05"_s);
    start->clear();
    start->insert(u"2026年3月6日"_s);
    QTRY_COMPARE(program().facts.startsOn, u"2026-03-06"_s);
    QTest::keyClick(start, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = start->findChild<QCalendarWidget *>();
    QVERIFY2(calendar, "Alt+Down opens no calendar");
    QCOMPARE(calendar->selectedDate(), QDate(2026, 3, 6));
    Q_EMIT calendar->activated(QDate(2026, 9, 1));
    QCOMPARE(program().facts.startsOn, u"2026-09-01"_s);
    QCOMPARE(start->text(), u"2026-09-01"_s);
}

void FieldsTest::yesNoAndNotStatedStandSideBySide()
{
    open(blankProgram());
    show(pages::credits);
    auto *segments = qobject_cast<SegmentCombo *>(control("accumulable"));
    QVERIFY(segments);
    QCOMPARE(segments->currentIndex(), 0);
    QTest::mouseClick(segments, Qt::LeftButton, {}, {6, segments->height() / 2});
    QCOMPARE(program().facts.accumulable, true);
    QTest::keyClick(segments, Qt::Key_Right);
    QCOMPARE(program().facts.accumulable, false);
    QTest::keyClick(segments, Qt::Key_Right);
    QCOMPARE(program().facts.accumulable, std::nullopt);
    QTest::keyClick(segments, Qt::Key_Right);
    QCOMPARE(program().facts.accumulable, std::nullopt);
    QTest::keyClick(segments, Qt::Key_Left);
    QCOMPARE(segments->currentText(), u"No"_s);
}

void FieldsTest::longListIsSearched()
{
    Program many = blankProgram();
    for (int i = 1; i <= 20; ++i) {
        Course course;
        course.id = {u"c%1"_s.arg(i)};
        course.nameZh = u"课程 %1"_s.arg(i);
        many.courses.push_back(course);
    }
    PracticeTask task;
    task.id = {u"t"_s};
    many.practiceTasks.push_back(task);
    open(many);
    show(pages::content);
    const Place place{&tables::practiceTask, u"t"_s, tables::practiceTask.field(u"course_id")};
    m_page->focusPlace(place);
    auto *combo = qobject_cast<SearchCombo *>(QApplication::focusWidget());
    QVERIFY(combo);
    QTest::keyClick(combo, Qt::Key_1);
    auto *popup = combo->findChild<ChoicePopup *>();
    QVERIFY2(popup, "typing opens no list");
    popup->search(u"17"_s);
    auto *entries = popup->findChild<QListWidget *>();
    QCOMPARE(entries->currentItem()->text(), u"课程 17"_s);
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(program().practiceTasks[0].courseId.value, u"c17"_s);
    QCOMPARE(combo->currentText(), u"课程 17"_s);
}

void FieldsTest::addressIsOpened()
{
    UrlCatcher catcher;
    QDesktopServices::setUrlHandler(u"https"_s, &catcher, "open");
    QDesktopServices::setUrlHandler(u"file"_s, &catcher, "open");
    Program sample = blankProgram();
    Organisation partner;
    partner.id = {u"o"_s};
    partner.url = u"https://www.whu.edu.cn/zs"_s;
    sample.organisations.push_back(partner);
    open(sample);
    FieldEditor address(*m_session, tables::organisation, u"o"_s, fieldOf<Organisation>(u"url"));
    address.show();
    auto *line = qobject_cast<QLineEdit *>(address.control());
    QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(catcher.opened, QList<QUrl>{QUrl(u"https://www.whu.edu.cn/zs"_s)});
    // What is no web address is not opened, whatever it names.
    line->selectAll();
    QTest::keyClicks(line, u"file:///etc/passwd"_s);
    QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(catcher.opened.size(), 1);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void FieldsTest::longTextIsShownWhole()
{
    Program program = blankProgram();
    const QString line = u"能够把大数据、信息科技相关知识运用于国际贸易领域，具备创新性思维和批判性思维；"_s;
    program.facts.audience = line + u'\n' + line + line + u'\n' + line;
    Outcome outcome;
    outcome.id = Id<Outcome>{u"o"_s};
    outcome.statement = u"应用"_s;
    program.outcomes.push_back(outcome);
    open(program);
    show(pages::audience);
    auto *edit = qobject_cast<QPlainTextEdit *>(control("audience"));
    QVERIFY(edit);
    QTRY_VERIFY(edit->height() > 4 * edit->fontMetrics().lineSpacing());
    QCOMPARE(edit->verticalScrollBar()->maximum(), 0);

    // In a list a short one is as high as the other cells.
    show(pages::outcomes);
    const auto *statement = m_page->findChild<QPlainTextEdit *>();
    const auto *code = m_page->findChild<QLineEdit *>();
    QVERIFY(statement && code);
    QTRY_VERIFY(std::abs(statement->height() - code->height()) <= 1);
}

void FieldsTest::emptyPlacesShowASample()
{
    open(blankProgram());
    show(pages::certificate);
    QTRY_VERIFY(m_page->findChildren<SampleExample *>().size() >= 2);
    for (SampleExample *example : m_page->findChildren<SampleExample *>()) {
        QVERIFY(!example->isVisible());
        QVERIFY2(example->button()->text().contains(u"大学"_s), qPrintable(example->button()->text()));
        example->button()->click();
        QVERIFY(example->isVisible());
    }
    // Reading while writing: the text stays open until it is closed.
    SampleExample *ofField = m_page->findChildren<SampleExample *>().first();
    for (SampleExample *example : m_page->findChildren<SampleExample *>())
        if (!list(tables::credential)->isAncestorOf(example))
            ofField = example;
    QTest::keyClicks(control("certificate_text"), u"a"_s);
    QVERIFY(ofField->isVisible());
    ofField->button()->click();
    QTest::keyClicks(control("certificate_text"), u"b"_s);
    QVERIFY(!ofField->button()->isVisible());
    list(tables::credential)->addRow();
    for (SampleExample *example : m_page->findChildren<SampleExample *>())
        QVERIFY(!example->isVisible());
    QCOMPARE(program().credentials.size(), size_t(1));
    QCOMPARE(program().credentials[0].name, QString());
}

void FieldsTest::sectionsCountTheirProblems()
{
    const Result<Program> sample = sampleProgram(u"S09"_s);
    QVERIFY(sample.ok());
    open(*sample);
    int seen = 0;
    for (const FormSpec *form : allForms) {
        show(*form);
        int expected = 0;
        for (const Finding *finding : m_session->problems())
            expected += FormPage::shows(*form, ProgramSession::workPlace(*finding)) ? 1 : 0;
        int counted = 0;
        for (SectionHead *head : m_page->findChildren<SectionHead *>())
            counted += head->problems();
        QVERIFY2(counted == expected, form->title);
        seen += counted;
    }
    QVERIFY(seen > 5);
}

void FieldsTest::labelTellsItsClauses()
{
    const Result<Program> sample = sampleProgram(u"S09"_s);
    QVERIFY(sample.ok());
    open(*sample);
    const QString id = program().facts.id.value;
    const QString clauses = clausesAbout(*m_session, tables::program, id, fieldOf<ProgramFacts>(u"type"));
    QVERIFY(!clauses.isEmpty());
    bool named = false;
    for (const RuleSet &set : m_session->ruleSets())
        named |= clauses.contains(set.name.text(Language::English));
    QVERIFY(named);
    QCOMPARE(clausesAbout(*m_session, tables::program, id, fieldOf<ProgramFacts>(u"source_note")), QString());
}

} // namespace micromajor

QTEST_MAIN(micromajor::FieldsTest)
#include "tst_fields.moc"
