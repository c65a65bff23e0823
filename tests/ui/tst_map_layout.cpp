#include "core/exchange/json/ProgramJson.h"
#include "tests/ui/MapPrograms.h"
#include "ui/foundation/Theme.h"
#include "ui/map/MapExport.h"
#include "core/map/MapGrid.h"

#include <QApplication>
#include <QFile>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

namespace micromajor {

/// Where things stand on the curriculum map, and its pictures.
class MapLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesCrossNoCourse_data();
    void linesCrossNoCourse();
    void termsAreColumnsAndModulesBands();
    void kindsOfLines();
    void pictures();
};

void MapLayoutTest::initTestCase()
{
    setInterfaceLanguage(Language::English);
    Theme::apply(*qApp, Theme::Scheme::Light);
}

void MapLayoutTest::linesCrossNoCourse_data()
{
    QTest::addColumn<Program>("program");
    for (const Sample &sample : samples()) {
        const Result<Program> program = sampleProgram(sample.id);
        QVERIFY(program.ok());
        QTest::newRow(qPrintable(sample.id)) << *program;
    }
    for (int i = 0; i < 40; ++i)
        QTest::addRow("generated %d", i) << generated(2 + i * 3 / 2, quint32(i));
    QTest::newRow("sixty") << generated(60, 7);
}

void MapLayoutTest::linesCrossNoCourse()
{
    QFETCH(Program, program);
    const Facts figures = facts(std::make_shared<const Program>(program));
    const MapLayout layout = layoutMap(figures);
    const QRectF whole({0, 0}, layout.size);
    QCOMPARE(layout.boxes.size(), program.courses.size());
    QCOMPARE(layout.edges.size(), program.requisites.size());
    for (size_t i = 0; i < layout.boxes.size(); ++i) {
        const MapBox &box = layout.boxes[i];
        QVERIFY(whole.contains(box.frame));
        QCOMPARE(layout.columns[size_t(box.column)].term, program.courses[i].term);
        QVERIFY(layout.columns[size_t(box.column)].frame.contains(box.frame));
        for (size_t j = 0; j < i; ++j)
            QVERIFY(!box.frame.intersects(layout.boxes[j].frame));
    }
    for (const MapEdge &edge : layout.edges) {
        QVERIFY(edge.path.size() >= 2);
        for (qsizetype i = 1; i < edge.path.size(); ++i) {
            const QPointF from = edge.path[i - 1];
            const QPointF to = edge.path[i];
            QVERIFY(from.x() == to.x() || from.y() == to.y());
            QVERIFY(whole.contains(from) && whole.contains(to));
            // Also not along the side of a box, so a little wider than the line itself; both ends touch theirs.
            const QRectF piece = QRectF(from, to).normalized().adjusted(-1, -1, 1, 1);
            for (size_t course = 0; course < layout.boxes.size(); ++course) {
                const bool isEnd = int(course) == edge.from || int(course) == edge.to;
                const QRectF solid = isEnd ? layout.boxes[course].frame.adjusted(2, 2, -2, -2) : layout.boxes[course].frame;
                QVERIFY2(!solid.intersects(piece), qPrintable(u"%1 → %2 crosses %3"_s.arg(edge.from).arg(edge.to).arg(course)));
            }
        }
    }
    const MapLayout again = layoutMap(figures);
    for (size_t i = 0; i < layout.edges.size(); ++i)
        QCOMPARE(again.edges[i].path, layout.edges[i].path);
}

void MapLayoutTest::termsAreColumnsAndModulesBands()
{
    Program program = fourCourses();
    program.courses[3].term.reset();
    program.modules = {{{u"m"_s}, u"基础"_s, {}, {}, {}}, {{u"n"_s}, u"进阶"_s, {}, {}, {}}};
    program.courses[0].moduleId = program.courses[1].moduleId = {u"n"_s};
    program.courses[2].moduleId = {u"m"_s};
    const MapScene scene = MapScene::of(facts(std::make_shared<const Program>(program)));
    const MapLayout &layout = scene.layout;
    QCOMPARE(layout.columns.size(), size_t(5));
    QCOMPARE(layout.columns.back().term, std::nullopt);
    QCOMPARE(layout.boxes[3].column, 4);
    QCOMPARE(scene.captions, QStringList({u"基础"_s, u"进阶"_s, u"In no module"_s}));
    QVERIFY(layout.boxes[2].frame.bottom() < layout.boxes[0].frame.top());
    QVERIFY(layout.boxes[0].frame.bottom() < layout.boxes[3].frame.top());
    QCOMPARE(scene.heads.front(), u"Term 1 · 2 credits"_s);

    program.facts.terms = 6;
    QCOMPARE(mapTerms(program), std::vector<int>({1, 2, 3, 4, 5, 6}));
    program.facts.terms.reset();
    QCOMPARE(mapTerms(program), std::vector<int>({1, 2, 3, 4}));
    program.courses[2].term = 2025;
    QCOMPARE(int(mapTerms(program).size()), 17);
    QCOMPARE(mapTerms(program).back(), 2025);
}

void MapLayoutTest::kindsOfLines()
{
    Program program = fourCourses();
    program.requisites.clear();
    addRequisite(program, u"a"_s, u"b"_s, u"pre"_s, u"x"_s);
    addRequisite(program, u"d"_s, u"b"_s, u"pre"_s, u"x"_s);
    addRequisite(program, u"b"_s, u"c"_s, u"pre"_s, u"x"_s);
    const MapLayout layout = layoutMap(facts(std::make_shared<const Program>(program)));
    QVERIFY(layout.edges[0].isAlternative && layout.edges[1].isAlternative);
    QCOMPARE(layout.edges[0].path.back(), layout.edges[1].path.back());
    // The only one of its group is no alternative.
    QVERIFY(!layout.edges[2].isAlternative);
    QCOMPARE(layout.signs.size(), size_t(1));
    QCOMPARE(layout.signs[0].course, 1);

    program.requisites.clear();
    addRequisite(program, u"a"_s, u"d"_s, u"co"_s);
    addRequisite(program, u"a"_s, u"b"_s, u"strict"_s);
    addRequisite(program, u"c"_s, u"b"_s, {});
    const std::vector<MapEdge> edges = layoutMap(facts(std::make_shared<const Program>(program))).edges;
    QVERIFY(edges[0].kind == RequisiteKind::CoRequisite && !edges[0].againstTime);
    QVERIFY(edges[1].kind == RequisiteKind::StrictCoRequisite && edges[1].againstTime);
    QVERIFY(edges[2].kind == RequisiteKind::Prerequisite && edges[2].againstTime);
}

void MapLayoutTest::pictures()
{
    const MapScene scene = MapScene::of(facts(std::make_shared<const Program>(generated(20, 5))));
    QSvgRenderer svg(mapPicture(scene, u"题目"_s, PictureFormat::Svg));
    QVERIFY(svg.isValid());
    QVERIFY(svg.viewBoxF().width() > scene.size.width());
    const QImage png = QImage::fromData(mapPicture(scene, u"题目"_s, PictureFormat::Png));
    QCOMPARE(png.width() / 2, svg.viewBox().width());
    QCOMPARE(png.pixelColor(0, 0), QColor(Qt::white));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"map.pdf"_s);
    QVERIFY(exportMap(scene, u"题目"_s, PictureFormat::Pdf, path).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QVERIFY(!exportMap(scene, u"题目"_s, PictureFormat::Pdf, folder.filePath(u"missing/map.pdf"_s)).ok());
}

} // namespace micromajor

QTEST_MAIN(micromajor::MapLayoutTest)
#include "tst_map_layout.moc"
