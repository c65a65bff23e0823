#pragma once
#include "core/exports/Agreement.h"
#include "core/rules/Facts.h"

namespace micromajor {

/// What a document that somebody sent turned out to be, and where it says something else than the program.
struct ReceivedExport
{
    Message kind; ///< "人才培养方案, docx"
    std::vector<Disagreement> disagreements;
};
/// Recognises our forms by their title (docx, pdf) or id (json), the summary workbook, the course table in CSV and the program in JSON. A form
/// without contacts agrees with the program, too. Errors: NotOurs for anything else; those of the readers.
Result<ReceivedExport> compareReceived(const QByteArray &bytes, const QString &path, const Facts &facts);

} // namespace micromajor
