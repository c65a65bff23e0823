#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

std::vector<Fault> planFaults()
{
    return {
    };
}

} // namespace micromajor
