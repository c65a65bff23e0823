#pragma once
#include "core/rules/Finding.h"

#include <vector>

class QWidget;

namespace micromajor {

class Page;
class ProgramSession;

/// What the outline lists: stable id, number of the dimension (0 = none), name, icon, the places it shows and how to make the page.
struct PageEntry
{
    const char *id;    ///< "audience", "gap", "content", "courses", "mode", "credits", "assessment", "certificate", "other", "outcomes", "team", …
    int dimension;     ///< 1 to 8 for the eight dimensions, 0 for cross pages
    bool sub;          ///< indented under the dimension before it (courses under content)
    const char *title; ///< English, context "pages"
    const char *icon;  ///< resources/icons/<icon>.svg
    bool (*shows)(const Place &place); ///< by table and field; asked without a page: the outline counts problems, the window finds the page of a jump
    Page *(*make)(ProgramSession &session, QWidget *parent);
};
const std::vector<PageEntry> &pageCatalogue();

} // namespace micromajor
