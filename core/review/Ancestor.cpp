#include "core/review/Ancestor.h"

#include "core/document/History.h"
#include "core/document/PastProgram.h"
#include "core/sqlite/Changeset.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace micromajor {

static Result<void> requireWholeChain(const Document &document)
{
    if (History(document.revisions(), document.head()).brokenRevision() < 0)
        return {};
    return Error{Error::Kind::Damaged,
                 Message(QT_TRANSLATE_NOOP("core", "The chain of revisions in %1 is broken, so it cannot be told what it has in common with another file; check it with “verify”."),
                         {Message(QDir::toNativeSeparators(document.path()))})};
}

Result<std::optional<CommonRevision>> commonRevision(const Document &mine, const Document &theirs)
{
    for (const Document *document : {&mine, &theirs})
        if (const Result<void> whole = requireWholeChain(*document); !whole)
            return whole.error();
    QHash<QByteArray, int> places;
    for (int i = 0; i <= theirs.head(); ++i)
        places.insert(theirs.revisions()[size_t(i)].hash, i);
    for (int i = mine.head(); i >= 0; --i)
        if (const auto place = places.constFind(mine.revisions()[size_t(i)].hash); place != places.cend())
            return std::optional(CommonRevision{i, *place});
    return std::optional<CommonRevision>();
}

Result<std::optional<Ancestor>> commonAncestor(const Document &mine, const Document &theirs)
{
    const Result<std::optional<CommonRevision>> common = commonRevision(mine, theirs);
    if (!common)
        return common.error();
    if (!*common)
        return std::optional<Ancestor>();
    // From the side that has gone less far.
    const CommonRevision &at = **common;
    const bool nearMine = mine.head() - at.mine <= theirs.head() - at.theirs;
    const Document &nearer = nearMine ? mine : theirs;
    Result<Program> program = programAt(*nearer.program(), nearer.revisions(), nearer.head(), nearMine ? at.mine : at.theirs);
    if (!program)
        return program.error();
    return std::optional(Ancestor{std::move(program).value(), at});
}

Authorship::Authorship(const Document &document, int since)
{
    QStringList names;
    for (int i = since + 1; i <= document.head(); ++i) {
        const Revision &revision = document.revisions()[size_t(i)];
        if (revision.author.isEmpty())
            continue;
        if (!names.contains(revision.author))
            names += revision.author;
        const Result<std::map<QByteArray, TableChanges>> changes = changesIn(revision.changeset);
        if (!changes)
            continue;
        for (const auto &[name, rows] : *changes)
            if (const Table *table = tableNamed(QString::fromUtf8(name)))
                for (const QString &id : rows.updated)
                    m_last[{table, id}] = {revision.author, revision.time};
    }
    m_all = names.join(QChar(u'、'));
}

QString Authorship::of(const Table &table, const QString &id) const
{
    const auto found = m_last.find({&table, id});
    return found == m_last.end() ? m_all : found->second.author;
}

QDateTime Authorship::timeOf(const Table &table, const QString &id) const
{
    const auto found = m_last.find({&table, id});
    return found == m_last.end() ? QDateTime() : found->second.time;
}

} // namespace micromajor
