#include "core/exchange/forms/FormValuesBuilder.h"

#include "core/exchange/forms/FormWords.h"

using namespace Qt::StringLiterals;

namespace micromajor {

using formCells::source;
using formWords::firstStated;

const Person *formWords::leader(const Program &program)
{
    for (const Person &person : program.people)
        if (person.leader.value_or(false))
            return &person;
    return nullptr;
}

QString formWords::taught(const Program &program, const Person &person)
{
    QStringList names;
    for (const Teaching &teaching : program.teachings)
        if (teaching.personId == person.id)
            if (const Course *course = find(program.courses, teaching.courseId))
                names.append(formWords::courseName(*course));
    return names.join(u'、');
}

void FormValuesBuilder::addPeople()
{
    const Person *head = formWords::leader(program);
    const Person nobody;
    const Person &person = head ? *head : nobody;
    set("leaderName", person.name, source(head, "name"));
    set("leaderPhone", options.contacts ? person.phone : QString(), source(head, "phone"));
    set("leaderTitle", person.title, source(head, "title"));
    set("leaderPosition", person.position, source(head, "position"));
    set("leaderResearch", person.research, source(head, "research"));
    set("leaderTasks", firstStated(person.tasks, head ? formWords::taught(program, person) : QString()), source(head, "tasks"));

    // The whole team, and its parts as forms ask for them.
    for (const char *key : {"people", "members", "mentors"}) {
        std::vector<Row> &rows = list(key, tables::person);
        for (const Person &member : program.people) {
            const QLatin1StringView part(key);
            if ((part == "members"_L1 && &member == head) || (part == "mentors"_L1 && member.role != "mentor"_L1))
                continue;
            Row row = rowOf(tables::person, &member);
            const Organisation *organisation = find(program.organisations, member.organisationId);
            set(row, "number", QString::number(rows.size() + 1), {}, true);
            set(row, "workplace", firstStated(member.workplace, organisation ? organisation->name : QString()), source(&member, "workplace"));
            set(row, "toTeach", formWords::taught(program, member), source<Teaching>());
            rows.push_back(std::move(row));
        }
    }
    std::vector<Row> &recent = list("leaderRecentCourses", tables::recentCourse);
    for (const RecentCourse &course : program.recentCourses)
        if (head && course.personId == head->id)
            recent.push_back(rowOf(tables::recentCourse, &course));
}

void FormValuesBuilder::addApprovals()
{
    const auto last = [&](QStringView step, const Organisation *organisation = nullptr) {
        const Approval *found = nullptr; // a step that was repeated counts as it ended
        for (const Approval &approval : program.approvals)
            if (approval.step == step && (!organisation || approval.organisationId == organisation->id))
                found = &approval;
        return found;
    };
    const auto written = [](Row &row, const QString &key, const Approval *approval, const QString &text, const char *field) {
        row.more.insert(key, {text, {}, source(approval, field), false, true});
    };
    for (const auto &[step, key] : {std::pair(u"leader"_s, u"leader"_s), std::pair(u"college"_s, u"college"_s), std::pair(u"academic-affairs"_s, u"academicAffairs"_s),
                                    std::pair(u"committee"_s, u"committee"_s), std::pair(u"university"_s, u"university"_s)}) {
        const Approval *approval = last(step);
        written(values.m_program, key + u"Opinion"_s, approval, approval ? approval->opinion : QString(), "opinion");
        written(values.m_program, key + u"Signatory"_s, approval, approval ? approval->signatory : QString(), "signatory");
        written(values.m_program, key + u"Date"_s, approval, approval ? formWords::day(approval->date) : QString(), "date");
    }

    std::vector<Row> &partners = list("partners", tables::organisation);
    for (const auto &[code, title] : {std::pair(u"co-building"_s, u"共建高校"_s), std::pair(u"enterprise"_s, u"合作企业"_s),
                                      std::pair(u"sharing"_s, u"拟共享高校"_s)})
        for (const Organisation &organisation : program.organisations) {
            if (organisation.kind != code)
                continue;
            const Approval *approval = last(u"partner", &organisation);
            Row row;
            set(row, "kind", title, source(&organisation, "kind"));
            set(row, "name", organisation.name, source(&organisation, "name"));
            written(row, u"opinion"_s, approval, approval ? approval->opinion : QString(), "opinion");
            written(row, u"signatory"_s, approval, approval ? approval->signatory : QString(), "signatory");
            written(row, u"date"_s, approval, approval ? formWords::day(approval->date) : QString(), "date");
            written(row, u"note"_s, approval, approval ? approval->note : QString(), "note");
            partners.push_back(std::move(row));
        }
}

} // namespace micromajor
