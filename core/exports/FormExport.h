#pragma once
#include "core/exchange/forms/FormTemplate.h"
#include "core/exchange/wordform/WordForm.h"
#include "core/rules/Facts.h"

#include <QStringList>

namespace micromajor {

/// "docx", "pdf", "json": what a built-in form can be exported as.
const QStringList &formFormats();

/// The form filled from a program; if it reports findings, those of `findings`, or of a check against the program's own rule sets.
FormDocument filledForm(const FormTemplate &form, const Facts &facts, FormOptions options = {}, const FormFindings *findings = nullptr);
/// The file, read back and compared value by value before it is given out (see Agreement.h). PDF and contents need a QGuiApplication.
/// Errors: CannotWrite.
Result<QByteArray> exportedForm(FormDocument form, QStringView format);

/// A school's own form, filled and read back. Errors: those of WordForm.
Result<FilledForm> filledOwnForm(const WordForm &form, const Facts &facts, FormOptions options = {});
Result<FilledForm> filledOwnForm(const QByteArray &docx, const QString &fileName, const Facts &facts, FormOptions options = {});

/// Counted by what became of the places: "12 filled, 3 not stated, …".
Message summaryOf(const FilledForm &form);
Message nameOf(FilledField::State state);

} // namespace micromajor
