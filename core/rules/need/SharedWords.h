#pragma once
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace micromajor {

/// Finds the words that a text shares with a direction: runs of at least two Chinese characters, or whole Latin words, that are not
/// general (技术, 工程, management, …). Words that say little alone (智能, 数字) count only inside a longer run.
/// O(length of the text × length of the direction) at worst; most characters are dismissed at once.
class SharedWords
{
public:
    /// Either text may be empty.
    SharedWords(const QString &chinese, const QString &english);
    /// Adds the words of the text that are new to `words`.
    void collect(QStringView text, QStringList &words) const;

private:
    bool mayBegin(char16_t character) const { return m_first[character & 255]; }
    qsizetype longestRun(QStringView text) const;

    std::vector<QString> m_runs;  ///< Chinese parts without general words
    QStringList m_words;          ///< Latin words, lower case
    std::array<bool, 256> m_first{}; ///< by the low byte of a first character
};

} // namespace micromajor
