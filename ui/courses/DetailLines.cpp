#include "ui/courses/DetailLines.h"

#include "core/analysis/HourSplit.h"
#include "core/program/RowTables.h"
#include "core/program/Values.h"
#include "ui/courses/CourseColumns.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace micromajor {

using namespace Qt::StringLiterals;

static QString words(const char *source)
{
    return QCoreApplication::translate("pages", source);
}

static bool shows(int column, const char *courseField)
{
    return column == courseColumn(tables::course.field(QString::fromLatin1(courseField)));
}

DetailRow detailRow(const Program &program, const CourseLine &line)
{
    switch (line.kind) {
    case CourseLine::MicroCourse:
        return {&tables::microCourse, program.microCourses[size_t(line.index)].id.value};
    case CourseLine::ChoiceGroup:
        return {&tables::choiceGroup, program.choiceGroups[size_t(line.index)].id.value};
    case CourseLine::Member:
        return {&tables::choiceMember, program.choiceMembers[size_t(line.index)].id.value};
    default:
        return {};
    }
}

const Field *detailField(const CourseLine &line, int column)
{
    if (line.kind == CourseLine::MicroCourse) {
        if (column == courseNameColumn())
            return &fieldOf<MicroCourse>(u"name");
        if (shows(column, "hours"))
            return &fieldOf<MicroCourse>(u"hours");
        return shows(column, "content") ? &fieldOf<MicroCourse>(u"content") : nullptr;
    }
    if (line.kind == CourseLine::ChoiceGroup) {
        if (column == courseNameColumn())
            return &fieldOf<ChoiceGroup>(u"name");
        if (shows(column, "nature"))
            return &fieldOf<ChoiceGroup>(u"least_courses");
        if (shows(column, "credits"))
            return &fieldOf<ChoiceGroup>(u"least_credits");
        return shows(column, "note") ? &fieldOf<ChoiceGroup>(u"note") : nullptr;
    }
    return nullptr;
}

bool isDetailEditable(const CourseLine &line, int column)
{
    if (line.kind == CourseLine::NewMicroCourse || line.kind == CourseLine::NewMember)
        return column == courseNameColumn();
    return detailField(line, column) != nullptr;
}

/// "2", "1–3", "≤ 3" or nothing; what is typed is read the same way. Two courses without a most are exactly two, four credits are not.
template<class Amount>
static QString limitText(const std::optional<Amount> &least, const std::optional<Amount> &most)
{
    const auto text = [](const Amount &amount) {
        if constexpr (std::is_same_v<Amount, int>)
            return QString::number(amount);
        else
            return amount.toString();
    };
    constexpr bool counts = std::is_same_v<Amount, int>;
    if (least && most)
        return counts && *least == *most ? text(*least) : text(*least) + u'–' + text(*most);
    if (most)
        return u"≤ "_s + text(*most);
    return !least ? QString() : counts ? text(*least) : u"≥ "_s + text(*least);
}

QString choiceRuleText(const Program &program, const ChoiceGroup &group)
{
    QStringList parts;
    if (const QString courses = limitText(group.leastCourses, group.mostCourses); !courses.isEmpty()) {
        int members = 0;
        for (const ChoiceMember &member : program.choiceMembers)
            members += member.groupId == group.id;
        parts.append(words(QT_TRANSLATE_NOOP("pages", "Take %1 of %2")).arg(courses).arg(members));
    }
    if (const QString credits = limitText(group.leastCredits, group.mostCredits); !credits.isEmpty())
        parts.append(words(credits == u"1"_s ? QT_TRANSLATE_NOOP("pages", "%1 credit") : QT_TRANSLATE_NOOP("pages", "%1 credits")).arg(credits));
    return parts.isEmpty() ? words(QT_TRANSLATE_NOOP("pages", "Choose freely")) : parts.join(u", "_s);
}

static QString groupTitle(const Program &program, const ChoiceGroup &group)
{
    QStringList members;
    for (const ChoiceMember &member : program.choiceMembers)
        if (member.groupId == group.id)
            if (const Course *course = find(program.courses, member.courseId))
                members.append(rowName(tables::course, course, program, interfaceLanguage()));
    const QString rule = choiceRuleText(program, group);
    const QString title = group.name.isEmpty() ? rule : group.name + u" · "_s + rule;
    const bool chinese = interfaceLanguage() == Language::Chinese;
    return members.isEmpty() ? title : title + (chinese ? u"："_s : u": "_s) + members.join(chinese ? u"、"_s : u", "_s);
}

