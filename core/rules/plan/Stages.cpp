#include "core/rules/plan/Stages.h"

#include "core/program/Choices.h"

#include <QLatin1StringView>

namespace micromajor::rules {

int stageOf(QStringView code)
{
    for (int i = 0; i < stageCount; ++i)
        if (code == QLatin1StringView(choices::stage[size_t(i)].code))
            return i;
    return -1;
}

} // namespace micromajor::rules
