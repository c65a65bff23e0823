#pragma once
#include "core/edits/Edit.h"

namespace micromajor {

/// What is looked for. Unless `exact`, upper and lower case and full-width and half-width forms (ＡＩ, AI) are the same.
struct TextQuery
{
    QString text;
    bool exact = false;
    bool wholeField = false; ///< the field holds nothing else
};

/// A field whose text contains what is looked for.
struct FoundText
{
    const Table *table;
    QString id;
    const Field *field;
    QString value;
    std::vector<qsizetype> positions; ///< in ascending order, not overlapping, each as long as the query
    /// False: a record of what somebody did (waivers, comments, decisions) or words that belong to a code (area and direction);
    /// such text is found, but not replaced.
    bool replaceable;
};

/// All fields with words of people: texts and the words of one's own of open choices. Not searched: choices, dates, numbers, references,
/// ids, codes and digests. In the order of allTables(), rows and fields. An empty query finds nothing. O(length of all texts).
std::vector<FoundText> findText(const Program &program, const TextQuery &query);

/// The field's text with every occurrence replaced.
QString replacedText(const FoundText &found, const TextQuery &query, const QString &replacement);

/// One step of the history that replaces in all of these fields that are replaceable; a field left empty becomes "not stated".
Edit replaceText(const std::vector<FoundText> &found, const TextQuery &query, const QString &replacement);

} // namespace micromajor
