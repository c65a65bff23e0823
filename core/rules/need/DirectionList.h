#pragma once
#include <QString>

#include <vector>

namespace micromajor {

/// One construction direction of the 2025 list (resources/directions/double-thousand-2025.json): 12 areas with 5 directions each.
/// The notice calls the directions 建议 (suggested): the list is not closed.
struct ListedDirection
{
    QString areaCode; ///< "A01"
    QString areaZh;
    QString areaEn;
    QString code; ///< "A01-1"
    QString zh;
    QString en;
};
const std::vector<ListedDirection> &listedDirections();
/// By code, or else by the Chinese or English name; null when it is not in the list.
const ListedDirection *listedDirection(const QString &code, const QString &name);

} // namespace micromajor
