#include "core/base/DataFolder.h"

#include <QDir>
#include <QStandardPaths>

namespace micromajor {

QString dataFolder()
{
    const QString chosen = qEnvironmentVariable("MICROMAJOR_DATA_FOLDER");
    const QString path = chosen.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/micromajor")
        : chosen;
    if (QDir folder(path); !folder.exists() && folder.mkpath(QStringLiteral(".")))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

QString dataFolder(const QString &name)
{
    const QString path = dataFolder() + u'/' + name;
    QDir().mkpath(path);
    return path;
}

} // namespace micromajor
