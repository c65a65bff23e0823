#pragma once
#include "core/exchange/json/ProgramJson.h"
#include "core/exchange/standards/StandardExports.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include <pugixml.hpp>

// What the tests of the exports to other systems share.

using namespace micromajor;
using namespace Qt::StringLiterals;

inline const QDateTime changed(QDate(2026, 3, 5), QTime(16, 0), QTimeZone(8 * 3600));
inline const QRegularExpression uuid(u"^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);

inline Result<QByteArray> tryWrite(const char *id, const Program &program, const QDateTime &time = changed)
{
    for (const StandardExport &format : standardExports())
        if (qstrcmp(format.id, id) == 0)
            return format.write(program, totals(program), time);
    qFatal("no such export");
}

inline QByteArray written(const char *id, const Program &program)
{
    const Result<QByteArray> result = tryWrite(id, program);
    return result ? *result : "refused: " + result.error().message.text(Language::English).toUtf8();
}

inline QJsonObject json(const char *id, const Program &program)
{
    return QJsonDocument::fromJson(written(id, program)).object();
}

inline QString at(const QJsonObject &object, const char *key) { return object.value(QLatin1StringView(key)).toString(); }
inline QString utf8(const char *text) { return QString::fromUtf8(text); }

/// Everything that any of the formats can say, in few rows. The texts are as unfriendly as a name can be.
inline const QString unfriendly = u"<b>A&B</b> \"q\" 'x' 😀"_s;
inline Program everything()
{
    Program program;
    ProgramFacts &facts = program.facts;
    facts.id.value = u"program"_s;
    facts.nameZh = u"微\r\n专业 "_s + unfriendly + QChar(1);
    facts.nameEn = u"Micro"_s;
    facts.institution = u"某大学 "_s + unfriendly;
    facts.country = u"CN"_s;
    facts.introduction = u"第一行\r第二行"_s + QChar(0xFFFE) + unfriendly;
    facts.passRule = u"*全部* 合格"_s + unfriendly;
    facts.mode = u"blended"_s;
    facts.place = u"三号楼"_s;
    facts.language = u"中文、English"_s;
    facts.startsOn = u"2026-09-01"_s;
    facts.durationLeast = facts.durationMost = 10;
    facts.durationUnit = u"week"_s;
    facts.contactHoursPerCredit = Hours::whole(16);
    facts.filingNumber = u"备-7"_s;
    program.directions = {{{u"d"_s}, {}, u"人工智能"_s, {}, u"智能翻译"_s, {}}};
    program.capabilityGaps = {{{u"gap"_s}, u"frontier"_s, u"缺口"_s + unfriendly}};
    program.occupations = {{{u"job"_s}, {}, u"译员"_s, u"2-10"_s, {}}, {{u"job2"_s}, {}, u"编辑"_s, {}, {}}};
    program.outcomes = {{{u"o1"_s}, u"1"_s, u"能译"_s + unfriendly, u"skill"_s, u"apply"_s, {}, u"https://example.org/standard/1"_s},
                        {{u"o2"_s}, u"1.1"_s, u"能评"_s, {}, {}, {u"o1"_s}, u"校标准"_s}};
    program.outcomeGaps = {{{u"og"_s}, {u"o1"_s}, {u"gap"_s}}};
    program.modules = {{{u"m"_s}, u"基础"_s, {}, u"foundation"_s, {}}};
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"planned"_s}) {
        Course course;
        course.id.value = id;
        course.nameZh = id + unfriendly;
        course.credits = Credits::fromThousandths(id == u"b" ? 1500 : 2000);
        course.hours = Hours::whole(32);
        course.learningHours = Hours::fromThousandths(40500);
        course.offering = id == u"planned" ? u"planned"_s : u"offered"_s;
        program.courses.push_back(course);
    }
    program.courses[0].moduleId.value = u"m"_s;
    program.courses[0].nameEn = u"A"_s;
    program.requisites = {{{u"r1"_s}, {u"b"_s}, {u"a"_s}, u"pre"_s, {}, {}},
                          {{u"r2"_s}, {u"c"_s}, {u"a"_s}, u"pre"_s, u"x"_s, {}},
                          {{u"r3"_s}, {u"c"_s}, {u"b"_s}, u"pre"_s, u"x"_s, {}},
                          {{u"r4"_s}, {u"c"_s}, {u"a"_s}, u"co"_s, {}, {}},
                          {{u"r5"_s}, {u"c"_s}, {u"planned"_s}, u"pre"_s, {}, {}}};
    program.outcomeSupports = {{{u"s"_s}, {u"o1"_s}, {u"a"_s}, u"H"_s, u"M"_s, Percent::whole(60)}};
    program.courseObjectives = {{{u"co"_s}, {u"a"_s}, {u"o2"_s}, u"K1"_s, u"目标"_s}, {{u"co2"_s}, {u"planned"_s}, {u"o2"_s}, {}, u"未开"_s}};
    program.rubrics = {{{u"rubric"_s}, u"量规"_s, u"优、良、中"_s}};
    program.assessments = {{{u"e1"_s}, {u"a"_s}, u"项目"_s, u"project"_s, Percent::fromThousandths(62500), {u"rubric"_s}, {}, {}, u"说明"_s},
                           {{u"e2"_s}, {}, {}, u"test"_s, Percent::fromThousandths(37500), {}, {}, {}, {}},
                           {{u"e3"_s}, {u"planned"_s}, u"不考"_s, {}, {}, {}, {}, {}, {}}};
    program.assessmentOutcomes = {{{u"x1"_s}, {u"e1"_s}, {u"o1"_s}}, {{u"x2"_s}, {u"e2"_s}, {u"o1"_s}}, {{u"x3"_s}, {u"e2"_s}, {u"o2"_s}}};
    Credential credential;
    credential.id.value = u"cert"_s;
    credential.name = u"证书"_s;
    credential.issuer = u"某大学"_s;
    credential.requirement = u"修满学分"_s;
    program.credentials = {credential};
    program.fees = {{{u"f1"_s}, Money::whole(1400), u"CNY"_s, u"total"_s, u"exact"_s, {}, {}},
                    {{u"f2"_s}, Money::whole(100), u"CNY"_s, u"credit"_s, u"from"_s, u"校外"_s, {}}};
    program.organisations = {{{u"org"_s}, u"某大学"_s, u"lead"_s, {}, {}, {}, u"https://example.edu/"_s}};
    Person person;
    person.id.value = u"person"_s;
    person.name = u"王某某"_s;
    person.phone = u"13800138000"_s;
    person.email = u"wang@example.edu"_s;
    program.people = {person};
    return program;
}

inline std::vector<std::pair<QString, Program>> programs()
{
    std::vector<std::pair<QString, Program>> all;
    for (const Sample &sample : samples())
        all.emplace_back(sample.id, *sampleProgram(sample.id));
    all.emplace_back(u"everything"_s, everything());
    return all;
}
