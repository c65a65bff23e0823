#include "core/exchange/json/ProgramJson.h"
#include "core/program/Values.h"
#include "ui/foundation/Theme.h"
#include "ui/pages/DimensionPages.h"
#include "ui/pages/DirectionPicker.h"
#include "ui/pages/FieldEditor.h"
#include "ui/pages/FormPage.h"
#include "ui/pages/LinkEditor.h"
#include "ui/pages/RowList.h"
#include "ui/workbench/PageCatalogue.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace micromajor {

/// The pages made of forms and lists: every field commits and shows, over a real document.
class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_session.reset(); }

    void everyPageShowsEverySample_data();
    void everyPageShowsEverySample();
    void everyFactOfTheProgramHasOnePage();
    void everyFieldCommitsAndShows_data();
    void everyFieldCommitsAndShows();
    void typingIsOneStepOfTheHistory();
    void composingIsNoText();
    void refusedTextStaysBesideItsReason();
    void undoShowsTheOldValue();
    void emptyTextIsNotStated();
    void directionBringsItsArea();
    void pageFocusesThePlace();
    void problemStandsUnderItsField();

private:
    void open(const Program &program);
    static Program blank();
    const Program &program() const { return m_session->program(); }
    static void commit(const QString &text);
    FieldEditor *editor(QWidget &page, const char *name) const;

    std::unique_ptr<ProgramSession> m_session;
};

static const std::vector<const FormSpec *> allForms{&pages::basics,  &pages::audience,   &pages::gap,         &pages::content,
                                                    &pages::mode,    &pages::credits,    &pages::assessment,  &pages::certificate,
                                                    &pages::other,   &pages::outcomes,   &pages::team,        &pages::quality};

void PagesTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void PagesTest::open(const Program &program)
{
    m_session.reset();
    Result<std::unique_ptr<Document>> document = Document::create(program, Message(u"test"_s));
    QVERIFY2(document.ok(), document ? "" : qPrintable(document.error().text()));
    m_session = std::make_unique<ProgramSession>(std::move(*document));
}

Program PagesTest::blank()
{
    Program program;
    program.facts.id = {u"program"_s};
    return program;
}

void PagesTest::commit(const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

FieldEditor *PagesTest::editor(QWidget &page, const char *name) const
{
    for (FieldEditor *candidate : page.findChildren<FieldEditor *>())
        if (candidate->place().table == &tables::program && candidate->place().field == tables::program.field(QString::fromLatin1(name)))
            return candidate;
    return nullptr;
}

/// What the control shows as text.
static QString shown(const FieldEditor &editor)
{
    if (const auto *line = qobject_cast<QLineEdit *>(editor.control()))
        return line->text();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(editor.control()))
        return text->toPlainText();
    const auto *combo = qobject_cast<QComboBox *>(editor.control());
    return combo->isEditable() || combo->currentIndex() > 0 ? combo->currentText() : QString();
}

void PagesTest::everyPageShowsEverySample_data()
{
    QTest::addColumn<QString>("sample");
    for (const Sample &sample : samples())
        QTest::newRow(qPrintable(sample.id)) << sample.id;
}

void PagesTest::everyPageShowsEverySample()
{
    QFETCH(QString, sample);
    const Result<Program> program = sampleProgram(sample);
    QVERIFY2(program.ok(), program ? "" : qPrintable(program.error().text()));
    open(*program);
    for (const PageEntry &entry : pageCatalogue()) {
        const std::unique_ptr<Page> page(entry.make(*m_session, nullptr));
        page->resize(1000, 700);
        page->show();
        QVERIFY(page->isVisible());
        // Every value that is stated can be read.
        for (const FieldEditor *field : page->findChildren<FieldEditor *>()) {
            const Place place = field->place();
            const void *row = place.table->find(m_session->program(), place.id);
            QVERIFY(row);
            const QString expected = displayText(*place.field, place.field->get(row), m_session->program(), Language::English);
            QVERIFY2(shown(*field) == expected, qPrintable(u"%1.%2: %3"_s.arg(QString::fromLatin1(entry.id), QString::fromLatin1(place.field->name), expected)));
        }
    }
    QCOMPARE(m_session->program(), *program);
    QCOMPARE(m_session->document().head(), 0);
}

void PagesTest::everyFactOfTheProgramHasOnePage()
{
    std::multiset<QByteArray> names;
    for (const FormSpec *form : allForms)
        for (const FormSection &section : form->sections)
            for (const FormField &field : section.fields) {
                QVERIFY2(tables::program.field(QString::fromLatin1(field.name)), field.name);
                names.insert(field.name);
            }
    for (const Field &field : tables::program.fields)
        QVERIFY2(names.count(field.name) == 1, field.name);
}

