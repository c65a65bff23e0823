#pragma once
#include "core/analysis/Totals.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace micromajor {

struct SheetColumn
{
    enum class Sum { None, Total, Count };
    QString title;
    int mostWidth = 40; ///< characters of half width; longer texts are broken into lines
    Sum sum = Sum::None; ///< a formula below the rows: the total of its numbers, or how many cells are filled
};

/// One sheet, written cell by cell from left to right, row after row. A value that is not stated leaves its cell blank.
class SheetWriter
{
public:
    /// Always a text, never a formula, whatever it begins with. Characters that XML forbids are dropped. What exceeds the 32,767 characters
    /// that a cell can hold is cut, and the cell says so: one overlong text must not cost a dean the table of a thousand programs.
    void text(const QString &text);
    void count(const std::optional<int> &count);
    template<class Unit>
    void amount(const std::optional<Decimal<Unit>> &amount)
    {
        amount ? figure(amount->thousandths()) : blank();
    }
    /// Shown with a percent sign and one decimal.
    void percent(const std::optional<Percent> &percent);
    void blank();
    void endRow();

private:
    friend class WorkbookWriter;
    struct Formats
    {
        lxw_format *head, *text, *figure, *percent, *totalText, *totalFigure;
    };
    struct Column
    {
        SheetColumn column;
        int width = 0;
        qint64 sum = 0; ///< thousandths
        int filled = 0;
    };
    SheetWriter(lxw_worksheet *sheet, const QString &title, std::vector<SheetColumn> columns, const Formats &formats, int pagesWide);
    void figure(qint64 thousandths);
    void number(double value, lxw_format *format, int width);
    void widen(int width);
    /// The formulas below the rows, widths, filter and print setup.
    void finish();

    lxw_worksheet *m_sheet;
    QString m_title;
    Formats m_formats;
    std::vector<Column> m_columns;
    unsigned m_row = 1;
    unsigned short m_column = 0;
    int m_lines = 1; ///< of text in the highest cell of this row
    int m_pagesWide = 1;
    bool m_full = false; ///< a row did not fit on the sheet
};

/// An .xlsx of several tables (ECMA-376), by libxlsxwriter: heads that stay in sight, filters, A4 landscape pages with repeated heads.
/// Same content, same bytes: the properties carry a fixed date.
class WorkbookWriter
{
public:
    /// `rows`: about how many there will be on all sheets. Beyond 20,000 they go to the disk as they come, not into memory.
    /// Errors: CannotWrite if there is no temporary folder.
    static Result<std::unique_ptr<WorkbookWriter>> create(const QString &title, size_t rows);
    ~WorkbookWriter();
    /// The name: at most 31 characters, none of []:*?/\, none twice. Valid as long as the workbook.
    /// Printed so many pages wide; beyond one, its first two columns stand on each.
    SheetWriter &addSheet(const QString &name, std::vector<SheetColumn> columns, int pagesWide = 1);
    /// Once, at the end. Errors: InvalidInput if a sheet has more than 1,048,575 rows; CannotWrite if the temporary folder cannot take it.
    Result<QByteArray> bytes();

private:
    WorkbookWriter() = default;
    void addFormats();

    QTemporaryDir m_folder; // libxlsxwriter 1.1.4 writes to paths only
    lxw_workbook *m_workbook = nullptr;
    SheetWriter::Formats m_formats{};
    std::vector<std::unique_ptr<SheetWriter>> m_sheets;
};

} // namespace micromajor
