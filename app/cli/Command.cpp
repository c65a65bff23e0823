#include "app/cli/Command.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace micromajor::cli {

static const std::vector<const Command *> &commands()
{
    static const std::vector<const Command *> all{
        &samplesCommand, &newCommand, &infoCommand, &checkCommand, &rulesCommand, &ruleSetsCommand,
        &metricsCommand, &importCommand, &exportCommand, &formsCommand, &logCommand, &verifyCommand,
        &diffCommand, &mergeCommand, &nameCommand, &sealCommand, &reviewCommand,
    };
    return all;
}

static Error misuse(const char *source, std::initializer_list<Message> arguments = {})
{
    return {Error::Kind::InvalidInput, Message(source, arguments)};
}

static const Option *optionNamed(const std::vector<Option> &options, QStringView name)
{
    for (const Option &option : options)
        if (name == QLatin1StringView(option.name))
            return &option;
    return nullptr;
}

Result<Arguments> Arguments::parse(const QStringList &given, const std::vector<Option> &options, int least, int most)
{
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString &word = given[i];
        if (optionsEnded || !word.startsWith(u"--")) {
            arguments.m_places += word;
            continue;
        }
        if (word == u"--") {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const Option *option = optionNamed(options, name);
        if (!option)
            return misuse(QT_TRANSLATE_NOOP("core", "The option --%1 is not known here; “micromajor-cli help” lists the commands with their options."), {name});
        QString value;
        if (!option->takesValue && equals >= 0)
            return misuse(QT_TRANSLATE_NOOP("core", "The option --%1 takes no value."), {name});
        if (option->takesValue) {
            if (equals < 0 && (i + 1 == given.size() || given[i + 1].startsWith(u"--")))
                return misuse(QT_TRANSLATE_NOOP("core", "The option --%1 needs a value."), {name});
            value = equals < 0 ? given[++i] : word.mid(equals + 1);
        }
        arguments.m_options.emplace_back(name, value);
    }
    if (arguments.m_places.size() < least)
        return misuse(QT_TRANSLATE_NOOP("core", "A file is missing; “micromajor-cli help” lists the commands."));
    if (most >= 0 && arguments.m_places.size() > most)
        return misuse(QT_TRANSLATE_NOOP("core", "“%1” is one argument too many; “micromajor-cli help” lists the commands."), {arguments.m_places[most]});
    return arguments;
}

bool Arguments::has(QStringView option) const
{
    for (const auto &[name, value] : m_options)
        if (name == option)
            return true;
    return false;
}

QString Arguments::value(QStringView option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

QStringList Arguments::values(QStringView option) const
{
    QStringList found;
    for (const auto &[name, value] : m_options)
        if (name == option)
            found += value;
    return found;
}

void print(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void print(const QString &text)
{
    print(text.toUtf8());
}

void printJson(const QJsonValue &value)
{
    print(value.isArray() ? QJsonDocument(value.toArray()).toJson() : QJsonDocument(value.toObject()).toJson());
}

void printError(const Message &message)
{
    const QByteArray sentence = message.text().toUtf8() + '\n';
    std::fwrite(sentence.constData(), 1, size_t(sentence.size()), stderr);
}

Result<void> requireOneOf(const QString &option, const QString &given, const QStringList &known)
{
    if (known.contains(given))
        return {};
    return misuse(QT_TRANSLATE_NOOP("core", "“%2” is not possible for --%1; choose %3."), {option, given, known.join(u" | "_qs)});
}

static QString help()
{
    QString text = Message(QT_TRANSLATE_NOOP("core", "micromajor-cli COMMAND … — exit code 0: fine; 1: findings at error level; 2: could not be done")).text();
    text += u"\n\n"_qs;
    for (const Command *command : commands())
        text += QStringLiteral("  %1 %2\n      %3\n").arg(QLatin1StringView(command->name), QLatin1StringView(command->usage), Message(command->purpose).text());
    return text + u'\n' + Message(QT_TRANSLATE_NOOP("core", "Every command also takes --language zh|en.")).text() + u'\n';
}

/// Chinese unless the environment asks for English; the option --language decides before both.
static Result<void> chooseLanguage(const QString &asked)
{
    QString wanted = asked;
    if (wanted.isEmpty()) {
        QString locale;
        for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
            if (locale.isEmpty())
                locale = qEnvironmentVariable(variable);
        wanted = locale.startsWith(u"en") ? u"en"_qs : u"zh"_qs;
    }
    if (const auto known = requireOneOf(u"language"_qs, wanted, {u"zh"_qs, u"en"_qs}); !known)
        return known;
    setInterfaceLanguage(wanted == u"en" ? Language::English : Language::Chinese);
    return {};
}

int run(const QStringList &given)
{
    // The language comes first: even a misused command is answered in it.
    QString language;
    for (qsizetype i = 0; i < given.size(); ++i)
        if (given[i].startsWith(u"--language="))
            language = given[i].mid(11);
        else if (given[i] == u"--language" && i + 1 < given.size())
            language = given[i + 1];
    (void)chooseLanguage({}); // what --language itself is refused in
    if (const auto chosen = chooseLanguage(language); !chosen) {
        printError(chosen.error().message);
        return failed;
    }
    const QString name = given.value(0);
    if (name == u"help" || given.contains(u"--help"_qs)) {
        print(help());
        return fine;
    }
    if (name == u"--version") {
        print(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n');
        return fine;
    }
    for (const Command *command : commands()) {
        if (name != QLatin1StringView(command->name))
            continue;
        std::vector<Option> options = command->options;
        options.push_back({"language", true});
        const auto arguments = Arguments::parse(given.mid(1), options, command->leastPlaces, command->mostPlaces);
        const Result<int> result = arguments ? command->run(*arguments) : Result<int>(arguments.error());
        if (!result)
            printError(result.error().message);
        return result ? *result : failed;
    }
    printError(name.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "A command is missing; “micromajor-cli help” lists the commands."))
                              : Message(QT_TRANSLATE_NOOP("core", "There is no command “%1”; “micromajor-cli help” lists the commands."), {name}));
    return failed;
}

} // namespace micromajor::cli
