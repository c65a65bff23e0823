#pragma once
#include "core/exchange/wordform/FormLoops.h"

namespace micromajor::wordform {

/// Content controls whose tag or title, and bookmarks whose name, is the name of a field. What they hold is only replaced while it is the
/// prompt that Word shows in them, or blank.
class NamedPlaces
{
public:
    explicit NamedPlaces(const PartXml &xml);

    void addLoops(FormLoops &loops) const;
    /// After the placeholders: one that stands in a named place goes first.
    void addValues(FormDraft &draft, FormLoops &loops) const;

private:
    struct Named
    {
        int element = -1;
        QString name;
    };
    /// False: named for another purpose.
    bool fillControl(const Named &control, FormDraft &draft, FormLoops &loops) const;
    void fillBookmark(const Named &bookmark, FormDraft &draft, FormLoops &loops) const;

    const PartXml &m_xml;
    std::vector<Named> m_controls;
    std::vector<Named> m_bookmarks;
};

} // namespace micromajor::wordform
