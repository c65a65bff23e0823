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
        const QString path = folder + u"/%1.micromajor"_s.arg(courses);
        if (const auto document = Document::create(largeProgram(courses), Message(u"bench"_s)); !document || !(*document)->saveAs(path))
            qFatal("%s cannot be made", qPrintable(path));
        Measure::of(1, [&] {
            controller.open(path);
            paint(window);
        }).print(qPrintable(u"file opened and painted, %1 courses"_s.arg(courses)), "bar p50 80 ms, p99 200 ms");
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
    std::vector<double> typed, committed;
    for (int i = 0; i < 200; ++i) {
        table->setCurrentIndex(cell); // otherwise the last row would be reached and courses be added
        table->setFocus();
        QCoreApplication::processEvents();
        typed.push_back(Measure::once([&] {
            QTest::keyClick(table, (turn++ % 2) ? Qt::Key_2 : Qt::Key_3);
            QCoreApplication::processEvents();
        }));
        committed.push_back(Measure::once([&] {
            if (QWidget *editor = QApplication::focusWidget())
                QTest::keyClick(editor, Qt::Key_Return);
            QCoreApplication::processEvents();
        }));
        // Outside an event loop nobody else deletes the editors that were left.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    Measure::from(typed).print(qPrintable(u"key that opens a cell, repainted, %1 courses"_s.arg(courses)), "bar p50 4 ms, p99 16 ms");
    Measure::from(committed).print("  key that commits it: checked, next row, all repainted", "bar p50 4 ms, p99 16 ms");
    turn = 0;
    Measure::of(200, [&] {
        QTest::keyClick(table, (turn++ / 20 % 2) ? Qt::Key_PageUp : Qt::Key_PageDown);
        QCoreApplication::processEvents();
    }).print("  table turned a page on and repainted", "bar p99 16 ms");
    Measure::of(100, [&] { paint(window); }).print("  painting the whole window once, for comparison");

    PageStack &pages = window.workspace()->pages();
    const auto show = [&](int page) {
        pages.setCurrentIndex(page);
        QCoreApplication::processEvents();
        paint(window);
    };
    Measure first, again;
    for (int page = 0; page < pages.count(); ++page) {
        const Measure made = Measure::of(1, [&] { show(page); });
        first = made.median > first.median ? made : first;
    }
    int next = 0;
    again = Measure::of(3 * pages.count(), [&] { show(next++ % pages.count()); });
    first.print("  slowest page shown for the first time");
    again.print("  page switched and painted, all pages in turn", "bar p50 30 ms, p99 100 ms");

    window.workspace()->openPage(u"map"_s);
    session.select({&tables::course, course.id.value, nullptr});
    auto *map = window.findChild<MapView *>();
    if (!map)
        return 1;
    map->setFocus();
    turn = 0;
    Measure::of(50, [&] {
        QTest::keyClick(map, (turn++ % 2) ? Qt::Key_Left : Qt::Key_Right, Qt::ShiftModifier);
        QCoreApplication::processEvents();
    }).print("  course moved a term on the map and repainted", "bar p50 16 ms");

    const QPointF middle = map->scene().layout.boxes[2].frame.center();
    const auto drag = [&](QEvent::Type type, const QPointF &place) {
        const QPointF point = map->toViewport(place);
        QMouseEvent event(type, point, map->viewport()->mapToGlobal(point), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QApplication::sendEvent(map->viewport(), &event);
        QCoreApplication::processEvents();
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
