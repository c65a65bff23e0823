#pragma once
#include "core/rules/Finding.h"

#include <QStringList>

namespace micromajor {

class ProgramSession;

/// What a fix would do, computed on the value alone: nothing is changed.
struct FixEffect
{
    QStringList changes;  ///< "Credits of 机器学习: 2 → 3.5", and the figures of the program that move
    QStringList resolved; ///< sentences of the problems that go away
    QStringList arising;  ///< sentences of the problems that come
    int problemsBefore = 0;
    int problemsAfter = 0;
};
/// The fix in a few words where its whole sentence has no room: "Credits: 3.5"; its title when it does more than set one field.
QString shortTitle(const Fix &fix, const Program &program);
FixEffect effectOf(const Edit &edit, const ProgramSession &session);

} // namespace micromajor
