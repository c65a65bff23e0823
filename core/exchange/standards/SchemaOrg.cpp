#include "core/exchange/standards/SchemaOrg.h"

#include "core/analysis/ChoiceGroups.h"
#include "core/analysis/Links.h"
#include "core/analysis/RowIndex.h"
#include "core/exchange/standards/Figures.h"
#include "core/exchange/standards/Identifiers.h"
#include "core/exchange/standards/JsonMembers.h"
#include "core/exchange/standards/StandardExports.h"
#include "core/exchange/standards/StandardTexts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace micromajor {

using namespace standards;

namespace {

void addNames(QJsonObject &object, const std::vector<Title> &texts)
{
    if (!texts.empty())
        object.insert("name"_L1, texts.front().text);
    if (texts.size() > 1)
        object.insert("alternateName"_L1, texts[1].text);
}

QJsonValue creditValue(Credits credits)
{
    if (credits.thousandths() % 1000 == 0)
        return number(credits);
    return QJsonObject{{u"@type"_s, u"StructuredValue"_s}, {u"value"_s, number(credits)}};
}

/// As schema.org spells the modes of a program and of a course.
QString modeText(const QString &mode)
{
    return mode == "on-site"_L1 ? u"onsite"_s : mode;
}

class Page
{
public:
    Page(const Program &program, const Totals &totals)
        : m_program(program), m_totals(totals), m_identifiers(program), m_language(mainLanguage(program))
    {
        std::vector<int> owners;
        for (const Requisite &requisite : program.requisites)
            owners.push_back(m_courses.of(requisite.courseId));
        m_requisitesOfCourse = Relation(program.courses.size(), owners);
    }
    QByteArray write() const;

private:
    void addFigures(QJsonObject &page) const;
    QJsonObject provider() const;
    QJsonArray courses() const;
    QJsonObject course(int index) const;
    QJsonArray prerequisites(int index) const;
    QJsonArray credentials() const;
    QJsonArray occupations() const;
    QJsonArray offers() const;
    QJsonObject offer(const Fee &fee) const;

