#include "core/exchange/standards/StandardTexts.h"

#include "core/program/Values.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace micromajor::standards {

QString plainText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += character;
            result += text[++i];
        } else if (character.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (character == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                result += u'\n';
        } else if (character.unicode() < 0xFFFE && (character.unicode() >= 0x20 || character == u'\n' || character == u'\t')) {
            result += character;
        }
    }
    return result;
}

QString line(const QString &text)
{
    return plainText(text).simplified();
}

const QString &firstStated(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : first;
}

QString webAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && web && !url.host().isEmpty() ? QString::fromLatin1(url.toEncoded()) : QString();
}

std::vector<Title> titles(const QString &nameZh, const QString &nameEn)
{
    std::vector<Title> found;
    if (const QString text = line(nameZh); !text.isEmpty())
        found.push_back({text, code(Language::Chinese)});
    if (const QString text = line(nameEn); !text.isEmpty())
        found.push_back({text, code(Language::English)});
    return found;
}

Language mainLanguage(const Program &program)
{
    return line(program.facts.nameZh).isEmpty() ? Language::English : Language::Chinese;
}

QString code(Language language)
{
    return language == Language::Chinese ? u"zh"_s : u"en"_s;
}

QString choiceText(const Field &field, const QString &code, const Program &program, Language language)
{
    return code.isEmpty() ? QString() : displayText(field, code, program, language);
}

QString labelled(const char *label, const QString &text, Language language)
{
    return text.isEmpty() ? QString() : Message(QT_TRANSLATE_NOOP("core", "%1: %2"), {Message(label), text}).text(language);
}

QString summary(const Program &program, Language language)
{
    const ProgramFacts &facts = program.facts;
    QStringList parts{plainText(firstStated(facts.introduction, facts.profile))};
    QStringList outcomes;
    for (const Outcome &outcome : program.outcomes)
        if (const QString statement = line(outcome.statement); !statement.isEmpty())
            outcomes.append(u"– "_s + statement);
    if (!outcomes.isEmpty())
        parts.append(labelled(tables::outcome.label, u'\n' + outcomes.join(u'\n'), language));
    else if (parts.front().isEmpty())
        parts.append(plainText(facts.capability));
    parts.removeAll(QString());
    return parts.join(u'\n');
}

bool isFullPrice(const Fee &fee)
{
    return fee.amount && fee.basis == "total"_L1 && (fee.bound.isEmpty() || fee.bound == "exact"_L1)
        && std::any_of(choices::currency.begin(), choices::currency.end(),
                       [&](const Choice &choice) { return fee.currency == QLatin1StringView(choice.code); });
}

QString feeText(const Fee &fee, const Program &program, Language language)
{
    QStringList text{line(fee.payer), plainText(fee.note)};
    if (fee.amount && !isFullPrice(fee)) {
        const QString bound = fee.bound == "exact"_L1 ? QString() : choiceText(fieldOf<Fee>(u"bound"), fee.bound, program, language);
        const QString basis = choiceText(fieldOf<Fee>(u"basis"), fee.basis, program, language);
        text.prepend(line(QStringList{bound, fee.amount->toString(), fee.currency, basis}.join(u' ')));
    }
    text.removeAll(QString());
    return text.join(u'\n');
}

QStringList subjects(const Program &program)
{
    QStringList found;
    for (const Direction &direction : program.directions)
        if (const QString subject = line(firstStated(direction.direction, direction.area)); !subject.isEmpty())
            found.append(subject);
    return found;
}

bool isOfProgram(const Credential &credential)
{
    return credential.scope.isEmpty() || credential.scope == "program"_L1;
}

QString institutionAddress(const Program &program)
{
    for (const Organisation &organisation : program.organisations)
        if (organisation.kind == "lead"_L1 || organisation.name == program.facts.institution)
            if (const QString address = webAddress(organisation.url); !address.isEmpty())
                return address;
    return {};
}

QStringList teachingLanguages(const ProgramFacts &facts)
{
    static const QRegularExpression chinese(u"中文|汉语|普通话|\\b(chinese|mandarin|zh)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression english(u"英文|英语|\\b(english|en)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList codes;
    if (facts.language.contains(chinese))
        codes.append(code(Language::Chinese));
    if (facts.language.contains(english))
        codes.append(code(Language::English));
    return codes;
}

Error notStated(const char *exportTitle, const char *fieldLabel)
{
    return {Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "%1 was not written: “%2” is not stated. Enter it first."),
                                               {Message(exportTitle), Message(fieldLabel)})};
}

} // namespace micromajor::standards
