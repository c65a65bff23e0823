#pragma once
#include "core/base/Message.h"

namespace micromajor {

/// All names that a school's own Word form may use, as Markdown tables, list by list: for the help and for `forms --fields`.
QString fieldListMarkdown(Language language);

} // namespace micromajor
