#include "core/exports/DataAgreement.h"

#include "core/analysis/ChoiceGroups.h"
#include "core/analysis/Links.h"
#include "core/exchange/csv/CourseCsv.h"
#include "core/exchange/csv/CsvText.h"
#include "core/exchange/package/SafeXml.h"
#include "core/exchange/standards/Figures.h"
#include "core/exchange/standards/Identifiers.h"
#include "core/exchange/standards/StandardTexts.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace micromajor {

using namespace standards;

namespace {

using Found = std::vector<Disagreement>;

template<class Unit>
QJsonValue stated(const std::optional<Decimal<Unit>> &amount)
{
    return amount ? number(*amount) : QJsonValue(QJsonValue::Undefined);
}

/// What the file says beside what it should say; the place is the thing's name and the property of the standard.
class Comparing
{
public:
    explicit Comparing(const Program &program) : identifiers(program), rows(links(program)) { }

    void expect(const QString &thing, const QString &property, const QString &written, const QString &expected)
    {
        if (written != expected)
            found.push_back({Message(thing.isEmpty() ? property : thing + u" / "_s + property), written, expected});
    }
    void expect(const QString &thing, const QString &property, const QJsonValue &written, const QJsonValue &expected)
    {
        expect(thing, property, written.toVariant().toString(), expected.toVariant().toString());
    }
    void expectCount(const QString &property, qsizetype written, qsizetype expected)
    {
        expect({}, property, QString::number(written), QString::number(expected));
    }
    /// Those of courses that are not offered do not leave.
    std::vector<const Assessment *> assessmentsGiven(const Program &program) const
    {
        std::vector<const Assessment *> given;
        for (size_t i = 0; i < program.assessments.size(); ++i)
            if (const int course = rows.courseOfAssessment[i]; course < 0 || isOffered(program.courses[size_t(course)]))
                given.push_back(&program.assessments[i]);
        return given;
    }

