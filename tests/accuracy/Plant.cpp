#include "Plant.h"

#include "core/exchange/json/ProgramJson.h"
#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"

#include <QDir>
#include <QFile>

namespace micromajor {

using namespace Qt::StringLiterals;

void Plant::fill(void *row, const Table &table, const char *name, const QString &text, const Program &before)
{
    const Field *field = table.field(QString::fromLatin1(name));
    if (!field)
        qFatal("fault: %s has no field %s", table.name, name);
    const Result<Value> value = parseText(*field, text, before);
    if (value)
        field->set(row, *value);
    else if (field->type == FieldType::Reference)
        m_possible = false; // the row referred to is not in this program
    else
        qFatal("fault: %s", qUtf8Printable(value.error().message.text(Language::English)));
}

Plant &Plant::set(const Table &table, const QString &id, const char *field, const QString &text)
{
    const Program before = m_program;
    for (size_t i = 0; i < table.count(m_program); ++i)
        if (const void *row = table.at(m_program, i); table.id(row) == id) {
            fill(const_cast<void *>(row), table, field, text, before); // the program is ours
            return *this;
        }
    m_possible = false;
    return *this;
}

Plant &Plant::set(const char *programField, const QString &text)
{
    return set(tables::program, m_program.facts.id.value, programField, text);
}

Plant &Plant::add(const Table &table, const QString &id, std::initializer_list<std::pair<const char *, QString>> fields)
{
    const Program before = m_program;
    void *row = table.append(m_program);
    table.setId(row, id);
    for (const auto &[name, text] : fields)
        fill(row, table, name, text, before);
    return *this;
}

Plant &Plant::remove(const Table &table, const QString &id)
{
    if (table.find(m_program, id))
        m_program = applied(m_program, edits::removeRows(m_program, table, {id}));
    else
        m_possible = false;
    return *this;
}

Plant &Plant::removeAll(const Table &table)
{
    std::vector<QString> ids;
    for (size_t i = 0; i < table.count(m_program); ++i)
        ids.push_back(table.id(table.at(m_program, i)));
    if (ids.empty())
        m_possible = false;
    else
        m_program = applied(m_program, edits::removeRows(m_program, table, ids));
    return *this;
}

const std::vector<Fault> &allFaults()
{
    static const std::vector<Fault> all = [] {
        std::vector<Fault> faults;
        for (const auto group : {creditsFaults, structureFaults, planFaults, needFaults, audienceFaults, outcomesFaults, assessmentFaults,
                                 certificateFaults, teamFaults, qualityFaults, completenessFaults, privacyFaults})
            for (Fault &fault : group())
                faults.push_back(std::move(fault));
        return faults;
    }();
    return all;
}

const std::vector<CleanProgram> &cleanPrograms()
{
    static const std::vector<CleanProgram> all = [] {
        std::vector<CleanProgram> read;
        const QDir folder(QStringLiteral(PROJECT_SOURCE "/tests/accuracy/clean"));
        const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s", qUtf8Printable(name));
            const auto program = fromJson(file.readAll(), name);
            if (!program)
                qFatal("%s: %s", qUtf8Printable(name), qUtf8Printable(program.error().message.text(Language::English)));
            read.push_back({name.chopped(5), *program});
        }
        return read;
    }();
    return all;
}

std::vector<Finding> checkWith(const char *rule, const QJsonObject &options, const Program &program, const std::vector<Program> &others)
{
    RuleSet set;
    set.id = u"accuracy"_s;
    const Rule *known = ruleWithId(QString::fromLatin1(rule));
    if (!known)
        qFatal("fault: there is no rule %s", rule);
    set.entries.push_back({known, known->severity, options, {u"条款"_s, u"clause"_s}, true, {}});
    std::vector<std::shared_ptr<const Program>> shared;
    for (const Program &other : others)
        shared.push_back(std::make_shared<Program>(other));
    RuleSetsInUse inUse;
    inUse.sets.push_back(set);
    std::vector<Finding> findings = check(facts(std::make_shared<Program>(program)), inUse, shared).findings;
    std::erase_if(findings, [](const Finding &finding) { return finding.ruleSet == builtInRuleSetId; });
    return findings;
}

QString placeText(const Place &place)
{
    return QString::fromLatin1(place.table ? place.table->name : "") + u'/' + place.id + u'/' + QString::fromLatin1(place.field ? place.field->name : "");
}

std::vector<Finding> checkPlanted(const Fault &fault, const Program &planted)
{
    return checkWith(fault.rule, fault.options, planted, fault.others ? fault.others(planted) : std::vector<Program>());
}

const Finding *expectedFinding(const Fault &fault, const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings) {
        const bool ofMissing = fault.verdict == Verdict::CannotJudge && !finding.missing.empty();
        if (finding.verdict == fault.verdict && placeText(ofMissing ? finding.missing.front() : finding.subject) == fault.subject)
            return &finding;
    }
    return nullptr;
}

} // namespace micromajor
