#pragma once
#include <QString>

namespace micromajor {

/// The user's data folder (recovery journals, locks, backups, settings); created on first use, readable by the user alone.
/// The environment variable MICROMAJOR_DATA_FOLDER replaces it (tests, portable installations).
QString dataFolder();
/// A sub-folder of it, created if missing.
QString dataFolder(const QString &name);

} // namespace micromajor