    Identifiers identifiers;
    Links rows;
    Found found;
};

QString firstTitle(const QString &nameZh, const QString &nameEn)
{
    const std::vector<Title> texts = titles(nameZh, nameEn);
    return texts.empty() ? QString() : texts.front().text;
}

QString nameOf(const Course &course)
{
    return firstTitle(course.nameZh, course.nameEn);
}

QHash<QString, QJsonObject> byMember(const QJsonArray &objects, QLatin1StringView member)
{
    QHash<QString, QJsonObject> index;
    for (const QJsonValue &object : objects)
        index.insert(object[member].toString(), object.toObject());
    return index;
}

/// A number, or the value of a StructuredValue.
QJsonValue amountIn(const QJsonValue &written)
{
    return written.isObject() ? written[u"value"] : written;
}

Found schemaOrg(const Facts &facts, const QJsonObject &page)
{
    const Program &program = *facts.program;
    Comparing comparing(program);
    comparing.expect({}, u"name"_s, page[u"name"].toString(), firstTitle(program.facts.nameZh, program.facts.nameEn));
    const Figure<Credits> credits = creditFigure(program, facts.totals);
    const QJsonValue written = page[u"numberOfCredits"];
    comparing.expect({}, u"numberOfCredits"_s, amountIn(written), stated(credits.one));
    comparing.expect({}, u"numberOfCredits/minValue"_s, written[u"minValue"], stated(credits.least));
    comparing.expect({}, u"numberOfCredits/maxValue"_s, written[u"maxValue"], stated(credits.most));
    const auto hours = learningHourFigure(program, facts.totals).one;
    comparing.expect({}, u"timeToComplete"_s, page[u"timeToComplete"].toString(), hours ? isoHours(*hours) : calendarDuration(program.facts));

    const QHash<QString, QJsonObject> courses = byMember(page[u"hasCourse"].toArray(), "@id"_L1);
    qsizetype offered = 0;
    for (const Course &course : program.courses) {
        if (!isOffered(course))
            continue;
        ++offered;
        const QJsonObject object = courses.value(urn(comparing.identifiers.of(course)));
        const QString name = nameOf(course);
        comparing.expect(name, u"name"_s, object[u"name"].toString(), name);
        comparing.expect(name, u"numberOfCredits"_s, amountIn(object[u"numberOfCredits"]), stated(course.credits));
        comparing.expect(name, u"timeRequired"_s, object[u"timeRequired"].toString(), course.learningHours ? isoHours(*course.learningHours) : QString());
    }
    comparing.expectCount(u"hasCourse"_s, courses.size(), offered);

    QStringList prices, expected;
    for (const QJsonValue &offer : page[u"offers"].toArray()) {
        const QJsonObject price = offer[u"priceSpecification"].toObject();
        for (const auto &amount : {u"price"_s, u"minPrice"_s, u"maxPrice"_s})
            if (price.contains(amount))
                prices.append(price[amount].toVariant().toString() + u' ' + price[u"priceCurrency"].toString());
    }
    for (const Fee &fee : program.fees)
        if (fee.amount && !fee.basis.isEmpty())
            expected.append(number(*fee.amount).toVariant().toString() + u' ' + line(fee.currency));
    comparing.expect({}, u"offers"_s, prices.join(u", "_s), expected.join(u", "_s));
    return comparing.found;
}

Found openBadges(const Facts &facts, const QJsonObject &achievement)
{
    const Program &program = *facts.program;
    Comparing comparing(program);
    comparing.expect({}, u"name"_s, achievement[u"name"].toString(), firstTitle(program.facts.nameZh, program.facts.nameEn));
    comparing.expect({}, u"creditsAvailable"_s, achievement[u"creditsAvailable"], stated(creditFigure(program, facts.totals).one));
    const QString description = achievement[u"description"].toString();
    for (const QString &figure : figureNotes(program, facts.totals, mainLanguage(program)))
        comparing.expect({}, u"description"_s, description.contains(figure) ? figure : QString(), figure);
    const QHash<QString, QJsonObject> results = byMember(achievement[u"resultDescription"].toArray(), "id"_L1);
    const std::vector<const Assessment *> given = comparing.assessmentsGiven(program);
    for (const Assessment *assessment : given) {
        const QString name = results.value(urn(comparing.identifiers.of(*assessment)))[u"name"].toString();
        if (const QString weight = assessment->weight ? u' ' + assessment->weight->toString() + u'%' : QString(); !name.endsWith(weight))
            comparing.expect(assessment->name, u"resultDescription"_s, name, weight);
    }
    comparing.expectCount(u"resultDescription"_s, results.size(), qsizetype(given.size()));
    return comparing.found;
}

Found casePackage(const Facts &facts, const QJsonObject &package)
{
    const Program &program = *facts.program;
    const Language language = mainLanguage(program);
    Comparing comparing(program);
    const QJsonValue document = package[u"CFDocument"];
    comparing.expect({}, u"CFDocument/title"_s, document[u"title"].toString(), firstTitle(program.facts.nameZh, program.facts.nameEn));
    comparing.expect({}, u"CFDocument/notes"_s, document[u"notes"].toString(), figureNotes(program, facts.totals, language).join(u'\n'));

    const QHash<QString, QJsonObject> items = byMember(package[u"CFItems"].toArray(), "identifier"_L1);
    const auto item = [&](const auto &row) { return items.value(text(comparing.identifiers.of(row))); };
    for (const Course &course : program.courses) {
        const QString name = nameOf(course);
        if (!isOffered(course) || (name.isEmpty() && line(course.code).isEmpty()))
            continue;
        comparing.expect(name, u"fullStatement"_s, item(course)[u"fullStatement"].toString(), name.isEmpty() ? line(course.code) : name);
        comparing.expect(name, u"notes"_s, item(course)[u"notes"].toString(), figureNotes(course, language).join(u'\n'));
    }
    for (const Outcome &outcome : program.outcomes)
        if (const QString statement = plainText(outcome.statement).trimmed(); !statement.isEmpty())
            comparing.expect(outcome.code, u"fullStatement"_s, item(outcome)[u"fullStatement"].toString(), statement);

    const QHash<QString, QJsonObject> associations = byMember(package[u"CFAssociations"].toArray(), "identifier"_L1);
    for (const OutcomeSupport &support : program.outcomeSupports) {
        const QJsonObject association = associations.value(text(comparing.identifiers.of(support)));
        const QString weight = support.weight ? support.weight->toString() + u'%' : QString();
        if (!association.isEmpty() && !association[u"notes"].toString().endsWith(weight))
            comparing.expect(association[u"originNodeURI"][u"title"].toString(), u"notes"_s, association[u"notes"].toString(), weight);
    }

    QHash<QString, QJsonObject> criteria;
    for (const QJsonValue &rubric : package[u"CFRubrics"].toArray())
        criteria.insert(byMember(rubric[u"CFRubricCriteria"].toArray(), "identifier"_L1));
    const std::vector<const Assessment *> given = comparing.assessmentsGiven(program);
    for (const Assessment *assessment : given)
        comparing.expect(assessment->name, u"weight"_s, criteria.value(text(comparing.identifiers.of(*assessment)))[u"weight"], stated(assessment->weight));
    comparing.expectCount(u"CFRubricCriteria"_s, criteria.size(), qsizetype(given.size()));
    return comparing.found;
}

/// The text of a cell without the apostrophe that keeps a spreadsheet from computing it.
QString withoutGuard(const QString &cell)
{
    const bool guarded = cell.size() > 1 && cell[0] == u'\'' && QStringView(u"=+-@\t\r").contains(cell[1]);
    return guarded ? cell.mid(1).trimmed() : cell;
}

/// The records of a LOQ document by their identity.
QHash<QString, pugi::xml_node> records(const pugi::xml_document &document)
{
    QHash<QString, pugi::xml_node> index;
    for (const pugi::xml_node section : document.document_element().children())
        for (const pugi::xml_node record : section.children())
            if (const pugi::xml_attribute identity = record.attribute("id"))
                index.insert(QString::fromUtf8(identity.value()), record);
    return index;
}

/// Line ends are as XML gives them to everybody: one line feed.
QString child(const pugi::xml_node &record, const char *name)
{
    return QString::fromUtf8(record.child_value(name));
}

bool hasNote(const pugi::xml_node &record, const QString &wanted)
{
    for (const pugi::xml_node note : record.children("additionalNote"))
        if (child(note, "noteLiteral").contains(wanted))
            return true;
    return false;
}

Found learningOpportunity(const Facts &facts, const pugi::xml_document &document)
{
    const Program &program = *facts.program;
    const Language language = mainLanguage(program);
    Comparing comparing(program);
    const QHash<QString, pugi::xml_node> index = records(document);
    const auto record = [&](const QUuid &identity) { return index.value(urn(identity)); };
    const auto expectNote = [&](const QString &thing, const pugi::xml_node &node, const QString &note) {
        comparing.expect(thing, u"additionalNote"_s, hasNote(node, note) ? note : QString(), note);
    };
    const pugi::xml_node opportunity = record(comparing.identifiers.program());
    comparing.expect({}, u"title"_s, child(opportunity, "title"), firstTitle(program.facts.nameZh, program.facts.nameEn));
    for (const QString &figure : figureNotes(program, facts.totals, language))
        expectNote({}, opportunity, figure);
    const auto hours = learningHourFigure(program, facts.totals).one;
    comparing.expect({}, u"volumeOfLearning"_s, child(record(comparing.identifiers.derived(u"achievement"_s)), "volumeOfLearning"), hours ? isoHours(*hours) : QString());
    for (const Course &course : program.courses) {
        const QString name = nameOf(course);
        if (!isOffered(course) || name.isEmpty())
            continue;
        const pugi::xml_node activity = record(comparing.identifiers.of(course));
        comparing.expect(name, u"title"_s, child(activity, "title"), name);
        comparing.expect(name, u"contactHour"_s, child(activity, "contactHour"), course.hours ? course.hours->toString() : QString());
        comparing.expect(name, u"volumeOfLearning"_s, child(activity, "volumeOfLearning"), course.learningHours ? isoHours(*course.learningHours) : QString());
        for (const QString &figure : figureNotes(course, language))
            expectNote(name, activity, figure);
    }
    for (const Outcome &outcome : program.outcomes)
        if (const QString statement = line(outcome.statement); !statement.isEmpty())
            comparing.expect(outcome.code, u"title"_s, child(record(comparing.identifiers.of(outcome)), "title"), statement);
    for (const Assessment &assessment : program.assessments)
        if (const pugi::xml_node specification = record(comparing.identifiers.of(assessment)); specification && assessment.weight)
            expectNote(assessment.name, specification, assessment.weight->toString() + u'%');
    return comparing.found;
}

} // namespace

