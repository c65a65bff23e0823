#include "core/exchange/docx/DocxReader.h"
#include "core/exchange/json/ProgramJson.h"
#include "core/exchange/package/ZipReader.h"
#include "core/exchange/spreadsheet/WorkbookReader.h"
#include "core/exports/Agreement.h"
#include "core/exports/DataExport.h"
#include "core/exports/FormExport.h"
#include "core/exports/ReceivedExport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace micromajor;
using namespace Qt::StringLiterals;

namespace {

Facts sample(const QString &id)
{
    return facts(std::make_shared<const Program>(*sampleProgram(id)));
}

QString blockTitles(const FormDocument &form)
{
    QStringList titles;
    for (const FormBlock &block : form.blocks)
        if (const auto *heading = std::get_if<FormHeading>(&block))
            titles.append(heading->text);
    return titles.join(u'|');
}

} // namespace

// Whatever leaves says what the program says, in every format.
class ExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templatesAskOnlyForKnownNames();
    void everyValueHasAName();
    void planHasItsTwelveParts();
    void everyFormOfEverySampleAgrees_data();
    void everyFormOfEverySampleAgrees();
    void formatsCarryTheSameNumbers_data();
    void formatsCarryTheSameNumbers();
    void aChangedFigureIsFound();
    void receivedDocumentsAreCompared();
    void everyDataExportOfEverySampleAgrees_data();
    void everyDataExportOfEverySampleAgrees();
    void everyChangedFigureOfDataIsFound_data();
    void everyChangedFigureOfDataIsFound();
    void contactsStayAway();
    void markupIsText();
    void charactersDrawnAlikeStayApart();
    void reportNamesRuleSetsAndWaivers();
};

void ExportsTest::templatesAskOnlyForKnownNames()
{
    QCOMPARE(forms().size(), size_t(7));
    std::set<std::pair<QString, QString>> known;
    for (const FormFieldName &name : formFieldNames())
        known.insert({name.list, name.key});
    const QStringList ink{u"seal"_s};
    for (const FormTemplate &form : forms()) {
        QVERIFY(!form.source().zh.isEmpty() && !form.source().en.isEmpty());
        for (const auto &[list, key] : form.names())
            QVERIFY2(known.contains({list, key}) || ink.contains(key), qPrintable(form.id() + u": "_s + list + u'.' + key));
    }
}

void ExportsTest::everyValueHasAName()
{
    const Facts known = sample(u"S09"_s);
    const FormValues values(*known.program, known.totals);
    for (const FormFieldName &name : formFieldNames()) {
        QVERIFY2(!name.labels.isEmpty() && !name.labels.front().isEmpty(), qPrintable(name.list + u'.' + name.key));
        if (name.list.isEmpty())
            QVERIFY2(values.value(name.key), qPrintable(name.key));
        else
            QVERIFY2(values.count(name.list) >= 0, qPrintable(name.list));
        if (!name.list.isEmpty() && !name.key.isEmpty() && values.count(name.list) > 0)
            QVERIFY2(values.value(name.list, 0, name.key), qPrintable(name.list + u'.' + name.key));
    }
}

void ExportsTest::planHasItsTwelveParts()
{
    const QString titles = blockTitles(filledForm(*formNamed(u"program-plan"), sample(u"S08"_s)));
    QCOMPARE(titles.count(u'|') + 1, 12);
    QVERIFY(titles.startsWith(u"一、"_s) && titles.contains(u"十二、"_s));
}

void ExportsTest::everyFormOfEverySampleAgrees_data()
{
    QTest::addColumn<QString>("id");
    for (const Sample &entry : samples())
        QTest::newRow(qPrintable(entry.id)) << entry.id;
}

void ExportsTest::everyFormOfEverySampleAgrees()
{
    QFETCH(QString, id);
    const Facts known = sample(id);
    for (const FormTemplate &form : forms())
        for (const QString &format : formFormats()) {
            const Result<QByteArray> bytes = exportedForm(filledForm(form, known), format);
            QVERIFY2(bytes.ok(), bytes ? "" : qPrintable(form.id() + u' ' + format + u": "_s + bytes.error().text()));
            const auto received = compareReceived(*bytes, u"x."_s + format, known);
            QVERIFY2(received.ok(), received ? "" : qPrintable(received.error().text()));
            QVERIFY(received->disagreements.empty());
        }
}

