#include "core/review/Likeness.h"

#include "core/review/RowShape.h"

#include <algorithm>

namespace micromajor {

LetterPairs::LetterPairs(const QString &text)
{
    const QString letters = normalisedText(text);
    // A single letter is a pair with nothing.
    if (letters.size() == 1)
        m_pairs.push_back(letters[0].unicode());
    for (qsizetype i = 0; i + 1 < letters.size(); ++i)
        m_pairs.push_back(quint32(letters[i].unicode()) << 16 | letters[i + 1].unicode());
    std::ranges::sort(m_pairs);
}

int LetterPairs::likeness(const LetterPairs &other) const
{
    if (m_pairs.empty() || other.m_pairs.empty())
        return 0;
    size_t common = 0;
    for (auto one = m_pairs.begin(), two = other.m_pairs.begin(); one != m_pairs.end() && two != other.m_pairs.end();) {
        if (*one == *two) {
            ++common;
            ++one;
            ++two;
        } else if (*one < *two) {
            ++one;
        } else {
            ++two;
        }
    }
    return int(2000 * common / (m_pairs.size() + other.m_pairs.size()));
}

} // namespace micromajor
