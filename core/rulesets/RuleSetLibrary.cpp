#include "core/rulesets/RuleSetLibrary.h"

#include "core/base/AtomicFile.h"
#include "core/base/DataFolder.h"
#include "core/rulesets/RuleSetReader.h"
#include "core/rulesets/RuleSetWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

static Result<QByteArray> bytesOf(const QString &path)
{
    // One byte more than is ever accepted, so that an endless file is refused and not read.
    constexpr qint64 enough = (1 << 20) + 1;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::CannotRead, Message(QT_TRANSLATE_NOOP("core", "The rule set %1 cannot be read: %2."), {path, file.errorString()})};
    return file.read(enough);
}

const std::vector<RuleSet> &builtInRuleSets()
{
    static const std::vector<RuleSet> sets = [] {
        std::vector<RuleSet> read;
        const QDir folder(u":/rulesets"_s);
        const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QString &name : names) {
            const Result<QByteArray> bytes = bytesOf(folder.filePath(name));
            Result<RuleSet> set = bytes ? parseRuleSet(*bytes, name, {}) : Result<RuleSet>(bytes.error());
            // The tests read every shipped set; a fault here is a damaged program.
            if (!set)
                qFatal("%s", qUtf8Printable(set.error().message.text(Language::English)));
            read.push_back(std::move(*set));
        }
        // What binds comes first, from the nation down; frameworks that bind nobody here come last.
        const auto rank = [](const RuleSet &set) { return set.layer == Layer::Reference ? 1 : -int(set.layer); };
        std::stable_sort(read.begin(), read.end(), [&](const RuleSet &a, const RuleSet &b) { return rank(a) < rank(b); });
        return read;
    }();
    return sets;
}

const RuleSet *builtInRuleSet(const QString &id)
{
    for (const RuleSet &set : builtInRuleSets())
        if (set.id == id)
            return &set;
    return nullptr;
}

Result<RuleSet> parseRuleSet(const QByteArray &json, const QString &source)
{
    return parseRuleSet(json, source, [](const QString &id) -> Result<RuleSet> {
        if (const RuleSet *set = builtInRuleSet(id))
            return *set;
        return Error{Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "there is no rule set “%1”"), {id})};
    });
}

static QString ownPath(const QString &id)
{
    return QDir(dataFolder(u"rulesets"_s)).filePath(id + u".json"_s);
}

/// Reads a file, called `name` in errors, that may be based on another of the user's own; `above` are the sets that wait for this one.
static Result<RuleSet> readFile(const QString &path, const QString &name, QStringList above)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    above.append(QFileInfo(path).completeBaseName());
    return parseRuleSet(*bytes, name, [&](const QString &id) -> Result<RuleSet> {
        if (const RuleSet *set = builtInRuleSet(id))
            return *set;
        if (above.contains(id))
            return Error{Error::Kind::InvalidInput,
                         Message(QT_TRANSLATE_NOOP("core", "the sets are based on each other in a circle: %1"), {(above << id).join(u" → "_s)})};
        if (!QFile::exists(ownPath(id)))
            return Error{Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "there is no rule set “%1”"), {id})};
        return readFile(ownPath(id), id + u".json"_s, above);
    });
}

std::vector<OwnRuleSet> ownRuleSets()
{
    std::vector<OwnRuleSet> sets;
    const QDir folder(dataFolder(u"rulesets"_s));
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        Result<RuleSet> set = readFile(path, name, {});
        if (set && builtInRuleSet(set->id))
            set = Error{Error::Kind::InvalidInput,
                        Message(QT_TRANSLATE_NOOP("core", "%1: the id “%2” belongs to a shipped rule set; give the set another one."), {name, set->id})};
        sets.push_back({path, std::move(set)});
    }
    return sets;
}

Result<void> saveOwnRuleSet(const RuleSet &set)
{
    const QByteArray json = ruleSetJson(set);
    // What is written must be readable again: the reader holds the only rules of what a set may say.
    const Result<RuleSet> again = parseRuleSet(json, set.id + u".json"_s, {});
    if (!again)
        return again.error();
    if (builtInRuleSet(set.id))
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "The id “%1” belongs to a shipped rule set; give your set another one."), {set.id})};
    return publishBytes(ownPath(set.id), json);
}

Result<void> removeOwnRuleSet(const QString &id)
{
    QFile file(ownPath(id));
    if (!file.remove())
        return Error{Error::Kind::CannotWrite, Message(QT_TRANSLATE_NOOP("core", "The rule set %1 cannot be removed: %2."), {id, file.errorString()})};
    return {};
}

Result<RuleSet> ruleSet(const QString &idOrPath)
{
    if (const RuleSet *set = builtInRuleSet(idOrPath))
        return *set;
    const QFileInfo file(idOrPath);
    if (file.isFile())
        return readFile(idOrPath, idOrPath, {});
    if (file.exists())
        return Error{Error::Kind::NotOurs, Message(QT_TRANSLATE_NOOP("core", "%1 is not a file, so it holds no rule set."), {idOrPath})};
    QStringList known;
    for (const RuleSet &set : builtInRuleSets())
        known.append(set.id);
    for (OwnRuleSet &own : ownRuleSets()) {
        if (own.set && own.set->id == idOrPath)
            return std::move(own.set);
        if (!own.set && QFileInfo(own.path).completeBaseName() == idOrPath)
            return own.set;
        if (own.set)
            known.append(own.set->id);
    }
    return Error{Error::Kind::NotFound,
                 Message(QT_TRANSLATE_NOOP("core", "There is no rule set and no file named %1; the rule sets are: %2."), {idOrPath, known.join(u", "_s)})};
}

} // namespace micromajor
