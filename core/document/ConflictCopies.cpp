#include "core/document/ConflictCopies.h"

#include <QDir>

namespace micromajor {

using namespace Qt::StringLiterals;

static bool isMarked(QStringView words)
{
    return words.contains(u"conflict", Qt::CaseInsensitive) || words.contains(u"冲突");
}

QStringList conflictCopies(const QString &path)
{
    const QFileInfo own(path);
    const QString name = own.completeBaseName();
    QStringList copies;
    if (isMarked(name))
        return copies;
    for (const QFileInfo &beside : own.absoluteDir().entryInfoList({u"*."_s + own.suffix()}, QDir::Files, QDir::Time)) {
        const QString other = beside.completeBaseName();
        if (other.startsWith(name) && isMarked(QStringView(other).mid(name.size())))
            copies.append(beside.filePath());
    }
    return copies;
}

} // namespace micromajor
