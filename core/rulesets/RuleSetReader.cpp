#include "core/rulesets/RuleSetReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace micromajor {

using namespace Qt::StringLiterals;

static Result<RuleSet> read(const QString &path, const QString &name)
{
    // One byte more than is ever accepted, so that an endless file is refused and not read.
    constexpr qint64 enough = (1 << 20) + 1;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::CannotRead, Message(QT_TRANSLATE_NOOP("core", "The rule set %1 cannot be read: %2."), {name, file.errorString()})};
    return parseRuleSet(file.read(enough), name);
}

const std::vector<RuleSet> &builtInRuleSets()
{
    static const std::vector<RuleSet> sets = [] {
        std::vector<RuleSet> read;
        const QDir folder(u":/rulesets"_s);
        const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            Result<RuleSet> set = micromajor::read(folder.filePath(name), name);
            // The tests read every shipped set; a fault here is a damaged program.
            if (!set)
                qFatal("%s", qUtf8Printable(set.error().message.text(Language::English)));
            read.push_back(std::move(*set));
        }
        return read;
    }();
    return sets;
}

static const RuleSet *builtIn(const QString &id)
{
    for (const RuleSet &set : builtInRuleSets())
        if (set.id == id)
            return &set;
    return nullptr;
}

Result<RuleSet> ruleSet(const QString &idOrPath)
{
    if (const RuleSet *set = builtIn(idOrPath))
        return *set;
    const QFileInfo file(idOrPath);
    if (file.isFile())
        return read(idOrPath, idOrPath);
    if (file.exists())
        return Error{Error::Kind::NotOurs, Message(QT_TRANSLATE_NOOP("core", "%1 is not a file, so it holds no rule set."), {idOrPath})};
    QStringList known;
    for (const RuleSet &set : builtInRuleSets())
        known.append(set.id);
    return Error{Error::Kind::NotFound,
                 Message(QT_TRANSLATE_NOOP("core", "There is no rule set and no file named %1; the rule sets are: %2."), {idOrPath, known.join(u", "_s)})};
}

std::vector<RuleSet> ruleSetsOf(const Program &program, QStringList *unknown)
{
    std::vector<RuleSet> sets;
    const auto contains = [&](const QString &id) {
        return std::any_of(sets.begin(), sets.end(), [&](const RuleSet &set) { return set.id == id; });
    };
    for (const RuleSetUse &use : program.ruleSetUses) {
        if (contains(use.ruleSet))
            continue;
        if (const RuleSet *set = builtIn(use.ruleSet)) {
            sets.push_back(*set);
            continue;
        }
        // A school's own set travels inside the program.
        Result<RuleSet> embedded = parseRuleSet(use.content.toUtf8(), use.ruleSet);
        if (embedded && embedded->id == use.ruleSet)
            sets.push_back(std::move(*embedded));
        else if (unknown)
            unknown->append(use.ruleSet);
    }
    return sets;
}

} // namespace micromajor
