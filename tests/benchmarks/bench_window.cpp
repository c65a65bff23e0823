// Keystroke to repaint in the real window, and start and memory beside an empty Qt window. Each part runs in a process of its own.
#include "core/document/Document.h"
#include "tests/benchmarks/LargeProgram.h"
#include "tests/benchmarks/Measure.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableView.h"
#include "ui/foundation/NoticeBar.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"
#include "ui/map/MapView.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/MainWindow.h"
#include "ui/workbench/PageStack.h"
#include "ui/workbench/Workspace.h"

#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QMouseEvent>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

static double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto match = QRegularExpression(u"VmHWM:\\s+(\\d+)"_s).match(QString::fromUtf8(status.readAll()));
    return match.captured(1).toDouble() / 1024;
}

static void paint(QWidget &window)
{
    QPixmap picture(window.size());
    window.render(&picture);
}

/// Until what was asked for is on the screen: painting is a posted event, what follows it is not.
static void toScreen()
{
    QCoreApplication::sendPostedEvents();
}

/// Until nothing is left to do.
static void rest()
{
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // outside an event loop nobody else deletes what was left
}

static int emptyWindow()
{
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    QCoreApplication::processEvents();
    paint(window);
    std::printf("%.1f\n", peakMemory());
    return 0;
}

