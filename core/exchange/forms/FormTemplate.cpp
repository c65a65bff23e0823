#include "core/exchange/forms/FormTemplate.h"

#include "core/exchange/forms/FormCells.h"
#include "core/exchange/forms/FormDrawings.h"
#include "core/exchange/forms/SupportMatrix.h"

#include <QFile>

#include <set>

using namespace Qt::StringLiterals;

namespace micromajor {

namespace {

using Cell = FormTemplate::Cell;
using Row = FormTemplate::Row;
using Grid = FormTemplate::Grid;

/// Finds the values of one grid: those of its record first, then those of the program.
struct Scope
{
    const FormValues &values;
    QString list;
    qsizetype row = -1;

    /// Without the record nothing may stand in its place, least of all the value of the same name that the program has.
    bool isBlankFrame() const { return !list.isEmpty() && row < 0; }
    std::optional<FormValue> value(const QString &key) const
    {
        if (isBlankFrame())
            return std::nullopt;
        std::optional<FormValue> found = row >= 0 ? values.value(list, row, key) : std::nullopt;
        return found ? found : values.value(key);
    }
};

FormCell labelCell(const Cell &cell, const Scope &scope)
{
    FormCell printed;
    printed.text = cell.text;
    printed.label = true;
    printed.columns = cell.columns;
    printed.lines = cell.lines;
    if (const auto value = cell.key.isEmpty() ? std::nullopt : scope.value(cell.key); value && !value->text.isEmpty()) {
        printed.text = value->text;
        printed.field = cell.as;
        printed.source = value->source;
    }
    return printed;
}

FormCell valueCell(const Cell &cell, const Scope &scope)
{
    FormCell printed;
    printed.field = cell.as;
    printed.columns = cell.columns;
    printed.lines = cell.lines;
    if (const auto value = scope.value(cell.key)) {
        printed.text = value->text;
        printed.mark = value->mark;
        printed.number = value->number;
        printed.byHand = value->byHand;
        printed.source = value->source;
    } else {
        printed.byHand = true; // a place for ink, such as that of a seal
        if (scope.isBlankFrame())
            printed.source = scope.values.whereToAdd(scope.list);
    }
    return printed;
}

std::vector<FormCell> filledRow(const Row &row, const Scope &scope)
{
    std::vector<FormCell> cells;
    for (const Cell &cell : row.cells)
        cells.push_back(cell.label || cell.key.isEmpty() ? labelCell(cell, scope) : valueCell(cell, scope));
    return cells;
}

void addRows(FormGrid &grid, const std::vector<Row> &rows, const Scope &scope)
{
    for (const Row &row : rows) {
        const auto condition = row.onlyWith.isEmpty() ? std::nullopt : scope.value(row.onlyWith);
        if (row.onlyWith.isEmpty() || (condition && !condition->text.isEmpty()))
            grid.rows.push_back(filledRow(row, scope));
    }
}

/// A record that is missing: the first one asks for it, the others are room for writing.
std::vector<FormCell> blankRecord(const Grid &grid, const FormValues &values, bool asks)
{
    std::vector<FormCell> cells;
    for (const Cell &cell : grid.record.cells) {
        FormCell blank;
        blank.field = cell.as;
        blank.columns = cell.columns;
        blank.lines = cell.lines;
        if (asks)
            blank.source = values.whereToAdd(grid.list);
        cells.push_back(blank);
    }
    return cells;
}

FormGrid filledGrid(const Grid &grid, const Scope &scope)
{
    FormGrid filled;
    filled.key = grid.key;
    filled.widths = grid.widths;
    filled.headRows = grid.headRows;
    filled.repeats = !grid.repeatedFor.isEmpty();
    addRows(filled, grid.rows, scope);
    if (!grid.list.isEmpty()) {
        qsizetype count = scope.values.count(grid.list);
        if (grid.most >= 0)
            count = std::min(count, qsizetype(grid.most));
        for (qsizetype i = 0; i < count; ++i)
            filled.rows.push_back(filledRow(grid.record, {scope.values, grid.list, i}));
        for (qsizetype i = count; i < grid.fewest; ++i)
            filled.rows.push_back(blankRecord(grid, scope.values, i == 0));
        if (count <= 0 && !grid.none.isEmpty())
            filled.rows.push_back({formCells::label(grid.none, int(grid.widths.size()))});
    }
    addRows(filled, grid.sums, scope);
    return filled;
}

struct Filler
{
    const FormValues &values;
    std::vector<FormBlock> &blocks;
    int figures = 0;

