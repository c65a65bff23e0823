#include "core/document/PastProgram.h"

#include "core/document/Migrator.h"
#include "core/document/Rows.h"
#include "core/sqlite/Changeset.h"
#include "core/sqlite/Savepoint.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor {

/// The net effect of revisions `first` to `last`, so that a long way is one step: neighbours are combined until one changeset is left. What
/// cannot be combined stays in several.
static std::vector<QByteArray> combined(const std::vector<Revision> &revisions, int first, int last)
{
    std::vector<QByteArray> changesets;
    for (int i = first; i <= last; ++i)
        changesets.push_back(revisions[size_t(i)].changeset);
    const std::vector<QByteArray> single = changesets;
    while (changesets.size() > 1) {
        std::vector<QByteArray> pairs;
        for (size_t i = 0; i + 1 < changesets.size(); i += 2) {
            Result<QByteArray> both = combinedChangeset(changesets[i], changesets[i + 1]);
            if (!both)
                return single;
            pairs.push_back(std::move(both).value());
        }
        if (changesets.size() % 2 == 1)
            pairs.push_back(changesets.back());
        changesets = std::move(pairs);
    }
    return changesets;
}

/// Applies them to the content (null: to nothing) on a copy. References may point nowhere between two rows of the insertion, so all happens
/// inside one savepoint, which is never released: the copy is thrown away.
static Result<Program> walked(const Program *content, std::vector<QByteArray> changesets, ApplyDirection direction)
{
    Result<Connection> copy = schema::createDatabase(schema::currentVersion());
    if (!copy)
        return copy.error();
    Result<Savepoint> walking = Savepoint::begin(*copy);
    if (!walking)
        return walking.error();
    if (content)
        if (const Result<void> inserted = insertProgram(*copy, *content); !inserted)
            return inserted.error();
    if (direction == ApplyDirection::Backward)
        std::ranges::reverse(changesets);
    for (const QByteArray &changeset : changesets)
        if (!changeset.isEmpty() && !applyChangeset(*copy, changeset, direction, &schema::isProgramTable))
            return Error{Error::Kind::Damaged,
                         Message(QT_TRANSLATE_NOOP("core", "The history of the file does not lead to its content, so an earlier state cannot be shown; check the file with “verify”."))};
    return readProgram(*copy);
}

Result<Program> programAt(const Program &present, const std::vector<Revision> &revisions, int head, int wanted)
{
    if (wanted < 0 || wanted >= int(revisions.size()) || head < 0)
        return Error{Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "The history has no revision %1."), {Message(QString::number(wanted))})};
    if (wanted == head)
        return present;
    if (wanted > head)
        return walked(&present, combined(revisions, head + 1, wanted), ApplyDirection::Forward);
    // An empty text in the file is "not stated" in the value, and then only the way from the beginning fits.
    if (head - wanted <= wanted)
        if (Result<Program> past = walked(&present, combined(revisions, wanted + 1, head), ApplyDirection::Backward))
            return past;
    return walked(nullptr, combined(revisions, 0, wanted), ApplyDirection::Forward);
}

} // namespace micromajor
