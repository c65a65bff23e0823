#pragma once
#include "core/rules/need/DirectionList.h"

#include <QStringView>

namespace micromajor {

/// The one direction of the list that is written almost like this (a word more or less, another 与, a typing mistake); null when there is
/// none or more than one. O(list · length²): for names that are not in the list only.
const ListedDirection *nearDirection(const QString &name);

} // namespace micromajor