    void operator()(const FormHeading &heading) const { blocks.push_back(heading); }
    void operator()(const FormNote &note) const { blocks.push_back(note); }
    void operator()(const FormContents &contents) const { blocks.push_back(contents); }
    void operator()(const FormTemplate::Text &text) const
    {
        const auto value = values.value(text.key);
        blocks.push_back(FormText{text.label, text.key, value ? value->text : QString(), value ? value->source : FormSource()});
    }
    void operator()(const Grid &grid) const
    {
        if (grid.repeatedFor.isEmpty()) {
            blocks.push_back(filledGrid(grid, {values, {}, -1}));
            return;
        }
        // Without any row one frame stays, to be filled in by hand.
        const qsizetype count = values.count(grid.repeatedFor);
        for (qsizetype i = 0; i < std::max<qsizetype>(count, 1); ++i)
            blocks.push_back(filledGrid(grid, {values, grid.repeatedFor, i < count ? i : -1}));
    }
    void operator()(const FormTemplate::Matrix &matrix) const
    {
        for (FormGrid &grid : supportMatrix(values.program(), matrix.key))
            blocks.push_back(std::move(grid));
    }
    void operator()(const FormTemplate::Drawing &drawing)
    {
        for (FormDrawing &drawn : formDrawings(drawing.kind, values.program())) {
            QString label = drawing.label;
            label.replace("{{figure}}"_L1, QString::number(++figures));
            drawn.label.prepend(label);
            blocks.push_back(std::move(drawn));
        }
    }
};

} // namespace

FormDocument FormTemplate::filled(const FormValues &values) const
{
    FormDocument form;
    form.id = m_id;
    form.title = m_title;
    form.language = m_language;
    form.footer = m_footer;
    Filler filler{values, form.blocks};
    for (const Block &block : m_blocks)
        std::visit(filler, block);
    return form;
}

std::vector<std::pair<QString, QString>> FormTemplate::names() const
{
    std::set<std::pair<QString, QString>> names;
    const auto add = [&](const QString &list, const std::vector<Row> &rows) {
        for (const Row &row : rows)
            for (const Cell &cell : row.cells)
                if (!cell.key.isEmpty())
                    names.insert({list, cell.key});
    };
    for (const Block &block : m_blocks) {
        if (const auto *text = std::get_if<Text>(&block))
            names.insert({QString(), text->key});
        if (const auto *grid = std::get_if<Grid>(&block)) {
            add(grid->repeatedFor, grid->rows);
            add(grid->list, {grid->record});
            add(grid->repeatedFor, grid->sums);
        }
    }
    return {names.begin(), names.end()};
}

bool FormTemplate::needsFindings() const
{
    return std::any_of(m_blocks.begin(), m_blocks.end(), [](const Block &block) {
        const auto *grid = std::get_if<Grid>(&block);
        return grid && (grid->list == "problems"_L1 || grid->list == "ruleSetsUsed"_L1);
    });
}

const std::vector<FormTemplate> &forms()
{
    static const std::vector<FormTemplate> all = [] {
        std::vector<FormTemplate> read;
        for (const char *id : {"ministry-recommendation", "program-plan", "filing-pack", "course-table", "review-report", "review-record", "reply-table"}) {
            QFile file(u":/forms/"_s + QLatin1StringView(id) + u".json"_s);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (Result<FormTemplate> form = FormTemplate::read(file.readAll()))
                read.push_back(*std::move(form));
        }
        return read;
    }();
    return all;
}

const FormTemplate *formNamed(QStringView id)
{
    for (const FormTemplate &form : forms())
        if (id == form.id())
            return &form;
    return nullptr;
}

} // namespace micromajor