void ExportsTest::formatsCarryTheSameNumbers_data()
{
    everyFormOfEverySampleAgrees_data();
}

void ExportsTest::formatsCarryTheSameNumbers()
{
    QFETCH(QString, id);
    const Facts known = sample(id);
    const FormDocument form = filledForm(*formNamed(u"course-table"), known);
    const QString credits = FormValues(*known.program, known.totals).value(u"creditsTotal"_s)->text;

    const auto word = readDocx(*exportedForm(form, u"docx"), u"x"_s);
    QVERIFY(word.ok());
    const auto tables = word->tables();
    QCOMPARE((*tables[0])[1][1], credits);

    const QJsonValue json = QJsonDocument::fromJson(*exportedForm(form, u"json"))[u"content"];
    QCOMPARE(json[u"head"][u"creditsTotal"].toString(), credits);
    QCOMPARE(json[u"curriculum"][u"creditsTotal"].toString(), credits);

    const auto workbook = readWorkbook(*exportedData(u"xlsx", known, {}), u"x"_s);
    QVERIFY(workbook.ok());
    if (known.totals.credits.isStated() && known.totals.offeredCourses > 0) {
        QStringList heads;
        for (const WorkbookCell &cell : workbook->sheets[0].cells)
            if (cell.row == 0)
                heads.append(cell.text);
        QCOMPARE(workbook->sheets[0].at(1, int(heads.indexOf(u"学分（最少）"_s)))->text, known.totals.credits.least->toString());
        QCOMPARE(workbook->sheets[0].at(1, int(heads.indexOf(u"学分（最多）"_s)))->text, known.totals.credits.most->toString());
    }
}

void ExportsTest::aChangedFigureIsFound()
{
    const Facts known = sample(u"S08"_s);
    FormDocument form = filledForm(*formNamed(u"ministry-recommendation"), known);
    const QByteArray docx = *exportedForm(form, u"docx");
    const QByteArray pdf = *exportedForm(form, u"pdf");
    // The program changes after the export: the total credits say something else now.
    QString before;
    for (FormBlock &block : form.blocks)
        if (auto *grid = std::get_if<FormGrid>(&block); grid && grid->key == "basics"_L1)
            for (auto &row : grid->rows)
                for (FormCell &cell : row)
                    if (cell.field == "creditsDeclared"_L1) {
                        before = cell.text;
                        cell.text = u"99"_s;
                    }
    const auto inWord = disagreementsOfDocx(form, docx, u"x"_s);
    QVERIFY(inWord.ok());
    QCOMPARE(inWord->size(), size_t(1));
    QCOMPARE(inWord->front().written, before);
    QCOMPARE(inWord->front().expected, u"99"_s);
    QVERIFY(inWord->front().place.text().contains(u"总学分"_s));
    const auto inPdf = disagreementsOfPdf(FormPages::layOut(std::as_const(form), FormFonts::installed()), pdf, u"x"_s);
    QVERIFY(inPdf.ok());
    QCOMPARE(inPdf->size(), size_t(1));
    QCOMPARE(inPdf->front().expected, u"99"_s);
    QVERIFY(!mustAgree(inPdf).ok());
}

