#include "core/rules/need/NearDirection.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace micromajor {

/// Without spaces, punctuation and the words for "and", in lower case.
static QString essence(const QString &name)
{
    static constexpr QStringView joining = u"与和及";
    QString result;
    for (const QChar character : name)
        if (character.isLetterOrNumber() && !joining.contains(character))
            result += character.toLower();
    return result;
}

/// Characters to change, insert or remove (Levenshtein).
static qsizetype distance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype(0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (size_t j = 0; j < size_t(b.size()); ++j) {
            const qsizetype changed = diagonal + (a[i] != b[qsizetype(j)]);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

static bool isNear(const QString &written, const QString &listed)
{
    const qsizetype shorter = std::min(written.size(), listed.size());
    if (shorter >= 3 && (written.contains(listed) || listed.contains(written)))
        return true;
    return distance(written, listed) <= std::max<qsizetype>(1, listed.size() / 4);
}

const ListedDirection *nearDirection(const QString &name)
{
    const QString written = essence(name);
    const ListedDirection *only = nullptr;
    for (const ListedDirection &direction : listedDirections()) {
        const QString zh = essence(direction.zh), en = essence(direction.en);
        if (written == zh || written == en)
            return &direction;
        if (!isNear(written, zh) && !isNear(written, en))
            continue;
        if (only)
            return nullptr;
        only = &direction;
    }
    return only;
}

} // namespace micromajor
