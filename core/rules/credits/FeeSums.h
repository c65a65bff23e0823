#pragma once
#include "core/analysis/WideInteger.h"
#include "core/program/Program.h"

namespace micromajor::rules {

/// A price per credit and a total fee of the same currency and payer, both exact.
bool belongTogether(const Fee &price, const Fee &total);
/// Price times credits, in millionths.
inline int128 product(Money price, Credits credits) { return int128(price.thousandths()) * credits.thousandths(); }
/// A total fee and what it must be for these credits; those that are right already, or cannot be exact, are left out.
struct FeeChange
{
    const Fee *total;
    Money amount;
};
std::vector<FeeChange> feeChanges(const Program &program, Credits credits);

} // namespace micromajor::rules
