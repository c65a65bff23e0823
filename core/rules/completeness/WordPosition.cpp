#include "core/rules/completeness/WordPosition.h"

namespace micromajor::rules {

static bool isLatin(QChar character)
{
    return character.unicode() < 0x250 && character.isLetter();
}

qsizetype wordPosition(QStringView word, QStringView text, qsizetype from)
{
    if (word.isEmpty())
        return -1;
    // A Chinese character has no case, and looking for one is much faster than the search; it dismisses nearly every text.
    if (word.front() >= QChar(0x2e80) && word.front() < QChar(0xa640) && !text.contains(word.front()))
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
