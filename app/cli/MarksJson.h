#pragma once
#include "core/document/Seals.h"

#include <QJsonArray>
#include <QJsonObject>

namespace micromajor::cli {

inline QString timeJson(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

inline QString hashJson(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

/// Names and seals of a program file, as `verify` prints them.
QJsonArray versionsJson(const std::vector<NamedVersion> &versions);
QJsonArray sealsJson(const std::vector<SealState> &seals);
QString versionsText(const std::vector<NamedVersion> &versions);
QString sealsText(const std::vector<SealState> &seals);

} // namespace micromajor::cli
