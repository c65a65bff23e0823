#include "Plant.h"

namespace micromajor {

using namespace Qt::StringLiterals;

std::vector<Fault> creditsFaults()
{
    return {
    };
}

} // namespace micromajor
