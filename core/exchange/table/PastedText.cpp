#include "core/exchange/table/PastedText.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

static bool hasHan(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return QChar::script(c.unicode()) == QChar::Script_Han; });
}

static bool hasLatin(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() && QChar::script(c.unicode()) == QChar::Script_Latin; });
}

/// The number without the unit of its column; two weeks of practice are not two hours.
static QString figure(const QString &text, const QString &units)
{
    static const QRegularExpression nothing(u"^[-–—－/\\\\无]+$"_s);
    if (nothing.match(text).hasMatch())
        return {};
    const QRegularExpression withUnit(u"^([+\\d.０-９．]+)\\s*个?(?:"_s + units + u")$"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = units.isEmpty() ? QRegularExpressionMatch() : withUnit.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

static QString unitsOf(const Field &field)
{
    if (field.type == FieldType::Hours)
        return u"学时|课时|小时|h|hrs?|hours?"_s;
    if (field.type == FieldType::Credits)
        return u"学分|credits?|ects"_s;
    if (qstrcmp(field.name, "weeks") == 0)
        return u"周|weeks?"_s;
    return qstrcmp(field.name, "unit_count") == 0 ? u"单元|units?"_s : QString();
}

/// Spreadsheets format whole numbers as 2.0 or 2.00000.
static QString wholeFigure(const QString &text)
{
    static const QRegularExpression zeros(u"^(\\d+)\\.0+$"_s);
    const QRegularExpressionMatch match = zeros.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

static QString term(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:第\\s*)?([\\d０-９]+|[一二三四五六七八九十])\\s*(?:个)?(?:学期|semester|term)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression english(u"^(?:semester|term)\\s*(\\d+)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QString numerals = u"一二三四五六七八九十"_s;
    if (const auto match = english.match(text); match.hasMatch())
        return match.captured(1);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return text;
    const QString number = match.captured(1);
    const qsizetype numeral = number.size() == 1 ? numerals.indexOf(number.front()) : -1;
    return numeral >= 0 ? QString::number(numeral + 1) : number;
}

static QString nature(const QString &text)
{
    static const QStringList required{u"必修"_s, u"必修课"_s, u"必修课程"_s, u"必"_s, u"compulsory"_s, u"core"_s, u"mandatory"_s};
    static const QStringList elective{u"选修"_s, u"选修课"_s, u"选修课程"_s, u"选"_s, u"限选"_s, u"限选课"_s, u"限定选修"_s, u"任选"_s, u"任选课"_s, u"optional"_s};
    if (required.contains(text, Qt::CaseInsensitive))
        return u"required"_s;
    return elective.contains(text, Qt::CaseInsensitive) ? u"elective"_s : text;
}

/// Tables say how a course is taught in fewer words than the list of choices.
static QString mode(const QString &text)
{
    static const QRegularExpression online(u"^(?:线上|在线|网络|慕课|远程|MOOC|online)(?:教学|授课|学习|课程)?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression onSite(u"^(?:线下|面授|课堂|现场|on-?site|face to face)(?:教学|授课|学习|课程)?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression blended(u"^(?:(?:线上线下)?混合式?|线上线下(?:相?结合)?|线[上下]\\s*[+＋/、与和]\\s*线[上下]|blended|hybrid)(?:教学|授课|学习|课程)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (online.match(text).hasMatch())
        return u"online"_s;
    if (onSite.match(text).hasMatch())
        return u"on-site"_s;
    return blended.match(text).hasMatch() ? u"blended"_s : text;
}

QString pastedText(const Field &field, const QString &cell)
{
    const QString text = cell.trimmed();
    const QLatin1StringView name(field.name);
    if (name == "term"_L1)
        return term(wholeFigure(figure(text, {})));
    if (name == "nature"_L1)
        return nature(text);
    if (name == "mode"_L1)
        return mode(text);
    if (field.isDecimal() || field.type == FieldType::Integer)
        return wholeFigure(figure(text, unitsOf(field)));
    if (field.type == FieldType::LongText)
        return text;
    return text.simplified();
}

NamesInOneCell namesInOneCell(const QString &cell)
{
    const QString text = cell.trimmed();
    for (const QChar divider : {u'\n', u'/', u'／'}) {
        const qsizetype at = text.indexOf(divider);
        if (at < 0)
            continue;
        const QString first = text.left(at).simplified();
        const QString second = text.mid(at + 1).simplified();
        // "C/C++程序设计" is one name: the two sides must be of different scripts.
        if (hasHan(first) && hasLatin(second) && !hasHan(second))
            return {first, second};
        if (hasHan(second) && hasLatin(first) && !hasHan(first) && divider == u'\n')
            return {second, first};
    }
    // "大学英语 College English": the last Chinese character ends the Chinese name, if several Latin letters follow a blank.
    static const QRegularExpression following(u"^(.*\\p{Han}[）)]?)\\s+([A-Za-z][^\\p{Han}]{3,})$"_s,
                                              QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = following.match(text); match.hasMatch())
        return {match.captured(1).simplified(), match.captured(2).simplified()};
    return hasHan(text) || !hasLatin(text) ? NamesInOneCell{text.simplified(), {}} : NamesInOneCell{{}, text.simplified()};
}

} // namespace micromajor
