#include "core/rules/need/DirectionList.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace micromajor {

using namespace Qt::StringLiterals;

const std::vector<ListedDirection> &listedDirections()
{
    static const std::vector<ListedDirection> all = [] {
        std::vector<ListedDirection> list;
        QFile file(u":/directions/double-thousand-2025.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return list;
        const auto areas = QJsonDocument::fromJson(file.readAll())["areas"_L1].toArray();
        for (const auto &area : areas) {
            const auto directions = area["directions"_L1].toArray();
            for (const auto &direction : directions)
                list.push_back({area["code"_L1].toString(), area["zh"_L1].toString(), area["en"_L1].toString(),
                                direction["code"_L1].toString(), direction["zh"_L1].toString(), direction["en"_L1].toString()});
        }
        return list;
    }();
    return all;
}

const ListedDirection *listedDirection(const QString &code, const QString &name)
{
    const ListedDirection *byName = nullptr;
    for (const ListedDirection &direction : listedDirections()) {
        if (!code.isEmpty() && direction.code == code)
            return &direction;
        if (!name.isEmpty() && !byName && (direction.zh == name || direction.en.compare(name, Qt::CaseInsensitive) == 0))
            byName = &direction;
    }
    return byName;
}

} // namespace micromajor
