#pragma once
#include "core/exchange/wordform/FormDraft.h"
#include "core/exchange/wordform/WordForm.h"

#include <utility>

namespace micromajor::wordform {

/// A part made ready to be filled many times: pieces of its bytes and the values between them.
class FormPart
{
public:
    /// Marks that cross each other are left out. O(bytes + marks log marks).
    FormPart(QString name, const PartXml &xml, const FormDraft &draft);

    const QString &name() const { return m_name; }
    bool hasPlaces() const { return !m_places.empty(); }
    bool isChanged() const { return m_changes; }
    const std::vector<Place> &places() const { return m_places; }

    /// The part with these values; its fields are appended. Empty when it would grow too large.
    QByteArray filled(const FormValues &values, std::vector<FilledField> &fields) const;

private:
    friend class Filling;
    /// What a piece of the original does to the reader's position: paragraphs that begin and end, whole ones, text.
    struct Step
    {
        enum class Kind { Open, Close, Whole, Text };
        Kind kind;
        int count;
    };
    struct Piece
    {
        Mark mark;
        bool original = false; ///< bytes as they are
        std::vector<Step> steps;
        std::vector<Piece> inside;
    };
    struct Reader;
    std::vector<Piece> pieces(const std::vector<Mark> &marks, size_t &next, ByteRange range, const Reader &reader) const;

    QString m_name;
    QByteArray m_bytes;
    QByteArray m_lineBreak; ///< in the middle of a text element
    QByteArray m_tab;
    std::vector<Place> m_places;
    std::vector<FilledField> m_fields; ///< what is said of each place, but for text and state
    std::vector<Piece> m_pieces;
    bool m_changes = false;
};

} // namespace micromajor::wordform
