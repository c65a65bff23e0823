#include "core/exchange/spreadsheet/CourseLinks.h"

#include "core/exchange/forms/FormWords.h"
#include "core/program/RowTables.h"
#include "core/program/Values.h"

namespace micromajor {

using namespace Qt::StringLiterals;

CourseLinks::CourseLinks(const Program &program)
{
    QHash<QString, QString> courses;
    for (const Course &course : program.courses)
        courses.insert(course.id.value, formWords::courseName(course));
    QHash<QString, QString> groups;
    for (const ChoiceGroup &group : program.choiceGroups)
        groups.insert(group.id.value, rowName(tables::choiceGroup, &group, program, Language::Chinese));
    QHash<QString, QString> people;
    for (const Person &person : program.people)
        people.insert(person.id.value, person.name);

    // Alternatives stand side by side wherever their rows are.
    struct Either
    {
        QString alternative;
        QString text;
    };
    QHash<QString, std::vector<Either>> ofCourse;
    const Field &kind = fieldOf<Requisite>(u"kind");
    for (const Requisite &requisite : program.requisites) {
        QString text = courses.value(requisite.requiredId.value);
        if (!requisite.kind.isEmpty() && requisite.kind != "pre"_L1)
            text += u'（' + displayText(kind, kind.get(&requisite), program, Language::Chinese) + u'）';
        std::vector<Either> &parts = ofCourse[requisite.courseId.value];
        const auto same = std::find_if(parts.begin(), parts.end(), [&](const Either &part) {
            return !requisite.alternative.isEmpty() && part.alternative == requisite.alternative;
        });
        if (same != parts.end())
            same->text += u" / "_s + text;
        else
            parts.push_back({requisite.alternative, text});
    }
    for (auto parts = ofCourse.cbegin(); parts != ofCourse.cend(); ++parts) {
        QStringList texts;
        for (const Either &part : parts.value())
            texts.append(part.text);
        m_requisites.insert(parts.key(), texts.join(u'、'));
    }
    for (const ChoiceMember &member : program.choiceMembers)
        m_groups[member.courseId.value].append(groups.value(member.groupId.value));
    for (const Teaching &teaching : program.teachings)
        if (const QString name = people.value(teaching.personId.value); !name.isEmpty() && !m_teachers[teaching.courseId.value].contains(name))
            m_teachers[teaching.courseId.value].append(name);
}

} // namespace micromajor
