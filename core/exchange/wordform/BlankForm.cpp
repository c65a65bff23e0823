#include "core/exchange/wordform/BlankForm.h"

#include "core/exchange/wordform/BlankTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace micromajor::wordform {

namespace {

/// What stands directly before the colon: not the blank or the sentence before it.
QString labelBefore(QStringView text)
{
    qsizetype start = text.size();
    while (start > 0) {
        const QChar character = text[start - 1];
        const bool wideGap = character.isSpace() && start > 1 && text[start - 2].isSpace();
        if (character == u'_' || character == u'\t' || character == u'\n' || wideGap || QStringView(u"：:；;，,。").contains(character))
            break;
        --start;
    }
    return text.mid(start).trimmed().toString();
}

void fillLines(FormDraft &draft, int paragraph)
{
    const ParagraphText text = draft.xml().textOf(paragraph);
    const QString &letters = text.text;
    for (qsizetype colon = 0; colon < letters.size(); ++colon) {
        if ((letters[colon] != u'：' && letters[colon] != u':') || text.units[size_t(colon)].element < 0)
            continue;
        qsizetype end = colon + 1;
        while (end < letters.size() && letters[end] != u'\n' && isBlankText(letters.mid(end, 1)))
            ++end;
        const qsizetype width = end - colon - 1;
        const bool atEnd = end == letters.size() || letters[end] == u'\n';
        const QString blank = letters.mid(colon + 1, width);
        const bool line = blank.contains(u'_') || blank.contains(u'＿') || blank.contains(u'\t');
        const QString label = labelBefore(QStringView(letters).first(colon));
        const auto field = atEnd || line || width >= 2 ? FieldNames::all().label(label) : std::nullopt;
        if (!field)
            continue;
        const int place = draft.addPlace(*field, label, paragraph);
        const bool written = std::any_of(text.units.begin() + colon + 1, text.units.begin() + end, [](const TextUnit &unit) { return unit.element >= 0; });
        if (written)
            draft.replaceText(text, colon + 1, end, place, true, atEnd ? QByteArray() : QByteArray("  "));
        else
            draft.insertText(text, colon, place);
        colon = end - 1;
    }
}

} // namespace

void addLabelledPlaces(FormDraft &draft, FormLoops &loops)
{
    const PartXml &xml = draft.xml();
    std::set<int> used;
    for (int element = 0; element < xml.count(); ++element)
        if (xml.is(element, "tbl"))
            BlankTable(draft, loops, element).fill(used);
    for (int element = 0; element < xml.count(); ++element)
        if (xml.is(element, "p") && !used.contains(xml.ancestor(element, "tc")) && !draft.isUsed(element))
            fillLines(draft, element);
}

} // namespace micromajor::wordform
