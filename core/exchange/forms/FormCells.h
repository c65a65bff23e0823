#pragma once
#include "core/exchange/forms/FormDocument.h"
#include "core/program/RowTables.h"

namespace micromajor {

// The cells that forms are made of.
namespace formCells {
/// A printed name.
inline FormCell label(const QString &text, int columns = 1)
{
    FormCell cell;
    cell.text = text;
    cell.label = true;
    cell.columns = columns;
    return cell;
}

/// A value; `field` is its key in the JSON export.
inline FormCell value(const QString &text, const char *field, const FormSource &source = {}, int columns = 1)
{
    FormCell cell;
    cell.text = text;
    cell.field = QString::fromLatin1(field);
    cell.source = source;
    cell.columns = columns;
    return cell;
}

inline FormCell number(const QString &text, const char *field, const FormSource &source = {}, int columns = 1)
{
    FormCell cell = value(text, field, source, columns);
    cell.number = true;
    return cell;
}

/// The value with room for writing it by hand.
inline FormCell byHand(FormCell cell, int lines = 1)
{
    cell.byHand = true;
    cell.lines = lines;
    return cell;
}

/// A field of the row; without a row (null) the table, where one is to be added.
template<class Record>
FormSource source(const Record *row, const char *field)
{
    if (!row)
        return {&tableOf<Record>(), {}, nullptr};
    return {&tableOf<Record>(), row->id.value, &fieldOf<Record>(QString::fromLatin1(field))};
}

template<class Record>
FormSource source()
{
    return source<Record>(nullptr, nullptr);
}
} // namespace formCells

} // namespace micromajor
