#include "core/exchange/standards/OpenBadges.h"

#include "core/analysis/ChoiceGroups.h"
#include "core/analysis/Links.h"
#include "core/exchange/standards/Figures.h"
#include "core/exchange/standards/Identifiers.h"
#include "core/exchange/standards/JsonMembers.h"
#include "core/exchange/standards/StandardExports.h"
#include "core/exchange/standards/StandardTexts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace micromajor {

using namespace standards;

/// The text so that Markdown (CommonMark 0.31, section 2.4) shows it as it stands: no tags, no emphasis, no links, its own lines.
static QString asMarkdown(const QString &text)
{
    QString result;
    for (const QChar character : plainText(text).trimmed()) {
        if (character == u'\n')
            result += u"\\\n"_s;
        else if (QStringView(u"\\`*_[]<>&#|~").contains(character))
            result += u'\\' + QString(character);
        else
            result += character;
    }
    return result;
}

static QJsonObject criteria(const Program &program, Language language)
{
    QStringList paragraphs;
    const auto paragraph = [&](const char *label, const QString &text) {
        if (const QString words = labelled(label, asMarkdown(text), language); !words.isEmpty())
            paragraphs.append(words);
    };
    paragraph(fieldOf<ProgramFacts>(u"pass_rule").label, program.facts.passRule);
    paragraph(fieldOf<ProgramFacts>(u"assessment_text").label, program.facts.assessmentText);
    for (const Credential &credential : program.credentials)
        if (isOfProgram(credential))
            paragraph(fieldOf<Credential>(u"requirement").label, credential.requirement);
    return paragraphs.isEmpty() ? QJsonObject() : QJsonObject{{u"narrative"_s, paragraphs.join(u"\n\n"_s)}};
}

static QJsonArray alignments(const Program &program)
{
    QJsonArray found;
    for (const Outcome &outcome : program.outcomes) {
        const QString address = webAddress(outcome.benchmark);
        const QString statement = line(outcome.statement);
        if (address.isEmpty() || statement.isEmpty())
            continue;
        QJsonObject alignment{{u"type"_s, QJsonArray{u"Alignment"_s}}, {u"targetName"_s, statement}, {u"targetUrl"_s, address}};
        add(alignment, "targetCode"_L1, line(outcome.code));
        found.append(alignment);
    }
    return found;
}

static QJsonArray resultDescriptions(const Program &program, const Identifiers &identifiers, Language language)
{
    const Links rows = links(program);
    QJsonArray found;
    for (size_t i = 0; i < program.assessments.size(); ++i) {
        const Assessment &assessment = program.assessments[i];
        const Course *course = rows.courseOfAssessment[i] >= 0 ? &program.courses[size_t(rows.courseOfAssessment[i])] : nullptr;
        if (course && !isOffered(*course))
            continue;
        QString name = firstStated(line(assessment.name), choiceText(fieldOf<Assessment>(u"kind"), assessment.kind, program, language));
        if (name.isEmpty())
            name = Message(tables::assessment.label).text(language);
        if (course)
            name.prepend(line(firstStated(course->nameZh, course->nameEn)) + u" – "_s);
        if (assessment.weight)
            name += u' ' + assessment.weight->toString() + u'%';
        found.append(QJsonObject{{u"id"_s, urn(identifiers.of(assessment))},
                                 {u"type"_s, QJsonArray{u"ResultDescription"_s}},
                                 {u"name"_s, name},
                                 {u"resultType"_s, u"Result"_s}});
    }
    return found;
}

static QJsonObject creator(const Program &program, const Identifiers &identifiers)
{
    QJsonObject profile{{u"id"_s, urn(identifiers.derived(u"institution"_s))},
                        {u"type"_s, QJsonArray{u"Profile"_s}},
                        {u"name"_s, line(program.facts.institution)}};
    add(profile, "url"_L1, institutionAddress(program));
    return profile;
}

Result<QByteArray> openBadges(const Program &program, const Totals &totals)
{
    const ProgramFacts &facts = program.facts;
    const std::vector<Title> names = titles(facts.nameZh, facts.nameEn);
    if (names.empty())
        return notStated(exportTitles::openBadges, fieldOf<ProgramFacts>(u"name_zh").label);
    const Language language = mainLanguage(program);
    const QString about = summary(program, language);
    if (about.isEmpty())
        return notStated(exportTitles::openBadges, fieldOf<ProgramFacts>(u"introduction").label);

    const Identifiers identifiers(program);
    QJsonObject achievement{
        {u"@context"_s, QJsonArray{u"https://www.w3.org/ns/credentials/v2"_s, u"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"_s}},
        {u"id"_s, urn(identifiers.program())},
        {u"type"_s, QJsonArray{u"Achievement"_s}},
        {u"achievementType"_s, u"MicroCredential"_s},
        {u"name"_s, names.front().text},
        {u"description"_s, (QStringList{about} + figureNotes(program, totals, language)).join(u'\n')},
        {u"criteria"_s, criteria(program, language)},
        {u"inLanguage"_s, names.front().language},
    };
    if (!line(facts.institution).isEmpty())
        achievement.insert("creator"_L1, creator(program, identifiers));
    if (const auto credits = creditFigure(program, totals).one)
        achievement.insert("creditsAvailable"_L1, number(*credits));
    add(achievement, "humanCode"_L1, line(facts.filingNumber));
    add(achievement, "fieldOfStudy"_L1, subjects(program).join(u"; "_s));
    add(achievement, "alignment"_L1, alignments(program));
    add(achievement, "resultDescription"_L1, resultDescriptions(program, identifiers, language));
    return QJsonDocument(achievement).toJson();
}

} // namespace micromajor
