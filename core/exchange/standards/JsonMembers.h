#pragma once
#include <QJsonArray>
#include <QJsonObject>

namespace micromajor::standards {

// What is not stated has no member.

inline void add(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

inline void add(QJsonObject &object, QLatin1StringView key, const QJsonArray &values)
{
    if (!values.isEmpty())
        object.insert(key, values);
}

} // namespace micromajor::standards
