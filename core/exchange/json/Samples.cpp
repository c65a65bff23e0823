#include "core/exchange/json/ProgramJson.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace micromajor {

Result<Program> sampleProgram(const QString &id)
{
    const QString path = QStringLiteral(":/samples/%1.json").arg(id);
    QFile file(path);
    if (id.contains(u'/') || !file.open(QFile::ReadOnly))
        return Error{Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "There is no sample “%1”; the samples are S01 to S12."), {id})};
    return fromJson(file.readAll(), path);
}

const std::vector<Sample> &samples()
{
    static const std::vector<Sample> all = [] {
        std::vector<Sample> found;
        for (const QString &fileName : QDir(u":/samples"_qs).entryList({u"*.json"_qs}, QDir::Files, QDir::Name)) {
            const QString id = fileName.chopped(5);
            const auto program = sampleProgram(id);
            if (!program)
                continue; // the test of the samples reads each of them
            const ProgramFacts &facts = program->facts;
            found.push_back({id, facts.nameZh.isEmpty() ? facts.nameEn : facts.nameZh, facts.institution});
        }
        return found;
    }();
    return all;
}

Program blankProgram()
{
    Program program;
    program.facts.id.value = u"program"_qs;
    for (const QString &ruleSet : {u"double-thousand-2025"_qs, u"school-typical"_qs}) {
        RuleSetUse use;
        use.id.value = QStringLiteral("rule-set-%1").arg(program.ruleSetUses.size() + 1);
        use.ruleSet = ruleSet;
        program.ruleSetUses.push_back(use);
    }
    return program;
}

} // namespace micromajor
