#include "core/exchange/forms/FormValuesBuilder.h"

#include "core/analysis/ChoiceSpace.h"
#include "core/analysis/Composition.h"
#include "core/analysis/Links.h"
#include "core/exchange/forms/FormWords.h"

using namespace Qt::StringLiterals;

namespace micromajor {

using formCells::source;
using formWords::firstStated;
using formWords::text;

namespace {

QString termName(const Program &program, const std::optional<int> &number)
{
    for (const Term &term : program.terms)
        if (number && term.number == number && !term.name.isEmpty())
            return term.name;
    return text(number);
}

/// Either-or requirements are joined by 或, the others by 、; co-requisites are said to be such.
QString prerequisites(const Program &program, const Course &course)
{
    QStringList parts;
    QStringList alternatives;
    for (const Requisite &requisite : program.requisites) {
        if (requisite.courseId != course.id)
            continue;
        const Course *required = find(program.courses, requisite.requiredId);
        if (!required)
            continue;
        QString name = formWords::courseName(*required);
        if (requisite.kind == "co"_L1 || requisite.kind == "strict"_L1)
            name += u"（同期）"_s;
        const qsizetype same = requisite.alternative.isEmpty() ? -1 : alternatives.indexOf(requisite.alternative);
        if (same >= 0) {
            parts[same] += u"或"_s + name;
        } else {
            parts.append(name);
            alternatives.append(requisite.alternative);
        }
    }
    return parts.join(u'、');
}

/// The rows of one list by the course that they belong to.
template<class Record, class NameOf>
QHash<Id<Course>, QStringList> byCourse(const std::vector<Record> &links, NameOf nameOf)
{
    QHash<Id<Course>, QStringList> names;
    for (const Record &link : links)
        if (const QString name = nameOf(link); !name.isEmpty() && !names.value(link.courseId).contains(name))
            names[link.courseId].append(name);
    return names;
}

} // namespace

void FormValuesBuilder::addCourses()
{
    const formWords::Electives electives = formWords::electives(program);
    const auto teachers = byCourse(program.teachings, [&](const Teaching &teaching) {
        const Person *person = find(program.people, teaching.personId);
        return person ? person->name : QString();
    });
    const auto outcomes = byCourse(program.outcomeSupports, [&](const OutcomeSupport &support) {
        const Outcome *outcome = find(program.outcomes, support.outcomeId);
        return outcome ? firstStated(outcome->code, outcome->statement) : QString();
    });
    const auto groups = byCourse(program.choiceMembers, [&](const ChoiceMember &member) {
        const ChoiceGroup *group = find(program.choiceGroups, member.groupId);
        return group ? group->name : QString();
    });
    std::vector<Row> &rows = list("courses", tables::course);
    for (const Course &course : program.courses) {
        if (course.offering == u"planned")
            continue;
        Row row = rowOf(tables::course, &course);
        const QString mark = electives.marks.value(course.id);
        set(row, "name", formWords::courseName(course), source(&course, "name_zh"));
        row.more[u"name"_s].mark = mark;
        set(row, "number", QString::number(rows.size() + 1), {}, true);
        set(row, "term", termName(program, course.term), source(&course, "term"), true);
        if (course.nature.isEmpty() && !mark.isEmpty())
            set(row, "nature", u"选修"_s, source(&course, "nature")); // a member of a choice group is elective whatever its nature leaves open
        set(row, "prerequisites", prerequisites(program, course), source<Requisite>());
        set(row, "teachers", teachers.value(course.id).join(u'、'), source<Teaching>());
        set(row, "outcomes", outcomes.value(course.id).join(u'、'), source<OutcomeSupport>());
        set(row, "choiceGroup", groups.value(course.id).join(u'、'), source<ChoiceMember>());
        rows.push_back(std::move(row));
    }

    const ChoiceSpace choices(program);
    const Composition parts = composition(program, choices, links(program));
    std::vector<Row> &modules = list("modules", tables::module);
    for (const Module &module : program.modules) {
        Row row = rowOf(tables::module, &module);
        set(row, "name", firstStated(module.nameZh, module.nameEn), source(&module, "name_zh"));
        const auto part = std::find_if(parts.modules.begin(), parts.modules.end(), [&](const ModulePortion &portion) { return portion.module == module.id; });
        const bool has = part != parts.modules.end();
        set(row, "courses", has ? QString::number(part->courses) : QString(), source<Course>(), true);
        set(row, "credits", has ? rangeText(part->credits.range) : QString(), source<Course>(), true);
        set(row, "hours", has ? rangeText(part->hours.range) : QString(), source<Course>(), true);
        modules.push_back(std::move(row));
    }
}

void FormValuesBuilder::addOutcomes()
{
    std::vector<Row> &rows = list("outcomes", tables::outcome);
    for (const Outcome &outcome : program.outcomes) {
        Row row = rowOf(tables::outcome, &outcome);
        QStringList courses;
        for (const OutcomeSupport &support : program.outcomeSupports)
            if (support.outcomeId == outcome.id)
                if (const Course *course = find(program.courses, support.courseId); course && course->offering != "planned"_L1)
                    courses.append(formWords::courseName(*course));
        QStringList assessments;
        for (const AssessmentOutcome &link : program.assessmentOutcomes)
            if (link.outcomeId == outcome.id)
                if (const Assessment *assessment = find(program.assessments, link.assessmentId))
                    assessments.append(assessment->name);
        assessments.removeAll(QString());
        assessments.removeDuplicates();
        if (outcome.code.isEmpty()) {
            set(row, "code", {}, source(&outcome, "code"));
            row.more[u"code"_s].mark = formWords::outcomeNumber(rows.size()); // by which the matrix calls it
        }
        set(row, "number", QString::number(rows.size() + 1), {}, true);
        set(row, "courses", courses.join(u'、'), source<OutcomeSupport>());
        set(row, "assessments", assessments.join(u'、'), source<AssessmentOutcome>());
        rows.push_back(std::move(row));
    }
}

} // namespace micromajor
