#pragma once
#include "core/exchange/standards/StandardTexts.h"

#include <QXmlStreamWriter>

namespace micromajor::standards {

/// The kinds of elements of which a LOQ document consists, written one after the other. Texts without a language of their own are in that of
/// the document. Nothing is written for an empty text.
class LoqXml
{
public:
    explicit LoqXml(Language language);

    void open(const QString &element) { m_xml.writeStartElement(element); }
    /// A record that others refer to.
    void open(const QString &element, const QString &identity);
    void close() { m_xml.writeEndElement(); }
    /// An element that refers to a record.
    void refer(const QString &element, const QString &identity) { empty(element, u"idref"_qs, identity); }
    /// A concept of a vocabulary.
    void vocabulary(const QString &element, const QString &uri);
    void value(const QString &element, const QString &text);
    /// rdf:langString
    void words(const QString &element, const QString &text) { inLanguage(element, plainText(text).trimmed(), code(m_language)); }
    /// NoteType
    void note(const QString &element, const QString &text);
    void title(const QString &text) { inLanguage(u"title"_qs, line(text), code(m_language)); }
    void title(const std::vector<Title> &texts);
    /// WebResourceType
    void homepage(const std::vector<Title> &texts, const QString &address);
    /// The document; nothing can be added after it.
    QByteArray end();

private:
    void inLanguage(const QString &element, const QString &text, const QString &language);
    void empty(const QString &element, const QString &attribute, const QString &value);

    Language m_language;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

/// The address of a code in a list of the Publications Office of the EU: language, country, currency.
QString authority(QLatin1StringView list, const QString &code);
/// ZHO, ENG or UND (not stated) for "zh", "en" and anything else.
QString languageUri(const QString &code);
/// Of the Europass list "modes of learning and assessment"; empty when not stated.
QString modeUri(const QString &mode);

} // namespace micromajor::standards
