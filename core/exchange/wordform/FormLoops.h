#pragma once
#include "core/exchange/wordform/FormDraft.h"

#include <set>

namespace micromajor::wordform {

/// The pieces of a part that are repeated for the rows of a list, and what a name means inside them.
class FormLoops
{
public:
    explicit FormLoops(FormDraft &draft) : m_draft(draft) {}

    /// A paragraph or content control that belongs to a row: its cell is part of the record and not a label beside it.
    void addFieldElement(int element) { m_fieldElements.insert(element); }
    /// Repeats the elements from `first` to `last`, which are neighbours; `range` lies in them. False: it would cross another piece.
    bool repeat(const QString &list, int first, int last, ByteRange range, bool onceWhenEmpty, int firstRow = 0);
    /// The row around the element is repeated, unless something around it is already.
    void repeatRowOf(const QString &list, int element);

    /// "课程.名称", a name of the innermost piece around, or one of the program.
    std::optional<FieldId> meaning(QStringView name, qsizetype at) const;
    /// A place at the byte, in the element; of all rows when nothing around it is repeated for them.
    int addPlace(const FieldId &field, const QString &label, int element, qsizetype at);

private:
    struct Loop
    {
        QString list;
        ByteRange range;
        int row = -1; ///< the one row that it repeats
    };
    const Loop *around(const QString &list, qsizetype at) const;
    void prepareCopies(int first, int last, ByteRange range);
    void continueMergedCells(int firstRow, int lastRow);
    QByteArray continuedCell(int cell) const;

    FormDraft &m_draft;
    std::vector<Loop> m_loops; ///< outer ones before those in them
    std::set<int> m_fieldElements;
    std::set<int> m_prepared;
};

/// A cell and the columns of the grid that it covers.
struct GridCell
{
    int cell = -1;
    int column = 0;
    int columns = 1;
    bool startsMerge = false;
    bool continuesMerge = false;
};
std::vector<GridCell> gridRow(const PartXml &xml, int row);

} // namespace micromajor::wordform
