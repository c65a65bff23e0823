#include "core/exchange/forms/FormJson.h"
#include "core/exchange/forms/FormTemplate.h"
#include "core/exchange/json/ProgramJson.h"
#include "core/print/PdfWriter.h"
#include "core/program/Tables.h"
#include "tests/exchange/PaintRecorder.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace micromajor;
using namespace Qt::StringLiterals;

namespace {

QString squeezed(QString text)
{
    return text.removeIf([](QChar character) { return character.isSpace() || character == QChar::LineSeparator; });
}

/// What a reader finds in the cell of a field, over all its pages.
QString textIn(const FormPages &pages, const PrintedField &field)
{
    QString text;
    for (const PlaceOnPage &place : field.places)
        for (const Painted::Text &item : painted(pages, place.page).texts)
            if (place.rect.contains(item.baseline))
                text += item.text;
    return squeezed(text);
}

FormDocument made(const Program &program)
{
    return formNamed(u"ministry-recommendation")->filled(FormValues(program, totals(program)));
}

FormPages laidOut(const Program &program)
{
    return FormPages::layOut(made(program), FormFonts::installed());
}

const PrintedField *fieldOf(const FormPages &pages, const QString &key)
{
    for (const PrintedField &field : pages.fields())
        if (field.key == key)
            return &field;
    return nullptr;
}

Program blank()
{
    Program program;
    program.facts.id.value = u"p"_s;
    return program;
}

Program withCourses(int count)
{
    Program program = blank();
    for (int i = 0; i < count; ++i) {
        Course course;
        course.id.value = QString::number(i);
        course.nameZh = u"课程"_s + QString::number(i + 1);
        course.hours = Hours::whole(32);
        course.credits = Credits::whole(2);
        program.courses.push_back(course);
    }
    return program;
}

/// Body of the page: what A4 leaves between the margins.
const QRectF body(79.4, 70.9, 442.2, 700.1);

} // namespace

class PagesPaintedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySample_data();
    void everySample();
    void keysAreThoseOfTheJsonExport_data() { everySample_data(); }
    void keysAreThoseOfTheJsonExport();
    void sourcesAreFieldsOfTheProgram_data() { everySample_data(); }
    void sourcesAreFieldsOfTheProgram();
    void marksStandBesideTheirValue();
    void headRowsRepeatAndPagesAreFull();
    void headingsStayWithWhatFollows();
    void noRowStandsAlone();
    void dividedRowsGoOnAtTheTop();
    void longTextsFlowOverPages();
    void rowsHigherThanAPageAreDivided();
    void pointsFindTheirField();
    void blankIsMissingUnlessWrittenByHand();
    void footerNumbersThePages();
    void sameFormGivesTheSamePages();
    void pdfHoldsThePages();
};

void PagesPaintedTest::everySample_data()
{
    QTest::addColumn<QString>("sample");
    for (const Sample &sample : samples())
        QTest::newRow(qPrintable(sample.id)) << sample.id;
}

void PagesPaintedTest::everySample()
{
    QFETCH(QString, sample);
    const Result<Program> program = sampleProgram(sample);
    QVERIFY(program.ok());
    const FormPages pages = laidOut(*program);
    QVERIFY(pages.count() >= 3);
    for (int page = 0; page < pages.count(); ++page) {
        const Painted marks = painted(pages, page);
        QCOMPARE(marks.pictures, 0);
        for (size_t i = 0; i < marks.boxes.size(); ++i) {
            const QRectF box = marks.boxes[i].adjusted(0.3, 0.3, -0.3, -0.3);
            QVERIFY2(body.adjusted(-0.5, -0.5, 0.5, 0.5).contains(marks.boxes[i]), qPrintable(QString::number(page)));
            for (size_t j = 0; j < i; ++j)
                QVERIFY2(!box.intersects(marks.boxes[j]), qPrintable(u"two cells overlap on page %1"_s.arg(page)));
        }
        // Text stands in one cell from end to end, or in none.
        for (const Painted::Text &text : marks.texts)
            for (const QRectF &box : marks.boxes) {
                const QRectF line(text.baseline - QPointF(0, 4), QSizeF(text.width, 4));
                QVERIFY2(!box.intersects(line) || box.adjusted(-0.1, 0, 0.1, 0).contains(line), qPrintable(text.text));
            }
    }
    for (const PrintedField &field : pages.fields()) {
        QVERIFY2(!field.places.empty(), qPrintable(field.key));
        const QString found = textIn(pages, field);
        QVERIFY2(found.startsWith(squeezed(field.text)), qPrintable(field.key + u": "_s + found));
        QVERIFY2(field.key.endsWith("/name"_L1) || found.size() == squeezed(field.text).size(), qPrintable(field.key + u": "_s + found));
    }
}

