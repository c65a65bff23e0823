#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

std::vector<Fault> privacyFaults()
{
    return {
    };
}

} // namespace micromajor