void PagesTest::everyFieldCommitsAndShows_data()
{
    QTest::addColumn<int>("form");
    for (size_t i = 0; i < allForms.size(); ++i)
        QTest::newRow(allForms[i]->title) << int(i);
}

void PagesTest::everyFieldCommitsAndShows()
{
    QFETCH(int, form);
    // A row of each table, so that every list has a row and every reference something to name.
    Program full = blank();
    for (const Table *table : allTables()) {
        if (table->singleRow)
            continue;
        void *row = table->append(full);
        table->setId(row, QString::fromLatin1(table->name));
        for (const Field &field : table->fields)
            if (field.needed == Needed::Yes && field.references)
                field.set(row, Value(QString::fromLatin1(field.references)));
    }
    open(full);
    FormPage page(*m_session, *allForms[size_t(form)]);
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    for (RowList *list : page.findChildren<RowList *>())
        list->setExpanded(QString::fromLatin1(list->spec().table->name), true);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    int fields = 0;
    for (FieldEditor *field : page.findChildren<FieldEditor *>()) {
        const Place place = field->place();
        Value expected;
        if (auto *combo = qobject_cast<QComboBox *>(field->control())) {
            QVERIFY2(combo->count() > 0, place.field->name);
            const int index = combo->count() - 1;
            combo->setCurrentIndex(index);
            Q_EMIT combo->activated(index);
            const Result<Value> read = parseText(*place.field, combo->currentText(), program());
            if (read)
                expected = *read;
        } else {
            QString text = u"文字 7"_s;
            if (place.field->isDecimal())
                text = u"2.5"_s;
            else if (place.field->type == FieldType::Integer)
                text = u"7"_s;
            else if (place.field->type == FieldType::Date)
                text = u"2025-09-01"_s;
            field->setFocus();
            QTRY_COMPARE(QApplication::focusWidget(), field->control());
            if (auto *line = qobject_cast<QLineEdit *>(field->control()))
                line->selectAll();
            commit(text);
            const Result<Value> read = parseText(*place.field, text, program());
            QVERIFY2(read.ok(), place.field->name);
            expected = *read;
        }
        const void *row = place.table->find(program(), place.id);
        QVERIFY2(isStated(place.field->get(row)), place.field->name);
        QVERIFY2(place.field->get(row) == expected, place.field->name);
        const FieldEditor again(*m_session, *place.table, place.id, *place.field);
        QVERIFY2(!shown(again).isEmpty(), place.field->name);
        QVERIFY2(!field->control()->accessibleName().isEmpty(), place.field->name);
        ++fields;
    }
    QVERIFY(fields > 4);
}

void PagesTest::typingIsOneStepOfTheHistory()
{
    open(blank());
    FormPage page(*m_session, pages::basics);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    FieldEditor *name = editor(page, "name_en");
    name->setFocus();
    QTest::keyClicks(name->control(), u"Smart cities"_s);
    QCOMPARE(program().facts.nameEn, u"Smart cities"_s);
    QCOMPARE(m_session->document().head(), 1);
    m_session->undo();
    QCOMPARE(program().facts.nameEn, QString());
    QCOMPARE(shown(*name), QString());
}

void PagesTest::composingIsNoText()
{
    open(blank());
    FormPage page(*m_session, pages::audience);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    FieldEditor *text = editor(page, "audience");
    text->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), text->control());
    QInputMethodEvent composing(u"ben'ke'sheng"_s, {});
    QApplication::sendEvent(text->control(), &composing);
    QCOMPARE(program(), blank());
    // A change from elsewhere does not end the composition with half a word.
    const Field *quota = tables::program.field(u"quota");
    QVERIFY(m_session->apply(edits::setField(program(), tables::program, u"program"_s, *quota, qint64(30))));
    commit(u"本科生"_s);
    QCOMPARE(shown(*text), u"本科生"_s);
    QCOMPARE(program().facts.audience, u"本科生"_s);
}

void PagesTest::refusedTextStaysBesideItsReason()
{
    open(blank());
    FormPage page(*m_session, pages::credits);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    FieldEditor *credits = editor(page, "credits_stated");
    credits->setFocus();
    QTest::keyClicks(credits->control(), u"12"_s);
    QTest::keyClicks(credits->control(), u"x"_s);
    QCOMPARE(program().facts.creditsStated, Credits::whole(12));
    QCOMPARE(shown(*credits), u"12x"_s);
    QVERIFY(!credits->notice().isEmpty());
    QCOMPARE(credits->control()->accessibleDescription(), credits->notice());
    QTest::keyClick(credits->control(), Qt::Key_Backspace);
    QTest::keyClicks(credits->control(), u".50"_s);
    QCOMPARE(program().facts.creditsStated, Credits::fromThousandths(12500));
    // The text is tidied only when the field is left.
    QCOMPARE(shown(*credits), u"12.50"_s);
    editor(page, "hours_stated")->setFocus();
    QTRY_COMPARE(shown(*credits), u"12.5"_s);
}