static void collect(const QJsonValue &value, const QString &path, QHash<QString, QString> &found)
{
    const auto below = [&path](const QString &name) { return path.isEmpty() ? name : path + u'/' + name; };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (it.key() != u"mark")
                collect(it.value(), below(it.key()), found);
    } else if (value.isArray()) {
        for (qsizetype i = 0; i < value.toArray().size(); ++i)
            collect(value.toArray()[i], below(QString::number(i)), found);
    } else {
        found.insert(path, value.toString());
    }
}

void PagesPaintedTest::keysAreThoseOfTheJsonExport()
{
    QFETCH(QString, sample);
    const Result<Program> program = sampleProgram(sample);
    QVERIFY(program.ok());
    QHash<QString, QString> exported;
    collect(QJsonDocument::fromJson(formJson(made(*program))).object().value(u"content"_s), {}, exported);
    QHash<QString, QString> printed;
    const FormPages pages = laidOut(*program);
    for (const PrintedField &field : pages.fields()) {
        if (!field.key.isEmpty())
            printed.insert(field.key, field.text);
        else
            QVERIFY2(field.text.isEmpty(), qPrintable(field.text));
    }
    QCOMPARE(printed, exported);
}

void PagesPaintedTest::sourcesAreFieldsOfTheProgram()
{
    QFETCH(QString, sample);
    const Result<Program> program = sampleProgram(sample);
    QVERIFY(program.ok());
    const FormPages pages = laidOut(*program);
    int named = 0;
    for (const PrintedField &field : pages.fields()) {
        const FormSource &source = field.source;
        if (!source.table || source.id.isEmpty())
            continue;
        QVERIFY2(source.table->find(*program, source.id), qPrintable(field.key));
        const auto &all = source.table->fields;
        QVERIFY2(std::any_of(all.begin(), all.end(), [&](const Field &each) { return &each == source.field; }), qPrintable(field.key));
        ++named;
    }
    QVERIFY(named > 20);
}

void PagesPaintedTest::marksStandBesideTheirValue()
{
    Program program = withCourses(2);
    program.courses[1].nature = u"elective"_s;
    const FormPages pages = laidOut(program);
    const PrintedField *name = fieldOf(pages, u"curriculum/rows/1/name"_s);
    QVERIFY(name);
    QCOMPARE(name->text, u"课程2"_s);
    QCOMPARE(textIn(pages, *name), u"课程2（任选）"_s);
}

void PagesPaintedTest::headRowsRepeatAndPagesAreFull()
{
    const FormPages pages = laidOut(withCourses(200));
    std::vector<int> rows(size_t(pages.count()), 0);
    for (int i = 0; i < 200; ++i) {
        const auto place = pages.field(u"curriculum/rows/%1/name"_s.arg(i));
        QVERIFY(place);
        ++rows[size_t(place->page)];
        const Painted marks = painted(pages, place->page);
        QVERIFY(std::any_of(marks.texts.begin(), marks.texts.end(), [&](const Painted::Text &text) {
            return text.text == u"开课学期"_s && text.baseline.y() < place->rect.top();
        }));
    }
    // 700 pt less one head row, 24 pt each: a line of 五号 in the least height of a row.
    const int full = *std::max_element(rows.begin(), rows.end());
    QCOMPARE(full, 28);
    QVERIFY(std::count(rows.begin(), rows.end(), full) >= 200 / 28 - 1);
    QCOMPARE(pages.field(u"curriculum/creditsTotal")->page, pages.field(u"curriculum/rows/199/name")->page);
}

