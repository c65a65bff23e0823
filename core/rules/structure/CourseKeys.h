#pragma once
#include <QStringView>

#include <utility>
#include <vector>

namespace micromajor::rules {

/// A code or name, and the course's index.
using CourseKey = std::pair<QStringView, int>;
/// Pairs (later, first) of courses with the same text, whatever the case; by text. May sort the keys.
std::vector<std::pair<int, int>> repeatedKeys(std::vector<CourseKey> &keys);

} // namespace micromajor::rules
