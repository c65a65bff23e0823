#include "ui/courses/CourseLines.h"

#include "core/base/Message.h"
#include "core/program/Values.h"
#include "ui/courses/CourseColumns.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace micromajor {

std::vector<CourseLine> courseLines(const Program &program, const CourseArrangement &arrangement)
{
    std::vector<int> order(program.courses.size());
    std::iota(order.begin(), order.end(), 0);
    if (!arrangement.ranks.isEmpty()) {
        const int last = int(program.courses.size());
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return arrangement.ranks.value(program.courses[size_t(a)].id.value, last) < arrangement.ranks.value(program.courses[size_t(b)].id.value, last);
        });
    }
    std::vector<CourseLine> lines;
    lines.reserve(program.courses.size() + program.choiceGroups.size() + 1);
    for (const int course : order) {
        const Id<Course> &id = program.courses[size_t(course)].id;
        if (arrangement.hidden.contains(id.value))
            continue;
        lines.push_back({CourseLine::Course, course, id.value});
        if (!arrangement.expanded.contains(id.value))
            continue;
        for (size_t i = 0; i < program.microCourses.size(); ++i)
            if (program.microCourses[i].courseId == id)
                lines.push_back({CourseLine::MicroCourse, int(i), program.microCourses[i].id.value});
        lines.push_back({CourseLine::NewMicroCourse, course, id.value + u'+'});
    }
    for (size_t group = 0; group < program.choiceGroups.size(); ++group) {
        const Id<ChoiceGroup> &id = program.choiceGroups[group].id;
        if (arrangement.hidden.contains(id.value))
            continue;
        lines.push_back({CourseLine::ChoiceGroup, int(group), id.value});
        if (!arrangement.expanded.contains(id.value))
            continue;
        for (size_t i = 0; i < program.choiceMembers.size(); ++i)
            if (program.choiceMembers[i].groupId == id)
                lines.push_back({CourseLine::Member, int(i), program.choiceMembers[i].id.value});
        lines.push_back({CourseLine::NewMember, int(group), id.value + u'+'});
    }
    lines.push_back({CourseLine::NewCourse, int(program.courses.size()), QStringLiteral("+")});
    return lines;
}

QHash<QString, int> courseRanks(const Program &program, int column, Qt::SortOrder order, const QHash<QString, QString> &texts)
{
    struct Key
    {
        bool isStated = false;
        qint64 number = 0;
        QString text;
    };
    const Field *field = courseColumns()[size_t(column)].field;
    QHash<QString, qint64> places; // of choices and rows referred to
    if (field && field->choices)
        for (const Choice &choice : *field->choices)
            places.insert(QString::fromLatin1(choice.code), places.size());
    if (field && field->type == FieldType::Reference)
        for (const Module &module : program.modules)
            places.insert(module.id.value, places.size());

    std::vector<Key> keys;
    for (const Course &course : program.courses) {
        Key key;
        if (!field) {
            key.text = texts.value(course.id.value);
            key.isStated = !key.text.isEmpty();
        } else {
            const Value value = field->get(&course);
            key.isStated = isStated(value);
            if (const auto *number = std::get_if<qint64>(&value))
                key.number = *number;
            else if (const auto *text = std::get_if<QString>(&value)) {
                key.number = places.value(*text, places.size());
                key.text = places.contains(*text) ? QString() : *text;
            }
        }
        keys.push_back(std::move(key));
    }
    QCollator collator(QLocale(languageTag(interfaceLanguage())));
    collator.setNumericMode(true);
    std::vector<int> sorted(keys.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::stable_sort(sorted.begin(), sorted.end(), [&](int a, int b) {
        const Key &left = keys[size_t(a)];
        const Key &right = keys[size_t(b)];
        if (left.isStated != right.isStated)
            return left.isStated;
        if (left.number != right.number)
            return order == Qt::AscendingOrder ? left.number < right.number : left.number > right.number;
        const int compared = left.text == right.text ? 0 : collator.compare(left.text, right.text);
        return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
    QHash<QString, int> ranks;
    for (size_t i = 0; i < sorted.size(); ++i)
        ranks.insert(program.courses[size_t(sorted[i])].id.value, int(i));
    return ranks;
}

} // namespace micromajor
