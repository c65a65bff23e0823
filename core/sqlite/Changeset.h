#pragma once
#include "core/sqlite/Session.h"

#include <map>
#include <set>

namespace micromajor {

enum class ApplyDirection { Forward, Backward };

/// Does or undoes what was recorded. Any conflict, also with a foreign key, aborts: then nothing has happened.
Result<void> applyChangeset(Connection &connection, const QByteArray &changeset, ApplyDirection direction, TableFilter filter);
/// One changeset with the net effect of both, one after the other; empty if they cancel out.
Result<QByteArray> combinedChangeset(const QByteArray &first, const QByteArray &second);
/// The changeset that undoes this one.
Result<QByteArray> invertedChangeset(const QByteArray &changeset);
/// What a changeset does to one table.
struct TableChanges
{
    bool onlyFields = true;    ///< no row comes, goes or changes its place (the second column)
    std::set<QString> updated; ///< keys (the first column) of the rows whose fields change
};
/// By table name. Fails for bytes that are no changeset.
Result<std::map<QByteArray, TableChanges>> changesIn(const QByteArray &changeset);

} // namespace micromajor
