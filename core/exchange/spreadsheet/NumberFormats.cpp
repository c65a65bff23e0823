#include "core/exchange/spreadsheet/NumberFormats.h"

#include <QDateTime>

#include <cmath>

namespace micromajor {

using namespace Qt::StringLiterals;

NumberKind kindOfFormat(const QString &code)
{
    NumberKind kind = NumberKind::Plain;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
            if (i < 0)
                break;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            // [h] and the like are lengths of time; [Red], [>5], [$-804] are not.
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (!inside.isEmpty() && (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size() || inside.count(u's') == inside.size()))
                return NumberKind::Date;
            i = end;
        } else if (code.mid(i, 7).compare("general"_L1, Qt::CaseInsensitive) == 0) {
            i += 6;
        } else if (c == u'y' || c == u'm' || c == u'd' || c == u'h' || c == u's') {
            return NumberKind::Date;
        } else if (c == u'%') {
            kind = NumberKind::Percent;
        }
    }
    return kind;
}

NumberKind kindOfFormat(int builtIn)
{
    if (builtIn == 9 || builtIn == 10)
        return NumberKind::Percent;
    const bool date = (builtIn >= 14 && builtIn <= 22) || (builtIn >= 27 && builtIn <= 36) || (builtIn >= 45 && builtIn <= 47) || (builtIn >= 50 && builtIn <= 58);
    return date ? NumberKind::Date : NumberKind::Plain;
}

QString decimalText(const QString &stored)
{
    bool whole = stored.size() > 0 && stored.size() <= 15 && (stored[0] != u'0' || stored.size() == 1);
    for (const QChar c : stored)
        whole = whole && c >= u'0' && c <= u'9';
    if (whole)
        return stored;
    bool valid = false;
    const double value = stored.toDouble(&valid);
    if (!valid || !std::isfinite(value))
        return {};
    if (value == 0)
        return u"0"_s;
    // Digits and exponent of the rounded number, then the point where it belongs.
    const QString scientific = QString::number(std::abs(value), 'e', 14);
    const int exponent = QStringView(scientific).mid(scientific.indexOf(u'e') + 1).toInt();
    QString digits = scientific.left(scientific.indexOf(u'e')).remove(u'.');
    while (digits.size() > 1 && digits.endsWith(u'0'))
        digits.chop(1);
    const QString sign = value < 0 ? u"-"_s : QString();
    if (exponent > 20 || exponent < -20)
        return QString::number(value, 'g', 15);
    if (exponent < 0)
        return sign + u"0."_s + QString(-exponent - 1, u'0') + digits;
    if (digits.size() <= exponent + 1)
        return sign + digits + QString(exponent + 1 - digits.size(), u'0');
    return sign + digits.left(exponent + 1) + u'.' + digits.mid(exponent + 1);
}

QString dateText(double serial, bool from1904)
{
    if (!std::isfinite(serial) || serial < 0 || serial >= 2'958'466)
        return {};
    double days = std::floor(serial);
    qint64 seconds = qRound64((serial - days) * 86'400);
    if (seconds == 86'400) {
        seconds = 0;
        ++days;
    }
    const QString time = QTime::fromMSecsSinceStartOfDay(int(seconds * 1000)).toString(Qt::ISODate);
    if (days == 0 && !from1904)
        return time;
    if (days == 60 && !from1904)
        return {};
    const QDate base = from1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = base.addDays(qint64(days)).toString(Qt::ISODate);
    return seconds == 0 ? date : date + u'T' + time;
}

} // namespace micromajor
