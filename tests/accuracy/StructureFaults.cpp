#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

std::vector<Fault> structureFaults()
{
    return {
    };
}

} // namespace micromajor
