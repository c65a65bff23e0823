#include "TwoDrafts.h"
#include "ui/drafts/ComparedMap.h"

#include <QSignalSpy>
#include <QTabWidget>

namespace micromajor {

using namespace Qt::StringLiterals;

// The map of two states: what is gone stands among what is there.
class ComparedMapTest : public TwoDrafts
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void drawsWhatIsGone();
    void byKeyboard();
    void programsMadeApart();
};

void ComparedMapTest::drawsWhatIsGone()
{
    setHere(1, "term", Value(qint64(2)));
    // The second course stands between the first and the third.
    for (const int from : {0, 1})
        QVERIFY(session().apply(edits::insertRow(tables::requisite, {{&fieldOf<Requisite>(u"course_id"), course(from + 1).id.value}, {&fieldOf<Requisite>(u"required_id"), course(from).id.value}, {&fieldOf<Requisite>(u"kind"), u"pre"_s}})));
    QVERIFY(m_controller->saveTo(path("lead.micromajor")));
    const Program before = session().program();
    QCOMPARE(before.requisites.size(), size_t(2));
    const QString id = course(1).id.value;
    const CompareWindow *window = withoutCourse(1);
    QVERIFY(window);
    window->views()->setCurrentIndex(2);
    const ComparedScene &scene = window->map()->scene();
    QCOMPARE(scene.courses.size(), before.courses.size());
    const auto gone = std::ranges::find(scene.courses, ComparedSign::Removed, &ComparedScene::Thing::sign);
    QVERIFY(gone != scene.courses.end());
    QCOMPARE(gone->before.id, id);
    QVERIFY(!gone->after.table);
    // At the term where it stood, among the others.
    const MapBox &box = scene.layout.boxes[size_t(gone - scene.courses.begin())];
    QCOMPARE(scene.layout.columns[size_t(box.column)].term, m_gone.term);
    // Its prerequisites go with it, and are said to those who do not see the map.
    QCOMPARE(std::ranges::count(scene.edges, ComparedSign::Removed, &ComparedScene::Thing::sign), 2);
    QCOMPARE(scene.edges.size(), size_t(2));
    QVERIFY2(window->map()->accessibleDescription().contains(m_gone.nameZh + u": gone"_s), qPrintable(window->map()->accessibleDescription()));

    // Enter on it says what it was.
    window->map()->select(differenceOf(*window, tables::course, DifferenceKind::Removed));
    QVERIFY(window->map()->accessibleName().contains(m_gone.nameZh));
    QTest::keyClick(window->map(), Qt::Key_Return);
    QVERIFY(window->notice().contains(m_gone.nameZh));
}

void ComparedMapTest::byKeyboard()
{
    workOnCopy("mentor.micromajor", 2, "term", Value(qint64(4)));
    const int term = course(2).term.value_or(1) == 4 ? 5 : 4;
    workOnCopy("mentor.micromajor", 2, "term", Value(qint64(term)));
    CompareWindow *window = compareWith("mentor.micromajor");
    QVERIFY(window);
    window->views()->setCurrentIndex(2);
    QTRY_VERIFY(window->map()->hasFocus());
    // The first difference is selected, and what happened to it is said.
    QVERIFY(window->map()->selected());
    QCOMPARE(window->map()->selected()->after.id, course(2).id.value);
    QVERIFY2(window->map()->selected()->note.contains(QString::number(term)), qPrintable(window->map()->selected()->note));
    QSignalSpy jumps(&session(), &ProgramSession::jumpRequested);
    QTest::keyClick(window->map(), Qt::Key_Return);
    QCOMPARE(jumps.count(), 1);
    // Arrow keys reach courses that do not differ.
    const Place from = window->map()->selected()->after;
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Down, Qt::Key_Right})
        QTest::keyClick(window->map(), key);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Down, Qt::Key_Right})
        if (window->map()->selected()->after == from)
            QTest::keyClick(window->map(), key);
    QVERIFY(window->map()->selected()->after.id != from.id);
    QTest::keyClick(window->map(), Qt::Key_Escape);
    QTRY_VERIFY(!window->isVisible());
}

void ComparedMapTest::programsMadeApart()
{
    // Another program may use the same ids for other courses.
    Program other = session().program();
    for (Course &each : other.courses)
        each.nameZh = each.nameEn = u"完全不同的课程"_s + each.id.value;
    other.requisites.push_back({{u"needs"_s}, other.courses[1].id, other.courses[0].id, u"pre"_s, {}, {}});
    const auto theirs = std::make_shared<const Program>(other);
    const OtherProgram before{u"other"_s, theirs, nullptr};
    CompareWindow window(session(), before, presentState(session().document()));
    window.show();
    window.views()->setCurrentIndex(2);
    const ComparedScene &scene = window.map()->scene();
    const auto count = [&scene](ComparedSign sign) { return std::ranges::count(scene.courses, sign, &ComparedScene::Thing::sign); };
    QCOMPARE(count(ComparedSign::Added), qsizetype(session().program().courses.size()));
    QCOMPARE(count(ComparedSign::Removed), qsizetype(other.courses.size()));
    QCOMPARE(scene.layout.boxes.size(), scene.courses.size());
    // What was required there joins the courses of there.
    QCOMPARE(scene.edges.size(), size_t(1));
    for (const int end : {scene.layout.edges[0].from, scene.layout.edges[0].to})
        QCOMPARE(scene.courses[size_t(end)].sign, ComparedSign::Removed);
}

} // namespace micromajor

QTEST_MAIN(micromajor::ComparedMapTest)
#include "tst_compared_map.moc"
