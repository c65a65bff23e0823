#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

/// The brackets around the year of a document number that are not 〔〕: 教就业厅函[2025]5号.
struct Brackets
{
    qsizetype open = -1, close = -1;
};

static bool isHan(QChar character)
{
    return character.unicode() >= 0x4e00 && character.unicode() <= 0x9fff;
}

static qsizetype beforeSpaces(QStringView text, qsizetype at)
{
    while (at >= 0 && text[at].isSpace())
        --at;
    return at;
}

/// Reads backwards from 号: number, bracket, year, bracket, and a Chinese character of the issuer's code.
static Brackets bracketsBefore(QStringView text, qsizetype sign)
{
    static constexpr QStringView opening = u"[(（【［";
    static constexpr QStringView closing = u"])）】］";
    // "楼(2025)5号楼" is a house.
    if (sign + 1 < text.size() && text[sign + 1] == u'楼')
        return {};
    qsizetype at = beforeSpaces(text, sign - 1);
    const qsizetype lastDigit = at;
    while (at >= 0 && text[at].isDigit())
        --at;
    if (at == lastDigit || lastDigit - at > 4)
        return {};
    at = beforeSpaces(text, at);
    if (at >= 0 && text[at] == u'第')
        at = beforeSpaces(text, at - 1);
    if (at < 6 || !closing.contains(text[at]) || !opening.contains(text[at - 5]))
        return {};
    const QStringView year = text.sliced(at - 4, 4);
    for (const QChar digit : year)
        if (digit < u'0' || digit > u'9')
            return {};
    if ((!year.startsWith(u"19") && !year.startsWith(u"20")) || !isHan(text[at - 6]))
        return {};
    return {at - 5, at};
}

static void judge(RuleReport &report, const Table &table, const Field &field, const void *row)
{
    const QString *text = field.text(row);
    QString right;
    Brackets first;
    for (qsizetype sign = -1; (sign = text->indexOf(u'号', sign + 1)) >= 0;) {
        const Brackets found = bracketsBefore(*text, sign);
        if (found.open < 0)
            continue;
        if (right.isEmpty()) {
            right = *text;
            first = found;
        }
        right[found.open] = u'〔';
        right[found.close] = u'〕';
    }
    if (right.isEmpty())
        return;
    const Place place{&table, table.id(row), &field};
    const qsizetype length = first.close + 1 - first.open;
    report.notMet(place, {placeMessage(place, report.program()), text->mid(first.open, length), right.mid(first.open, length)})
        .fix(edits::setField(report.program(), table, place.id, field, right));
}

static void check(RuleReport &report)
{
    static const auto fields = [] {
        std::vector<std::pair<const Table *, const Field *>> found;
        for (const Table *table : {&tables::program, &tables::evidence, &tables::agreement, &tables::approval})
            for (const Field &field : table->fields)
                if (field.type == FieldType::Text || field.type == FieldType::LongText)
                    found.emplace_back(table, &field);
        return found;
    }();
    const Program &program = report.program();
    for (const auto &[table, field] : fields)
        for (size_t i = 0, count = table->count(program); i < count; ++i)
            judge(report, *table, *field, table->at(program, i));
}

const Rule yearBrackets{
    .id = "year-brackets",
    .group = "completeness",
    .title = QT_TRANSLATE_NOOP("core", "Brackets of the year in document numbers"),
    .message = QT_TRANSLATE_NOOP("core", "%1 writes the year of a document number as %2; official documents write %3."),
    .severity = Severity::Advice,
    .fix = FixAvailability::Always,
    .basis = "frameworks.md FM-06",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
