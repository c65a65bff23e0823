#pragma once
#include <QString>

#include <vector>

namespace micromajor {

/// A text made ready for comparing with many others: its pairs of letters, sorted.
class LetterPairs
{
public:
    explicit LetterPairs(const QString &text);
    /// Dice coefficient of the pairs of letters in thousandths: 0 = nothing common, 1000 = equal. (L. R. Dice, "Measures of the Amount of
    /// Ecologic Association Between Species", Ecology 26, 1945.) Texts without letters are like nothing. O(length).
    int likeness(const LetterPairs &other) const;
    bool isEmpty() const { return m_pairs.empty(); }

private:
    std::vector<quint32> m_pairs;
};

/// From here on two names are taken to mean related things.
inline constexpr int alikeFrom = 500;

} // namespace micromajor
