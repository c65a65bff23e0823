#pragma once
#include "core/program/Choices.h"

#include <QString>

namespace micromajor {

/// Who works in the window, as the history records it. An industry mentor's steps differ in nothing but this.
struct Author
{
    QString name;
    QString role; ///< a code of authorRoles() or words of one's own; empty = none

    /// "王工（企业导师）" in the language of the interface.
    QString text() const;
};
/// "committee", "industry-mentor", …; labels in context "core".
const std::vector<Choice> &authorRoles();
/// The role as people read it.
QString roleText(const QString &role);
/// The code of a role given by code or by its name in either language; other words stay as they are.
QString roleCode(const QString &text);

} // namespace micromajor