void ExportsTest::receivedDocumentsAreCompared()
{
    const Facts mine = sample(u"S08"_s);
    Program changed = *mine.program;
    changed.courses.front().credits = Credits::fromThousandths(7'500);
    const Facts theirs = facts(std::make_shared<const Program>(changed));
    for (const QString &format : {u"json"_s, u"csv"_s, u"xlsx"_s}) {
        const auto bytes = exportedData(format, mine, {});
        QVERIFY2(bytes.ok(), qPrintable(format));
        QVERIFY2(compareReceived(*bytes, u"x."_s + format, mine)->disagreements.empty(), qPrintable(format));
        QVERIFY2(!compareReceived(*bytes, u"x."_s + format, theirs)->disagreements.empty(), qPrintable(format));
    }
    QVERIFY(!compareReceived("%PDF-1.4 nothing", u"x.pdf"_s, mine).ok());
    QVERIFY(!compareReceived("no zip", u"x.docx"_s, mine).ok());
    QVERIFY(!compareReceived("a,b\n1,2\n", u"x.csv"_s, mine).ok());
}

/// What the exchange formats ask for and some of the twelve cases do not state.
static Program completed(const QString &id)
{
    Program program = *sampleProgram(id);
    if (program.facts.institution.isEmpty())
        program.facts.institution = u"某大学"_s;
    if (program.facts.country.isEmpty())
        program.facts.country = u"CN"_s;
    if (program.outcomes.empty()) {
        program.outcomes.emplace_back().id.value = u"outcome"_s;
        program.outcomes.back().statement = u"能独立完成项目"_s;
    }
    return program;
}

static const QDateTime &someTime()
{
    static const QDateTime time(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    return time;
}

void ExportsTest::everyDataExportOfEverySampleAgrees_data()
{
    everyFormOfEverySampleAgrees_data();
}

void ExportsTest::everyDataExportOfEverySampleAgrees()
{
    QFETCH(QString, id);
    const Facts known = facts(std::make_shared<const Program>(completed(id)));
    for (const DataExport &format : dataExports()) {
        const auto bytes = exportedData(QString::fromLatin1(format.id), known, someTime());
        QVERIFY2(bytes.ok(), bytes ? "" : qPrintable(QLatin1StringView(format.id) + u": "_s + bytes.error().text()));
        const auto received = compareReceived(*bytes, u"x."_s + QLatin1StringView(format.suffix), known);
        QVERIFY2(received.ok(), received ? "" : qPrintable(received.error().text()));
        QCOMPARE(received->kind.text(), Message(format.title).text());
        QVERIFY2(received->disagreements.empty(), format.id);
    }
}

void ExportsTest::everyChangedFigureOfDataIsFound_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("change");
    const QHash<QString, QStringList> carried{
        {u"json"_s, {u"credits"_s, u"hours"_s, u"weight"_s, u"name"_s, u"course"_s, u"outcome"_s, u"fee"_s}},
        {u"csv"_s, {u"credits"_s, u"hours"_s, u"name"_s, u"course"_s}},
        {u"xlsx"_s, {u"credits"_s, u"hours"_s, u"name"_s, u"course"_s}},
        {u"case"_s, {u"credits"_s, u"hours"_s, u"weight"_s, u"name"_s, u"course"_s, u"outcome"_s}},
        {u"openbadges"_s, {u"credits"_s, u"hours"_s, u"weight"_s, u"course"_s}},
        {u"elm"_s, {u"credits"_s, u"hours"_s, u"weight"_s, u"name"_s, u"course"_s, u"outcome"_s}},
        {u"schemaorg"_s, {u"credits"_s, u"name"_s, u"course"_s, u"fee"_s}},
    };
    for (auto format = carried.begin(); format != carried.end(); ++format)
        for (const QString &change : *format)
            QTest::newRow(qPrintable(format.key() + u' ' + change)) << format.key() << change;
}

void ExportsTest::everyChangedFigureOfDataIsFound()
{
    QFETCH(QString, format);
    QFETCH(QString, change);
    Program program = completed(u"S09"_s);
    Course &first = program.courses.front();
    first.credits = Credits::fromThousandths(1'500);
    first.hours = Hours::fromThousandths(24'000);
    Assessment &assessment = program.assessments.emplace_back();
    assessment.id.value = u"assessment"_s;
    assessment.courseId = first.id;
    assessment.name = u"项目报告"_s;
    assessment.weight = Percent::fromThousandths(40'000);
    Fee &fee = program.fees.emplace_back();
    fee.id.value = u"fee"_s;
    fee.amount = Money::fromThousandths(1'200'000);
    fee.basis = u"total"_s;
    fee.currency = u"CNY"_s;
    const auto bytes = exportedData(format, facts(std::make_shared<const Program>(program)), someTime());
    QVERIFY2(bytes.ok(), bytes ? "" : qPrintable(bytes.error().text()));

    if (change == "credits"_L1)
        first.credits = Credits::fromThousandths(7'500);
    else if (change == "hours"_L1)
        first.hours = Hours::fromThousandths(99'000);
    else if (change == "name"_L1)
        first.nameZh += u"导论"_s;
    else if (change == "weight"_L1)
        program.assessments.back().weight = Percent::fromThousandths(41'000);
    else if (change == "outcome"_L1)
        program.outcomes.front().statement += u"并说明理由"_s;
    else if (change == "fee"_L1)
        program.fees.back().amount = Money::fromThousandths(1'300'000);
    else {
        Course added;
        added.id.value = u"added"_s;
        added.nameZh = u"新课"_s;
        added.credits = Credits::fromThousandths(1'000);
        program.courses.push_back(added);
    }
    const QString suffix = QString::fromLatin1(dataExportNamed(format)->suffix);
    const auto received = compareReceived(*bytes, u"x."_s + suffix, facts(std::make_shared<const Program>(program)));
    QVERIFY2(received.ok(), received ? "" : qPrintable(received.error().text()));
    QVERIFY(!received->disagreements.empty());
}

void ExportsTest::contactsStayAway()
{
    Program program = *sampleProgram(u"S08"_s);
    Person leader;
    leader.id.value = u"leader"_s;
    leader.name = u"王立"_s;
    leader.leader = true;
    leader.phone = u"010-87654321"_s;
    leader.email = u"wang@example.edu"_s;
    program.people.insert(program.people.begin(), leader);
    const Facts known = facts(std::make_shared<const Program>(program));
    for (const FormTemplate &form : forms()) {
        const QByteArray with = *exportedForm(filledForm(form, known), u"json");
        const QByteArray without = *exportedForm(filledForm(form, known, {false}), u"json");
        QVERIFY(!without.contains("87654321") && !without.contains("wang@"));
        if (form.id() == "ministry-recommendation"_L1)
            QVERIFY(with.contains("87654321"));
    }
    // What is left agrees with the program all the same.
    const FormTemplate &form = *formNamed(u"ministry-recommendation");
    QVERIFY(compareReceived(*exportedForm(filledForm(form, known, {false}), u"docx"), u"x.docx"_s, known)->disagreements.empty());
}

void ExportsTest::markupIsText()
{
    Program program = *sampleProgram(u"S08"_s);
    const QString awkward = u"<b>&amp; \"引号\" ]]> 𠮷\n第二行\t=1+1 "_s + QString(300, u'长');
    program.courses.front().nameZh = awkward;
    program.facts.introduction = awkward;
    const Facts known = facts(std::make_shared<const Program>(program));
    for (const FormTemplate &form : forms())
        for (const QString &format : formFormats()) {
            const auto bytes = exportedForm(filledForm(form, known), format);
            // A machine whose fonts lack the rare character says so instead of printing a box.
            if (!bytes && format == "pdf"_L1 && bytes.error().text().contains(u"“𠮷”"_s))
                continue;
            QVERIFY2(bytes.ok(), bytes ? "" : qPrintable(form.id() + u' ' + format + u": "_s + bytes.error().text()));
        }
    const QByteArray csv = *exportedData(u"csv", known, {});
    QVERIFY(csv.contains("\"\"引号\"\""));
    program.courses.front().nameZh = u"=cmd|' /C calc'!A0"_s;
    const QByteArray safe = *exportedData(u"csv", facts(std::make_shared<const Program>(program)), {});
    QVERIFY(safe.contains(",'=cmd|") && !safe.contains(",=cmd|"));
}

/// A radical has its own character and the glyph of the word; a PDF must give back the one that was written.
void ExportsTest::charactersDrawnAlikeStayApart()
{
    for (const QString &text : {u"⼭⽔⼈"_s, u"山水人"_s, u"豈更 \u00A0x"_s}) {
        Program program = *sampleProgram(u"S08"_s);
        program.facts.introduction = text;
        const auto bytes = exportedForm(filledForm(*formNamed(u"ministry-recommendation"), facts(std::make_shared<const Program>(program))), u"pdf");
        if (!bytes && bytes.error().text().contains(u"Noto CJK"_s))
            continue; // no font here has it
        QVERIFY2(bytes.ok(), bytes ? "" : qPrintable(bytes.error().text()));
    }
}

void ExportsTest::reportNamesRuleSetsAndWaivers()
{
    Program program = *sampleProgram(u"S11"_s);
    const Facts known = facts(std::make_shared<const Program>(program));
    const QJsonValue report = QJsonDocument::fromJson(*exportedForm(filledForm(*formNamed(u"review-report"), known), u"json"))[u"content"];
    QVERIFY(!report[u"ruleSets"][u"rows"][0][u"digest"].toString().isEmpty());
    QVERIFY(report[u"counts"][u"rows"][0][u"errorCount"].toString().toInt() > 0); // S11 is the sample with an error
    const QJsonValue first = report[u"problems"][u"rows"][0];
    QVERIFY(!first[u"message"].toString().isEmpty() && !first[u"clause"].toString().isEmpty() && !first[u"place"].toString().isEmpty());
}

QTEST_MAIN(ExportsTest)
#include "tst_exports.moc"
