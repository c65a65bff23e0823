#include "core/rules/credits/FeeSums.h"

namespace micromajor::rules {

using namespace Qt::StringLiterals;

static bool isExact(const Fee &fee, QLatin1StringView basis)
{
    return fee.amount && fee.basis == basis && (fee.bound.isEmpty() || fee.bound == "exact"_L1);
}

bool belongTogether(const Fee &price, const Fee &total)
{
    return isExact(price, "credit"_L1) && isExact(total, "total"_L1) && price.currency == total.currency && price.payer == total.payer;
}

std::vector<FeeChange> feeChanges(const Program &program, Credits credits)
{
    std::vector<FeeChange> changes;
    for (const Fee &price : program.fees)
        for (const Fee &total : program.fees) {
            if (!belongTogether(price, total))
                continue;
            const int128 right = product(*price.amount, credits);
            if (right != int128(total.amount->thousandths()) * 1000 && right % 1000 == 0)
                changes.push_back({&total, Money::fromThousandths(qint64(right / 1000))});
        }
    return changes;
}

} // namespace micromajor::rules
