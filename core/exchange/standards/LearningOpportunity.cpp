#include "core/exchange/standards/LearningOpportunity.h"

#include "core/analysis/ChoiceGroups.h"
#include "core/analysis/Links.h"
#include "core/exchange/standards/CountryCodes.h"
#include "core/exchange/standards/Figures.h"
#include "core/exchange/standards/Identifiers.h"
#include "core/exchange/standards/LoqXml.h"
#include "core/exchange/standards/StandardExports.h"
#include "core/exchange/standards/StandardTexts.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace micromajor {

using namespace standards;

namespace {

class Writer
{
public:
    Writer(const Program &program, const Totals &totals, const QString &country, const QDateTime &changed)
        : m_program(program), m_totals(totals), m_identifiers(program), m_language(mainLanguage(program)), m_country(country),
          m_changed(changed), m_xml(m_language) { }
    QByteArray write();

private:
    // The records, each in the order of its type in the schema.
    void opportunity();
    void achievement();
    void outcomes();
    void activities();
    void course(const Course &course);
    void assessments();
    void organisation();
    void gradingSchemes();
    void locations();

    QString id(const QString &record) const { return urn(m_identifiers.derived(record)); }
    void price(const Fee &fee);
    void location(const QString &identity, const QString &place);
    std::vector<Title> programTitles() const { return titles(m_program.facts.nameZh, m_program.facts.nameEn); }
    /// `item` is a row of Program::assessments. Empty: it is left out, having no name or kind or belonging to a course that is not offered.
    QString assessmentTitle(size_t item) const;

