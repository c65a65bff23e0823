#include "core/edits/Edit.h"
#include "core/exchange/json/ProgramJson.h"
#include "core/program/Values.h"

#include <QTest>

#include <set>

using namespace micromajor;

class EditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsAndClearsAField();
    void typingInOneFieldMerges();
    void insertsAtItsPlace();
    void movesToItsPlace();
    void removalTakesWhatCannotBeWithoutIt();
    void replacesAProgramByAnyOther();
    void labelsNameTheThing();
};

static Program sample(const char *id)
{
    return *sampleProgram(QString::fromLatin1(id));
}

static QStringList courseIds(const Program &program)
{
    QStringList ids;
    for (const Course &course : program.courses)
        ids += course.id.value;
    return ids;
}

void EditsTest::setsAndClearsAField()
{
    const Program before = sample("S09");
    const Field &field = *tables::course.field(u"credits");
    const Program after = applied(before, edits::setField(before, tables::course, u"course-2"_qs, field, Value(qint64(3'500))));
    QCOMPARE(after.courses[1].credits->toString(), u"3.5"_qs);
    const Program cleared = applied(after, edits::setField(after, tables::course, u"course-2"_qs, field, Value()));
    QVERIFY(!cleared.courses[1].credits);
    const Program back = applied(cleared, edits::setField(cleared, tables::course, u"course-2"_qs, field, Value(qint64(2'000))));
    QVERIFY(back == before);
    const Program unnamed = applied(before, edits::setField(before, tables::program, before.facts.id.value, *tables::program.field(u"name_zh"), Value(QString())));
    QVERIFY(unnamed.facts.nameZh.isEmpty());
}

void EditsTest::typingInOneFieldMerges()
{
    const Program program = sample("S09");
    const Field &credits = *tables::course.field(u"credits");
    const auto key = [&](const char *id, const Field &field, qint64 value) {
        return edits::setField(program, tables::course, QString::fromLatin1(id), field, Value(value)).mergeKey;
    };
    QVERIFY(!key("course-1", credits, 1).isEmpty());
    QCOMPARE(key("course-1", credits, 1), key("course-1", credits, 2));
    QVERIFY(key("course-1", credits, 1) != key("course-2", credits, 1));
    QVERIFY(key("course-1", credits, 1) != key("course-1", *tables::course.field(u"hours"), 1));
}

void EditsTest::insertsAtItsPlace()
{
    const Program before = sample("S09");
    const Field *name = tables::course.field(u"name_zh");
    const auto idsWith = [&](int index) {
        return courseIds(applied(before, edits::insertRow(tables::course, {{name, Value(u"新课"_qs)}}, index, u"new"_qs)));
    };
    QCOMPARE(idsWith(-1).last(), u"new"_qs);
    QCOMPARE(idsWith(0).first(), u"new"_qs);
    QCOMPARE(idsWith(3).at(3), u"new"_qs);
    const Program after = applied(before, edits::insertRow(tables::course, {{name, Value(u"新课"_qs)}}));
    QCOMPARE(after.courses.size(), before.courses.size() + 1);
    QVERIFY(!after.courses.back().id.isNull());
    QCOMPARE(after.courses.back().nameZh, u"新课"_qs);
    QVERIFY(!after.courses.back().credits);
}

void EditsTest::movesToItsPlace()
{
    const Program before = sample("S09");
    for (int from = 0; from < 7; ++from)
        for (int to = 0; to < 7; ++to) {
            QStringList expected = courseIds(before);
            const QString id = expected.takeAt(from);
            expected.insert(to, id);
            QCOMPARE(courseIds(applied(before, edits::moveRow(before, tables::course, id, to))), expected);
        }
}

void EditsTest::removalTakesWhatCannotBeWithoutIt()
{
    const Program before = sample("S10");
    const Program withoutCourse = applied(before, edits::removeRows(before, tables::course, {u"course-5"_qs}));
    QCOMPARE(withoutCourse.courses.size(), size_t(7));
    QCOMPARE(withoutCourse.choiceMembers.size(), size_t(3));
    const Program withoutModule = applied(before, edits::removeRows(before, tables::module, {u"module-1"_qs}));
    QCOMPARE(withoutModule.courses.size(), size_t(8));
    QVERIFY(withoutModule.courses[0].moduleId.isNull());
    QCOMPARE(withoutModule.courses[2].moduleId.value, u"module-2"_qs);
    const Program withoutGroup = applied(before, edits::removeRows(before, tables::choiceGroup, {u"choice-1"_qs}));
    QCOMPARE(withoutGroup.choiceMembers.size(), size_t(0));
    QCOMPARE(withoutGroup.courses.size(), size_t(8));
    QCOMPARE(fromJson(toJson(withoutCourse), u"x"_qs).ok(), true);
}

void EditsTest::replacesAProgramByAnyOther()
{
    const std::vector<Sample> &all = samples();
    QCOMPARE(all.size(), size_t(12));
    for (const Sample &from : all)
        for (const Sample &to : all) {
            const Program replacement = *sampleProgram(to.id);
            const Program current = *sampleProgram(from.id);
            const Edit edit = edits::replaceProgram(current, replacement, Message("Add %1"));
            QVERIFY2(applied(current, edit) == replacement, qPrintable(from.id + u"→"_qs + to.id));
        }
    // Rows that refer to later rows of their own table.
    Program nested;
    nested.facts.id.value = u"program"_qs;
    nested.outcomes.resize(2);
    nested.outcomes[0].id.value = u"part"_qs;
    nested.outcomes[0].parentId.value = u"whole"_qs;
    nested.outcomes[1].id.value = u"whole"_qs;
    Program bare;
    bare.facts = nested.facts;
    const Edit edit = edits::replaceProgram(bare, nested, Message("Add %1"));
    QVERIFY(applied(bare, edit) == nested);
    std::set<QString> known;
    for (const Operation &operation : edit.operations) {
        if (const auto *insert = std::get_if<InsertRow>(&operation)) {
            QVERIFY(insert->values.empty());
            known.insert(insert->id);
        } else if (const auto *set = std::get_if<SetField>(&operation)) {
            QVERIFY2(known.count(std::get<QString>(set->value)), "a reference is set before its row is there");
        }
    }
}

void EditsTest::labelsNameTheThing()
{
    const Program program = sample("S09");
    const auto english = [](const Edit &edit) { return edit.label.text(Language::English); };
    const QString course = QString::fromUtf8(tables::course.label);
    const auto label = [](const Table &table, QStringView field) { return QString::fromUtf8(table.field(field)->label); };
    QCOMPARE(english(edits::setField(program, tables::course, u"course-6"_qs, *tables::course.field(u"credits"), Value(qint64(3'500)))),
             u"Set %1 of 机器学习与空间智能 to 3.5"_qs.arg(label(tables::course, u"credits")));
    QCOMPARE(english(edits::setField(program, tables::course, u"course-6"_qs, *tables::course.field(u"nature"), Value(u"elective"_qs))),
             u"Set %1 of 机器学习与空间智能 to Elective"_qs.arg(label(tables::course, u"nature")));
    QCOMPARE(english(edits::setField(program, tables::course, u"course-6"_qs, *tables::course.field(u"hours"), Value())),
             u"Clear %1 of 机器学习与空间智能"_qs.arg(label(tables::course, u"hours")));
    QCOMPARE(english(edits::setField(program, tables::program, u"program"_qs, *tables::program.field(u"credits_stated"), Value(qint64(12'000)))),
             u"Set %1 to 12"_qs.arg(label(tables::program, u"credits_stated")));
    QCOMPARE(english(edits::insertRow(tables::course, {})), u"Add "_qs + course);
    QCOMPARE(english(edits::insertRow(tables::course, {{tables::course.field(u"name_zh"), Value(u"新课"_qs)}})), u"Add %1: 新课"_qs.arg(course));
    QCOMPARE(english(edits::removeRows(program, tables::course, {u"course-6"_qs})), u"Remove %1: 机器学习与空间智能"_qs.arg(course));
    QCOMPARE(english(edits::removeRows(program, tables::course, {u"course-6"_qs, u"course-7"_qs})), u"Remove 2 × "_qs + course);
    const QString longText = english(edits::setField(program, tables::program, u"program"_qs, *tables::program.field(u"introduction"), Value(QString(9'000, u'长'))));
    QVERIFY(longText.size() < 100);
}

QTEST_GUILESS_MAIN(EditsTest)
#include "tst_edits.moc"
