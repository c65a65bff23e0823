#pragma once
#include <QString>
#include <QStringView>
#include <compare>
#include <optional>

namespace micromajor {

/// The shared arithmetic of all exact decimals: whole thousandths, so 15.5 and 3.125 are exact and sums never drift.
namespace decimal {
/// "15.5", "15,5" is refused; at most three decimals; between -10^12 and 10^12. Full-width digits are accepted, as typed in Chinese.
std::optional<qint64> parse(QStringView text);
/// Shortest form: 2, 15.5, 3.125.
QString toString(qint64 thousandths);
} // namespace decimal

/// An exact decimal of one unit. Amounts of different units do not mix.
template<class Unit>
class Decimal
{
public:
    constexpr Decimal() = default;
    static constexpr Decimal fromThousandths(qint64 thousandths) { return Decimal(thousandths); }
    static constexpr Decimal whole(qint64 value) { return Decimal(value * 1000); }
    static std::optional<Decimal> parse(QStringView text)
    {
        const auto thousandths = decimal::parse(text);
        return thousandths ? std::optional(Decimal(*thousandths)) : std::nullopt;
    }

    constexpr qint64 thousandths() const { return m_thousandths; }
    QString toString() const { return decimal::toString(m_thousandths); }

    constexpr auto operator<=>(const Decimal &) const = default;
    constexpr Decimal operator+(Decimal other) const { return Decimal(m_thousandths + other.m_thousandths); }
    constexpr Decimal operator-(Decimal other) const { return Decimal(m_thousandths - other.m_thousandths); }
    constexpr Decimal &operator+=(Decimal other)
    {
        m_thousandths += other.m_thousandths;
        return *this;
    }

private:
    constexpr explicit Decimal(qint64 thousandths) : m_thousandths(thousandths) {}
    qint64 m_thousandths = 0;
};

/// 学分: credits of the program's own credit system.
using Credits = Decimal<struct CreditUnit>;
/// 学时 or learning hours: the field says which of the two (they are never compared with each other).
using Hours = Decimal<struct HourUnit>;
/// An amount of the currency named beside it.
using Money = Decimal<struct MoneyUnit>;
/// A share in percent, 0 to 100; also weights.
using Percent = Decimal<struct PercentUnit>;

} // namespace micromajor
