#include "core/rules/completeness/WordPosition.h"

#include <algorithm>

namespace micromajor::rules {

static bool isLatin(QChar character)
{
    return character.unicode() < 0x250 && character.isLetter();
}

qsizetype wordPosition(QStringView word, QStringView text, qsizetype from)
{
    if (word.isEmpty())
        return -1;
    // Looking for a single character is much faster than the search, and dismisses nearly every text.
    if (std::none_of(text.begin(), text.end(), [lower = word.front().toLower(), upper = word.front().toUpper()](QChar character) {
            return character == lower || character == upper;
        }))
        return -1;
    for (;; ++from) {
        from = text.indexOf(word, from, Qt::CaseInsensitive);
        if (from < 0)
            return -1;
        const qsizetype end = from + word.size();
        const bool beginsInside = isLatin(word.front()) && from > 0 && isLatin(text[from - 1]);
        const bool endsInside = isLatin(word.back()) && end < text.size() && isLatin(text[end]);
        if (!beginsInside && !endsInside)
            return from;
    }
}

} // namespace micromajor::rules
