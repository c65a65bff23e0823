#include "core/analysis/Centrality.h"

#include <limits>

namespace micromajor {

Centrality SaturatingCount::toCentrality() const
{
    constexpr auto most = std::numeric_limits<unsigned long long>::max();
    if (m_exceeded)
        return {most, most, true};
    return {static_cast<unsigned long long>(m_value >> 64), static_cast<unsigned long long>(m_value), false};
}

QString Centrality::toString() const
{
    uint128 value = (uint128(high) << 64) | low;
    QString digits;
    do {
        digits.prepend(QChar(u'0' + int(value % 10)));
        value /= 10;
    } while (value != 0);
    return exceeded ? QStringLiteral("> ") + digits : digits;
}

} // namespace micromajor
