#pragma once
#include <QString>

#include <initializer_list>
#include <memory>

namespace micromajor {

enum class Language { Chinese, English };

/// A sentence that can be shown in either language at any time: an English template with %1… and its arguments.
/// Templates are marked QT_TRANSLATE_NOOP("core", "…"); arguments are literal data or messages of their own.
class Message
{
public:
    Message() = default;
    /// `source` is a literal (it is not copied), marked for translation in the context "core".
    Message(const char *source, std::initializer_list<Message> arguments = {});
    /// Data such as a course name: never translated.
    Message(QString data);

    bool isEmpty() const { return !m_source && m_data.isEmpty(); }
    QString text(Language language) const;
    /// In the language of the interface (see setInterfaceLanguage).
    QString text() const;

    /// A compact form for storing in a file; fromStored() of anything else is that text as data.
    QString stored() const;
    static Message fromStored(const QString &stored);

    bool operator==(const Message &other) const;

private:
    // Every check makes and moves hundreds of messages, most of them titles or names: those must be small and need no memory of their own.
    struct Arguments;
    const char *m_source = nullptr; ///< null: data
    std::shared_ptr<const Arguments> m_arguments; ///< null: none
    QString m_data;
};

Language interfaceLanguage();
void setInterfaceLanguage(Language language);
/// The BCP 47 tag used in files and on the command line: "zh-CN" or "en".
QString languageTag(Language language);

} // namespace micromajor
