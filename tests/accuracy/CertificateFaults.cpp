#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

std::vector<Fault> certificateFaults()
{
    return {
    };
}

} // namespace micromajor
