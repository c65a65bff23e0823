#pragma once
#include <QString>

namespace micromajor {

/// The six levels of Bloom's revised taxonomy as bits, in the order of choices::bloom.
enum BloomLevel : unsigned { Remember = 1, Understand = 2, Apply = 4, Analyse = 8, Evaluate = 16, Create = 32 };

/// What the verbs of a statement say about it. A short list of our own, Chinese and English; a verb may sit at several levels.
struct VerbsFound
{
    unsigned levels = 0;     ///< BloomLevel bits that some verb can reach; 0 = no known verb
    bool observable = false; ///< a verb that can be seen and assessed
    QStringView vague;       ///< the first verb that cannot (了解, understand …), or empty
};
/// O(length of the statement); most characters are dismissed at once.
VerbsFound verbsIn(QStringView statement);

} // namespace micromajor
