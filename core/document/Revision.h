#pragma once
#include "core/base/Message.h"

#include <QByteArray>
#include <QDateTime>

namespace micromajor {

/// One step of the history as it stands in the file. hash = SHA-256 over parent hash, author, time, label and changeset.
struct Revision
{
    QByteArray hash;   ///< 32 bytes
    QByteArray parent; ///< 32 bytes; of the first revision: empty
    QString author;
    QDateTime time; ///< UTC
    Message label;
    QByteArray changeset; ///< of the SQLite session extension
    QString mergeKey;     ///< only while unsaved; empty once published
};

} // namespace micromajor
