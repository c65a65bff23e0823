#include "core/rules/quality/QualityFigures.h"

#include "core/analysis/WideInteger.h"

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

bool saysSomething(QStringView text)
{
    text = text.trimmed();
    if (std::none_of(text.begin(), text.end(), [](QChar character) { return character.isLetterOrNumber(); }))
        return false;
    if (text.size() > 4)
        return true;
    static constexpr QStringView empty[] = {u"无", u"暂无", u"没有", u"待定", u"待补", u"待填", u"略", u"none", u"tbd", u"n/a"};
    return std::none_of(std::begin(empty), std::end(empty), [&](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

bool Measured::isBelow(Percent limit) const
{
    return int128(part) < int128(limit.thousandths()) * whole;
}

QString Measured::text() const
{
    return decimal::toString(whole == 1 ? part : (part * 2 + whole * 100) / (whole * 200) * 100);
}

std::optional<Measured> measured(const QualityResult &result)
{
    if (result.percent)
        return Measured{result.percent->thousandths(), 1};
    if (result.counted && result.total && *result.total > 0)
        return Measured{qint64(*result.counted) * 100'000, *result.total};
    return std::nullopt;
}

const QualityIndicator &indicatorOf(const Program &program, const QualityResult &result)
{
    const QualityIndicator *indicator = find(program.qualityIndicators, result.indicatorId);
    Q_ASSERT(indicator);
    return *indicator;
}

Variety varietyOf(std::vector<QStringView> texts)
{
    Variety variety;
    for (size_t i = 0; i < texts.size(); ++i) {
        texts[i] = texts[i].trimmed();
        if (texts[i].isEmpty())
            ++variety.unknown;
        else
            variety.known += std::none_of(texts.begin(), texts.begin() + std::ptrdiff_t(i),
                                          [&](QStringView earlier) { return earlier.compare(texts[i], Qt::CaseInsensitive) == 0; });
    }
    return variety;
}

} // namespace micromajor
