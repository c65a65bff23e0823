#include "core/exchange/table/ClipboardCells.h"

namespace micromajor {

std::vector<QStringList> tabSeparatedCells(const QString &text)
{
    std::vector<QStringList> lines;
    QStringList line;
    QString cell;
    bool quoted = false;
    bool cellBegins = true;
    const auto endCell = [&] {
        line.append(cell.trimmed());
        cell.clear();
        cellBegins = true;
    };
    const auto endLine = [&] {
        endCell();
        lines.push_back(line);
        line.clear();
    };
    // Found once: looking for the closing quote at every opening one would be quadratic.
    const qsizetype lastQuote = text.lastIndexOf(u'"');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                cell += c;
            }
        } else if (c == u'"' && cellBegins && lastQuote > i) {
            quoted = true;
            cellBegins = false;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endLine();
        } else if (c != u'\r') {
            cell += c;
            cellBegins = false;
        }
    }
    if (!cell.isEmpty() || !line.isEmpty())
        endLine();
    return lines;
}

} // namespace micromajor
