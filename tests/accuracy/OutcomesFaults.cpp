#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

std::vector<Fault> outcomesFaults()
{
    return {
    };
}

} // namespace micromajor
