#pragma once
#include <QStringView>

namespace micromajor::rules {

constexpr int stageCount = 4;
/// 0 foundation … 3 extension and practice; −1 = not stated.
int stageOf(QStringView code);

} // namespace micromajor::rules
