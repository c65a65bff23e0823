#pragma once
#include "core/base/Result.h"
#include "core/program/Program.h"

namespace micromajor {

/// The stable JSON format of a program (resources/schema/program.schema.json). Keys are the names in Tables.h; a value that is not
/// stated has no key; decimals are JSON numbers with at most three decimals; blobs are base64. Same program, same bytes.
QByteArray toJson(const Program &program);
/// Errors name `source` (a file) and the place: "courses[3].credits: …". Checks every value, every reference and duplicate ids.
/// At most 64 MiB and 20,000 rows in a table.
Result<Program> fromJson(const QByteArray &json, const QString &source);

/// The built-in samples (resources/samples/*.json).
struct Sample
{
    QString id; ///< "S09"
    Message name;
    Message institution;
};
const std::vector<Sample> &samples();
Result<Program> sampleProgram(const QString &id);
/// Where a new program begins: nothing is stated but the rule sets it answers to, those of the samples.
Program blankProgram();

} // namespace micromajor
