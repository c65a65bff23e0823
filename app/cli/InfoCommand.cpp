#include "app/cli/Command.h"

#include "app/cli/Figures.h"
#include "app/cli/ProgramFile.h"
#include "core/document/Document.h"

#include <QCoreApplication>

namespace micromajor::cli {

static QJsonObject toJson(const ProgramFile &file, const Totals &totals)
{
    const ProgramFacts &facts = file.program->facts;
    return {
        {u"name"_qs, QJsonObject{{u"zh"_qs, textOrNull(facts.nameZh)}, {u"en"_qs, textOrNull(facts.nameEn)}}},
        {u"credits"_qs, QJsonObject{{u"stated"_qs, number(facts.creditsStated)}, {u"offered"_qs, number(totals.offeredCredits)},
                                    {u"min"_qs, number(totals.credits.least)}, {u"max"_qs, number(totals.credits.most)}}},
        {u"courses"_qs, QJsonObject{{u"offered"_qs, totals.offeredCourses},
                                    {u"min"_qs, number(totals.courses.least)}, {u"max"_qs, number(totals.courses.most)}}},
        {u"hours"_qs, QJsonObject{{u"stated"_qs, number(facts.hoursStated)}, {u"offered"_qs, number(totals.offeredHours)},
                                  {u"min"_qs, number(totals.hours.least)}, {u"max"_qs, number(totals.hours.most)}}},
        {u"practiceShare"_qs, QJsonObject{{u"min"_qs, number(totals.practiceShare.least)}, {u"max"_qs, number(totals.practiceShare.most)},
                                          {u"basis"_qs, u"contact-hours"_qs}}},
        {u"head"_qs, file.document ? textOrNull(file.document->headHash()) : QJsonValue(QJsonValue::Null)},
    };
}

static QString orNotStated(const QString &text)
{
    return text.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "not stated")).text() : text;
}

static void printLine(const char *label, const QString &value)
{
    print(Message(QT_TRANSLATE_NOOP("core", "%1: %2"), {Message(label), orNotStated(value)}).text() + u'\n');
}

static void printText(const ProgramFile &file, const Totals &totals)
{
    const ProgramFacts &facts = file.program->facts;
    const auto stated = [](const auto &amount) { return amount ? amount->toString() : QString(); };
    printLine(QT_TRANSLATE_NOOP("core", "Chinese name"), facts.nameZh);
    printLine(QT_TRANSLATE_NOOP("core", "English name"), facts.nameEn);
    printLine(QT_TRANSLATE_NOOP("core", "Institution"), facts.institution);
    printLine(QT_TRANSLATE_NOOP("core", "Total credits stated"), stated(facts.creditsStated));
    printLine(QT_TRANSLATE_NOOP("core", "Credits of the courses to take"), rangeText(totals.credits));
    printLine(QT_TRANSLATE_NOOP("core", "Credits of all courses offered"), stated(totals.offeredCredits));
    printLine(QT_TRANSLATE_NOOP("core", "Courses to take"), rangeText(totals.courses));
    printLine(QT_TRANSLATE_NOOP("core", "Courses offered"), QString::number(totals.offeredCourses));
    printLine(QT_TRANSLATE_NOOP("core", "Contact hours to take"), rangeText(totals.hours));
    printLine(QT_TRANSLATE_NOOP("core", "Practice share of the contact hours"), rangeText(totals.practiceShare));
    if (file.document)
        printLine(QT_TRANSLATE_NOOP("core", "Head revision"), file.document->headHash());
}

static Result<int> run(const Arguments &arguments)
{
    const auto file = openProgram(arguments.places().first());
    if (!file)
        return file.error();
    const Totals figures = totals(*file->program);
    if (arguments.has(u"json"))
        printJson(toJson(*file, figures));
    else
        printText(*file, figures);
    return fine;
}

const Command infoCommand{"info", "FILE [--json]", QT_TRANSLATE_NOOP("core", "Shows the totals as ranges, the counts and the head revision."),
                          {{"json", false}}, 1, 1, run};

} // namespace micromajor::cli
