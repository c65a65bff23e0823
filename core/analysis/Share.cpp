#include "core/analysis/Totals.h"
#include "core/analysis/WideInteger.h"

namespace micromajor {

Percent Share::percent() const
{
    if (whole <= 0)
        return {};
    const int128 tenths = (int128(part) * 2000 + whole) / (int128(whole) * 2);
    return Percent::fromThousandths(qint64(tenths) * 100);
}

std::strong_ordering Share::operator<=>(const Share &other) const
{
    const int128 left = int128(part) * other.whole;
    const int128 right = int128(other.part) * whole;
    return left < right ? std::strong_ordering::less : left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

} // namespace micromajor
