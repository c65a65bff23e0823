#include "core/exchange/spreadsheet/SheetWriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <xlsxwriter.h>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t rowsInMemory = 20'000;
constexpr qsizetype mostCharacters = 32'767; // Excel specifications and limits: characters in a cell
constexpr int leastWidth = 6;
constexpr int widestHead = 10; // longer ones take two lines
constexpr double lineHeight = 15;
constexpr int mostLines = 20;
constexpr time_t firstZipDay = 315'532'800; // 1980-01-01, as the entries of the archive

bool isAllowed(const QString &text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate())
        return i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return i > 0 && text[i - 1].isHighSurrogate();
    return (c.unicode() >= 0x20 && c.unicode() < 0xFFFE) || c == u'\t' || c == u'\n';
}

bool isHex(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f'); }

/// "_x000A_" in a text would be read as a line break: ECMA-376 part 1, 22.9.2.19 has its underline written as such a code itself.
bool looksLikeCode(const QString &text, qsizetype i)
{
    return text[i] == u'_' && i + 6 < text.size() && text[i + 1] == u'x' && text[i + 6] == u'_' && isHex(text[i + 2]) && isHex(text[i + 3])
        && isHex(text[i + 4]) && isHex(text[i + 5]);
}

QString cellText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                clean += u'\n';
        } else if (looksLikeCode(text, i)) {
            clean += "_x005F_"_L1;
        } else if (isAllowed(text, i)) {
            clean += text[i];
        }
    }
    if (clean.size() <= mostCharacters)
        return clean;
    const QString mark = u"……（此单元格放不下全文，共%1字，请在程序中查看）"_s.arg(text.size());
    clean.truncate(mostCharacters - mark.size());
    if (clean.back().isHighSurrogate())
        clean.chop(1);
    return clean + mark;
}

/// Of the longest line, in characters of half width.
int widthOf(const QString &text)
{
    int longest = 0;
    int width = 0;
    for (const QChar c : text) {
        if (c == u'\n')
            width = 0;
        else
            width += c.unicode() >= 0x2E80 || (c.unicode() >= 0x2014 && c.unicode() <= 0x2026) ? 2 : 1;
        longest = std::max(longest, width);
    }
    return longest;
}

QByteArray localPath(const QString &path) { return QFile::encodeName(QDir::toNativeSeparators(path)); }

Error cannotWrite()
{
    return {Error::Kind::CannotWrite,
            Message(QT_TRANSLATE_NOOP("core", "The spreadsheet could not be put together in the temporary folder %1. Free some space there and try again."), {QDir::tempPath()})};
}

} // namespace

SheetWriter::SheetWriter(lxw_worksheet *sheet, const QString &title, std::vector<SheetColumn> columns, const Formats &formats, int pagesWide)
    : m_sheet(sheet), m_title(title), m_formats(formats), m_pagesWide(pagesWide)
{
    int lines = 1;
    for (SheetColumn &column : columns) {
        const int width = widthOf(column.title);
        if (width > widestHead)
            lines = 2;
        worksheet_write_string(m_sheet, 0, lxw_col_t(m_columns.size()), column.title.toUtf8().constData(), m_formats.head);
        // With room for the arrow of the filter.
        m_columns.push_back({std::move(column), std::max(leastWidth, (width > widestHead ? (width + 1) / 2 : width) + 3)});
    }
    worksheet_set_row(m_sheet, 0, lines * lineHeight + 3, nullptr);
}

void SheetWriter::widen(int width)
{
    Column &column = m_columns[m_column];
    column.width = std::max(column.width, std::min(width + 2, column.column.mostWidth));
    ++column.filled;
}

void SheetWriter::text(const QString &text)
{
    const QString shown = cellText(text);
    if (shown.isEmpty())
        return blank();
    const int width = widthOf(shown);
    // Not every program fits the height of a row to broken lines when it opens the file.
    const int room = std::max(m_columns[m_column].column.mostWidth, m_columns[m_column].width) - 2;
    m_lines = std::max(m_lines, int(shown.count(u'\n')) + (width + room - 1) / room);
    widen(width);
    worksheet_write_string(m_sheet, m_row, m_column++, shown.toUtf8().constData(), m_formats.text);
}

void SheetWriter::number(double value, lxw_format *format, int width)
{
    widen(width);
    worksheet_write_number(m_sheet, m_row, m_column++, value, format);
}

void SheetWriter::figure(qint64 thousandths)
{
    m_columns[m_column].sum += thousandths;
    // The nearest double of a decimal is written with exactly its digits.
    number(double(thousandths) / 1000, m_formats.figure, int(decimal::toString(thousandths).size()) + 1);
}

void SheetWriter::count(const std::optional<int> &count) { count ? figure(qint64(*count) * 1000) : blank(); }

