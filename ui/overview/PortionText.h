#pragma once
#include "core/analysis/Composition.h"

namespace micromajor {

/// "32", "32–48"; where courses do not state their value: what the others state, then "+ ?"; "—" if none does.
template<class Amount>
QString portionText(const Portion<Amount> &portion)
{
    if (portion.range.isStated())
        return rangeText(portion.range);
    return portion.drawn == Amount() ? QStringLiteral("—") : portion.drawn.toString() + QStringLiteral(" + ?");
}

/// For lengths on the screen only.
template<class Amount>
double length(const Amount &amount)
{
    return double(amount.thousandths()) / 1000;
}

} // namespace micromajor
