#include "ui/drafts/DifferingText.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

static QString html(QStringView text)
{
    return text.toString().toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// Outwards to where a character begins or ends.
static qsizetype boundary(const QString &text, qsizetype at, bool forward)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(at);
    if (finder.isAtBoundary())
        return at;
    return forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
}

QString markedDifference(const QString &text, const QString &other)
{
    if (text == other || text.isEmpty() || other.isEmpty())
        return html(text);
    const auto [here, there] = std::mismatch(text.begin(), text.end(), other.begin(), other.end());
    const qsizetype begin = boundary(text, here - text.begin(), false);
    const qsizetype room = std::min(text.size(), other.size()) - begin;
    qsizetype same = 0;
    while (same < room && text[text.size() - 1 - same] == other[other.size() - 1 - same])
        ++same;
    const qsizetype end = boundary(text, text.size() - same, true);
    const QStringView view(text);
    if (begin >= end)
        return html(view);
    return html(view.left(begin)) + u"<u><b>"_s + html(view.mid(begin, end - begin)) + u"</b></u>"_s + html(view.mid(end));
}

} // namespace micromajor
