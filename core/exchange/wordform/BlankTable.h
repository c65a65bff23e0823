#pragma once
#include "core/exchange/wordform/FormLoops.h"

#include <set>

namespace micromajor::wordform {

/// A table of a form without placeholders. A label is followed by a blank cell on its right, or, when its row holds nothing but labels,
/// below it, or by blank paragraphs in its own cell. A row of heads that belong to one list makes the blank rows below it the rows of that
/// list; the last of them is copied for more. Cells that hold something are never written to.
class BlankTable
{
public:
    BlankTable(FormDraft &draft, FormLoops &loops, int table);
    /// `used`: the cells whose text has found its meaning.
    void fill(std::set<int> &used);

private:
    struct Cell : GridCell
    {
        QString text;
        bool blank = false;
    };
    using Row = std::vector<Cell>;
    struct Head
    {
        int column = 0;
        int columns = 1;
        QStringList ways; ///< of reading what stands above the column
        FieldId field;
    };
    Cell read(const GridCell &place) const;
    const Cell *at(size_t row, int column, int columns) const;
    QString caption(size_t row) const;
    /// The heads of a list; `next` becomes the row after them.
    std::vector<Head> headsAt(size_t row, size_t &next) const;
    bool isBlankRow(size_t row, const std::vector<Head> &heads) const;
    size_t fillRows(const std::vector<Head> &heads, size_t first, std::set<int> &used);
    void fillRow(const std::vector<Head> &heads, size_t row, int item, bool fixed);
    void fillBeside(size_t row, size_t cell, std::set<int> &used);
    int blankPlaceFor(size_t row, size_t cell, int &target) const;

    FormDraft &m_draft;
    FormLoops &m_loops;
    const PartXml &m_xml;
    int m_table;
    std::vector<int> m_rowElements;
    std::vector<Row> m_rows;
};

} // namespace micromajor::wordform
