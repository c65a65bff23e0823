#pragma once
#include <QByteArray>
#include <QString>

#include <pugixml.hpp>

namespace micromajor::docxParts {

/// The names of the paragraph styles, as the body uses them.
inline constexpr auto titleStyle = "FormTitle";
inline constexpr auto headingStyle = "Heading1";
inline constexpr auto labelStyle = "FormLabel";
inline constexpr auto valueStyle = "FormValue";
inline constexpr auto longTextStyle = "FormLongText";
inline constexpr auto tableLabelStyle = "TableLabel";
inline constexpr auto tableValueStyle = "TableValue";
inline constexpr auto noteStyle = "FormNote";
inline constexpr auto gapStyle = "FormGap";
inline constexpr auto contentsStyle = "TOC1";
inline constexpr auto captionStyle = "Caption";
inline constexpr auto tableStyle = "FormTable";

/// An element with its attributes, in the order that the schema wants (the caller's).
struct Attribute
{
    const char *name;
    const char *value;
};
pugi::xml_node add(pugi::xml_node parent, const char *name, std::initializer_list<Attribute> attributes = {});
pugi::xml_node add(pugi::xml_node parent, const char *name, const char *attribute, int value);
/// Runs with this text: line breaks become w:br, tabs w:tab, spaces are kept, characters that XML 1.0 forbids are dropped.
void addText(pugi::xml_node paragraph, const QString &text);
/// The same text for an element or attribute of its own.
QByteArray clean(const QString &text);

/// The parts of a Word field around what it shows now; an empty instruction leaves the beginning out.
void addFieldBegin(pugi::xml_node paragraph, const char *instruction);
void addFieldEnd(pugi::xml_node paragraph);

QByteArray written(const pugi::xml_document &document);
/// A document with declaration and this root in the WordprocessingML name space.
pugi::xml_node newRoot(pugi::xml_document &document, const char *name);

// The parts beside the body.
QByteArray contentTypes();
QByteArray packageRelations();
QByteArray documentRelations();
QByteArray coreProperties(const QString &title, const QString &language);
QByteArray styles(const QString &language);
QByteArray settings();
QByteArray fontTable();
QByteArray footer(const QString &line);

} // namespace micromajor::docxParts
