#include "core/rules/privacy/TextScan.h"

#include <algorithm>
#include <array>

namespace micromajor {

using namespace Qt::StringLiterals;

static bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

static bool isWordCharacter(QChar character)
{
    return isDigit(character) || (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z') || character == u'_';
}

struct TextField
{
    const Table *table;
    std::vector<const Field *> fields;
};

static bool isReadText(const Table &table, const Field &field)
{
    if (field.type != FieldType::Text && field.type != FieldType::LongText)
        return false;
    const QLatin1StringView name(field.name);
    static constexpr QLatin1StringView keys[] = {"code"_L1, "area_code"_L1, "direction_code"_L1, "filing_number"_L1, "url"_L1, "verification_url"_L1,
                                                 "subject_kind"_L1, "subject_id"_L1, "subject_field"_L1, "rule"_L1, "rule_set"_L1, "created"_L1};
    if (std::find(std::begin(keys), std::end(keys), name) != std::end(keys))
        return false;
    return &table != &tables::person || (name != "phone"_L1 && name != "email"_L1);
}

static const std::vector<TextField> &textFields()
{
    static const std::vector<TextField> all = [] {
        std::vector<TextField> found;
        for (const Table *table : allTables()) {
            if (table == &tables::ruleSetUse || table == &tables::attachment)
                continue;
            TextField entry{table, {}};
            for (const Field &field : table->fields)
                if (isReadText(*table, field))
                    entry.fields.push_back(&field);
            if (!entry.fields.empty())
                found.push_back(std::move(entry));
        }
        return found;
    }();
    return all;
}

static bool isInNumber(QChar character)
{
    return isDigit(character) || character == u' ' || character == u'-';
}

/// Whether a text has an @ or eleven digits with nothing but blanks and hyphens between them.
static bool isSuspect(const QString &text)
{
    constexpr qsizetype least = 11;
    if (text.size() >= 5 && text.contains(u'@'))
        return true;
    // Such a number covers one of any eleven neighbours, so most characters need not be looked at.
    for (qsizetype at = least - 1; at < text.size(); at += least) {
        if (!isInNumber(text[at]))
            continue;
        qsizetype start = at;
        while (start > 0 && isInNumber(text[start - 1]))
            --start;
        qsizetype end = at + 1;
        while (end < text.size() && isInNumber(text[end]))
            ++end;
        if (std::count_if(text.cbegin() + start, text.cbegin() + end, isDigit) >= least)
            return true;
        at = end - 1;
    }
    return false;
}

const std::vector<SuspectText> &suspectTexts(const Facts &facts)
{
    struct Known
    {
        std::weak_ptr<const Program> program; // not a plain pointer: a later program may lie at the same address
        std::vector<SuspectText> texts;
    };
    static thread_local Known known;
    if (!known.program.expired() && known.program.lock() == facts.program)
        return known.texts;
    known.program = facts.program;
    known.texts.clear();
    const Program &program = *facts.program;
    for (const TextField &entry : textFields()) {
        const size_t rows = entry.table->count(program);
        for (size_t i = 0; i < rows; ++i) {
            const void *row = entry.table->at(program, i);
            for (const Field *field : entry.fields) {
                if (const QString &text = *field->text(row); isSuspect(text))
                    known.texts.push_back({entry.table, field, entry.table->id(row), text});
            }
        }
    }
    return known.texts;
}

/// The two-digit codes of the provinces (GB/T 2260).
static bool isRegion(int code)
{
    static constexpr int last[] = {0, 15, 23, 37, 46, 54, 65, 71, 83};
    return code >= 11 && code < 90 && code % 10 >= 1 && code <= last[code / 10];
}

static bool isIdentityNumber(QStringView number)
{
    static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const auto digits = [&](int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; ++i)
            value = value * 10 + number[i].unicode() - u'0';
        return value;
    };
    if (!isRegion(digits(0, 2)) || digits(6, 4) < 1900 || digits(6, 4) > 2099 || !QDate::isValid(digits(6, 4), digits(10, 2), digits(12, 2)))
        return false;
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[size_t(i)] * digits(i, 1);
    return number[17].toUpper() == u"10X98765432"[sum % 11];
}

std::vector<Match> identityNumbers(QStringView text)
{
    std::vector<Match> matches;
    for (qsizetype i = 0; i + 18 <= text.size();) {
        if (!isDigit(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        const bool startsWord = i == 0 || !isWordCharacter(text[i - 1]);
        if (end - i == 17 && end < text.size() && text[end].toUpper() == u'X')
            ++end;
        const bool endsWord = end == text.size() || !isWordCharacter(text[end]);
        if (end - i == 18 && startsWord && endsWord && isIdentityNumber(text.sliced(i, 18)))
            matches.push_back({i, 18});
        i = end;
    }
    return matches;
}

/// The end of a mobile number that starts here, or −1.
static qsizetype mobileEnd(QStringView text, qsizetype start)
{
    qsizetype at = start;
    QChar separator;
    for (int digits = 0; digits < 11; ++digits, ++at) {
        if ((digits == 3 || digits == 7) && at < text.size() && (text[at] == u' ' || text[at] == u'-')) {
            // Both gaps, the same sign: otherwise these are several numbers.
            if (digits == 7 && text[at] != separator)
                return -1;
            separator = text[at++];
        } else if (digits == 7 && !separator.isNull()) {
            return -1;
        }
        if (at >= text.size() || !isDigit(text[at]))
            return -1;
    }
    const bool ends = at == text.size() || (!isWordCharacter(text[at]) && !(text[at] == u'-' && at + 1 < text.size() && isDigit(text[at + 1]))
                                            && !(text[at] == u'.' && at + 1 < text.size() && isDigit(text[at + 1])));
    return ends ? at : -1;
}

/// Whether what follows this text is part of a word, a longer number, a path or a decimal.
static bool continuesWord(QStringView before)
{
    if (before.isEmpty() || isWordCharacter(before.back()))
        return !before.isEmpty();
    const QChar previous = before.size() > 1 ? before[before.size() - 2] : QChar(u' ');
    switch (before.back().unicode()) {
    case u'.':
    case u'-':
        return isDigit(previous);
    case u'/':
    case u'=':
        return isWordCharacter(previous);
    default:
        return false;
    }
}

std::vector<Match> mobileNumbers(QStringView text)
{
    std::vector<Match> matches;
    for (qsizetype i = 0; i + 11 <= text.size(); ++i) {
        if (text[i] != u'1' || text[i + 1] < u'3' || text[i + 1] > u'9')
            continue;
        const QStringView before = text.first(i);
        const bool hasPrefix = before.endsWith(u"+86") || before.endsWith(u"+86 ") || before.endsWith(u"+86-");
        if (!hasPrefix && continuesWord(before))
            continue;
        const qsizetype end = mobileEnd(text, i);
        if (end < 0)
            continue;
        matches.push_back({i, end - i});
        i = end - 1;
    }
    return matches;
}

std::vector<Match> emailAddresses(QStringView text)
{
    const auto isLocal = [](QChar character) { return isWordCharacter(character) || character == u'.' || character == u'-' || character == u'+'; };
    const auto isDomain = [](QChar character) { return isWordCharacter(character) || character == u'.' || character == u'-'; };
    std::vector<Match> matches;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype start = at;
        while (start > 0 && isLocal(text[start - 1]))
            --start;
        qsizetype end = at + 1;
        while (end < text.size() && isDomain(text[end]))
            ++end;
        while (end > at + 1 && (text[end - 1] == u'.' || text[end - 1] == u'-'))
            --end;
        if (start < at && text.sliced(at, end - at).contains(u'.'))
            matches.push_back({start, end - start});
    }
    return matches;
}

/// All but the last four, as on official lists.
static QString maskedIdentityNumber(QStringView number)
{
    return QString(number.size() - 4, u'*') + number.last(4).toString();
}

/// 138****5678, however it was written.
static QString maskedMobileNumber(QStringView number)
{
    return number.first(3).toString() + u"****"_s + number.last(4).toString();
}

static QString maskedEmailAddress(QStringView address)
{
    return address.first(1).toString() + u"***"_s + address.sliced(address.indexOf(u'@')).toString();
}

struct Pattern
{
    std::vector<Match> (*find)(QStringView text);
    QString (*mask)(QStringView match);
};
/// In the order of Personal.
static constexpr Pattern patterns[] = {{identityNumbers, maskedIdentityNumber}, {mobileNumbers, maskedMobileNumber}, {emailAddresses, maskedEmailAddress}};

/// The text with its matches masked; the masked matches are added to `hidden`.
static QString masked(const QString &text, const Pattern &pattern, std::vector<Message> &hidden)
{
    QString result;
    qsizetype done = 0;
    for (const Match &match : pattern.find(text)) {
        const QString mask = pattern.mask(QStringView(text).sliced(match.start, match.length));
        result.append(QStringView(text).sliced(done, match.start - done)).append(mask);
        done = match.start + match.length;
        hidden.emplace_back(mask);
    }
    return result.append(QStringView(text).sliced(done));
}

/// What the place is called. Some rows are called by the text itself; what it hides must not stand in a sentence that is printed and sent.
static Message discreetName(const Place &place, const QString &text, const Program &program)
{
    QString harmless = text;
    std::vector<Message> hidden;
    for (const Pattern &pattern : patterns)
        harmless = masked(harmless, pattern, hidden);
    return placeMessage(place, applied(program, edits::setField(program, *place.table, place.id, *place.field, harmless)));
}

void reportMatches(RuleReport &report, Personal kind, const char *fixLabel)
{
    const Program &program = report.program();
    for (const SuspectText &suspect : suspectTexts(report.facts())) {
        std::vector<Message> hidden;
        const QString text = masked(suspect.text, patterns[size_t(kind)], hidden);
        if (hidden.empty())
            continue;
        const Place place{suspect.table, suspect.id, suspect.field};
        const Message name = discreetName(place, suspect.text, program);
        report.notMet(place, {name, listed(hidden)})
            .fix({Message(fixLabel, {name}), {}, {SetField{place.table, place.id, place.field, text}}});
    }
}

} // namespace micromajor
