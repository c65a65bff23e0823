#pragma once
#include "core/base/Result.h"
#include "core/sqlite/Connection.h"

#include <utility>
#include <vector>

namespace micromajor::schema {

/// Stands in the header of every file of ours: "MMWK".
inline constexpr qint32 applicationId = 0x4D4D574B;

/// The number of the last step in resources/schema: the user_version of the files written by this program.
int currentVersion();
/// Files before this version have no names and seals of revisions.
inline constexpr int versionWithMarks = 2;
/// An empty database as this version knew it: steps 1 to `version`.
Result<Connection> createDatabase(int version);
/// Brings a database in memory from one version to the current one, all or nothing.
Result<void> migrate(Connection &connection, int version);

/// Whether changes of this table are steps of the history.
bool isProgramTable(const char *name);

/// What sqlite_schema says, one sorted entry for each object: {"table course", "CREATE TABLE …"}.
using Objects = std::vector<std::pair<QString, QString>>;
Result<Objects> objects(Connection &connection);
Result<Objects> objectsOf(int version); ///< of an empty database of this version
/// The names of all tables, sorted.
Result<std::vector<QByteArray>> tableNames(Connection &connection);

} // namespace micromajor::schema