Result<std::vector<Disagreement>> disagreementsOfCsv(const Facts &facts, const QByteArray &csv, const QString &source)
{
    const Result<QString> text = decodedText(csv, source);
    if (!text)
        return text.error();
    const auto written = csvRows(*text, source);
    if (!written)
        return written.error();
    const std::vector<QStringList> expected = courseTable(*facts.program, facts.totals);
    if (written->empty() || written->front() != expected.front())
        return notAnExport(source);
    Found found;
    for (size_t row = 1; row < std::max(written->size(), expected.size()); ++row)
        for (qsizetype column = 0; column < expected.front().size(); ++column) {
            const QString is = row < written->size() ? withoutGuard((*written)[row].value(column)) : QString();
            const QString should = row < expected.size() ? expected[row][column].trimmed() : QString();
            if (is != should)
                found.push_back({Message(QT_TRANSLATE_NOOP("core", "row %1, column %2"), {QString::number(row + 1), expected.front()[column]}), is, should});
        }
    return found;
}

QString standardOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.contains("CFDocument"_L1))
        return u"case"_s;
    if (object["@type"_L1] == "EducationalOccupationalProgram"_L1)
        return u"schemaorg"_s;
    return object["type"_L1].toArray().contains("Achievement"_L1) ? u"openbadges"_s : QString();
}

Result<std::vector<Disagreement>> disagreementsOfStandard(QStringView id, const Facts &facts, const QByteArray &bytes, const QString &source)
{
    if (id == u"elm") {
        pugi::xml_document document;
        const Result<void> parsed = parseXml(document, bytes, source);
        return parsed ? Result<Found>(learningOpportunity(facts, document)) : Result<Found>(parsed.error());
    }
    QJsonParseError parsed;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return Error{Error::Kind::Damaged, Message(QT_TRANSLATE_NOOP("core", "%1 is not valid JSON: %2."), {source, parsed.errorString()})};
    return id == u"case" ? casePackage(facts, object) : id == u"openbadges" ? openBadges(facts, object) : schemaOrg(facts, object);
}

} // namespace micromajor
