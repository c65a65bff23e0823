#include "core/exports/Agreement.h"

#include "core/exchange/docx/DocxReader.h"
#include "core/exchange/forms/FormJson.h"
#include "core/exchange/forms/FormLayout.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

Message cellPlace(size_t table, size_t row, qsizetype column, const QString &label)
{
    return Message(QT_TRANSLATE_NOOP("core", "table %1, row %2, column %3 (%4)"),
                   {QString::number(table + 1), QString::number(row + 1), QString::number(column + 1), label});
}

/// What the rows of each table of the form say, labels included.
std::vector<DocxText::Table> tablesOf(const FormDocument &form)
{
    std::vector<DocxText::Table> tables;
    for (const FormBlock &block : form.blocks) {
        if (const auto *text = std::get_if<FormText>(&block)) {
            tables.push_back({{formLayout::printedText(text->label)}, {formLayout::printedText(text->text)}});
        } else if (const auto *grid = std::get_if<FormGrid>(&block); grid && !grid->rows.empty() && !grid->widths.empty()) {
            DocxText::Table &table = tables.emplace_back();
            for (const auto &row : grid->rows) {
                QStringList &cells = table.emplace_back();
                int columns = 0;
                for (const FormCell &cell : row) {
                    cells.append(formLayout::printedText(cell.text + cell.mark));
                    columns += std::max(cell.columns, 1);
                }
                if (columns < int(grid->widths.size()))
                    cells.append(QString()); // the rest of the row
            }
        }
    }
    return tables;
}

/// The name of a value for people: the label left of it, or the head of its column.
QString labelOf(const DocxText::Table &table, size_t row, qsizetype column)
{
    if (column > 0 && table[row].size() <= 4)
        return table[row][column - 1];
    return column < table.front().size() ? table.front()[column] : QString();
}

void compare(const QJsonValue &written, const QJsonValue &expected, const QString &path, std::vector<Disagreement> &found)
{
    if (expected.isObject()) {
        const QJsonObject object = expected.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            compare(written[member.key()], *member, path.isEmpty() ? member.key() : path + u'/' + member.key(), found);
    } else if (expected.isArray()) {
        const qsizetype count = std::max(expected.toArray().size(), written.toArray().size());
        for (qsizetype i = 0; i < count; ++i)
            compare(written[i], expected[i], path + u'/' + QString::number(i + 1), found);
    } else if (written != expected) {
        found.push_back({Message(path), written.toVariant().toString(), expected.toVariant().toString()});
    }
}

} // namespace

Result<std::vector<Disagreement>> disagreementsOfDocx(const FormDocument &form, const QByteArray &docx, const QString &source)
{
    const Result<DocxText> text = readDocx(docx, source);
    if (!text)
        return text.error();
    std::vector<Disagreement> found;
    const std::vector<DocxText::Table> expected = tablesOf(form);
    const auto written = text->tables();
    for (size_t table = 0; table < expected.size(); ++table)
        for (size_t row = 0; row < expected[table].size(); ++row)
            for (qsizetype column = 0; column < expected[table][row].size(); ++column) {
                const QString &should = expected[table][row][column];
                const bool stands = table < written.size() && row < written[table]->size() && column < (*written[table])[row].size();
                const QString is = stands ? (*written[table])[row][column]
                                          : Message(QT_TRANSLATE_NOOP("core", "(no such cell)")).text(interfaceLanguage());
                if (!stands || is != should)
                    found.push_back({cellPlace(table, row, column, labelOf(expected[table], row, column)), is, should});
            }
    for (size_t table = 0; table < written.size(); ++table)
        if (table >= expected.size() || written[table]->size() > expected[table].size())
            found.push_back({Message(QT_TRANSLATE_NOOP("core", "table %1"), {QString::number(table + 1)}),
                             QString::number(written[table]->size()), QString::number(table < expected.size() ? expected[table].size() : 0)});
    return found;
}

Result<std::vector<Disagreement>> disagreementsOfJson(const FormDocument &form, const QByteArray &json, const QString &source)
{
    QJsonParseError parsed;
    const QJsonDocument written = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return Error{Error::Kind::Damaged, Message(QT_TRANSLATE_NOOP("core", "%1 is not valid JSON: %2."), {source, parsed.errorString()})};
    std::vector<Disagreement> found;
    compare(written[u"content"], QJsonDocument::fromJson(formJson(form))[u"content"], {}, found);
    return found;
}

Error notAnExport(const QString &source)
{
    return {Error::Kind::NotOurs, Message(QT_TRANSLATE_NOOP("core", "%1 is none of the documents that this program exports, so it cannot be compared."), {source})};
}

Result<void> mustAgree(const Result<std::vector<Disagreement>> &found)
{
    if (!found)
        return found.error();
    if (found->empty())
        return {};
    const Disagreement &first = found->front();
    return Error{Error::Kind::CannotWrite,
                 Message(QT_TRANSLATE_NOOP("core", "The document was not kept, because it does not say what the program says: %1 reads “%2” instead of “%3”. Please report this to the developers."),
                         {first.place, first.written, first.expected})};
}

} // namespace micromajor
