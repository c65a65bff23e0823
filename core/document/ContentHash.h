#pragma once
#include "core/document/History.h"
#include "core/program/Program.h"
#include "core/sqlite/Connection.h"

namespace micromajor {

/// All rows of the program's tables in a canonical form: tables by name, rows by id, values with type and length.
Result<QByteArray> contentSnapshot(Connection &connection);

/// SHA-256 over application id, version, schema, all rows, the history and its marks: what the table content_hash of a file holds.
Result<QByteArray> contentHash(Connection &connection, const History &history, int version);

/// SHA-256 over everything that the program states, for signatures: it knows no schema, so a later version that has more tables or fields
/// computes the same for the same content. Layout: for each table that has rows, by its SQL name, the rows in their order; for each row its id and,
/// for each field stated, by its SQL name, the value with its type; every text with its length (64 bits, little endian) before it. O(program).
QByteArray contentDigest(const Program &program);

} // namespace micromajor
