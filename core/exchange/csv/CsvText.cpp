#include "core/exchange/csv/CsvText.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace micromajor {

static constexpr qsizetype mostCellCharacters = 100'000;

static Error invalid(Message message) { return {Error::Kind::InvalidInput, std::move(message)}; }

static std::optional<QString> decodedWith(QStringDecoder decoder, const QByteArray &bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

/// Tables of ASCII text in UTF-16 have a zero in every other byte; spreadsheets may leave out the byte order mark.
static std::optional<QStringDecoder::Encoding> encodingByZeros(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(256);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < start.size(); ++i)
        if (start[i] == '\0')
            ++zeros[i % 2];
    const qsizetype half = start.size() / 2;
    if (half > 0 && zeros[1] * 2 > half && zeros[0] == 0)
        return QStringDecoder::Utf16LE;
    if (half > 0 && zeros[0] * 2 > half && zeros[1] == 0)
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

Result<QString> decodedText(const QByteArray &bytes, const QString &source)
{
    std::optional<QString> text;
    if (const auto marked = QStringConverter::encodingForData(bytes))
        text = decodedWith(QStringDecoder(*marked), bytes);
    else if (const auto guessed = encodingByZeros(bytes))
        text = decodedWith(QStringDecoder(*guessed), bytes);
    else if (text = decodedWith(QStringDecoder(QStringDecoder::Utf8), bytes); !text)
        text = decodedWith(QStringDecoder("GB18030"), bytes);
    if (!text || !text->isValidUtf16())
        return invalid(Message(
            QT_TRANSLATE_NOOP("core", "%1: the characters of this file cannot be read. Save the file as UTF-8 and import it again."),
            {source}));

    for (const QChar character : std::as_const(*text))
        if (character < u' ' && character != u'\t' && character != u'\n' && character != u'\r')
            return invalid(Message(
                QT_TRANSLATE_NOOP("core", "%1: this is not a table of text. Export the course table as CSV and import that."), {source}));
    return std::move(*text);
}

Result<std::vector<QStringList>> csvRows(QStringView text, const QString &source)
{
    if (text.startsWith(QChar::ByteOrderMark))
        text = text.mid(1);
    const auto lineEnd = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'\n' || c == u'\r'; });
    const QStringView firstLine = text.first(lineEnd - text.begin());
    const QChar separator = firstLine.contains(u'\t') && !firstLine.contains(u',') ? u'\t' : u',';

    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false; // inside quotes
    bool wasQuoted = false;
    const auto endCell = [&] {
        row.append(cell.trimmed());
        cell.clear();
        wasQuoted = false;
    };
    const auto endRow = [&] {
        endCell();
        rows.push_back(std::move(row));
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (quoted) {
            if (character != u'"')
                cell.append(character);
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell.append(text[++i]);
            else
                quoted = false;
        } else if (character == u'"' && !wasQuoted && cell.trimmed().isEmpty()) {
            quoted = wasQuoted = true;
            cell.clear();
        } else if (character == separator) {
            endCell();
        } else if (character == u'\n' || character == u'\r') {
            if (character == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            endRow();
        } else {
            cell.append(character);
        }
        if (cell.size() > mostCellCharacters)
            return invalid(Message(
                QT_TRANSLATE_NOOP("core", "%1, row %2: a cell has more than %3 characters. Perhaps a quotation mark is not closed."),
                {source, QString::number(rows.size() + 1), QString::number(mostCellCharacters)}));
    }
    if (quoted)
        return invalid(
            Message(QT_TRANSLATE_NOOP("core", "%1, row %2: a quotation mark is opened but not closed. Close it and import again."),
                    {source, QString::number(rows.size() + 1)}));
    if (!cell.isEmpty() || !row.isEmpty() || wasQuoted)
        endRow();
    return rows;
}

} // namespace micromajor
