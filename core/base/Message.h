#pragma once
#include <QByteArray>
#include <QString>
#include <initializer_list>
#include <vector>

namespace micromajor {

enum class Language { Chinese, English };

/// A sentence that can be shown in either language at any time: an English template with %1… and its arguments.
/// Templates are marked QT_TRANSLATE_NOOP("core", "…"); arguments are literal data or messages of their own.
class Message
{
public:
    Message() = default;
    /// `source` must be marked for translation in the context "core".
    Message(const char *source, std::initializer_list<Message> arguments = {});
    /// Data such as a course name: never translated.
    Message(QString data);

    bool isEmpty() const { return m_source.isEmpty() && m_data.isEmpty(); }
    QString text(Language language) const;
    /// In the language of the interface (see setInterfaceLanguage).
    QString text() const;

    /// A compact form for storing in a file; fromStored() of anything else is that text as data.
    QString stored() const;
    static Message fromStored(const QString &stored);

    bool operator==(const Message &other) const = default;

private:
    QByteArray m_source;
    QString m_data;
    std::vector<Message> m_arguments;
};

Language interfaceLanguage();
void setInterfaceLanguage(Language language);
/// The BCP 47 tag used in files and on the command line: "zh-CN" or "en".
QString languageTag(Language language);

} // namespace micromajor
