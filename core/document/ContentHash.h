#pragma once
#include "core/document/History.h"
#include "core/sqlite/Connection.h"

namespace micromajor {

/// All rows of the program's tables in a canonical form: tables by name, rows by id, values with type and length.
Result<QByteArray> contentSnapshot(Connection &connection);

/// SHA-256 over application id, version, schema, all rows and the history: what the table content_hash of a file holds.
Result<QByteArray> contentHash(Connection &connection, const History &history, int version);

} // namespace micromajor
