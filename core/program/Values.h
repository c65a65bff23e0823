#pragma once
#include "core/base/Result.h"
#include "core/program/Tables.h"

namespace micromajor {

/// A value as a person reads it: "2", "15.5", the label of a choice, the name of the row referred to; empty when not stated.
QString displayText(const Field &field, const Value &value, const Program &program, Language language);
/// What a person typed into a cell or pasted: an empty text means "not stated". Choices are accepted by code and by label in either
/// language, references by id or by name. Errors name the field and what would be accepted.
Result<Value> parseText(const Field &field, const QString &text, const Program &program);
/// Whether a stored value is in the field's range (>= 0, known choice, ISO date, text of at most 100,000 characters without NUL).
Result<void> validate(const Field &field, const Value &value);
/// The name by which people call this row: its name or code or statement, or the label and number of its table.
QString rowName(const Table &table, const void *row, const Program &program, Language language);
/// The same two for sentences that are shown in either language later: labels stay translatable, names are data.
Message valueMessage(const Field &field, const Value &value, const Program &program);
Message rowMessage(const Table &table, const void *row, const Program &program);

} // namespace micromajor
