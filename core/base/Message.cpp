#include "core/base/Message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTranslator>

#include <vector>

namespace micromajor {

static Language s_interfaceLanguage = Language::Chinese;

static QString translated(const char *source, Language language)
{
    if (language == Language::Chinese) {
        static const auto translator = [] {
            auto loaded = std::make_unique<QTranslator>();
            // Without the file the English sentence is still a sentence; the translation test watches over the file itself.
            (void)loaded->load(QStringLiteral(":/i18n/micromajor_zh_CN.qm"));
            return loaded;
        }();
        const QString text = translator->translate("core", source);
        if (!text.isEmpty())
            return text;
    }
    return QString::fromUtf8(source);
}

struct Message::Arguments
{
    std::vector<Message> messages;
    QByteArray source; ///< what was stored; empty if the source is a literal
};

Message::Message(const char *source, std::initializer_list<Message> arguments) : m_source(*source ? source : nullptr)
{
    if (arguments.size() > 0)
        m_arguments = std::make_shared<const Arguments>(Arguments{arguments, {}});
}

Message::Message(QString data) : m_data(std::move(data)) {}

bool Message::operator==(const Message &other) const
{
    static const std::vector<Message> none;
    const auto arguments = [](const Message &message) -> const std::vector<Message> & { return message.m_arguments ? message.m_arguments->messages : none; };
    return m_data == other.m_data && qstrcmp(m_source, other.m_source) == 0
        && (m_arguments == other.m_arguments || arguments(*this) == arguments(other));
}

QString Message::text(Language language) const
{
    if (!m_source)
        return m_data;
    const QString pattern = translated(m_source, language);
    if (!m_arguments)
        return pattern;
    const std::vector<Message> &arguments = m_arguments->messages;
    // Not QString::arg: a course named "%2" must come out as written.
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit()) {
            const auto index = size_t(pattern[i + 1].digitValue() - 1);
            if (index < arguments.size()) {
                result += arguments[index].text(language);
                ++i;
                continue;
            }
        }
        result += pattern[i];
    }
    return result;
}

QString Message::text() const
{
    return text(s_interfaceLanguage);
}

QString Message::stored() const
{
    const auto convert = [](const Message &message, const auto &self) -> QJsonValue {
        if (!message.m_source)
            return message.m_data;
        QJsonArray array{QString::fromUtf8(message.m_source)};
        if (message.m_arguments)
            for (const Message &argument : message.m_arguments->messages)
                array.append(self(argument, self));
        return array;
    };
    const QJsonValue value = convert(*this, convert);
    return value.isString() ? value.toString() : QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
}

Message Message::fromStored(const QString &stored)
{
    const auto convert = [](const QJsonValue &value, int depth, const auto &self) -> Message {
        if (!value.isArray() || depth > 4)
            return Message(value.toString());
        const QJsonArray array = value.toArray();
        Arguments arguments{{}, array.at(0).toString().toUtf8()};
        for (qsizetype i = 1; i < array.size(); ++i)
            arguments.messages.push_back(self(array.at(i), depth + 1, self));
        Message message;
        if (arguments.source.isEmpty())
            return message;
        message.m_arguments = std::make_shared<const Arguments>(std::move(arguments));
        message.m_source = message.m_arguments->source.constData();
        return message;
    };
    const QJsonDocument document = QJsonDocument::fromJson(stored.toUtf8());
    return document.isArray() ? convert(document.array(), 0, convert) : Message(stored);
}

Language interfaceLanguage()
{
    return s_interfaceLanguage;
}

void setInterfaceLanguage(Language language)
{
    s_interfaceLanguage = language;
}

QString languageTag(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en");
}

} // namespace micromajor