static int workbench(int courses, const QString &folder)
{
    Theme::apply(*qApp, Theme::Scheme::Light);
    QSettings settings(folder + u"/settings.ini"_s, QSettings::IniFormat);
    DocumentController controller(settings);
    MainWindow window(controller, settings);
    window.resize(1440, 900);
    window.show();
    if (courses == 0) {
        controller.newFromSample(u"S09"_s);
    } else {
        const QString paths[] = {folder + u"/one%1.micromajor"_s.arg(courses), folder + u"/other%1.micromajor"_s.arg(courses)};
        for (const QString &path : paths)
            if (const auto document = Document::create(largeProgram(courses), Message(u"bench"_s)); !document || !(*document)->saveAs(path))
                qFatal("%s cannot be made", qPrintable(path));
        rest();
        std::vector<double> opened, followed;
        for (int i = 0; i < 20; ++i) { // the first is the slowest: p99
            opened.push_back(Measure::once([&] {
                controller.open(paths[i % 2]);
                toScreen();
            }));
            followed.push_back(Measure::once(rest));
        }
        Measure::from(opened).print(qPrintable(u"file opened and painted, %1 courses"_s.arg(courses)), "bar p50 80 ms, p99 200 ms");
        Measure::from(followed).print("  its charts, once it is on the screen");
    }
    if (!controller.session())
        qFatal("%s", qPrintable(window.notices().sentence()));
    ProgramSession &session = *controller.session();
    const Course course = session.program().courses[2]; // a copy: each edit makes another program
    session.jumpTo({&tables::course, course.id.value, tables::course.field(u"credits")});
    QCoreApplication::processEvents();
    paint(window);
    if (courses == 0) {
        std::printf("%.1f\n", peakMemory());
        return 0;
    }
    auto *table = window.findChild<CourseTableView *>();
    if (!table)
        return 1;
    int turn = 0;
    // A digit opens the editor; Return commits and goes down: edit, journal, figures, findings, all views, and what they repaint.
    const QModelIndex cell = table->currentIndex();
    std::vector<double> typed, committed, followed;
    for (int i = 0; i < 200; ++i) {
        table->setCurrentIndex(cell); // otherwise the last row would be reached and courses be added
        table->setFocus();
        rest();
        typed.push_back(Measure::once([&] {
            QTest::keyClick(table, (turn++ % 2) ? Qt::Key_2 : Qt::Key_3);
            toScreen();
        }));
        committed.push_back(Measure::once([&] {
            if (QWidget *editor = QApplication::focusWidget())
                QTest::keyClick(editor, Qt::Key_Return);
            toScreen();
        }));
        followed.push_back(Measure::once(rest));
    }
    Measure::from(typed).print(qPrintable(u"key that opens a cell, repainted, %1 courses"_s.arg(courses)), "bar p50 4 ms, p99 16 ms");
    Measure::from(committed).print("  key that commits it: all checked, table repainted", "bar p50 4 ms, p99 16 ms");
    Measure::from(followed).print("  problems, figures and inspector of the next row after it", "bar p50 10 ms, p99 50 ms");
    turn = 0;
    Measure::of(200, [&] {
        QTest::keyClick(table, (turn++ / 20 % 2) ? Qt::Key_PageUp : Qt::Key_PageDown);
        toScreen();
        rest();
    }).print("  table turned a page on, all repainted", "bar p99 16 ms");
    Measure::of(100, [&] { paint(window); }).print("  painting the whole window once, for comparison");

    PageStack &pages = window.workspace()->pages();
    std::vector<double> first, again;
    for (int turns = 0; turns < 4; ++turns)
        for (int page = 0; page < pages.count(); ++page) {
            (turns == 0 ? first : again).push_back(Measure::once([&] {
                pages.setCurrentIndex(page);
                toScreen();
            }));
            rest();
        }
    Measure::from(first).print("  page shown for the first time, all pages");
    Measure::from(again).print("  page switched and painted, all pages in turn", "bar p50 30 ms, p99 100 ms");

    window.workspace()->openPage(u"map"_s);
    session.select({&tables::course, course.id.value, nullptr});
    auto *map = window.findChild<MapView *>();
    if (!map)
        return 1;
    map->setFocus();
    rest();
    turn = 0;
    std::vector<double> moved;
    for (int i = 0; i < 50; ++i) {
        moved.push_back(Measure::once([&] {
            QTest::keyClick(map, (turn++ % 2) ? Qt::Key_Left : Qt::Key_Right, Qt::ShiftModifier);
            toScreen();
        }));
        rest();
    }
    Measure::from(moved).print("  course moved a term on the map and repainted", "bar p50 16 ms");

    const QPointF middle = map->scene().layout.boxes[2].frame.center();
    const auto drag = [&](QEvent::Type type, const QPointF &place) {
        const QPointF point = map->toViewport(place);
        QMouseEvent event(type, point, map->viewport()->mapToGlobal(point), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QApplication::sendEvent(map->viewport(), &event);
        toScreen();
    };
    drag(QEvent::MouseButtonPress, middle);
    turn = 0;
    Measure::of(300, [&] { drag(QEvent::MouseMove, middle + QPointF(20 + turn % 300, 3 * (turn % 7))), turn += 5; })
        .print("  course dragged, one frame with what the move would change", "bar p50 6 ms, p99 16 ms");
    drag(QEvent::MouseButtonRelease, middle);
    return 0;
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"empty")
        return emptyWindow();
    if (arguments.value(1) == u"workbench")
        return workbench(arguments.value(2).toInt(), arguments.value(3));

    std::printf("\n== window ==\n");
    std::fflush(stdout);
    QTemporaryDir folder;
    qputenv("MICROMAJOR_DATA_FOLDER", folder.filePath(u"data"_s).toUtf8());
    const auto memory = [&](const QStringList &call) {
        QProcess process;
        process.start(arguments[0], call);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput()).toDouble();
    };
    double empty = 0, full = 0;
    const Measure emptyStart = Measure::of(9, [&] { empty = memory({u"empty"_s}); });
    const Measure fullStart = Measure::of(9, [&] { full = memory({u"workbench"_s, u"0"_s, folder.path()}); });
    emptyStart.print("empty Qt window: start, paint, end");
    fullStart.print("workbench with a sample: start, paint, end");
    std::printf("%-58s %10.2f x  (our own aim 2 x)\n", "  ratio of the times", fullStart.median / emptyStart.median);
    std::printf("%-58s %10.1f MiB against %.1f MiB: %.2f x  (our own aim 2 x)\n", "  peak memory", full, empty, full / empty);
    std::fflush(stdout);
    for (const char *courses : {"15", "200", "500"})
        QProcess::execute(arguments[0], {u"workbench"_s, QLatin1StringView(courses), folder.path()});
    return 0;
}
