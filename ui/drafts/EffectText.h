#pragma once
#include "core/review/Consequences.h"

#include <QStringList>

namespace micromajor {

/// What a step does to the problems: the new ones, those that stay with another figure and the solved ones in sentences, at
/// most three of each, then how many more. A problem that
/// several rule sets report is told once. Never empty.
QStringList effectSentences(const Consequences &consequences);

} // namespace micromajor
