#pragma once
#include "core/base/Result.h"

struct sqlite3;

namespace micromajor {

/// What SQLite reported: kind Damaged when it found the database malformed, Internal otherwise. Both are rephrased by callers who know the file.
Error sqliteError(int code, sqlite3 *connection = nullptr);

} // namespace micromajor
