#pragma once
#include "core/base/Result.h"
#include "core/exchange/forms/FormDocument.h"
#include "core/print/FormPages.h"

namespace micromajor {

/// A place where a document says something else than the program.
struct Disagreement
{
    Message place;    ///< "table 3, row 2, column 4 (总学分)"
    QString written;  ///< in the document
    QString expected; ///< what the program gives
};

/// Every cell of the form against the Word document, read as anybody would read it. Labels count as well. Errors: those of readDocx().
Result<std::vector<Disagreement>> disagreementsOfDocx(const FormDocument &form, const QByteArray &docx, const QString &source);
/// The text in the place of every value, as a PDF reader extracts it; blanks and line ends do not count. The pages must be laid out with the
/// fonts of the PDF. Errors: Damaged; NotOurs if the pages are others.
Result<std::vector<Disagreement>> disagreementsOfPdf(const FormPages &pages, const QByteArray &pdf, const QString &source);
/// The values under `content`. Errors: Damaged.
Result<std::vector<Disagreement>> disagreementsOfJson(const FormDocument &form, const QByteArray &json, const QString &source);

/// The error for a file that is no export of this program.
Error notAnExport(const QString &source);
/// No disagreement, or CannotWrite with the first one: nothing of the kind may leave.
Result<void> mustAgree(const Result<std::vector<Disagreement>> &found);

} // namespace micromajor
