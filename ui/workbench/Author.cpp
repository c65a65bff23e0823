#include "ui/workbench/Author.h"

#include "core/base/Message.h"

#include <QCoreApplication>

namespace micromajor {

using namespace Qt::StringLiterals;

const std::vector<Choice> &authorRoles()
{
    static const std::vector<Choice> roles{{"committee", QT_TRANSLATE_NOOP("core", "Committee")},
                                           {"program-leader", QT_TRANSLATE_NOOP("core", "Program leader")},
                                           {"teacher", QT_TRANSLATE_NOOP("core", "Teacher")},
                                           {"industry-mentor", QT_TRANSLATE_NOOP("core", "Industry mentor")},
                                           {"dean", QT_TRANSLATE_NOOP("core", "Dean")},
                                           {"academic-affairs", QT_TRANSLATE_NOOP("core", "Academic affairs office")}};
    return roles;
}

QString roleText(const QString &role)
{
    for (const Choice &choice : authorRoles())
        if (role == QLatin1StringView(choice.code))
            return Message(choice.label).text();
    return role;
}

QString roleCode(const QString &text)
{
    for (const Choice &choice : authorRoles())
        for (const QString &name : {QString::fromLatin1(choice.code), Message(choice.label).text(Language::Chinese), Message(choice.label).text(Language::English)})
            if (text.trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return QString::fromLatin1(choice.code);
    return text.trimmed();
}

QString Author::text() const
{
    const QString shownRole = roleText(role);
    if (name.isEmpty() || shownRole.isEmpty())
        return name + shownRole;
    return (interfaceLanguage() == Language::Chinese ? u"%1（%2）"_s : u"%1 (%2)"_s).arg(name, shownRole);
}

} // namespace micromajor
