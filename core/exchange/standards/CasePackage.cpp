#include "core/exchange/standards/CasePackage.h"

#include "core/analysis/ChoiceGroups.h"
#include "core/analysis/Links.h"
#include "core/exchange/standards/Figures.h"
#include "core/exchange/standards/Identifiers.h"
#include "core/exchange/standards/JsonMembers.h"
#include "core/exchange/standards/StandardExports.h"
#include "core/exchange/standards/StandardTexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace micromajor {

using namespace standards;

namespace {

/// A node that associations and rubrics can point at.
struct Node
{
    QUuid identity;
    QString title;
    bool isNull() const { return identity.isNull(); }
};

QJsonObject link(const Node &node)
{
    return {{u"identifier"_s, text(node.identity)}, {u"title"_s, node.title}, {u"uri"_s, urn(node.identity)}};
}

class Package
{
public:
    Package(const Program &program, const Totals &totals, const QString &changed)
        : m_program(program), m_identifiers(program), m_changed(changed), m_language(mainLanguage(program)),
          m_document{m_identifiers.program(), titles(program.facts.nameZh, program.facts.nameEn).front().text}, m_totals(totals) { }
    QByteArray write();

private:
    QJsonObject resource(const QUuid &identity) const
    {
        return {{u"identifier"_s, text(identity)}, {u"uri"_s, urn(identity)}, {u"lastChangeDateTime"_s, m_changed}};
    }
    QJsonObject document() const;
    /// None if there is nothing to say about the row.
    template<class Row>
    void addItem(const Row &row, const std::vector<Title> &texts, const QString &humanCode, const QString &notes);
    template<class Row>
    Node node(const Id<Row> &id) const { return m_nodes.value(key<Row>(id)); }
    template<class Row>
    static QString key(const Id<Row> &id) { return QString::fromLatin1(tableOf<Row>().name) + u'/' + id.value; }
    void addChild(const Node &child, const Node &parent)
    {
        associate(derived(u"child"_s, child), "isChildOf"_L1, child, parent, {}, ++m_children[parent.identity]);
    }
    QUuid derived(const QString &what, const Node &node) const { return m_identifiers.derived(what + u'/' + text(node.identity)); }
    void associate(const QUuid &identity, QLatin1StringView type, const Node &origin, const Node &destination, const QString &notes,
                   int sequence = 0);
    void addItems();
    void addHierarchy();
    void addRelations();
    void addRequisites();
    void addRubrics();
    /// `items` are rows of Program::assessments.
    QJsonObject rubric(const QUuid &identity, const QString &title, const QString &description, const std::vector<int> &items) const;
    QJsonObject criterion(int item, const QUuid &rubric, int position) const;

