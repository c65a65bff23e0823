#include "core/exchange/forms/FormWords.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace micromajor::formWords {

QString month(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? QString::number(date.year()) + u'年' + QString::number(date.month()) + u'月' : iso;
}

QString day(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? month(iso) + QString::number(date.day()) + u'日' : iso;
}

QString courseName(const Course &course)
{
    return course.nameZh.isEmpty() ? course.nameEn : course.nameZh;
}

QString outcomeNumber(size_t index)
{
    return u"成果"_s + QString::number(index + 1);
}

QString fullName(const Table &table, const void *row)
{
    for (const char *name : {"name_zh", "name_en", "name", "title", "statement"})
        if (const Field *field = table.field(QString::fromLatin1(name))) {
            const Value value = field->get(row);
            if (const auto *text = std::get_if<QString>(&value); text && !text->isEmpty())
                return *text;
        }
    return {};
}

static QString span(const std::optional<int> &least, const std::optional<int> &most)
{
    if (!least || !most || *least == *most)
        return least ? QString::number(*least) : most ? QString::number(*most) : QString();
    return QString::number(*least) + u'–' + QString::number(*most);
}

QString duration(const ProgramFacts &facts)
{
    if (!facts.durationText.isEmpty())
        return facts.durationText;
    static const QHash<QString, QString> units{{u"week"_s, u"周"_s}, {u"month"_s, u"个月"_s}, {u"term"_s, u"学期"_s}, {u"year"_s, u"年"_s}};
    const QString length = span(facts.durationLeast, facts.durationMost);
    if (!length.isEmpty())
        return length + units.value(facts.durationUnit);
    return facts.terms ? QString::number(*facts.terms) + u"学期"_s : QString();
}

static QString limits(const QString &least, const QString &most, const QString &exact, const QString &unit)
{
    if (least.isEmpty() && most.isEmpty())
        return {};
    if (least == most)
        return exact + least + unit;
    if (most.isEmpty())
        return u"至少选"_s + least + unit;
    if (least.isEmpty())
        return u"至多选"_s + most + unit;
    return u"选"_s + least + u'–' + most + unit;
}

static QString rule(const ChoiceGroup &group)
{
    const auto number = [](const std::optional<int> &count) { return count ? QString::number(*count) : QString(); };
    const auto amount = [](const std::optional<Credits> &credits) { return credits ? credits->toString() : QString(); };
    QStringList parts{limits(number(group.leastCourses), number(group.mostCourses), u"任选"_s, u"门"_s),
                      limits(amount(group.leastCredits), amount(group.mostCredits), u"修满"_s, u"学分"_s)};
    parts.removeAll(QString());
    return parts.isEmpty() ? group.note : parts.join(u'，');
}

Electives electives(const Program &program)
{
    QHash<Id<Course>, QStringList> groupsOf;
    QHash<Id<Course>, bool> offered;
    for (const Course &course : program.courses)
        offered.insert(course.id, course.offering != u"planned");

    Electives found;
    const bool several = program.choiceGroups.size() > 1;
    for (size_t i = 0; i < program.choiceGroups.size(); ++i) {
        const ChoiceGroup &group = program.choiceGroups[i];
        const QString number = several ? QString::number(i + 1) : QString();
        int members = 0;
        for (const ChoiceMember &member : program.choiceMembers) {
            if (member.groupId == group.id && offered.value(member.courseId)) {
                groupsOf[member.courseId].append(number);
                ++members;
            }
        }
        QString sentence = u"标“（选修"_s + number + u"）”的"_s + QString::number(members) + u"门课程"_s;
        if (!group.name.isEmpty())
            sentence += u"（"_s + group.name + u"）"_s;
        const QString words = rule(group);
        if (members > 0)
            found.rules.append(words.isEmpty() ? sentence + u"按学校选修规则修读。"_s : sentence + u"："_s + words + u"。"_s);
    }
    bool free = false;
    for (const Course &course : program.courses) {
        const auto groups = groupsOf.constFind(course.id);
        if (groups != groupsOf.constEnd()) {
            found.marks.insert(course.id, u"（选修"_s + groups->join(u'、') + u"）"_s);
        } else if (course.nature == u"elective" && offered.value(course.id)) {
            found.marks.insert(course.id, u"（任选）"_s);
            free = true;
        }
    }
    if (free)
        found.rules.append(u"标“（任选）”的课程可自愿修读，不作要求。"_s);
    return found;
}

} // namespace micromajor::formWords
