#pragma once
#include "core/analysis/Totals.h"

#include <QJsonObject>

namespace micromajor::cli {

/// Numbers of the JSON output: exact (2, 15.5, 3.125), null when not stated.
template<class Unit>
QJsonValue number(const std::optional<Decimal<Unit>> &amount)
{
    if (!amount)
        return QJsonValue::Null;
    // The nearest double of a decimal is written with exactly its digits.
    return amount->thousandths() % 1000 == 0 ? QJsonValue(amount->thousandths() / 1000) : QJsonValue(double(amount->thousandths()) / 1000);
}
inline QJsonValue number(const std::optional<int> &count)
{
    return count ? QJsonValue(*count) : QJsonValue(QJsonValue::Null);
}
inline QJsonValue number(const std::optional<Share> &share)
{
    return share ? number(std::optional(share->percent())) : QJsonValue(QJsonValue::Null);
}
inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace micromajor::cli
