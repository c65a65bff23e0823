#pragma once
#include "ui/workbench/CommandPalette.h"

namespace micromajor {

class ActionCatalogue;
class PageStack;
class ProgramSession;

/// Everything that the palette finds: pages, enabled commands, and the courses, outcomes, people and open problems of the program.
/// `session` and `pages` are null while the start page is shown.
std::vector<CommandPalette::Entry> paletteEntries(const ActionCatalogue &actions, ProgramSession *session, PageStack *pages);

/// The help page "shortcuts" as Markdown: every command with its key, by menu, and the keys of the views.
QString shortcutsHelp();

} // namespace micromajor
