#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

std::vector<Fault> needFaults()
{
    return {
    };
}

} // namespace micromajor
