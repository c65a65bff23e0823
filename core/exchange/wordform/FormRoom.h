#pragma once
#include "core/exchange/wordform/PartXml.h"

namespace micromajor::wordform {

/// How much a place of the form can hold. 0: as much as there is.
struct Room
{
    int characters = 0;   ///< said by the form: “限200字”, “不超过300字”, “500字以内”
    int lineHalfCharacters = 0; ///< width of a line in Latin letters, a Chinese character being two of them
    int lines = 0;        ///< of a row whose height is fixed

    bool fits(const QString &text) const;
};

/// Characters as Word counts them: a Chinese character or a mark is one, and so is a word of other letters.
int countedCharacters(const QString &text);

/// Of the paragraph. A limit may stand in its cell, in the cell before it, or in the single cell above. A height is fixed only by
/// hRule "exact" (ISO/IEC 29500-1, 17.4.80); how many lines it holds is reckoned from the size of the letters, or 10.5 pt, at 1.3 times it.
Room roomOf(const PartXml &xml, int paragraph);

} // namespace micromajor::wordform