    const Program &m_program;
    const Totals &m_totals;
    Identifiers m_identifiers;
    Language m_language;
    Links m_links = links(m_program);
    RowIndex<Course> m_courses{m_program.courses};
    Relation m_requisitesOfCourse;
};

void Page::addFigures(QJsonObject &page) const
{
    const Figure<Credits> credits = creditFigure(m_program, m_totals);
    if (credits.one)
        page.insert("numberOfCredits"_L1, creditValue(*credits.one));
    else if (credits.least)
        page.insert("numberOfCredits"_L1, QJsonObject{{u"@type"_s, u"QuantitativeValue"_s},
                                                      {u"minValue"_s, number(*credits.least)},
                                                      {u"maxValue"_s, number(*credits.most)}});
    const auto hours = learningHourFigure(m_program, m_totals).one;
    add(page, "timeToComplete"_L1, hours ? isoHours(*hours) : calendarDuration(m_program.facts));
    if (m_program.facts.quota)
        page.insert("maximumEnrollment"_L1, *m_program.facts.quota);
}

QJsonObject Page::provider() const
{
    const ProgramFacts &facts = m_program.facts;
    QJsonObject provider{{u"@type"_s, u"EducationalOrganization"_s},
                         {u"@id"_s, urn(m_identifiers.derived(u"institution"_s))},
                         {u"name"_s, line(facts.institution)}};
    if (const QString country = line(facts.country); !country.isEmpty())
        provider.insert("address"_L1, QJsonObject{{u"@type"_s, u"PostalAddress"_s}, {u"addressCountry"_s, country}});
    if (const QString college = line(facts.college); !college.isEmpty())
        provider.insert("department"_L1, QJsonObject{{u"@type"_s, u"EducationalOrganization"_s}, {u"name"_s, college}});
    add(provider, "url"_L1, institutionAddress(m_program));
    return provider;
}

QJsonArray Page::prerequisites(int index) const
{
    QJsonArray found;
    QMap<QString, QStringList> alternatives;
    for (const int row : m_requisitesOfCourse.of(index)) {
        const Requisite &requisite = m_program.requisites[size_t(row)];
        const int place = m_courses.of(requisite.requiredId);
        const bool before = requisite.kind.isEmpty() || requisite.kind == "pre"_L1;
        if (place < 0 || !before || !isOffered(m_program.courses[size_t(place)]))
            continue;
        const Course &required = m_program.courses[size_t(place)];
        if (requisite.alternative.isEmpty())
            found.append(QJsonObject{{u"@id"_s, urn(m_identifiers.of(required))}});
        else
            alternatives[requisite.alternative].append(line(firstStated(required.nameZh, required.nameEn)));
    }
    for (const QStringList &names : alternatives)
        found.append(Message(QT_TRANSLATE_NOOP("core", "One of these courses: %1"), {names.join(u" / "_s)}).text(m_language));
    return found;
}

QJsonObject Page::course(int index) const
{
    const Course &course = m_program.courses[size_t(index)];
    QJsonObject object{{u"@type"_s, u"Course"_s}, {u"@id"_s, urn(m_identifiers.of(course))}};
    addNames(object, titles(course.nameZh, course.nameEn));
    add(object, "courseCode"_L1, line(course.code));
    QStringList description{plainText(firstStated(course.description, course.content))};
    description += figureNotes(course, m_language);
    description.removeAll(QString());
    add(object, "description"_L1, description.join(u'\n'));
    if (course.credits)
        object.insert("numberOfCredits"_L1, creditValue(*course.credits));
    if (course.learningHours)
        object.insert("timeRequired"_L1, isoHours(*course.learningHours));
    if (const QString mode = modeText(course.mode); !mode.isEmpty())
        object.insert("hasCourseInstance"_L1, QJsonObject{{u"@type"_s, u"CourseInstance"_s}, {u"courseMode"_s, mode}});
    QJsonArray teaches;
    for (const int support : m_links.supportsOfCourse.of(index))
        if (const int outcome = m_links.outcomeOfSupport[size_t(support)]; outcome >= 0)
            if (const QString statement = line(m_program.outcomes[size_t(outcome)].statement); !statement.isEmpty())
                teaches.append(statement);
    add(object, "teaches"_L1, teaches);
    add(object, "coursePrerequisites"_L1, prerequisites(index));
    add(object, "inLanguage"_L1, QJsonArray::fromStringList(teachingLanguages(m_program.facts)));
    return object;
}

QJsonArray Page::courses() const
{
    QJsonArray found;
    for (int i = 0; i < int(m_program.courses.size()); ++i)
        if (isOffered(m_program.courses[size_t(i)]))
            found.append(course(i));
    return found;
}

QJsonArray Page::credentials() const
{
    QJsonArray competencies;
    for (const Outcome &outcome : m_program.outcomes)
        if (const QString statement = line(outcome.statement); !statement.isEmpty())
            competencies.append(statement);
    QJsonArray found;
    for (const Credential &credential : m_program.credentials) {
        const QString name = line(credential.name);
        if (!isOfProgram(credential) || name.isEmpty())
            continue;
        QJsonObject object{{u"@type"_s, u"EducationalOccupationalCredential"_s},
                           {u"@id"_s, urn(m_identifiers.of(credential))},
                           {u"name"_s, name}};
        add(object, "credentialCategory"_L1, choiceText(fieldOf<Credential>(u"kind"), credential.kind, m_program, m_language));
        add(object, "competencyRequired"_L1, competencies);
        if (const QString body = line(firstStated(credential.awardingBody, credential.issuer)); !body.isEmpty())
            object.insert("recognizedBy"_L1, QJsonObject{{u"@type"_s, u"Organization"_s}, {u"name"_s, body}});
        found.append(object);
    }
    return found;
}

QJsonArray Page::occupations() const
{
    QJsonArray found;
    for (const Occupation &occupation : m_program.occupations) {
        const QString name = line(occupation.name);
        if (const QString code = line(occupation.code); !code.isEmpty())
            found.append(QJsonObject{{u"@type"_s, u"CategoryCode"_s}, {u"codeValue"_s, code}, {u"name"_s, name}});
        else if (!name.isEmpty())
            found.append(name);
    }
    return found;
}

QJsonObject Page::offer(const Fee &fee) const
{
    QJsonObject offer{{u"@type"_s, u"Offer"_s}};
    add(offer, "description"_L1, feeText(fee, m_program, m_language));
    if (!fee.amount || fee.basis.isEmpty())
        return offer;
    const bool whole = fee.basis == "total"_L1;
    QJsonObject price{{u"@type"_s, whole ? u"PriceSpecification"_s : u"UnitPriceSpecification"_s}};
    const QLatin1StringView amount = fee.bound == "from"_L1 ? "minPrice"_L1 : fee.bound == "below"_L1 ? "maxPrice"_L1 : "price"_L1;
    price.insert(amount, number(*fee.amount));
    add(price, "priceCurrency"_L1, line(fee.currency));
    if (!whole)
        price.insert("unitText"_L1, line(fee.basis));
    offer.insert("priceSpecification"_L1, price);
    return offer;
}

QJsonArray Page::offers() const
{
    QJsonArray found;
    for (const Fee &fee : m_program.fees)
        if (const QJsonObject object = offer(fee); object.size() > 1)
            found.append(object);
    if (const QString words = plainText(m_program.facts.feeText); found.isEmpty() && !words.isEmpty())
        found.append(QJsonObject{{u"@type"_s, u"Offer"_s}, {u"description"_s, words}});
    return found;
}

QByteArray Page::write() const
{
    const ProgramFacts &facts = m_program.facts;
    QJsonObject page{{u"@context"_s, u"https://schema.org"_s},
                     {u"@type"_s, u"EducationalOccupationalProgram"_s},
                     {u"@id"_s, urn(m_identifiers.program())}};
    addNames(page, titles(facts.nameZh, facts.nameEn));
    QStringList description{summary(m_program, m_language)};
    description += figureNotes(m_program, m_totals, m_language);
    if (const QString length = labelled(fieldOf<ProgramFacts>(u"duration_text").label, line(facts.durationText), m_language); !length.isEmpty())
        description.append(length);
    description.removeAll(QString());
    add(page, "description"_L1, description.join(u'\n'));
    add(page, "identifier"_L1, line(facts.filingNumber));
    add(page, "programType"_L1, choiceText(fieldOf<ProgramFacts>(u"kind"), facts.kind, m_program, m_language));
    add(page, "educationalProgramMode"_L1, modeText(facts.mode));
    add(page, "programPrerequisites"_L1, plainText(facts.entryConditions));
    add(page, "startDate"_L1, facts.startsOn);
    add(page, "endDate"_L1, facts.endsOn);
    if (!line(facts.institution).isEmpty())
        page.insert("provider"_L1, provider());
    addFigures(page);
    add(page, "hasCourse"_L1, courses());
    add(page, "educationalCredentialAwarded"_L1, credentials());
    add(page, "occupationalCategory"_L1, occupations());
    add(page, "offers"_L1, offers());
    return QJsonDocument(page).toJson();
}

} // namespace

Result<QByteArray> schemaOrg(const Program &program, const Totals &totals)
{
    if (titles(program.facts.nameZh, program.facts.nameEn).empty())
        return notStated(exportTitles::schemaOrg, fieldOf<ProgramFacts>(u"name_zh").label);
    return Page(program, totals).write();
}

} // namespace micromajor
