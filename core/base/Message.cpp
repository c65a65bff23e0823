#include "core/base/Message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTranslator>

namespace micromajor {

static Language s_interfaceLanguage = Language::Chinese;

static QString translated(const QByteArray &source, Language language)
{
    if (language == Language::Chinese) {
        static const auto translator = [] {
            auto loaded = std::make_unique<QTranslator>();
            // Without the file the English sentence is still a sentence; the translation test watches over the file itself.
            (void)loaded->load(QStringLiteral(":/i18n/micromajor_zh_CN.qm"));
            return loaded;
        }();
        const QString text = translator->translate("core", source.constData());
        if (!text.isEmpty())
            return text;
    }
    return QString::fromUtf8(source);
}

Message::Message(const char *source, std::initializer_list<Message> arguments)
    : m_source(source), m_arguments(arguments)
{
}

Message::Message(QString data) : m_data(std::move(data)) {}

QString Message::text(Language language) const
{
    if (m_source.isEmpty())
        return m_data;
    const QString pattern = translated(m_source, language);
    // Not QString::arg: a course named "%2" must come out as written.
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit()) {
            const auto index = size_t(pattern[i + 1].digitValue() - 1);
            if (index < m_arguments.size()) {
                result += m_arguments[index].text(language);
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

static QJsonValue toJson(const QByteArray &source, const QString &data, const QJsonArray &arguments)
{
    if (source.isEmpty())
        return data;
    QJsonArray array{QString::fromUtf8(source)};
    for (const auto &argument : arguments)
        array.append(argument);
    return array;
}

QString Message::stored() const
{
    const auto convert = [](const Message &message, const auto &self) -> QJsonValue {
        QJsonArray arguments;
        for (const Message &argument : message.m_arguments)
            arguments.append(self(argument, self));
        return toJson(message.m_source, message.m_data, arguments);
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
        Message message(array.at(0).toString().toUtf8().constData());
        for (qsizetype i = 1; i < array.size(); ++i)
            message.m_arguments.push_back(self(array.at(i), depth + 1, self));
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
