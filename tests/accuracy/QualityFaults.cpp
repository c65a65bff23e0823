#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

std::vector<Fault> qualityFaults()
{
    return {
    };
}

} // namespace micromajor
