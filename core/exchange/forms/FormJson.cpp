#include "core/exchange/forms/FormJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace micromajor {

static QJsonValue stated(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

static void insertFields(QJsonObject &object, const std::vector<FormCell> &row)
{
    for (const FormCell &cell : row) {
        if (!cell.field.isEmpty())
            object.insert(cell.field, stated(cell.text));
        if (!cell.mark.isEmpty())
            object.insert(u"mark"_s, cell.mark);
    }
}

static QJsonObject gridObject(const FormGrid &grid)
{
    QJsonObject object;
    QJsonArray records;
    for (size_t i = size_t(grid.headRows); i < grid.rows.size(); ++i) {
        const auto &row = grid.rows[i];
        if (!grid.isRecord(i)) {
            insertFields(object, row);
        } else if (!isBlank(row)) {
            QJsonObject values;
            insertFields(values, row);
            records.append(values);
        }
    }
    if (grid.headRows > 0)
        object.insert(u"rows"_s, records);
    return object;
}

QByteArray formJson(const FormDocument &form)
{
    QJsonObject content;
    QJsonArray notes;
    for (const FormBlock &block : form.blocks) {
        if (const auto *note = std::get_if<FormNote>(&block)) {
            notes.append(note->text);
        } else if (const auto *text = std::get_if<FormText>(&block)) {
            content.insert(text->field, stated(text->text));
        } else if (const auto *grid = std::get_if<FormGrid>(&block)) {
            if (!grid->repeats) {
                content.insert(grid->key, gridObject(*grid));
                continue;
            }
            QJsonArray frames = content.value(grid->key).toArray();
            if (!std::all_of(grid->rows.begin(), grid->rows.end(), isBlank))
                frames.append(gridObject(*grid));
            content.insert(grid->key, frames);
        }
    }
    const QJsonObject object{{u"form"_s, form.id}, {u"title"_s, form.title}, {u"language"_s, form.language}, {u"footer"_s, form.footer},
                             {u"notes"_s, notes}, {u"content"_s, content}};
    return QJsonDocument(object).toJson();
}

} // namespace micromajor