void PagesPaintedTest::headingsStayWithWhatFollows()
{
    QStringList headings;
    for (const FormBlock &block : made(withCourses(1)).blocks)
        if (const auto *heading = std::get_if<FormHeading>(&block))
            headings.append(heading->text);
    QVERIFY(headings.size() >= 4);
    for (int courses = 0; courses < 40; ++courses) {
        const FormPages pages = laidOut(withCourses(courses));
        for (int page = 0; page < pages.count(); ++page) {
            const Painted marks = painted(pages, page);
            for (const Painted::Text &text : marks.texts)
                if (headings.contains(text.text))
                    QVERIFY2(std::any_of(marks.boxes.begin(), marks.boxes.end(), [&](const QRectF &box) { return box.top() > text.baseline.y(); }),
                             qPrintable(u"%1 with %2 courses"_s.arg(text.text).arg(courses)));
        }
    }
}

void PagesPaintedTest::noRowStandsAlone()
{
    for (int courses = 4; courses < 45; ++courses) {
        const FormPages pages = laidOut(withCourses(courses));
        QHash<int, int> rows;
        for (int i = 0; i < courses; ++i)
            ++rows[pages.field(u"curriculum/rows/%1/name"_s.arg(i))->page];
        for (const int count : std::as_const(rows))
            QVERIFY2(count > 1, qPrintable(QString::number(courses)));
    }
}

void PagesPaintedTest::dividedRowsGoOnAtTheTop()
{
    FormGrid grid;
    grid.key = u"comments"_s;
    grid.widths = {50, 50};
    grid.headRows = 1;
    FormCell head;
    head.label = true;
    FormCell longer, shorter;
    longer.field = u"text"_s;
    longer.text = u"意见。"_s.repeated(700);
    shorter.field = u"reply"_s;
    shorter.text = u"答复。"_s.repeated(500);
    grid.rows = {{head, head}, {longer, shorter}};
    FormDocument form;
    form.blocks = {grid};
    const FormPages pages = FormPages::layOut(form, FormFonts::installed());
    QVERIFY(pages.count() > 1);
    const PrintedField *field = fieldOf(pages, u"comments/rows/0/reply"_s);
    const PlaceOnPage place = field->places.at(1);
    const Painted marks = painted(pages, place.page);
    QVERIFY(std::any_of(marks.texts.begin(), marks.texts.end(), [&](const Painted::Text &text) {
        return place.rect.contains(text.baseline) && text.baseline.y() < place.rect.top() + 20;
    }));
}

void PagesPaintedTest::longTextsFlowOverPages()
{
    Program program = blank();
    for (int i = 0; i < 900; ++i)
        program.facts.introduction += u"第%1句。"_s.arg(i) + (i % 50 == 49 ? u"\n"_s : QString());
    const FormPages pages = laidOut(program);
    const PrintedField *field = fieldOf(pages, u"introduction"_s);
    QVERIFY(field->places.size() >= 3);
    for (size_t i = 1; i < field->places.size(); ++i)
        QCOMPARE(field->places[i].page, field->places[i - 1].page + 1);
    QCOMPARE(textIn(pages, *field), squeezed(program.facts.introduction));
    const Painted first = painted(pages, field->places.front().page);
    QVERIFY(std::any_of(first.texts.begin(), first.texts.end(), [&](const Painted::Text &text) {
        return text.text == u"微专业介绍"_s && text.baseline.y() < field->places.front().rect.top();
    }));
    for (const PlaceOnPage &place : field->places)
        QVERIFY(body.adjusted(-0.5, -0.5, 0.5, 0.5).contains(place.rect));
}