void PagesTest::undoShowsTheOldValue()
{
    Program program = blank();
    program.facts.mode = u"online"_s;
    open(program);
    FormPage page(*m_session, pages::mode);
    page.show();
    auto *combo = qobject_cast<QComboBox *>(editor(page, "mode")->control());
    QCOMPARE(combo->currentText(), u"Online"_s);
    combo->setCurrentIndex(0);
    Q_EMIT combo->activated(0);
    QCOMPARE(m_session->program().facts.mode, QString());
    m_session->undo();
    QCOMPARE(combo->currentText(), u"Online"_s);
}

void PagesTest::emptyTextIsNotStated()
{
    Program program = blank();
    program.facts.quota = 30;
    open(program);
    FieldEditor quota(*m_session, tables::program, u"program"_s, *tables::program.field(u"quota"));
    quota.show();
    auto *line = qobject_cast<QLineEdit *>(quota.control());
    QCOMPARE(line->text(), u"30"_s);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QCOMPARE(m_session->program().facts.quota, std::nullopt);
    QVERIFY(!line->placeholderText().isEmpty());
}

void PagesTest::directionBringsItsArea()
{
    open(blank());
    FormPage page(*m_session, pages::gap);
    page.show();
    for (RowList *list : page.findChildren<RowList *>())
        if (list->spec().table == &tables::direction)
            list->addRow();
    QCOMPARE(program().directions.size(), size_t(1));
    const QList<DirectionPicker *> pickers = page.findChildren<DirectionPicker *>();
    QCOMPARE(pickers.size(), 2);
    DirectionPicker *direction = pickers[1];
    direction->setEditText(u"数据科学与大数据技术"_s);
    Q_EMIT direction->textActivated(u"数据科学与大数据技术"_s);
    QCOMPARE(program().directions[0].directionCode, u"A01-2"_s);
    QCOMPARE(program().directions[0].direction, u"数据科学与大数据技术"_s);
    QCOMPARE(program().directions[0].areaCode, u"A01"_s);
    QCOMPARE(program().directions[0].area, u"新一代信息技术"_s);
    // The list is a suggestion: words of one's own have no code.
    Q_EMIT direction->textActivated(u"城市治理"_s);
    QCOMPARE(program().directions[0].direction, u"城市治理"_s);
    QCOMPARE(program().directions[0].directionCode, QString());
}

void PagesTest::pageFocusesThePlace()
{
    const Result<Program> sample = sampleProgram(u"S09"_s);
    QVERIFY(sample.ok());
    open(*sample);
    FormPage page(*m_session, pages::certificate);
    page.resize(900, 400);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    const Place filing{&tables::program, program().facts.id.value, tables::program.field(u"filing_number")};
    QVERIFY(FormPage::shows(pages::certificate, filing));
    page.focusPlace(filing);
    QTRY_COMPARE(QApplication::focusWidget(), editor(page, "filing_number")->control());
    QVERIFY(!program().credentials.empty());
    // A field in the details of a row: they open.
    const Place address{&tables::credential, program().credentials[0].id.value, tables::credential.field(u"verification_url")};
    QVERIFY(FormPage::shows(pages::certificate, address));
    page.focusPlace(address);
    QCOMPARE(m_session->currentPlace(), address);
    QVERIFY(!FormPage::shows(pages::certificate, {&tables::course, u"x"_s, nullptr}));
}

void PagesTest::problemStandsUnderItsField()
{
    const Result<Program> sample = sampleProgram(u"S09"_s);
    QVERIFY(sample.ok());
    open(*sample);
    const Field *field = tables::program.field(u"credits_stated");
    QVERIFY(m_session->apply(edits::setField(program(), tables::program, program().facts.id.value, *field, qint64(99000))));
    const std::vector<const Finding *> problems = m_session->problemsOf(tables::program, program().facts.id.value);
    const auto found = std::find_if(problems.begin(), problems.end(), [&](const Finding *finding) { return finding->subject.field == field; });
    QVERIFY(found != problems.end());
    const FieldEditor credits(*m_session, tables::program, program().facts.id.value, *field);
    QCOMPARE(credits.notice(), (*found)->message.text());
}

} // namespace micromajor

QTEST_MAIN(micromajor::PagesTest)
#include "tst_pages.moc"
