#pragma once
#include "core/base/Message.h"
#include "core/exchange/wordform/FieldNames.h"
#include "core/exchange/wordform/FormRoom.h"

namespace micromajor::wordform {

/// Where in the form, in words for people.
struct Spot
{
    const char *words = nullptr; ///< QT_TRANSLATE_NOOP("core", …) with up to two numbers
    int first = 0;
    int second = 0;
};

enum class PartKind { Body, Header, Footer, Note };

/// Something in the form that a value belongs to.
struct Place
{
    enum class Rows {
        Program, ///< not of a list
        Loop,    ///< of the row that the loop around it has reached
        Fixed,   ///< of one row: a blank line that the form has given
        Joined,  ///< of all rows, joined by 、
    };
    enum class Fault { None, UnknownName, Occupied, NoRoomForRows };
    FieldId field;
    Rows rows = Rows::Program;
    int row = 0; ///< Fixed: this one; NoRoomForRows: the first that finds none
    Fault fault = Fault::None;
    QString label; ///< as it stands in the form
    Spot spot;
    Room room;
};

/// A change of a range of bytes; what lies in none of them stays. Ranges lie in one another or apart.
struct Mark
{
    enum class Kind {
        Value,    ///< the place's text, between `before` and `after`
        Swap,     ///< `before`; with a place only when that has a text
        InClones, ///< `before` in every copy after the first of a repeated piece
        Number,   ///< in copies a number of its own, between `before` and `after`
        Loop,     ///< once for each row of `list`, from `firstRow`; with `keep` once without values when there is none
        Remove,   ///< with all marks in it
    };
    Kind kind = Kind::Value;
    ByteRange range;
    int place = -1;
    QByteArray before;
    QByteArray after;
    bool keep = false; ///< Value: without a text the original stays instead of nothing
    QString list;
    int firstRow = 0;
    qsizetype paragraphs = 0; ///< InClones: in `before`
};

/// What is to be done to one part, collected by those who know a kind of place.
class FormDraft
{
public:
    FormDraft(const PartXml &xml, PartKind kind);

    const PartXml &xml() const { return m_xml; }
    const std::vector<Place> &places() const { return m_places; }
    Place &place(int index) { return m_places[size_t(index)]; }
    const std::vector<Mark> &marks() const { return m_marks; }

    int addPlace(const FieldId &field, const QString &label, int element);
    void add(Mark mark) { m_marks.push_back(std::move(mark)); }
    /// The text [from, to) of a paragraph becomes the value: in the format of its first run, cut out of the others. `behind` follows a value.
    void replaceText(const ParagraphText &text, qsizetype from, qsizetype to, int place, bool keep, const QByteArray &behind = {});
    /// The value directly after this unit.
    void insertText(const ParagraphText &text, qsizetype unit, int place);
    /// Taken away; with a place only when that has a text.
    void cutText(const ParagraphText &text, qsizetype from, qsizetype to, int place = -1);
    /// A run of its own, formatted as the paragraph wants, at its end.
    void appendRun(int paragraph, int place);
    void insertRun(qsizetype at, const QByteArray &properties, int place);
    /// The same in the element, which is opened for it when it is an empty tag: "<w:p/>".
    void insertRunAtEnd(int element, const QByteArray &properties, int place);
    /// A place whose text is blank: its blanks, or a new run.
    void fillBlank(int paragraph, int place);
    /// Whether a value has been laid into the element.
    bool isUsed(int element) const;
    QByteArray tag(const char *name, const char *rest = "") const; ///< "<w:name rest>"

    /// The run properties that text typed here would get.
    QByteArray propertiesFor(int paragraph) const;
    Spot spotOf(int element) const;

private:
    void keepSpaces(int text, int place);
    const PartXml &m_xml;
    PartKind m_kind;
    std::vector<Place> m_places;
    std::vector<Mark> m_marks;
    std::vector<int> m_spaced; ///< the w:t that keep their spaces by now
    std::vector<int> m_tables, m_paragraphs; ///< of the body, as people count them
};

/// Only spaces and lines to write on.
bool isBlankText(QStringView text);

} // namespace micromajor::wordform
