#pragma once
#include "core/exchange/forms/FormDocument.h"

namespace micromajor {

/// How a form stands on A4 paper, for everyone who writes pages: the Word document, the preview, PDF. Lengths are twentieths of a point,
/// so every size of Chinese print is a whole number.
namespace formLayout {

/// A4; margins of GB/T 9704 left 28 mm and right 26 mm (text 156 mm wide), above and below 25 mm instead of 37 and 35, since a form has
/// more to hold than an official letter.
inline constexpr int pageWidth = 11906;
inline constexpr int pageHeight = 16838;
inline constexpr int marginLeft = 1588;
inline constexpr int marginRight = 1474;
inline constexpr int marginAbove = 1418;
inline constexpr int marginBelow = 1418;
inline constexpr int textWidth = pageWidth - marginLeft - marginRight;
inline constexpr int headerDistance = 851;
inline constexpr int footerDistance = 680; ///< from the foot of the page to the foot of its last line

inline constexpr int borderWidth = 10;
inline constexpr int cellMargin = 85;   ///< left and right of the text in a cell
inline constexpr int tallestDrawing = 9000;
inline constexpr int longTextLines = 4; ///< room for a long text that is still to be written
inline constexpr auto shading = "F2F2F2";

enum class Typeface { Body, Heading, Title, PageNumber };
enum class Align { Left, Center, Justified, Right };
enum class Style { Title, Heading, Label, Value, LongText, TableLabel, TableValue, Note, Gap, PageNumber, FooterNote, Contents, Caption };

struct ParagraphStyle
{
    Typeface typeface;
    int halfPoints;
    Align align;
    int before;
    int after;
    int line; ///< 240ths of a line, negative: exactly so many twentieths of a point
    bool keepNext;
    bool keepLines;
    int indentCharacters; ///< first line, hundredths of a character
    const char *color;    ///< RRGGBB; null: black
};
const ParagraphStyle &paragraphStyle(Style style);
/// From one line to the next, twentieths of a point: whatever a face says of itself, so that another face does not move the page breaks.
int linePitch(const ParagraphStyle &style);
/// The face that the form asks for, as Word calls it.
const char *fontName(Typeface typeface);
/// Its name in English, or of a face of the same kind that is always there.
const char *otherFontName(Typeface typeface);
inline constexpr auto latinFont = "Times New Roman";

/// The text as it is printed: one kind of line end, and without characters that no document format may hold.
QString printedText(const QString &text);

/// Edges of the columns from 0 to the text width; rounding never accumulates.
std::vector<int> columnEdges(const std::vector<int> &shares);
Style cellStyle(const FormGrid &grid, const FormCell &cell);
Align cellAlign(const FormGrid &grid, const FormCell &cell);
/// False: the text is written from the top of the cell.
bool isCentredVertically(const FormCell &cell);
/// Twentieths of a point for one unit of the drawing: as wide as the text, but at most `tallestDrawing` high and never enlarged beyond
/// what its text needs.
qreal drawingScale(const FormDrawing &drawing);
/// Size of the text in a box, in units of the drawing: smaller where it would not fit, but readable.
qreal boxTextSize(const FormDrawing &drawing, const FormDrawing::Box &box);
int leastRowHeight(int lines);
int leastRowHeight(const std::vector<FormCell> &row);
/// Lines of a text in so many Chinese characters' room: a guess that needs no font, so that every format comes to the same decisions.
int likelyLines(const QString &text, qreal characters);
/// Whether the row may run over the foot of the page.
bool mayBreak(const FormGrid &grid, size_t row);
/// A head stays with its first row, a frame in one piece, what sums the rows up with the last of them, and no single low row stands alone
/// before or after a break.
bool staysWithNext(const FormGrid &grid, size_t row);

} // namespace formLayout

} // namespace micromajor
