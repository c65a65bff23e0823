#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

std::vector<Fault> completenessFaults()
{
    return {
    };
}

} // namespace micromajor
