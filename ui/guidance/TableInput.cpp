#include "ui/guidance/TableInput.h"

#include "core/exchange/table/ClipboardCells.h"

#include <QMimeData>

namespace micromajor {

using namespace Qt::StringLiterals;

TableInput::TableInput(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
}

bool TableInput::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasHtml() || QPlainTextEdit::canInsertFromMimeData(source);
}

void TableInput::insertFromMimeData(const QMimeData *source)
{
    const std::vector<QStringList> rows = source->hasHtml() ? htmlCells(source->html()) : std::vector<QStringList>();
    if (rows.empty()) {
        QPlainTextEdit::insertFromMimeData(source);
        return;
    }
    QStringList lines;
    for (QStringList row : rows) {
        for (QString &cell : row)
            if (cell.contains(u'\n') || cell.contains(u'\t') || cell.startsWith(u'"'))
                cell = u"\"%1\""_s.arg(cell.replace(u"\""_s, u"\"\""_s));
        lines << row.join(u'\t');
    }
    insertPlainText(lines.join(u'\n') + u'\n');
}

} // namespace micromajor
