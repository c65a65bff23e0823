#include "core/exchange/standards/LoqXml.h"

using namespace Qt::StringLiterals;

namespace micromajor::standards {

LoqXml::LoqXml(Language language) : m_language(language)
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(2);
    m_xml.writeStartDocument();
    m_xml.writeStartElement("Courses"_L1);
    m_xml.writeDefaultNamespace("http://data.europa.eu/snb/model/ap/loq-constraints/"_L1);
    m_xml.writeAttribute("xsdVersion"_L1, "3.1.0"_L1);
}

void LoqXml::open(const QString &element, const QString &identity)
{
    m_xml.writeStartElement(element);
    m_xml.writeAttribute("id"_L1, identity);
}

void LoqXml::empty(const QString &element, const QString &attribute, const QString &value)
{
    m_xml.writeEmptyElement(element);
    m_xml.writeAttribute(attribute, value);
}

void LoqXml::vocabulary(const QString &element, const QString &uri)
{
    if (!uri.isEmpty())
        empty(element, u"uri"_s, uri);
}

void LoqXml::value(const QString &element, const QString &text)
{
    if (!text.isEmpty())
        m_xml.writeTextElement(element, text);
}

void LoqXml::inLanguage(const QString &element, const QString &text, const QString &language)
{
    if (text.isEmpty())
        return;
    open(element);
    m_xml.writeAttribute("language"_L1, language);
    m_xml.writeCharacters(text);
    close();
}

void LoqXml::note(const QString &element, const QString &text)
{
    if (plainText(text).trimmed().isEmpty())
        return;
    open(element);
    words(u"noteLiteral"_s, text);
    close();
}

void LoqXml::title(const std::vector<Title> &texts)
{
    for (const Title &text : texts)
        inLanguage(u"title"_s, text.text, text.language);
}

void LoqXml::homepage(const std::vector<Title> &texts, const QString &address)
{
    open(u"homepage"_s);
    title(texts);
    value(u"contentUrl"_s, address);
    close();
}

QByteArray LoqXml::end()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

QString authority(QLatin1StringView list, const QString &code)
{
    return u"http://publications.europa.eu/resource/authority/"_s + list + u'/' + code;
}

QString languageUri(const QString &code)
{
    return authority("language"_L1, code == "zh"_L1 ? u"ZHO"_s : code == "en"_L1 ? u"ENG"_s : u"UND"_s);
}

QString modeUri(const QString &mode)
{
    const QString list = u"http://data.europa.eu/snb/learning-assessment/"_s;
    if (mode == "online"_L1)
        return list + u"920fbb3cbe"_s;
    if (mode == "on-site"_L1)
        return list + u"9191af2ed9"_s;
    return mode == "blended"_L1 ? list + u"e92d221e4d"_s : QString();
}

} // namespace micromajor::standards
