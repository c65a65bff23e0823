#pragma once
#include "core/program/Tables.h"

namespace micromajor {

/// The words of a cell in the form that parseText() takes: "32学时" → "32", "第三学期" → "3", "必修课" → "必修", a dash in a column of figures →
/// nothing. What is not surely a value stays as it is, so that parseText() refuses it and says so.
QString pastedText(const Field &field, const QString &cell);

/// Chinese and English name from one cell, divided by a line break or a slash, or else where Chinese ends and Latin letters begin.
struct NamesInOneCell
{
    QString chinese;
    QString english;
};
NamesInOneCell namesInOneCell(const QString &cell);

} // namespace micromajor