    const Program &m_program;
    const Totals &m_totals;
    Identifiers m_identifiers;
    Language m_language;
    QString m_country;
    QDateTime m_changed;
    Links m_links = links(m_program);
    LoqXml m_xml;
};

void Writer::price(const Fee &fee)
{
    const QString text = feeText(fee, m_program, m_language);
    const bool isAmount = isFullPrice(fee);
    if (text.isEmpty() && !isAmount)
        return;
    m_xml.open(u"priceDetail"_s);
    if (isAmount) {
        m_xml.open(u"amount"_s);
        m_xml.vocabulary(u"unit"_s, authority("currency"_L1, fee.currency));
        m_xml.value(u"value"_s, fee.amount->toString());
        m_xml.close();
    }
    m_xml.words(u"description"_s, text);
    m_xml.close();
}

void Writer::opportunity()
{
    const ProgramFacts &facts = m_program.facts;
    m_xml.open(u"learningOpportunity"_s, urn(m_identifiers.program()));
    m_xml.title(programTitles());
    m_xml.words(u"description"_s, firstStated(firstStated(facts.introduction, facts.profile), facts.capability));
    m_xml.vocabulary(u"type"_s, u"http://data.europa.eu/snb/learning-opportunity/74a4a268e8"_s);
    m_xml.note(u"additionalNote"_s, figureNotes(m_program, m_totals, m_language).join(u'\n'));
    m_xml.note(u"additionalNote"_s, labelled(fieldOf<ProgramFacts>(u"filing_number").label, facts.filingNumber, m_language));
    m_xml.homepage(programTitles(), institutionAddress(m_program));
    const QDate starts = QDate::fromString(facts.startsOn, Qt::ISODate);
    const QDate ends = QDate::fromString(facts.endsOn, Qt::ISODate);
    if (starts.isValid() || ends.isValid()) {
        m_xml.open(u"temporal"_s);
        if (starts.isValid())
            m_xml.value(u"startDate"_s, starts.toString(Qt::ISODate) + u"T00:00:00"_s);
        if (ends.isValid())
            m_xml.value(u"endDate"_s, ends.toString(Qt::ISODate) + u"T00:00:00"_s);
        m_xml.close();
    }
    m_xml.value(u"duration"_s, calendarDuration(facts));
    m_xml.vocabulary(u"mode"_s, modeUri(facts.mode));
    QStringList schedule{facts.durationText, facts.timeSlots, facts.schedule};
    schedule.removeAll(QString());
    schedule.removeDuplicates();
    m_xml.note(u"scheduleInformation"_s, schedule.join(u'\n'));
    for (const Fee &fee : m_program.fees)
        price(fee);
    if (m_program.fees.empty() && !facts.feeText.isEmpty()) {
        m_xml.open(u"priceDetail"_s);
        m_xml.words(u"description"_s, facts.feeText);
        m_xml.close();
    }
    m_xml.refer(u"providedBy"_s, id(u"institution"_s));
    if (!facts.place.isEmpty())
        m_xml.refer(u"location"_s, id(u"place"_s));
    m_xml.refer(u"learningAchievementSpecification"_s, id(u"achievement"_s));
    m_xml.refer(u"learningActivitySpecification"_s, id(u"activity"_s));
    m_xml.vocabulary(u"defaultLanguage"_s, languageUri(code(m_language)));
    if (m_changed.isValid())
        m_xml.value(u"modified"_s, m_changed.toUTC().toString(Qt::ISODate));
    m_xml.close();
}

void Writer::achievement()
{
    const ProgramFacts &facts = m_program.facts;
    m_xml.open(u"learningAchievementSpecification"_s, id(u"achievement"_s));
    m_xml.title(programTitles());
    m_xml.words(u"description"_s, firstStated(facts.profile, facts.capability));
    m_xml.note(u"additionalNote"_s, labelled(fieldOf<ProgramFacts>(u"pass_rule").label, facts.passRule, m_language));
    m_xml.note(u"additionalNote"_s, labelled(fieldOf<ProgramFacts>(u"certificate_text").label, facts.certificateText, m_language));
    m_xml.note(u"additionalNote"_s,
         Message(QT_TRANSLATE_NOOP("core", "The program does not state its field of study by ISCED-F; 0099 stands for “not classified elsewhere”."))
             .text(m_language));
    m_xml.vocabulary(u"ISCEDFCode"_s, u"http://data.europa.eu/snb/isced-f/0099"_s);
    if (const auto hours = learningHourFigure(m_program, m_totals).one)
        m_xml.value(u"volumeOfLearning"_s, isoHours(*hours));
    const QStringList languages = teachingLanguages(facts);
    for (const QString &language : languages.isEmpty() ? QStringList{QString()} : languages)
        m_xml.vocabulary(u"language"_s, languageUri(language));
    m_xml.vocabulary(u"mode"_s, modeUri(facts.mode));
    m_xml.note(u"entryRequirement"_s, facts.entryConditions);
    for (const Outcome &outcome : m_program.outcomes)
        if (!line(outcome.statement).isEmpty())
            m_xml.refer(u"learningOutcome"_s, urn(m_identifiers.of(outcome)));
    m_xml.refer(u"influencedBy"_s, id(u"activity"_s));
    for (size_t item = 0; item < m_program.assessments.size(); ++item)
        if (!assessmentTitle(item).isEmpty())
            m_xml.refer(u"provenBy"_s, urn(m_identifiers.of(m_program.assessments[item])));
    m_xml.close();
}

void Writer::outcomes()
{
    for (const Outcome &outcome : m_program.outcomes) {
        const QString statement = line(outcome.statement);
        if (statement.isEmpty())
            continue;
        m_xml.open(u"learningOutcome"_s, urn(m_identifiers.of(outcome)));
        m_xml.title(statement);
        QStringList notes{outcome.code, choiceText(fieldOf<Outcome>(u"kind"), outcome.kind, m_program, m_language),
                          choiceText(fieldOf<Outcome>(u"bloom"), outcome.bloom, m_program, m_language), outcome.benchmark};
        notes.removeAll(QString());
        m_xml.note(u"additionalNote"_s, notes.join(u'\n'));
        m_xml.close();
    }
}

void Writer::course(const Course &course)
{
    m_xml.open(u"learningActivitySpecification"_s, urn(m_identifiers.of(course)));
    m_xml.title(titles(course.nameZh, course.nameEn));
    m_xml.words(u"description"_s, firstStated(course.description, course.content));
    QStringList notes = figureNotes(course, m_language);
    if (!course.nature.isEmpty())
        notes.prepend(choiceText(fieldOf<Course>(u"nature"), course.nature, m_program, m_language));
    m_xml.note(u"additionalNote"_s, notes.join(u'\n'));
    if (course.hours)
        m_xml.value(u"contactHour"_s, course.hours->toString());
    if (course.learningHours)
        m_xml.value(u"volumeOfLearning"_s, isoHours(*course.learningHours));
    m_xml.vocabulary(u"mode"_s, modeUri(course.mode));
    m_xml.close();
}

void Writer::activities()
{
    m_xml.open(u"learningActivitySpecification"_s, id(u"activity"_s));
    m_xml.title(programTitles());
    m_xml.refer(u"influences"_s, id(u"achievement"_s));
    const auto isPart = [](const Course &course) { return isOffered(course) && !titles(course.nameZh, course.nameEn).empty(); };
    for (const Course &each : m_program.courses)
        if (isPart(each))
            m_xml.refer(u"hasPart"_s, urn(m_identifiers.of(each)));
    m_xml.close();
    for (const Course &each : m_program.courses)
        if (isPart(each))
            course(each);
}

QString Writer::assessmentTitle(size_t item) const
{
    const Assessment &assessment = m_program.assessments[item];
    const int course = m_links.courseOfAssessment[item];
    if (course >= 0 && !isOffered(m_program.courses[size_t(course)]))
        return {};
    return firstStated(line(assessment.name), choiceText(fieldOf<Assessment>(u"kind"), assessment.kind, m_program, m_language));
}

void Writer::assessments()
{
    for (size_t item = 0; item < m_program.assessments.size(); ++item) {
        const QString title = assessmentTitle(item);
        if (title.isEmpty())
            continue;
        const Assessment &assessment = m_program.assessments[item];
        m_xml.open(u"learningAssessmentSpecification"_s, urn(m_identifiers.of(assessment)));
        m_xml.title(title);
        m_xml.words(u"description"_s, assessment.description);
        if (const int course = m_links.courseOfAssessment[item]; course >= 0) {
            const Course &row = m_program.courses[size_t(course)];
            m_xml.note(u"additionalNote"_s, labelled(tables::course.label, line(firstStated(row.nameZh, row.nameEn)), m_language));
        }
        if (assessment.weight)
            m_xml.note(u"additionalNote"_s, labelled(fieldOf<Assessment>(u"weight").label, assessment.weight->toString() + u'%', m_language));
        m_xml.note(u"additionalNote"_s, labelled(fieldOf<Assessment>(u"pass_rule").label, assessment.passRule, m_language));
        if (const int rubric = m_links.rubricOfAssessment[item]; rubric >= 0 && !line(m_program.rubrics[size_t(rubric)].name).isEmpty())
            m_xml.refer(u"gradingScheme"_s, urn(m_identifiers.of(m_program.rubrics[size_t(rubric)])));
        m_xml.refer(u"proves"_s, id(u"achievement"_s));
        m_xml.close();
    }
}

void Writer::organisation()
{
    m_xml.open(u"organisation"_s, id(u"institution"_s));
    m_xml.words(u"legalName"_s, line(m_program.facts.institution));
    if (const QString address = institutionAddress(m_program); !address.isEmpty())
        m_xml.homepage({}, address);
    m_xml.refer(u"location"_s, id(u"country"_s));
    m_xml.close();
}

void Writer::gradingSchemes()
{
    for (const Rubric &rubric : m_program.rubrics) {
        const QString name = line(rubric.name);
        if (name.isEmpty())
            continue;
        m_xml.open(u"gradingScheme"_s, urn(m_identifiers.of(rubric)));
        m_xml.title(name);
        m_xml.words(u"description"_s, rubric.text);
        m_xml.close();
    }
}

void Writer::location(const QString &identity, const QString &place)
{
    m_xml.open(u"location"_s, identity);
    m_xml.open(u"address"_s);
    m_xml.note(u"fullAddress"_s, place);
    m_xml.vocabulary(u"countryCode"_s, authority("country"_L1, m_country));
    m_xml.close();
    m_xml.close();
}

void Writer::locations()
{
    location(id(u"country"_s), {});
    if (!m_program.facts.place.isEmpty())
        location(id(u"place"_s), m_program.facts.place);
}

QByteArray Writer::write()
{
    using Section = std::pair<QString, void (Writer::*)()>;
    std::vector<Section> sections{{u"learningOpportunityReferences"_s, &Writer::opportunity},
                                  {u"learningAchievementSpecificationReferences"_s, &Writer::achievement},
                                  {u"learningOutcomeReferences"_s, &Writer::outcomes},
                                  {u"learningActivitySpecificationReferences"_s, &Writer::activities}};
    if (!m_program.assessments.empty())
        sections.emplace_back(u"learningAssessmentSpecificationReferences"_s, &Writer::assessments);
    sections.emplace_back(u"agentReferences"_s, &Writer::organisation);
    if (!m_program.rubrics.empty())
        sections.emplace_back(u"gradingSchemeReferences"_s, &Writer::gradingSchemes);
    sections.emplace_back(u"locationReferences"_s, &Writer::locations);

    for (const auto &[element, records] : sections) {
        m_xml.open(element);
        (this->*records)();
        m_xml.close();
    }
    return m_xml.end();
}

} // namespace

Result<QByteArray> learningOpportunity(const Program &program, const Totals &totals, const QDateTime &changed)
{
    const ProgramFacts &facts = program.facts;
    const char *const title = exportTitles::learningOpportunity;
    if (titles(facts.nameZh, facts.nameEn).empty())
        return notStated(title, fieldOf<ProgramFacts>(u"name_zh").label);
    if (line(facts.institution).isEmpty())
        return notStated(title, fieldOf<ProgramFacts>(u"institution").label);
    if (line(facts.country).isEmpty())
        return notStated(title, fieldOf<ProgramFacts>(u"country").label);
    const QString country = threeLetters(facts.country);
    if (country.isEmpty())
        return Error{Error::Kind::InvalidInput,
                     Message(QT_TRANSLATE_NOOP("core", "%1 was not written: the country “%2” is not known. Choose it from the list, or enter its two letters."),
                             {Message(title), line(facts.country)})};
    if (std::all_of(program.outcomes.begin(), program.outcomes.end(), [](const Outcome &outcome) { return line(outcome.statement).isEmpty(); }))
        return notStated(title, tables::outcome.label);
    return Writer(program, totals, country, changed).write();
}

} // namespace micromajor
