#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

std::vector<Fault> assessmentFaults()
{
    return {
    };
}

} // namespace micromajor
