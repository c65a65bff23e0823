#pragma once
#include <QStringList>

namespace micromajor {

/// Files beside `path` that a synchronising program made when two people had saved at the same time; newest first. They are told by their names:
/// ours, then something with "conflict" or 冲突 in it, such as "name.sync-conflict-20260818-173636-D4LGQYW.micromajor" (Syncthing) and
/// "name (conflicted copy 2018-04-10 093612).micromajor" (Nextcloud manual, "Conflicts"). None if `path` is such a copy itself.
/// O(files of the folder).
QStringList conflictCopies(const QString &path);

} // namespace micromajor
