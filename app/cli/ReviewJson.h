#pragma once
#include "core/rules/Finding.h"

#include <QJsonObject>

namespace micromajor::cli {

/// {"zh": …, "en": …}; null for nothing.
inline QJsonValue bilingualJson(const Message &message)
{
    if (message.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"zh"_qs, message.text(Language::Chinese)}, {u"en"_qs, message.text(Language::English)}};
}

/// {"kind", "id", "field"}; null where there is no place.
inline QJsonValue placeJson(const Place &place)
{
    if (!place.table)
        return QJsonValue::Null;
    return QJsonObject{{u"kind"_qs, QString::fromLatin1(place.table->name)}, {u"id"_qs, place.id},
                       {u"field"_qs, place.field ? QJsonValue(QString::fromLatin1(place.field->name)) : QJsonValue(QJsonValue::Null)}};
}

} // namespace micromajor::cli