void SheetWriter::percent(const std::optional<Percent> &percent)
{
    percent ? number(double(percent->thousandths()) / 100'000, m_formats.percent, 6) : blank();
}

void SheetWriter::blank() { ++m_column; }

void SheetWriter::endRow()
{
    if (m_lines > 1)
        worksheet_set_row(m_sheet, m_row, std::min(m_lines, mostLines) * lineHeight, nullptr);
    m_lines = 1;
    m_column = 0;
    m_full = m_full || m_row + 2 > LXW_ROW_MAX;
    if (!m_full)
        ++m_row;
}

void SheetWriter::finish()
{
    const unsigned last = m_row - 1;
    const bool hasSums = last > 0 && std::any_of(m_columns.begin(), m_columns.end(), [](const Column &column) { return column.column.sum != SheetColumn::Sum::None; });
    bool labelled = false;
    for (lxw_col_t i = 0; hasSums && i < m_columns.size(); ++i) {
        Column &column = m_columns[i];
        const bool isCount = column.column.sum == SheetColumn::Sum::Count;
        if (column.column.sum == SheetColumn::Sum::None || column.filled == 0) {
            if (!labelled)
                worksheet_write_string(m_sheet, m_row, i, "合计", m_formats.totalText);
            labelled = true;
            continue;
        }
        // SUBTOTAL and not SUM: it follows the filter. 3 counts filled cells, 9 adds numbers.
        char range[LXW_MAX_CELL_RANGE_LENGTH];
        lxw_rowcol_to_range(range, 1, i, last, i);
        const QByteArray formula = QByteArray("=SUBTOTAL(") + (isCount ? "3," : "9,") + range + ')';
        const qint64 total = isCount ? qint64(column.filled) * 1000 : column.sum;
        worksheet_write_formula_num(m_sheet, m_row, i, formula.constData(), m_formats.totalFigure, double(total) / 1000);
        column.width = std::max(column.width, int(decimal::toString(total).size()) + 3);
    }
    for (lxw_col_t i = 0; i < m_columns.size(); ++i)
        worksheet_set_column(m_sheet, i, i, m_columns[i].width, nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_autofilter(m_sheet, 0, 0, last, lxw_col_t(m_columns.size() - 1));
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_set_margins(m_sheet, 0.4, 0.4, 0.75, 0.6);
    worksheet_fit_to_pages(m_sheet, uint16_t(m_pagesWide), 0);
    if (m_pagesWide > 1)
        worksheet_repeat_columns(m_sheet, 0, 1);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_set_header(m_sheet, ("&C&14" + m_title.toUtf8()).constData());
    worksheet_set_footer(m_sheet, "&L合计不含未填写的数值&C第 &P 页，共 &N 页");
}

Result<std::unique_ptr<WorkbookWriter>> WorkbookWriter::create(const QString &title, size_t rows)
{
    std::unique_ptr<WorkbookWriter> writer(new WorkbookWriter);
    if (!writer->m_folder.isValid())
        return cannotWrite();
    QByteArray folder = localPath(writer->m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = rows > rowsInMemory;
    options.tmpdir = folder.data();
    writer->m_workbook = workbook_new_opt(localPath(writer->m_folder.filePath(u"workbook.xlsx"_s)).constData(), &options);
    if (!writer->m_workbook)
        return cannotWrite();
    QByteArray titleBytes = title.toUtf8();
    QByteArray creator = "微专业设计工作台";
    lxw_doc_properties properties{};
    properties.title = titleBytes.data();
    properties.author = creator.data();
    properties.created = firstZipDay;
    workbook_set_properties(writer->m_workbook, &properties);
    writer->addFormats();
    return writer;
}

void WorkbookWriter::addFormats()
{
    const auto format = [this](bool bold, lxw_format_alignments horizontal) {
        lxw_format *made = workbook_add_format(m_workbook);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (horizontal != LXW_ALIGN_NONE)
            format_set_align(made, uint8_t(horizontal));
        if (bold)
            format_set_bold(made);
        return made;
    };
    m_formats.head = format(true, LXW_ALIGN_CENTER);
    format_set_bg_color(m_formats.head, 0xE8EDF5);
    format_set_bottom(m_formats.head, LXW_BORDER_THIN);
    format_set_text_wrap(m_formats.head);
    m_formats.text = format(false, LXW_ALIGN_NONE);
    format_set_text_wrap(m_formats.text);
    // No number format for figures: "0.###" shows 2 as "2." with a point, the general one as it is.
    m_formats.figure = format(false, LXW_ALIGN_RIGHT);
    m_formats.percent = format(false, LXW_ALIGN_RIGHT);
    for (lxw_format *figure : {m_formats.figure, m_formats.percent})
        format_set_indent(figure, 1); // or they touch the text of the next column
    format_set_num_format(m_formats.percent, "0.0%");
    m_formats.totalText = format(true, LXW_ALIGN_NONE);
    m_formats.totalFigure = format(true, LXW_ALIGN_RIGHT);
    format_set_indent(m_formats.totalFigure, 1);
    format_set_top(m_formats.totalText, LXW_BORDER_THIN);
    format_set_top(m_formats.totalFigure, LXW_BORDER_THIN);
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

SheetWriter &WorkbookWriter::addSheet(const QString &name, std::vector<SheetColumn> columns, int pagesWide)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    m_sheets.emplace_back(new SheetWriter(sheet, name, std::move(columns), m_formats, pagesWide));
    return *m_sheets.back();
}

Result<QByteArray> WorkbookWriter::bytes()
{
    for (const auto &sheet : m_sheets) {
        if (sheet->m_full)
            return Error{Error::Kind::InvalidInput,
                         Message(QT_TRANSLATE_NOOP("core", "The sheet “%1” would have more than 1,048,575 rows, which no spreadsheet can hold. Export fewer programs at once."),
                                 {sheet->m_title})};
        sheet->finish();
    }
    const lxw_error fault = workbook_close(m_workbook); // frees it
    m_workbook = nullptr;
    QFile file(m_folder.filePath(u"workbook.xlsx"_s));
    if (fault != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return cannotWrite();
    QByteArray bytes = file.readAll();
    if (bytes.isEmpty() || bytes.size() != file.size())
        return cannotWrite();
    return bytes;
}

} // namespace micromajor
