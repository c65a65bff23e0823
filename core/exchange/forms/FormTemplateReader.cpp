#include "core/exchange/forms/FormTemplate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace micromajor {

/// Reads a template and stops at its first fault.
class FormTemplateReader
{
public:
    Result<FormTemplate> read(const QByteArray &json);

private:
    using Cell = FormTemplate::Cell;
    using Row = FormTemplate::Row;
    using Grid = FormTemplate::Grid;

    void fault(const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = m_place + u": "_s + what;
    }
    Cell cell(const QJsonValue &value);
    Row row(const QJsonValue &value);
    std::vector<Row> rows(const QJsonValue &value);
    Grid grid(const QJsonObject &object);
    std::optional<FormTemplate::Block> block(const QJsonObject &object);
    static BilingualText bilingual(const QJsonValue &value) { return {value[u"zh"].toString(), value[u"en"].toString()}; }
    /// The name in "{{name}}"; empty for any other text.
    static QString name(const QString &text)
    {
        return text.startsWith("{{"_L1) && text.endsWith("}}"_L1) ? text.mid(2, text.size() - 4).trimmed() : QString();
    }

    QString m_place;
    QString m_fault;
};

FormTemplateReader::Cell FormTemplateReader::cell(const QJsonValue &value)
{
    Cell cell;
    const QJsonObject object = value.toObject();
    const QString text = value.isString() ? value.toString() : object[u"cell"].toString();
    if (!value.isString() && !object.contains(u"cell"))
        fault(u"a cell is a text, or an object with \"cell\""_s);
    cell.key = name(text);
    cell.as = object[u"as"].toString(cell.key);
    cell.columns = object[u"columns"].toInt(1);
    cell.lines = object[u"lines"].toInt(1);
    cell.label = object.contains(u"blank");
    cell.text = cell.key.isEmpty() ? text : object[u"blank"].toString();
    return cell;
}

FormTemplateReader::Row FormTemplateReader::row(const QJsonValue &value)
{
    Row row;
    const QJsonArray cells = value.isArray() ? value.toArray() : value[u"cells"].toArray();
    for (const QJsonValue &entry : cells)
        row.cells.push_back(cell(entry));
    row.onlyWith = value[u"onlyWith"].toString();
    if (row.cells.empty())
        fault(u"a row is a list of cells, or an object with \"cells\""_s);
    return row;
}

std::vector<FormTemplateReader::Row> FormTemplateReader::rows(const QJsonValue &value)
{
    std::vector<Row> read;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list)
        read.push_back(row(entry));
    return read;
}

FormTemplateReader::Grid FormTemplateReader::grid(const QJsonObject &object)
{
    Grid grid;
    grid.key = object[u"grid"].toString();
    grid.repeatedFor = object[u"forEach"].toString();
    const QJsonArray widths = object[u"widths"].toArray();
    for (const QJsonValue &width : widths)
        grid.widths.push_back(width.toInt());
    grid.rows = rows(object[u"head"]);
    grid.headRows = int(grid.rows.size());
    for (Row &row : rows(object[u"rows"]))
        grid.rows.push_back(std::move(row));
    if (object.contains(u"each")) {
        grid.list = object[u"each"].toString();
        grid.record = row(object[u"record"]);
        grid.fewest = object[u"fewest"].toInt(0);
        grid.most = object[u"most"].toInt(-1);
        grid.none = object[u"none"].toString();
    }
    grid.sums = rows(object[u"sums"]);
    if (grid.key.isEmpty() || grid.widths.empty())
        fault(u"a grid has a name and widths"_s);
    return grid;
}

std::optional<FormTemplate::Block> FormTemplateReader::block(const QJsonObject &object)
{
    if (object.contains(u"heading"))
        return FormHeading{object[u"heading"].toString()};
    if (object.contains(u"note"))
        return FormNote{object[u"note"].toString()};
    if (object.contains(u"contents"))
        return FormContents{};
    if (object.contains(u"text"))
        return FormTemplate::Text{object[u"text"].toString(), name(object[u"value"].toString())};
    if (object.contains(u"matrix"))
        return FormTemplate::Matrix{object[u"matrix"].toString()};
    if (object.contains(u"drawing"))
        return FormTemplate::Drawing{object[u"drawing"].toString(), object[u"label"].toString()};
    if (object.contains(u"grid"))
        return grid(object);
    fault(u"a block is a heading, note, contents, text, grid, matrix or drawing"_s);
    return std::nullopt;
}

Result<FormTemplate> FormTemplateReader::read(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsed).object();
    FormTemplate form;
    form.m_id = object[u"id"].toString();
    form.m_title = object[u"title"].toString();
    form.m_name = bilingual(object[u"name"]);
    form.m_source = bilingual(object[u"source"]);
    form.m_language = object[u"language"].toString();
    form.m_footer = object[u"footer"].toString();
    m_place = form.m_id;
    if (parsed.error != QJsonParseError::NoError)
        fault(parsed.errorString());
    if (form.m_id.isEmpty() || form.m_title.isEmpty() || form.m_name.zh.isEmpty() || form.m_name.en.isEmpty() || form.m_source.zh.isEmpty())
        fault(u"id, title, name or source is missing"_s);
    const QJsonArray blocks = object[u"blocks"].toArray();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        m_place = form.m_id + u", block "_s + QString::number(i + 1);
        if (auto read = block(blocks[i].toObject()))
            form.m_blocks.push_back(*std::move(read));
    }
    if (!m_fault.isEmpty())
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "The form template cannot be used. %1"), {m_fault})};
    return form;
}

Result<FormTemplate> FormTemplate::read(const QByteArray &json)
{
    return FormTemplateReader().read(json);
}

} // namespace micromajor