void PagesPaintedTest::rowsHigherThanAPageAreDivided()
{
    Program program = blank();
    Person person;
    person.id.value = u"a"_s;
    person.name = u"王芳"_s;
    person.taughtBefore = QString(490, u'课'); // less than what lets a row break, but in a narrow column
    person.title = u"教授"_s;
    program.people = {person};
    const FormPages pages = laidOut(program);
    const PrintedField *field = fieldOf(pages, u"members/rows/0/taughtBefore"_s);
    QVERIFY(field->places.size() >= 2);
    QCOMPARE(textIn(pages, *field), person.taughtBefore);
    QCOMPARE(textIn(pages, *fieldOf(pages, u"members/rows/0/title"_s)), person.title);
}

void PagesPaintedTest::pointsFindTheirField()
{
    const Result<Program> program = sampleProgram(u"S09"_s);
    QVERIFY(program.ok());
    const FormPages pages = laidOut(*program);
    int found = 0;
    for (const PrintedField &field : pages.fields())
        for (const PlaceOnPage &place : field.places) {
            QCOMPARE(pages.fieldAt(place.page, place.rect.center()), field.key);
            ++found;
        }
    QVERIFY(found > 50);
    QCOMPARE(pages.fieldAt(0, {5, 5}), QString());
    QCOMPARE(pages.fieldIndexAt(0, {5, 5}), -1);
    QVERIFY(!pages.field(u"no such key"));
}

void PagesPaintedTest::blankIsMissingUnlessWrittenByHand()
{
    const FormPages pages = laidOut(blank());
    QVERIFY(fieldOf(pages, u"basics/quota"_s)->isMissing());
    QVERIFY(fieldOf(pages, u"introduction"_s)->isMissing());
    QVERIFY(!fieldOf(pages, u"leaderOpinion/signatory"_s)->isMissing());
    QVERIFY(!fieldOf(pages, u"leaderOpinion/seal"_s)->isMissing());
    // Of the lines to write on only the first says that courses are missing.
    const auto courses = std::count_if(pages.fields().begin(), pages.fields().end(), [](const PrintedField &field) {
        return field.isMissing() && field.source.table == &tables::course;
    });
    QCOMPARE(courses, 5);
    Program stated = blank();
    stated.facts.quota = 30;
    QVERIFY(!fieldOf(laidOut(stated), u"basics/quota"_s)->isMissing());
}

void PagesPaintedTest::footerNumbersThePages()
{
    const FormPages pages = laidOut(withCourses(60));
    for (int page = 0; page < pages.count(); ++page) {
        QString below;
        for (const Painted::Text &text : painted(pages, page).texts)
            if (text.baseline.y() > body.bottom())
                below += text.text;
        QVERIFY2(below.startsWith(u"— %1 / %2 —"_s.arg(page + 1).arg(pages.count())), qPrintable(below));
        QVERIFY2(below.contains(u"二手资料"_s), qPrintable(below));
    }
}

void PagesPaintedTest::sameFormGivesTheSamePages()
{
    const Result<Program> program = sampleProgram(u"S01"_s);
    QVERIFY(program.ok());
    const FormPages one = laidOut(*program);
    const FormPages other = laidOut(*program);
    QCOMPARE(one.count(), other.count());
    for (int page = 0; page < one.count(); ++page)
        QCOMPARE(painted(one, page).boxes, painted(other, page).boxes);
    QCOMPARE(FormPages().count(), 0);
}

void PagesPaintedTest::pdfHoldsThePages()
{
    const FormPages pages = laidOut(withCourses(40));
    const Result<QByteArray> written = pdf(pages);
    QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().text()));
    QVERIFY(written->startsWith("%PDF-"));
    QCOMPARE(written->count("/Type /Page") - written->count("/Type /Pages"), pages.count());
    QVERIFY(written->contains("/FontFile")); // text, not pictures
    QVERIFY(!written->contains("/Subtype /Image"));
    QVERIFY(written->contains("/Outlines"));
    QCOMPARE(written->count("/XYZ"), qsizetype(pages.headings().size()));
    QVERIFY(!pdf(FormPages()).ok());
}

QTEST_MAIN(PagesPaintedTest)
#include "tst_pages_painted.moc"
