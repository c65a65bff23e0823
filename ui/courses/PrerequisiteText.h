#pragma once
#include "core/base/Result.h"
#include "core/edits/Edit.h"

#include <QHash>

namespace micromajor {

/// The requisites of a course as one cell: names separated by 、 or ", ", either-or alternatives by " / ", the kind in brackets
/// when it is not a plain prerequisite.
QString prerequisiteText(const Program &program, const QString &courseId, Language language);
/// The same for every course that has requisites, in O(courses + requisites).
QHash<QString, QString> prerequisiteTexts(const Program &program, Language language);

/// What makes the requisites of the course those named in the text (names or codes, separated by 、 ; or ,). Requisites that stay keep
/// their identity. Errors name the part that is no course of the program.
Result<std::vector<Operation>> prerequisiteOperations(const Program &program, const QString &courseId, const QString &text);

} // namespace micromajor
