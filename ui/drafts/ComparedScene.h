#pragma once
#include "core/map/MapLayout.h"
#include "core/review/Comparison.h"
#include "ui/drafts/ComparedLines.h"

#include <QStringList>

namespace micromajor {

/// The courses and prerequisites of both states on one map, laid out once: what is gone stands at the term where it stood.
struct ComparedScene
{
    /// What can be selected: a course or a prerequisite.
    struct Thing
    {
        ComparedSign sign = ComparedSign::Same;
        QString name;
        QString note;        ///< what happened to it, in a few words; empty: nothing
        int difference = -1; ///< the first that tells of it
        Place before, after; ///< no table: it is not there
    };
    MapLayout layout;
    std::vector<Thing> courses; ///< of each box of the layout
    std::vector<Thing> edges;   ///< of each edge of the layout
    QStringList heads;          ///< of each column
    QStringList captions;       ///< of each band; empty: none is needed

    /// As layoutMap(), for both programs together.
    static ComparedScene of(const Program &before, const Program &after, const Comparison &comparison);

    /// Everything that differs, one sentence each, for those who do not see the map.
    QString inWords() const;
    static QString inWords(const Thing &thing);
};

} // namespace micromajor
