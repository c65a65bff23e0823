#include "core/rules/structure/CourseKeys.h"

#include <algorithm>

namespace micromajor::rules {

/// Equal for texts that are equal whatever the case.
static quint64 foldedHash(QStringView text)
{
    quint64 hash = 0xcbf29ce484222325u; // FNV-1a
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        const bool isLetterWithoutCase = unit >= 0x2e80 && unit < 0xa640; // Chinese
        const char16_t folded = unit < 0x80     ? unit >= u'A' && unit <= u'Z' ? unit + 32 : unit
                              : isLetterWithoutCase ? unit
                              : character.isSurrogate() ? 0
                                                    : character.toCaseFolded().unicode();
        hash = (hash ^ folded) * 0x100000001b3u;
    }
    return hash;
}

/// Mostly no text is repeated; numbers tell that faster than comparing the texts.
static bool maybeRepeated(const std::vector<CourseKey> &keys)
{
    std::vector<quint64> hashes;
    hashes.reserve(keys.size());
    for (const CourseKey &key : keys)
        hashes.push_back(foldedHash(key.first));
    std::sort(hashes.begin(), hashes.end());
    return std::adjacent_find(hashes.begin(), hashes.end()) != hashes.end();
}

std::vector<std::pair<int, int>> repeatedKeys(std::vector<CourseKey> &keys)
{
    if (!maybeRepeated(keys))
        return {};
    const auto before = [](const CourseKey &a, const CourseKey &b) {
        if (a.first.size() != b.first.size())
            return a.first.size() < b.first.size();
        const int order = a.first.compare(b.first, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.second < b.second;
    };
    std::sort(keys.begin(), keys.end(), before);
    std::vector<std::pair<int, int>> pairs;
    for (size_t i = 1, first = 0; i < keys.size(); ++i) {
        if (keys[i].first.compare(keys[first].first, Qt::CaseInsensitive) == 0)
            pairs.emplace_back(keys[i].second, keys[first].second);
        else
            first = i;
    }
    return pairs;
}

} // namespace micromajor::rules
