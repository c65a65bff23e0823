#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

std::vector<Fault> audienceFaults()
{
    return {
    };
}

} // namespace micromajor