QString detailText(const Program &program, const CourseLine &line, int column)
{
    const bool isName = column == courseNameColumn();
    switch (line.kind) {
    case CourseLine::MicroCourse: {
        const MicroCourse &micro = program.microCourses[size_t(line.index)];
        if (isName && micro.name.isEmpty())
            return rowName(tables::microCourse, &micro, program, interfaceLanguage());
        const Field *field = detailField(line, column);
        return field ? displayText(*field, field->get(&micro), program, interfaceLanguage()) : QString();
    }
    case CourseLine::NewMicroCourse: {
        if (isName)
            return words(QT_TRANSLATE_NOOP("pages", "Type a micro-course to add…"));
        if (!shows(column, "hours"))
            return {};
        const MicroCourseHours hours = microCourseHours(program, program.courses[size_t(line.index)].id);
        return hours.sum ? u"Σ "_s + hours.sum->toString() : QString();
    }
    case CourseLine::ChoiceGroup: {
        const ChoiceGroup &group = program.choiceGroups[size_t(line.index)];
        return isName ? groupTitle(program, group) : detailEditText(program, line, column);
    }
    case CourseLine::Member: {
        const Course *course = find(program.courses, program.choiceMembers[size_t(line.index)].courseId);
        if (!course)
            return {};
        if (isName)
            return rowName(tables::course, course, program, interfaceLanguage());
        const Field *field = courseColumns()[size_t(column)].field;
        return field ? displayText(*field, field->get(course), program, interfaceLanguage()) : QString();
    }
    case CourseLine::NewMember:
        return isName ? words(QT_TRANSLATE_NOOP("pages", "Type the name of a course to add it to the group…")) : QString();
    default:
        return {};
    }
}

QString detailEditText(const Program &program, const CourseLine &line, int column)
{
    const Field *field = detailField(line, column);
    if (!field)
        return {};
    if (line.kind == CourseLine::ChoiceGroup) {
        const ChoiceGroup &group = program.choiceGroups[size_t(line.index)];
        if (shows(column, "nature"))
            return limitText(group.leastCourses, group.mostCourses);
        if (shows(column, "credits"))
            return limitText(group.leastCredits, group.mostCredits);
        return displayText(*field, field->get(&group), program, interfaceLanguage());
    }
    return displayText(*field, field->get(&program.microCourses[size_t(line.index)]), program, interfaceLanguage());
}

/// Both ends of a limit from "2", "1-3" or "≤3".
static Result<std::vector<Operation>> limitOperations(const Program &program, const QString &id, const Field &least, const Field &most, const QString &text)
{
    static const QRegularExpression pattern(u"^(?:([\\d.]+)?\\s*[-–—~～至]\\s*([\\d.]+)|[≤<]=?\\s*([\\d.]+)|[≥>]?=?\\s*([\\d.]+))$"_s);
    QString from = text.trimmed();
    QString to;
    if (const QRegularExpressionMatch match = pattern.match(from); match.hasMatch()) {
        from = match.captured(1) + match.captured(4);
        to = match.captured(2) + match.captured(3);
    }
    std::vector<Operation> operations;
    for (const auto &[field, word] : {std::pair{&least, from}, std::pair{&most, to}}) {
        const Result<Value> value = parseText(*field, word, program);
        if (!value)
            return value.error();
        operations.push_back(SetField{&tables::choiceGroup, id, field, *value});
    }
    return operations;
}

static Result<std::vector<Operation>> newMember(const Program &program, const ChoiceGroup &group, const QString &name)
{
    for (const Course &course : program.courses) {
        const bool named = [&] {
            for (const QString *text : {&course.code, &course.nameZh, &course.nameEn})
                if (!text->isEmpty() && text->compare(name, Qt::CaseInsensitive) == 0)
                    return true;
            return false;
        }();
        if (!named)
            continue;
        for (const ChoiceMember &member : program.choiceMembers)
            if (member.groupId == group.id && member.courseId == course.id)
                return std::vector<Operation>();
        return std::vector<Operation>{InsertRow{&tables::choiceMember, newIdText(),
                                                {{&fieldOf<ChoiceMember>(u"group_id"), group.id.value}, {&fieldOf<ChoiceMember>(u"course_id"), course.id.value}}, -1}};
    }
    return Error{Error::Kind::InvalidInput,
                 {QT_TRANSLATE_NOOP("core", "“%1” is not a course of this program. Type the name or code of a course."), {Message(name)}}};
}

Result<std::vector<Operation>> detailOperations(const Program &program, const CourseLine &line, int column, const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool makes = line.kind == CourseLine::NewMicroCourse || line.kind == CourseLine::NewMember;
    if (!isDetailEditable(line, column) || (makes && trimmed.isEmpty()))
        return std::vector<Operation>();
    if (line.kind == CourseLine::NewMicroCourse) {
        const Result<Value> name = parseText(fieldOf<MicroCourse>(u"name"), trimmed, program);
        if (!name)
            return name.error();
        return std::vector<Operation>{InsertRow{&tables::microCourse, newIdText(),
                                                {{&fieldOf<MicroCourse>(u"course_id"), program.courses[size_t(line.index)].id.value},
                                                 {&fieldOf<MicroCourse>(u"name"), *name}}, -1}};
    }
    if (line.kind == CourseLine::NewMember)
        return newMember(program, program.choiceGroups[size_t(line.index)], trimmed);

    const DetailRow row = detailRow(program, line);
    if (line.kind == CourseLine::ChoiceGroup && shows(column, "nature"))
        return limitOperations(program, row.id, fieldOf<ChoiceGroup>(u"least_courses"), fieldOf<ChoiceGroup>(u"most_courses"), trimmed);
    if (line.kind == CourseLine::ChoiceGroup && shows(column, "credits"))
        return limitOperations(program, row.id, fieldOf<ChoiceGroup>(u"least_credits"), fieldOf<ChoiceGroup>(u"most_credits"), trimmed);
    const Field *field = detailField(line, column);
    const Result<Value> value = parseText(*field, text, program);
    if (!value)
        return value.error();
    return std::vector<Operation>{SetField{row.table, row.id, field, *value}};
}

} // namespace micromajor
