#include "ui/courses/Clipboard.h"

#include "core/exchange/table/ClipboardCells.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace micromajor {

std::vector<QStringList> clipboardCells()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    if (!content)
        return {};
    // Word's plain text breaks a cell of two lines in two; its HTML does not.
    if (content->hasHtml())
        if (std::vector<QStringList> cells = htmlCells(content->html()); !cells.empty())
            return cells;
    return tabSeparatedCells(content->text());
}

} // namespace micromajor
