#include "app/cli/Command.h"

#include "app/cli/ProgramFile.h"
#include "core/analysis/RequisiteGraph.h"
#include "core/document/Document.h"
#include "core/imports/ProgramImport.h"
#include "core/program/Values.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace micromajor::cli {

/// A number as long as every JSON reader keeps it exact (2^53 - 1), a text of digits beyond.
static QJsonValue toJson(const Centrality &centrality)
{
    constexpr unsigned long long largest = (1ULL << 53) - 1;
    if (centrality.high == 0 && centrality.low <= largest && !centrality.exceeded)
        return qint64(centrality.low);
    return centrality.toString();
}

static Result<int> run(const Arguments &arguments)
{
    const QString &path = arguments.places().first();
    const auto file = openProgram(path);
    if (!file)
        return file.error();
    const Program &program = *file->program;
    const GraphMetrics metrics = requisiteGraph(program).metrics;
    const auto nameOf = [&](size_t index) { return rowName(tables::course, &program.courses[index], program, interfaceLanguage()); };
    if (!metrics.cycle.empty())
        return Error{Error::Kind::InvalidInput,
                     Message(QT_TRANSLATE_NOOP("core", "%1: the prerequisites go round in a circle (%2); the figures are only defined without one."), {path, loopText(program, metrics.cycle)})};
    if (arguments.has(u"json")) {
        QJsonArray courses;
        for (size_t i = 0; i < program.courses.size(); ++i) {
            const CourseMetrics &figures = metrics.courses[i];
            courses.append(QJsonObject{{u"id"_qs, program.courses[i].id.value}, {u"code"_qs, program.courses[i].code}, {u"name"_qs, nameOf(i)},
                                       {u"delay"_qs, figures.delay}, {u"blocking"_qs, figures.blocking}, {u"complexity"_qs, figures.complexity},
                                       {u"centrality"_qs, toJson(figures.centrality)}});
        }
        printJson(QJsonObject{{u"courses"_qs, courses},
                              {u"total"_qs, QJsonObject{{u"delay"_qs, metrics.delay}, {u"blocking"_qs, metrics.blocking},
                                                        {u"complexity"_qs, metrics.complexity}, {u"centrality"_qs, toJson(metrics.centrality)}}}});
        return fine;
    }
    print(Message(QT_TRANSLATE_NOOP("core", "Delay\tBlocking\tComplexity\tCentrality\tCourse")).text() + u'\n');
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const CourseMetrics &figures = metrics.courses[i];
        print(QStringLiteral("%1\t%2\t%3\t%4\t%5\n").arg(figures.delay).arg(figures.blocking).arg(figures.complexity)
                  .arg(figures.centrality.toString(), nameOf(i)));
    }
    print(QStringLiteral("%1\t%2\t%3\t%4\t%5\n").arg(metrics.delay).arg(metrics.blocking).arg(metrics.complexity)
              .arg(metrics.centrality.toString(), Message(QT_TRANSLATE_NOOP("core", "Total")).text()));
    return fine;
}

const Command metricsCommand{"metrics", "FILE [--json]",
                             QT_TRANSLATE_NOOP("core", "Shows the figures of the prerequisite graph: delay, blocking, complexity, centrality."),
                             {{"json", false}}, 1, 1, run};

} // namespace micromajor::cli
