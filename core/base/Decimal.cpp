#include "core/base/Decimal.h"

namespace micromajor::decimal {

static constexpr qint64 largest = 1'000'000'000'000'000; // 10^12 in thousandths

std::optional<qint64> parse(QStringView text)
{
    text = text.trimmed();
    bool negative = false;
    if (!text.isEmpty() && (text.front() == u'-' || text.front() == u'+')) {
        negative = text.front() == u'-';
        text = text.mid(1);
    }
    qint64 value = 0;
    int digits = 0;
    int decimals = -1;
    for (const QChar character : text) {
        if (character == u'.' || character == u'．') {
            if (decimals >= 0)
                return std::nullopt;
            decimals = 0;
            continue;
        }
        const int digit = character.digitValue();
        if (digit < 0 || ++digits > 16 || (decimals >= 0 && ++decimals > 3))
            return std::nullopt;
        value = value * 10 + digit;
    }
    if (digits == 0)
        return std::nullopt;
    for (int i = qMax(decimals, 0); i < 3; ++i) {
        if (value > largest)
            return std::nullopt;
        value *= 10;
    }
    if (value > largest)
        return std::nullopt;
    return negative ? -value : value;
}

QString toString(qint64 thousandths)
{
    const qint64 magnitude = thousandths < 0 ? -thousandths : thousandths;
    QString text = QString::number(magnitude / 1000);
    if (const qint64 rest = magnitude % 1000; rest != 0) {
        QString decimals = QStringLiteral("%1").arg(rest, 3, 10, QLatin1Char('0'));
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        text += u'.' + decimals;
    }
    return thousandths < 0 ? u'-' + text : text;
}

} // namespace micromajor::decimal