    const Program &m_program;
    Identifiers m_identifiers;
    QString m_changed;
    Language m_language;
    Node m_document;
    const Totals &m_totals;
    Links m_links = links(m_program);
    QHash<QString, Node> m_nodes;
    QHash<QUuid, int> m_children;
    QJsonArray m_items;
    QJsonArray m_associations;
    QJsonArray m_rubrics;
};

QJsonObject Package::document() const
{
    QJsonObject document = resource(m_document.identity);
    document.insert("caseVersion"_L1, u"1.1"_s);
    document.insert("creator"_L1, line(m_program.facts.institution));
    document.insert("title"_L1, m_document.title);
    document.insert("language"_L1, code(m_language));
    add(document, "description"_L1, summary(m_program, m_language));
    add(document, "notes"_L1, figureNotes(m_program, m_totals, m_language).join(u'\n'));
    add(document, "subject"_L1, QJsonArray::fromStringList(subjects(m_program)));
    return document;
}

template<class Row>
void Package::addItem(const Row &row, const std::vector<Title> &texts, const QString &humanCode, const QString &notes)
{
    const QString statement = texts.empty() ? humanCode : texts.front().text;
    if (statement.isEmpty())
        return;
    const Node node{m_identifiers.of(row), line(statement)};
    QJsonObject item = resource(node.identity);
    item.insert("fullStatement"_L1, statement);
    item.insert("CFItemType"_L1, Message(tableOf<Row>().label).text(m_language));
    item.insert("language"_L1, texts.empty() ? code(m_language) : texts.front().language);
    if (texts.size() > 1)
        item.insert("alternativeLabel"_L1, texts[1].text);
    add(item, "humanCodingScheme"_L1, humanCode);
    add(item, "notes"_L1, notes);
    m_items.append(item);
    m_nodes.insert(key<Row>(row.id), node);
}

void Package::associate(const QUuid &identity, QLatin1StringView type, const Node &origin, const Node &destination, const QString &notes,
                        int sequence)
{
    if (origin.isNull() || destination.isNull())
        return;
    QJsonObject association = resource(identity);
    association.insert("associationType"_L1, type);
    association.insert("originNodeURI"_L1, link(origin));
    association.insert("destinationNodeURI"_L1, link(destination));
    add(association, "notes"_L1, notes);
    if (sequence > 0)
        association.insert("sequenceNumber"_L1, sequence);
    m_associations.append(association);
}

void Package::addItems()
{
    const auto statement = [this](const QString &words) {
        const QString stated = plainText(words).trimmed();
        return stated.isEmpty() ? std::vector<Title>() : std::vector<Title>{{stated, code(m_language)}};
    };
    for (const CapabilityGap &gap : m_program.capabilityGaps)
        addItem(gap, statement(gap.statement), {}, choiceText(fieldOf<CapabilityGap>(u"kind"), gap.kind, m_program, m_language));
    for (const Outcome &outcome : m_program.outcomes) {
        QStringList notes{choiceText(fieldOf<Outcome>(u"kind"), outcome.kind, m_program, m_language),
                          choiceText(fieldOf<Outcome>(u"bloom"), outcome.bloom, m_program, m_language), plainText(outcome.benchmark)};
        notes.removeAll(QString());
        addItem(outcome, statement(outcome.statement), line(outcome.code), notes.join(u'\n'));
    }
    for (const Module &module : m_program.modules)
        addItem(module, titles(module.nameZh, module.nameEn), {}, choiceText(fieldOf<Module>(u"stage"), module.stage, m_program, m_language));
    for (const Course &course : m_program.courses)
        if (isOffered(course))
            addItem(course, titles(course.nameZh, course.nameEn), line(course.code), figureNotes(course, m_language).join(u'\n'));
    for (const CourseObjective &objective : m_program.courseObjectives)
        if (!node(objective.courseId).isNull())
            addItem(objective, statement(objective.statement), line(objective.code), {});
}

void Package::addHierarchy()
{
    const auto under = [this](const Node &parent) { return parent.isNull() ? m_document : parent; };
    for (const CapabilityGap &gap : m_program.capabilityGaps)
        addChild(node(gap.id), m_document);
    for (const Outcome &outcome : m_program.outcomes)
        addChild(node(outcome.id), under(node(outcome.parentId)));
    for (const Module &module : m_program.modules)
        addChild(node(module.id), m_document);
    for (const Course &course : m_program.courses)
        addChild(node(course.id), under(node(course.moduleId)));
    for (const CourseObjective &objective : m_program.courseObjectives)
        addChild(node(objective.id), node(objective.courseId));
}

void Package::addRelations()
{
    for (const OutcomeGap &closing : m_program.outcomeGaps)
        associate(m_identifiers.of(closing), "isRelatedTo"_L1, node(closing.outcomeId), node(closing.gapId), {});
    for (const OutcomeSupport &support : m_program.outcomeSupports) {
        const auto part = [&](QStringView name, const QString &value) {
            const Field &field = fieldOf<OutcomeSupport>(name);
            return labelled(field.label, choiceText(field, value, m_program, m_language), m_language);
        };
        QStringList notes{part(u"strength", support.strength), part(u"progression", support.progression)};
        if (support.weight)
            notes.append(labelled(fieldOf<OutcomeSupport>(u"weight").label, support.weight->toString() + u'%', m_language));
        notes.removeAll(QString());
        associate(m_identifiers.of(support), "isRelatedTo"_L1, node(support.courseId), node(support.outcomeId), notes.join(u'\n'));
    }
    for (const CourseObjective &objective : m_program.courseObjectives)
        associate(derived(u"objective"_s, node(objective.id)), "isRelatedTo"_L1, node(objective.id), node(objective.outcomeId), {});
}

void Package::addRequisites()
{
    for (const Requisite &requisite : m_program.requisites) {
        QStringList notes{plainText(requisite.note)};
        if (!requisite.alternative.isEmpty())
            notes.prepend(Message(QT_TRANSLATE_NOOP("core", "Either-or: one course of the group “%1” is enough."), {line(requisite.alternative)})
                              .text(m_language));
        const bool before = requisite.kind.isEmpty() || requisite.kind == "pre"_L1;
        if (!before)
            notes.prepend(choiceText(fieldOf<Requisite>(u"kind"), requisite.kind, m_program, m_language));
        notes.removeAll(QString());
        const Node required = node(requisite.requiredId);
        const Node course = node(requisite.courseId);
        associate(m_identifiers.of(requisite), before ? "precedes"_L1 : "isRelatedTo"_L1, before ? required : course, before ? course : required,
                  notes.join(u'\n'));
    }
}

QJsonObject Package::criterion(int item, const QUuid &rubric, int position) const
{
    const Assessment &assessment = m_program.assessments[size_t(item)];
    QJsonObject criterion = resource(m_identifiers.of(assessment));
    add(criterion, "category"_L1, choiceText(fieldOf<Assessment>(u"kind"), assessment.kind, m_program, m_language));
    QStringList words{plainText(assessment.name), plainText(assessment.description),
                      labelled(fieldOf<Assessment>(u"pass_rule").label, plainText(assessment.passRule), m_language)};
    words.removeAll(QString());
    add(criterion, "description"_L1, words.join(u'\n'));
    if (assessment.weight)
        criterion.insert("weight"_L1, number(*assessment.weight));
    criterion.insert("position"_L1, position);
    criterion.insert("rubricId"_L1, text(rubric));
    QJsonArray outcomes;
    for (const int evidence : m_links.evidenceOfAssessment.of(item))
        if (const Node outcome = node(m_program.assessmentOutcomes[size_t(evidence)].outcomeId); !outcome.isNull())
            outcomes.append(link(outcome));
    if (outcomes.size() == 1)
        criterion.insert("CFItemURI"_L1, outcomes.first());
    else if (!outcomes.isEmpty())
        criterion.insert("extensions"_L1, QJsonObject{{u"CFItemURIs"_s, outcomes}});
    return criterion;
}

QJsonObject Package::rubric(const QUuid &identity, const QString &title, const QString &description, const std::vector<int> &items) const
{
    QJsonObject rubric = resource(identity);
    add(rubric, "title"_L1, title);
    add(rubric, "description"_L1, description);
    QJsonArray criteria;
    for (const int item : items)
        criteria.append(criterion(item, identity, int(criteria.size()) + 1));
    add(rubric, "CFRubricCriteria"_L1, criteria);
    return rubric;
}

void Package::addRubrics()
{
    std::vector<std::vector<int>> ofRubric(m_program.rubrics.size());
    std::vector<std::vector<int>> ofCourse(m_program.courses.size());
    std::vector<int> ofProgram;
    for (int item = 0; item < int(m_program.assessments.size()); ++item) {
        const int course = m_links.courseOfAssessment[size_t(item)];
        const int rubric = m_links.rubricOfAssessment[size_t(item)];
        if (course >= 0 && !isOffered(m_program.courses[size_t(course)]))
            continue;
        (rubric >= 0 ? ofRubric[size_t(rubric)] : course >= 0 ? ofCourse[size_t(course)] : ofProgram).push_back(item);
    }
    for (size_t i = 0; i < ofRubric.size(); ++i) {
        const Rubric &row = m_program.rubrics[i];
        m_rubrics.append(rubric(m_identifiers.of(row), line(row.name), plainText(row.text), ofRubric[i]));
    }
    if (!ofProgram.empty())
        m_rubrics.append(rubric(m_identifiers.derived(u"assessment"_s), m_document.title, {}, ofProgram));
    for (size_t i = 0; i < ofCourse.size(); ++i) {
        const Id<Course> &course = m_program.courses[i].id;
        if (!ofCourse[i].empty())
            m_rubrics.append(rubric(m_identifiers.derived(u"assessment/"_s + course.value), node(course).title, {}, ofCourse[i]));
    }
}

QByteArray Package::write()
{
    addItems();
    addHierarchy();
    addRelations();
    addRequisites();
    addRubrics();
    QJsonObject package{{u"CFDocument"_s, document()}, {u"CFItems"_s, m_items}, {u"CFAssociations"_s, m_associations}};
    add(package, "CFRubrics"_L1, m_rubrics);
    return QJsonDocument(package).toJson();
}

} // namespace

Result<QByteArray> casePackage(const Program &program, const Totals &totals, const QDateTime &changed)
{
    if (titles(program.facts.nameZh, program.facts.nameEn).empty())
        return notStated(exportTitles::casePackage, fieldOf<ProgramFacts>(u"name_zh").label);
    if (line(program.facts.institution).isEmpty())
        return notStated(exportTitles::casePackage, fieldOf<ProgramFacts>(u"institution").label);
    if (!changed.isValid())
        return Error{Error::Kind::InvalidInput,
                     Message(QT_TRANSLATE_NOOP("core", "%1 was not written: the time of the last change is not known. Save the program first."),
                             {Message(exportTitles::casePackage)})};
    return Package(program, totals, changed.toUTC().toString(Qt::ISODate)).write();
}

} // namespace micromajor
