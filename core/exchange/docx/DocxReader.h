#pragma once
#include "core/base/Result.h"

#include <QByteArray>
#include <QStringList>

#include <variant>
#include <vector>

namespace micromajor {

/// The text of a Word document as a reader meets it: paragraphs and tables in their order. Cells that run on over several columns count once.
struct DocxText
{
    using Table = std::vector<QStringList>; ///< rows of cells; paragraphs and line breaks in a cell are joined by "\n"
    std::vector<std::variant<QString, Table>> blocks;
    QString title; ///< of the document properties

    std::vector<const Table *> tables() const;
};

/// Nested tables belong to the text of their cell. `source` is the name of the file in messages.
/// Errors: those of readZip() and checkedXml(); Damaged where a part is not well formed or nested deeper than any document; NotOurs if it is no
/// Word document.
Result<DocxText> readDocx(const QByteArray &bytes, const QString &source);

} // namespace micromajor
