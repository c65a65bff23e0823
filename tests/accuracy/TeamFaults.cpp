#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

std::vector<Fault> teamFaults()
{
    return {
    };
}

} // namespace micromajor
