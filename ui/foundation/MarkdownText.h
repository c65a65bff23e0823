#pragma once
#include <QString>

class QTextEdit;

namespace micromajor {

/// Shows the text. Markdown brings sizes of its own; help is text of the window and looks like it.
void showMarkdown(QTextEdit &edit, const QString &markdown);

} // namespace micromajor
