#pragma once
#include "core/program/Tables.h"

#include <QStringList>

namespace micromajor {

/// What a column of a pasted table becomes.
struct PastedTarget
{
    enum Kind {
        LeftOut,
        CourseField,
        BothNames,     ///< Chinese and English name in one cell
        Prerequisites, ///< names or codes of courses
    };
    Kind kind = LeftOut;
    const Field *field = nullptr; ///< of tables::course; CourseField only

    bool isLeftOut() const { return kind == LeftOut; }
    bool operator==(const PastedTarget &) const = default;
};

/// A heading of a course table as far as it is known.
struct KnownHeading
{
    PastedTarget target;
    bool known = false;   ///< also headings that are deliberately left out, such as 序号
    int closeness = 0;    ///< of several columns with the same target, the one with the lowest is it (模块 before 类别)
};

/// What the heading means (policy.md D1, Chinese and English; blanks, brackets and case do not matter). `above` is the heading of the group
/// over it, empty if there is none: "理论" under "学分" is no hour.
KnownHeading knownHeading(const QString &heading, const QString &above = {});

/// Letters and digits of the text, in lower case: how headings are compared.
QString headingLetters(const QString &text);

} // namespace micromajor
