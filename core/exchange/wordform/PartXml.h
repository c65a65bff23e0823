#pragma once
#include <QByteArray>
#include <QString>

#include <string_view>
#include <utility>
#include <vector>

namespace micromajor::wordform {

/// One element of a part, by its place in the bytes: what is not touched leaves exactly as it came, down to the quotation marks.
struct Element
{
    std::string_view name; ///< "p" in the name space of WordprocessingML; others keep their prefix: "mc:Fallback"
    int parent = -1;
    int subtreeEnd = 0;       ///< the element after its last descendant
    qsizetype begin = 0;      ///< of "<w:p …>"
    qsizetype openEnd = 0;    ///< after the ">"
    qsizetype closeBegin = 0; ///< of "</w:p>"
    qsizetype end = 0;
    bool isEmptyTag() const { return openEnd == end; } ///< "<w:p/>"
};

/// A UTF-16 unit of a paragraph's text and the bytes that stand for it.
struct TextUnit
{
    int element = -1; ///< the w:t; −1: a line break or tab, which is an element of its own
    qsizetype begin = 0;
    qsizetype end = 0;
};
struct ParagraphText
{
    QString text;
    std::vector<TextUnit> units;
};
using ByteRange = std::pair<qsizetype, qsizetype>; ///< first and one past the last; empty when nothing was found

/// The elements of a part in the order of the document. The bytes are well-formed UTF-8 XML without DOCTYPE (see parseXml).
class PartXml
{
public:
    explicit PartXml(QByteArray bytes);

    const QByteArray &bytes() const { return m_bytes; }
    int count() const { return int(m_elements.size()); }
    const Element &operator[](int element) const { return m_elements[size_t(element)]; }
    /// "w:", as this part writes it.
    const QByteArray &prefix() const { return m_prefix; }

    // Of no element (−1) there is nothing.
    bool is(int element, std::string_view name) const { return element >= 0 && (*this)[element].name == name; }
    int child(int parent, std::string_view name) const;
    int descendant(int parent, std::string_view name) const;
    int ancestor(int element, std::string_view name) const;
    bool contains(int outer, int inner) const { return inner >= outer && inner < (*this)[outer].subtreeEnd; }
    /// Rows of a table or cells of a row: those in content controls and marks of revision around them as well.
    std::vector<int> members(int parent, std::string_view name) const;

    /// Of WordprocessingML, e.g. "val"; raw bytes. Empty when it is absent.
    QByteArray attribute(int element, std::string_view name) const;
    /// With its prefix, e.g. "w14:paraId"; the blank before it included.
    ByteRange attributeBytes(int element, std::string_view qualifiedName) const;
    QByteArray slice(qsizetype begin, qsizetype end) const { return m_bytes.mid(begin, end - begin); }
    QByteArray slice(int element) const { return slice((*this)[element].begin, (*this)[element].end); }

    /// What is read in the paragraph itself, not in the text boxes anchored in it; runs joined. Breaks of pages and columns are no text.
    ParagraphText textOf(int paragraph) const;
    /// The paragraphs below the element, text boxes and nested tables left out.
    std::vector<int> ownParagraphs(int element) const;

private:
    void read();
    void appendText(ParagraphText &text, int element) const;
    QByteArray m_bytes;
    QByteArray m_prefix;
    std::vector<Element> m_elements;
};

} // namespace micromajor::wordform
